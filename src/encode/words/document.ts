import type { Range } from "../../core/source.js";
import { tellAnchors } from "../dates/anchors.js";
import { tellLanguage } from "../lexicon/languages.js";
import type { Vocabulary, Words } from "./vocabulary.js";
import { Trait } from "./word.js";

/** The words of a whole text, read once for all stages. What they tell of its language and its dates is told. */
export function wordsOf(text: string, vocabulary: Vocabulary): Words {
  if (last?.text === text && last.vocabulary === vocabulary) return last.words;
  const words = vocabulary.read(text, 0, text.length);
  last = { text, vocabulary, words };
  const telling: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < words.traits.length; at++) {
    const traits = words.traits[at] ?? 0;
    if ((traits & (Trait.telling | Trait.dated)) === 0) continue;
    for (const each of words.tokens[at]?.telling ?? []) telling.push(each);
    if ((traits & Trait.dated) === 0) continue;
    starts.push(words.starts[at] ?? 0);
    ends.push(words.ends[at] ?? 0);
  }
  tellLanguage(text, telling);
  tellAnchors(text, starts, ends);
  return words;
}

/** The text that was read last. */
let last: { readonly text: string; readonly vocabulary: Vocabulary; readonly words: Words } | undefined;

/** Words that follow one another among others. */
export interface Stretch {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  /** Whether it begins where its text does, so that no word of it stands before the first. */
  readonly isWhole: boolean;
}

/** The words of a stretch of a text; where it is cut out of a word, they are others than those of the whole. */
export function stretchOf(text: string, { start, end }: Range, vocabulary: Vocabulary): Stretch {
  const words = wordsOf(text, vocabulary);
  const from = firstFrom(words.ends, start + 1);
  const to = Math.max(from, firstFrom(words.starts, end));
  if (from === to || (words.starts[from] ?? 0) >= start) return { words, from, to, isWhole: true };
  const own = vocabulary.read(text, start, end);
  return { words: own, from: 0, to: own.ids.length, isWhole: true };
}

/** The index of the first of some places in order that is not before another. */
function firstFrom(places: Int32Array, at: number): number {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
