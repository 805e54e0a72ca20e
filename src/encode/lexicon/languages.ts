import { trieOf } from "../dates/lexicon/trie.js";

/** Short words that are frequent in one language and rare in the others, by the language's tag. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  de: ["der", "die", "und", "nicht", "das", "ist", "den", "mit", "ein", "von", "wir", "auf"],
  en: ["the", "of", "and", "that", "was", "for", "with", "is", "on", "be", "to", "by"],
  es: ["el", "los", "que", "las", "del", "por", "una", "con", "para", "es", "se", "su"],
  fr: ["le", "les", "des", "et", "que", "une", "dans", "est", "du", "pour", "nous", "vous"],
  ru: ["и", "в", "не", "на", "что", "с", "по", "о", "для", "от", "был", "его"],
};

/** The tags of languages with their names in English. */
export const LANGUAGE_NAMES: Readonly<Record<string, string | undefined>> = {
  de: "German",
  en: "English",
  es: "Spanish",
  et: "Estonian",
  fr: "French",
  pl: "Polish",
  ru: "Russian",
  und: "Undetermined",
};

/** The language of most official papers in a country, by the country's code; a presumption and no more. */
export const OFFICIAL_LANGUAGES: Readonly<Record<string, string | undefined>> = {
  AT: "de",
  DE: "de",
  EE: "et",
  ES: "es",
  FR: "fr",
  GB: "en",
  PL: "pl",
  RU: "ru",
  US: "en",
};

/** The tag of a language by its English name. */
export function languageTag(name: string): string | undefined {
  return Object.entries(LANGUAGE_NAMES).find(([, each]) => each?.toLowerCase() === name.trim().toLowerCase())?.[0];
}

/** The tag of the language whose frequent words a text has most of; `und` where there are too few of any. */
export function languageOf(text: string): string {
  if (text !== last.text) last = { text, language: languageBy(frequentIn(text)) };
  return last.language;
}

/** Tells the language of a text whose frequent words are known, by their numbers. */
export function tellLanguage(text: string, frequent: Iterable<number>): void {
  last = { text, language: languageBy(frequent) };
}

/** The text that was asked for last: several stages ask for that of one document. */
let last = { text: "", language: "und" };

function languageBy(frequent: Iterable<number>): string {
  const counts = new Int32Array(WORDS.length);
  for (const index of frequent) counts[index] = (counts[index] ?? 0) + 1;
  const totals = TELLING.map(({ tag, words }) => ({
    tag,
    count: words.reduce((sum, word) => sum + (counts[word] ?? 0), 0),
  }));
  const [best] = totals.toSorted((a, b) => b.count - a.count);
  return best && best.count >= 3 ? best.tag : "und";
}

/** The numbers of the words of a text that are frequent in one language, as often as each stands. */
export function frequentIn(text: string): readonly number[] {
  const found: number[] = [];
  // The one letter that becomes two when it is made small.
  const words = text.includes("\u0130") ? text.toLowerCase() : text;
  for (let at = 0; at < words.length; ) {
    const end = wordEnd(words, at);
    const index = end > at && end - at <= LONGEST ? TRIE.find(words, at, end) : -1;
    if (index >= 0) found.push(index);
    at = end + 1;
  }
  return found;
}

const WORDS: readonly string[] = [...new Set(Object.values(FREQUENT).flat())].sort();
const LONGEST = Math.max(...WORDS.map((word) => word.length));
const TRIE = trieOf(WORDS);
const TELLING = Object.entries(FREQUENT).map(([tag, words]) => ({
  tag,
  words: words.map((word) => WORDS.indexOf(word)),
}));

/** The end of the letters that begin at a place; the place itself where none do. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < LETTERS.length ? LETTERS[code] === 0 : !isLetter(text, at)) return at;
    at++;
  }
  return at;
}

const LETTERS = Uint8Array.from({ length: 0x600 }, (_, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether a letter stands at a place, or the second half of one. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const from = code >= 0xdc00 && code < 0xe000 ? at - 1 : at;
  return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(from) ?? 0));
}
