import type { Range } from "../../core/source.js";
import { classOf, DIGIT } from "./characters.js";
import { type Meaning, numeral } from "./lexicon/words.js";

/** A number as it stands in a date. */
export interface NumberToken {
  /** See `Run.kinds`. */
  readonly kind: string;
  readonly value: number;
  readonly end: number;
}

/** The number that begins at a place, with what is written on to it. */
export function numberAt(text: string, start: number, range: Range): NumberToken {
  let end = start;
  while (end < range.end && classOf(text.charCodeAt(end)) === DIGIT) end++;
  const length = end - start;
  const value = length <= 9 ? Number(text.slice(start, end)) : 0;
  if (isAmount(text, start, end)) return { kind: "9", value, end };
  if (length === 4 && value >= 1000 && value < 2100) {
    const suffix = value % 10 === 0 ? after(DECADE, text, end) : 0;
    return suffix > 0 ? { kind: "s", value, end: end + suffix } : { kind: "4", value, end };
  }
  if (length === 6 && text[end] === "Z") return { kind: "G", value, end: end + 1 };
  if (length > 2 || (value === 0 && length === 1)) return { kind: "9", value, end };
  const suffix = after(ORDINAL, text, end);
  if (suffix > 0) return { kind: "o", value, end: end + suffix };
  return { kind: value >= 1 && value <= 12 ? "1" : value >= 13 && value <= 31 ? "2" : "3", value, end };
}

/** What a Roman numeral means; nothing where a word is none. */
export function romanAt(text: string, start: number, end: number): Meaning | undefined {
  const code = text.charCodeAt(start);
  if (code !== 73 && code !== 86 && code !== 88) return undefined;
  const value = romanValue(text, start, end);
  return value > 0 ? numeral("R", value) : undefined;
}

/** The value of a Roman numeral as it is written, in capitals; 0 for what is none or is beyond 31. */
function romanValue(text: string, start: number, end: number): number {
  if (end - start > 8 || !"IVX".includes(text[start] ?? "-")) return 0;
  const match = /^(X{0,3})(IX|IV|V?I{0,3})(?:e|ème|eme|er)?$/.exec(text.slice(start, end));
  if (!match) return 0;
  const [, tens = "", ones = ""] = match;
  return tens.length * 10 + (ONES.indexOf(ones) < 0 ? 0 : ONES.indexOf(ones));
}

const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

const DECADE = /(?:['’]?s|er|-?(?:е|х|ые|ых))(?![\p{L}\p{N}])/uy;
const ORDINAL = /(?:st|nd|rd|th|er|ère|re|e|ème|º|ª|°|-?(?:го|е|й|х|ого|ые|ых))(?![\p{L}\p{N}])/uy;

function after(suffix: RegExp, text: string, at: number): number {
  suffix.lastIndex = at;
  return suffix.exec(text)?.[0].length ?? 0;
}

/** Whether a mark beside the digits tells that they count something: money, a share, a number in a row, thousands. */
function isAmount(text: string, start: number, end: number): boolean {
  if (/[$£€#§№%~°]/.test(text[start - 1] ?? "") || text[end] === "%") return true;
  return text[end] === "," && /^,\d{3}(?!\d)/.test(text.slice(end, end + 5));
}
