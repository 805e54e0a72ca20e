import type { Entry } from "../authority/entry.js";
import type { Matcher } from "../authority/matcher.js";
import type { Token } from "../authority/tokens.js";
import { type Found, longestFrom } from "../authority/trie.js";
import type { Gazetteer, Known } from "../gazetteer/index.js";
import { SHORT_FORENAMES } from "../lexicon/names.js";
import { SHORT_PARTICLES } from "../lexicon/titles.js";
import type { Vocabulary, Words } from "../words/vocabulary.js";
import type { Word } from "../words/word.js";
import type { Tokens } from "./proposal.js";

/** What the detectors know while they read one document. */
export interface Reading {
  readonly text: string;
  readonly matcher: Matcher;
  readonly gazetteer: Gazetteer;
  /** The entries that the text names in full somewhere: a surname may stand for them. */
  readonly introduced: ReadonlySet<Entry>;
  /** Whether a word also stands in the document with a small letter. */
  readonly isOrdinary: (word: Word | undefined) => boolean;
  /** The tag of the language that the document is in. */
  readonly language: string;
}

/** Whether every noun of a language has a capital, so that one tells of no name. */
export function hasCapitalNouns({ language }: Reading): boolean {
  return language === "de";
}

/** Whether a word of a document also stands in it with a small letter; `small` tells so by the numbers of words. */
export function ordinaryWordsOf(small: Uint8Array, vocabulary: Vocabulary): (word: Word | undefined) => boolean {
  return (word) => {
    const number = word === undefined ? -1 : vocabulary.numberOf(word.lower);
    return number >= 0 && small[number] === 1;
  };
}

/** The longest name of the gazetteer that starts at a word. */
export function listedAt(tokens: Tokens, at: number): Found<Known> | undefined {
  const branch = at >= 0 ? tokens[at]?.listed : undefined;
  return branch && longestFrom(branch, tokens, at);
}

/** Whether a word with a capital may be part of a person's name. */
export function mayName(word: Word | undefined): boolean {
  return word?.mayName === true;
}

/** Whether a token begins a sentence, a line of a list or a quotation. */
export function beginsSentence(tokens: Tokens, at: number): boolean {
  let before = at > 0 ? tokens[at - 1] : undefined;
  if (before && OPENING_MARKS.has(before.text)) before = tokens[at - 2];
  if (!before) return true;
  if (before.shape !== "mark") return false;
  if (ENDING_MARKS.has(before.text)) return true;
  return before.text === "." && !isShortened(tokens, at - 2);
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['"', "'", "“", "‘", "(", "["]);
const ENDING_MARKS: ReadonlySet<string> = new Set(["!", "?", ":", ";", "•"]);

/** Whether a full stop behind a token shortens a word: an initial, a title, `Jr.`. */
function isShortened(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    !!token &&
    (token.shape === "initial" ||
      SHORT_FORENAMES.has(token.text) ||
      token.honorific?.shortened === true ||
      token.text === "No" ||
      (SHORT_PARTICLES.has(token.text) && token.shape === "small"))
  );
}

/** Whether a token is an initial with its full stop. */
export function isInitial(tokens: Tokens, at: number): boolean {
  const stop = tokens[at + 1];
  const token = tokens[at];
  if (stop?.text !== "." || !stop.glued) return false;
  return token?.shape === "initial" || (token?.shape === "capital" && SHORT_FORENAMES.has(token.text));
}

/** The index behind a word and the parts joined to it: `Tse-tung`, `O'Brien`; a possessive is none. */
export function endOfWord(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < LONGEST_WORD) {
    const joint = tokens[end];
    const part = tokens[end + 1];
    if (!joint?.glued || !part?.glued) return end;
    const hyphen = joint.key === "-" && (part.shape === "capital" || part.shape === "small");
    const apostrophe = joint.key === "'" && part.shape === "capital" && (tokens[end - 1]?.text.length ?? 9) <= 2;
    if (!hyphen && !apostrophe) return end;
    end += 2;
  }
  return end;
}

/** How many tokens a word of several parts may take up. */
const LONGEST_WORD = 40;

/** Whether a line that is a unit of its own begins with a token: a name does not run into it, as it does in wrapped text. */
export function beginsLine({ text }: Reading, { starts, ends }: Pick<Words, "starts" | "ends">, at: number): boolean {
  const from = ends[at - 1] ?? 0;
  const start = starts[at] ?? 0;
  let end = from;
  while (end < start && text.charCodeAt(end) !== 10) end++;
  if (end >= start) return false;
  if (/\n[ \t\r]*\n/.test(text.slice(from, start))) return true;
  return end - (text.lastIndexOf("\n", from - 1) + 1) < SHORT_LINE;
}

/** Lines that are wrapped are longer. */
const SHORT_LINE = 45;

/** The words of a surname as they are looked for again. */
export function surnameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = "";
  for (const token of tokens.slice(from, to)) name += token.glued || name === "" ? token.key : ` ${token.key}`;
  return name;
}
