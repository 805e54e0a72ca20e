import type { Range } from "../../core/source.js";

/** A word or a mark of punctuation, with its place. */
export interface Token extends Range {
  readonly text: string;
  /** The text as names are compared: without accents, with straight apostrophes. */
  readonly key: string;
  readonly shape: Shape;
  /** Whether it follows the token before it without white space. */
  readonly glued: boolean;
}

/** What a token looks like. */
export type Shape = "small" | "capital" | "capitals" | "initial" | "number" | "mark";

/** The words and marks of a text, white space left out: `I. Kozlov` gives `I`, `.`, `Kozlov`. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) {
      at++;
      continue;
    }
    const end = endOfToken(text, at, code);
    if (end > at) {
      const word = text.slice(at, end);
      tokens.push({ text: word, key: keyOf(word), shape: shapeOf(word, code), start: at, end, glued: at === before });
      before = end;
      at = end;
    } else at++;
  }
  return tokens;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const MARK = /\S/uy;

function endOfToken(text: string, at: number, code: number): number {
  if (code < 128 && !isAsciiWord(code)) return at + 1;
  let end = at;
  while (end < text.length && isAsciiWord(text.charCodeAt(end))) end++;
  if (end < text.length && text.charCodeAt(end) >= 128) {
    WORD.lastIndex = at;
    if (WORD.test(text)) return WORD.lastIndex;
  }
  if (end > at) return end;
  MARK.lastIndex = at;
  return MARK.test(text) ? MARK.lastIndex : at;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

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

function shapeOf(word: string, code: number): Shape {
  if (code >= 97 && code <= 122) return "small";
  if (code >= 48 && code <= 57) return "number";
  if (code < 128 && !isAsciiWord(code)) return "mark";
  if (code >= 128) {
    if (!/^\p{L}/u.test(word)) return /^\p{N}/u.test(word) ? "number" : "mark";
    if (!/^\p{Lu}/u.test(word)) return "small";
  }
  if (word.length === 1) return "initial";
  return word === word.toUpperCase() ? "capitals" : "capital";
}
