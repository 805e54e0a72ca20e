import type { Range } from "../../core/source.js";

/** A word or a mark of punctuation. */
export interface Token {
  readonly text: string;
  /** The text as names are compared: without accents, with straight apostrophes. */
  readonly key: string;
  readonly shape: Shape;
  /** Whether it follows the token before it without white space. */
  readonly glued: boolean;
}

/** What a token looks like. */
export type Shape = "small" | "capital" | "capitals" | "initial" | "number" | "mark";

/** The words and marks of a text with their places, white space left out: `I. Kozlov` gives `I`, `.`, `Kozlov`. */
export function tokensOf(text: string): readonly (Token & Range)[] {
  const tokens: (Token & Range)[] = [];
  let before = -1;
  for (let at = 0; at < text.length; ) {
    const end = isSpaceCode(text.charCodeAt(at)) ? at : endOfToken(text, at, endOfPlain(text, at));
    if (end > at) {
      const word = text.slice(at, end);
      tokens.push({ text: word, key: keyOf(word), shape: shapeOf(word), start: at, end, glued: at === before });
      before = end;
      at = end;
    } else at++;
  }
  return tokens;
}

/** Whether a code is that of white space in ASCII. */
export function isSpaceCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function endOfPlain(text: string, at: number): number {
  let end = at;
  while (end < text.length && WORDLIKE[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** The end of the token that begins at a place, of which all before `end` are letters and digits of ASCII, and no more are. */
export function endOfToken(text: string, at: number, end: number): number {
  if (end === text.length || text.charCodeAt(end) < 128) return end > at ? end : end + 1;
  WORD.lastIndex = at;
  if (WORD.test(text)) return WORD.lastIndex;
  if (end > at) return end;
  MARK.lastIndex = at;
  return MARK.test(text) ? MARK.lastIndex : at;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const MARK = /\S/uy;

/** By the code of a character of ASCII, 1 where it is a letter or a digit. */
export const WORDLIKE = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)) && code !== 95 ? 1 : 0,
);

/** The form under which a word is compared. */
export function keyOf(word: string): string {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 128) return folded(word);
  return word;
}

/** Most texts have few words with accents, and those often. */
const FOLDED = new Map<string, string>();

function folded(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const key = word
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/[łŁøØđĐß]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  if (FOLDED.size > 50_000) FOLDED.clear();
  FOLDED.set(word, key);
  return key;
}

const PLAIN: Readonly<Record<string, string>> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ß: "ss" };

/** What a word or mark looks like. */
export function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return "small";
  if (code >= 48 && code <= 57) return "number";
  if (code < 128 && WORDLIKE[code] === 0) return "mark";
  if (code >= 128) {
    if (!/^\p{L}/u.test(word)) return /^\p{N}/u.test(word) ? "number" : "mark";
    if (!/^\p{Lu}/u.test(word)) return "small";
  }
  if (word.length === 1) return "initial";
  const second = word.charCodeAt(1);
  if (second >= 97 && second <= 122) return "capital";
  return word === word.toUpperCase() ? "capitals" : "capital";
}
