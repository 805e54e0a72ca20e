import { GERMAN } from "./de.js";
import { ENGLISH } from "./en.js";
import { SPANISH } from "./es.js";
import { FRENCH } from "./fr.js";
import type { DateWords } from "./language.js";
import { RUSSIAN } from "./ru.js";
import { trieOf } from "./trie.js";

/** What a word can be in a date. */
export interface Meaning {
  /** The letter that stands for its kind in the patterns of the grammar; one of `WORD`. */
  readonly kind: string;
  /** Its number: of the month, the day of the week, the decade. */
  readonly value: number;
  /** The languages that it belongs to, one bit for each. */
  readonly languages: number;
  /** Whether it is what it is even where nothing else tells so. */
  readonly sure: boolean;
}

/** The letters of the kinds of words. */
export const WORD = {
  month: "M",
  abbreviation: "A",
  weekday: "W",
  season: "S",
  part: "P",
  ordinal: "N",
  half: "H",
  quarter: "Q",
  decade: "K",
  years: "D",
  year: "y",
  yearAbbreviation: "g",
  fiscal: "X",
  monthWord: "m",
  century: "C",
  of: "f",
  article: "t",
  from: "F",
  until: "U",
  between: "B",
  and: "&",
  cue: "I",
} as const;

/** English, Spanish: the bits of the languages that some rules are for. */
export const ENGLISH_BIT = 0b00001;
export const SPANISH_BIT = 0b10000;

/** What a word of a text can be in a date; undefined for most. */
export function meaningAt(text: string, start: number, end: number): Meaning | undefined {
  const index = TRIE.find(text, start, end);
  if (index < 0) return undefined;
  return isCapital(text.charCodeAt(start)) ? FORMS[index]?.capitalised : FORMS[index]?.plain;
}

/** Whether a word is of a kind that a run may be read for; with numbers beside it, any other may be part of one too. */
export function mayAnchor(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) | 32;
  const second = text.charCodeAt(start + 1) | 32;
  if (end - start > 1 && first < 128 && second < 128 && BEGINNINGS[first * 128 + second] === 0) return false;
  return ANCHORS.has(meaningAt(text, start, end)?.kind ?? "");
}

/** What a number or mark is in a date. */
export function numeral(kind: string, value: number): Meaning {
  return { kind, value, languages: 0, sure: true };
}

/** Words that need a capital, and those that do not. */
const CAPITALISED = new Map<string, Meaning>();
const PLAIN = new Map<string, Meaning>();

for (const [index, words] of [ENGLISH, GERMAN, FRENCH, RUSSIAN, SPANISH].entries()) addLanguage(words, 1 << index);

const WORDS = [...new Set([...CAPITALISED.keys(), ...PLAIN.keys()])].sort();
const TRIE = trieOf(WORDS);

/** What each word is with a capital, and without. */
const FORMS = WORDS.map((word) => {
  const plain = PLAIN.get(word);
  const capitalised = CAPITALISED.get(word);
  return { plain, capitalised: capitalised ? together(capitalised, plain) : plain };
});

const ANCHORS: ReadonlySet<string> = new Set([
  WORD.month,
  WORD.abbreviation,
  WORD.season,
  WORD.decade,
  WORD.part,
  WORD.years,
]);

/** By the first two letters of a word, 1 where one of those begins so; other words need not be looked for. */
const BEGINNINGS = new Uint8Array(128 * 128);
for (const [index, word] of WORDS.entries()) {
  const { plain, capitalised } = FORMS[index] ?? {};
  const isAnchor = ANCHORS.has(plain?.kind ?? "") || ANCHORS.has(capitalised?.kind ?? "");
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (isAnchor && first < 128 && second < 128) BEGINNINGS[first * 128 + second] = 1;
}

function addLanguage(words: DateWords, languages: number): void {
  const unsure = new Set(words.unsure.split(" "));
  const add = (kind: string, value: number, forms: string, map = PLAIN): void => {
    for (const form of forms.split(" ").filter((each) => each !== ""))
      map.set(form, together({ kind, value, languages, sure: !unsure.has(form) }, map.get(form)));
  };
  const addEach = (kind: string, lists: readonly string[], value: (index: number) => number, map = PLAIN): void => {
    for (const [index, forms] of lists.entries()) add(kind, value(index), forms, map);
  };
  const names = words.capitals ? CAPITALISED : PLAIN;
  const fromOne = (index: number): number => index + 1;
  const fromZero = (index: number): number => index;
  addEach(WORD.month, words.months, fromOne, names);
  addEach(WORD.abbreviation, words.abbreviations, fromOne, names);
  addEach(WORD.weekday, words.weekdays, fromOne, names);
  addEach(WORD.ordinal, words.ordinals, fromOne);
  addEach(WORD.decade, words.decades, (index) => (index + 1) * 10);
  addEach(WORD.season, Object.values(words.seasons), fromZero);
  addEach(WORD.part, Object.values(words.parts), fromZero);
  add(WORD.half, 0, words.halves);
  add(WORD.quarter, 0, words.quarters);
  add(WORD.years, 0, words.years);
  add(WORD.year, 0, words.year);
  add(WORD.yearAbbreviation, 0, words.yearAbbreviations);
  add(WORD.fiscal, 0, words.fiscal);
  add(WORD.monthWord, 0, words.month);
  add(WORD.century, 0, words.century);
  add(WORD.of, 0, words.of);
  add(WORD.article, 0, words.articles);
  add(WORD.from, 0, words.from);
  add(WORD.until, 0, words.until);
  add(WORD.between, 0, words.between);
  add(WORD.and, 0, words.and);
  add(WORD.cue, 0, words.cues);
}

/** A word of two languages that is the same thing in both belongs to both; else the first that had it keeps it. */
function together(meaning: Meaning, other: Meaning | undefined): Meaning {
  if (!other) return meaning;
  if (other.kind !== meaning.kind || other.value !== meaning.value) return other;
  return { ...other, languages: other.languages | meaning.languages, sure: other.sure && meaning.sure };
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f);
}
