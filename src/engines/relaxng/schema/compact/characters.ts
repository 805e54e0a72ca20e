import type { Range, Source } from "../../../../core/source.js";
import { type Reading, say } from "../reading.js";

/** The text of a schema in the compact form with its escapes resolved, and where its characters stand in the file. */
export interface Characters {
  readonly text: string;
  /** The offset in the file of a character of the text. */
  offsetOf(at: number): number;
}

/** Stand for a line feed and a carriage return that were escaped: these end no line, though the former is white space. No schema may hold them as such. */
export const ESCAPED_LINE_FEED = "\u0001";
export const ESCAPED_RETURN = "\u0002";

const ESCAPE = /\\x+\{([^}\n\r]*)(\}?)/g;
const NOT_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The characters of a file (RELAX NG Compact Syntax, lexical structure): escapes count wherever they stand. */
export function readCharacters(reading: Reading, source: Source): Characters {
  const text = source.text.startsWith("\ufeff") ? ` ${source.text.slice(1)}` : source.text;
  const bad = NOT_CHARACTER.exec(text);
  if (bad) {
    const range = { start: bad.index, end: bad.index + bad[0].length };
    sayAt(reading, source, range, `character ${codeOf(bad[0].codePointAt(0) ?? 0)} is none that XML allows`);
  }
  if (!text.includes("\\x")) return { text, offsetOf: (at) => at };
  return resolveEscapes(reading, source, text);
}

function resolveEscapes(reading: Reading, source: Source, text: string): Characters {
  const pieces: { readonly at: number; readonly offset: number }[] = [{ at: 0, offset: 0 }];
  let resolved = "";
  let end = 0;
  for (const match of text.matchAll(ESCAPE)) {
    const range = { start: match.index, end: match.index + match[0].length };
    resolved += text.slice(end, range.start);
    pieces.push({ at: resolved.length, offset: range.start });
    resolved += characterOf(reading, source, { digits: match[1] ?? "", closed: match[2] === "}", range });
    pieces.push({ at: resolved.length, offset: range.end });
    end = range.end;
  }
  resolved += text.slice(end);
  return {
    text: resolved,
    offsetOf: (at) => {
      const piece = pieces[lastAtOrBefore(pieces, at)] ?? { at: 0, offset: 0 };
      return piece.offset + at - piece.at;
    },
  };
}

function lastAtOrBefore(pieces: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Escape {
  readonly digits: string;
  readonly closed: boolean;
  readonly range: Range;
}

function characterOf(reading: Reading, source: Source, { digits, closed, range }: Escape): string {
  if (!closed || !/^[0-9A-Fa-f]+$/.test(digits)) {
    sayAt(
      reading,
      source,
      range,
      "an escape is not complete; it must have the form `\\x{3B1}`, with a number in hexadecimal",
    );
    return "?";
  }
  const code = Number.parseInt(digits, 16);
  if (code === 0x0a) return ESCAPED_LINE_FEED;
  if (code === 0x0d) return ESCAPED_RETURN;
  if (code <= 0x10ffff && !NOT_CHARACTER.test(String.fromCodePoint(code))) return String.fromCodePoint(code);
  sayAt(reading, source, range, `escape \`\\x{${digits}}\` stands for no character that XML allows`);
  return "?";
}

function codeOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function sayAt(reading: Reading, source: Source, range: Range, message: string): void {
  say(reading, "relaxng/schema-syntax", { path: source.path, range }, `${message} (RELAX NG Compact Syntax 3)`);
}
