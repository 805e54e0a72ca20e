import { datesIn, type FoundDate } from "../../../src/encode/dates/index.js";

/**
 * A text with its dates in double brackets, each with its value after a bar: `..` for from and to, `?` for not before and not after,
 * `~` for what is inferred.
 */
export function marked(text: string): string {
  let at = 0;
  let out = "";
  for (const date of datesIn(text, { start: 0, end: text.length })) {
    out += text.slice(at, date.start) + bracketed(text, date);
    at = date.end;
  }
  return out + text.slice(at);
}

function bracketed(text: string, date: FoundDate): string {
  const { inner } = date;
  const words = inner
    ? text.slice(date.start, inner.start) + bracketed(text, inner) + text.slice(inner.end, date.end)
    : text.slice(date.start, date.end);
  return `⟦${words}|${valueIn(date)}⟧`;
}

function valueIn({ attributes: { when, from, to, notBefore, notAfter, cert } }: FoundDate): string {
  const value = when ?? (from ? `${from}..${to}` : notBefore ? `${notBefore}?${notAfter}` : "");
  return cert ? `${value}~` : value;
}
