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
    let end = at;
    let next = code;
    while (next < 128 && WORDLIKE[next] === 1) {
      end++;
      if (end === text.length) break;
      next = text.charCodeAt(end);
    }
    const isPlain = next < 128;
    if (!isPlain) end = endOfToken(text, at, end);
    else if (end === at) end++;
    if (end > at) {
      const word = text.slice(at, end);
      const key = isPlain ? word : keyOf(word);
      tokens.push({ text: word, key, shape: shapeOf(word, code), start: at, end, glued: at === before });
      before = end;
      at = end;
    } else at++;
  }
  return tokens;
}

/** The end of a token in which, or behind which, stands a character that is not of ASCII; `end` is where the first does. */
function endOfToken(text: string, at: number, end: number): number {
  WORD.lastIndex = at;
  if (WORD.test(text)) return WORD.lastIndex;
  if (end > at) return end;
  MARK.lastIndex = at;
  return MARK.test(text) ? MARK.lastIndex : at;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const MARK = /\S/uy;

/** By the code of a character of ASCII, 1 where it is a letter or a digit. */
const WORDLIKE = Uint8Array.from({ length: 128 }, (_, code) =>
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

function shapeOf(word: string, code: number): Shape {
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
