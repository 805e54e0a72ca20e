import type { Range } from "../../core/source.js";
import { afterSpace, nameAt } from "./names.js";
import type { PlainAttribute } from "./namespaces.js";
import { type Reading, say, stop } from "./reading.js";
import { readAttributeValue } from "./references.js";

/** A start tag as written. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly PlainAttribute[];
  readonly range: Range;
  /** Whether it ends with `/>`. */
  readonly empty: boolean;
}

/** The start tag whose name begins after the `<` at the reading's place; undefined where the reading had to stop. */
export function readStartTag(reading: Reading, name: string): StartTag | undefined {
  const { text } = reading;
  const start = reading.at;
  const attributes: PlainAttribute[] = [];
  reading.at = start + 1 + name.length;
  for (;;) {
    const before = reading.at;
    reading.at = afterSpace(text, before);
    const next = text[reading.at];
    if (next === ">" || text.startsWith("/>", reading.at)) {
      reading.at += next === ">" ? 1 : 2;
      return { name, attributes, range: { start, end: reading.at }, empty: next !== ">" };
    }
    if (next === undefined) {
      stop(
        reading,
        { start, end: start + 1 + name.length },
        `the file ends inside the start tag \`<${name}\`; it ends with \`>\``,
      );
      return undefined;
    }
    if (next === "<") {
      const range = { start, end: start + 1 + name.length };
      say(reading, range, `start tag \`<${name}\` is not ended before the next \`<\`; it ends with \`>\``);
      return { name, attributes, range: { start, end: reading.at }, empty: false };
    }
    const attribute = readAttribute(reading, name, before);
    if (reading.stopped) return undefined;
    if (attribute) attributes.push(attribute);
  }
}

function readAttribute(reading: Reading, element: string, before: number): PlainAttribute | undefined {
  const { text } = reading;
  const start = reading.at;
  const name = nameAt(text, start);
  if (name === "") {
    skipStrayCharacters(reading, element);
    return undefined;
  }
  const nameRange = { start, end: start + name.length };
  if (before === start)
    say(reading, nameRange, `there is no space before attribute \`${name}\`; attributes are set apart by spaces`);
  const equals = afterSpace(text, nameRange.end);
  if (text[equals] !== "=") {
    say(reading, nameRange, `attribute \`${name}\` has no value; a value is written \`${name}="…"\``, { actual: name });
    reading.at = nameRange.end;
    return undefined;
  }
  const quote = afterSpace(text, equals + 1);
  if (text[quote] === '"' || text[quote] === "'") return readQuoted(reading, name, { start, quote });
  const bare = /[^\s<>"']*/y;
  bare.lastIndex = quote;
  const end = quote + (bare.exec(text)?.[0].replace(/\/$/, "").length ?? 0);
  say(
    reading,
    { start, end },
    `the value of attribute \`${name}\` has no quotes; it is written \`${name}="${text.slice(quote, end)}"\``,
    {
      actual: text.slice(quote, end),
    },
  );
  reading.at = Math.max(end, quote);
  if (end === quote) return undefined;
  const valueRange = { start: quote, end };
  return { name, value: readAttributeValue(reading, valueRange), range: { start, end }, valueRange };
}

function readQuoted(
  reading: Reading,
  name: string,
  { start, quote }: { readonly start: number; readonly quote: number },
): PlainAttribute | undefined {
  const { text } = reading;
  const close = text.indexOf(text[quote] ?? '"', quote + 1);
  const valueRange = { start: quote + 1, end: close < 0 ? text.length : close };
  const raw = text.slice(valueRange.start, valueRange.end);
  const less = raw.indexOf("<");
  // A `<` with a `>` or a line end about it is no slip inside a value: the quote is missing and the text runs on.
  if (close < 0 || (less >= 0 && /[>\n\r]/.test(raw))) {
    const quoteSign = text[quote] === "'" ? "'" : '"';
    stop(
      reading,
      { start, end: quote + 1 },
      `the value of attribute \`${name}\` has no closing quote \`${quoteSign}\``,
    );
    return undefined;
  }
  if (less >= 0) {
    const at = valueRange.start + less;
    say(
      reading,
      { start: at, end: at + 1 },
      `\`<\` stands in the value of attribute \`${name}\`; there it is written \`&lt;\``,
      {
        actual: "<",
        expected: ["&lt;"],
      },
    );
  }
  reading.at = close + 1;
  return { name, value: readAttributeValue(reading, valueRange), range: { start, end: close + 1 }, valueRange };
}

/** Passes over what can start no attribute, such as a quote too many. */
function skipStrayCharacters(reading: Reading, element: string): void {
  const stray = /[^\s<>/][^\s<>/="']*(?:=\s*(?:"[^"<>]*"|'[^'<>]*'))?|\//y;
  stray.lastIndex = reading.at;
  const seen = stray.exec(reading.text)?.[0] ?? reading.text.charAt(reading.at);
  const range = { start: reading.at, end: reading.at + seen.length };
  say(
    reading,
    range,
    `\`${seen}\` stands in the tag \`<${element}\`; only attributes such as \`name="value"\` may stand there`,
    {
      actual: seen,
    },
  );
  reading.at = range.end;
}
