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
  for (let at = 0; at < words.tokens.length; at++) {
    const word = words.tokens[at];
    if (!word || (word.traits & (Trait.telling | Trait.dated)) === 0) continue;
    for (const each of word.telling) telling.push(each);
    if ((word.traits & Trait.dated) === 0) continue;
    starts.push(words.starts[at] ?? 0);
    ends.push(words.ends[at] ?? 0);
  }
  tellLanguage(text, telling);
  tellAnchors(text, starts, ends);
  return words;
}

/** The text that was read last. */
let last: { readonly text: string; readonly vocabulary: Vocabulary; readonly words: Words } | undefined;

/** The words of a stretch of a text; where it is cut out of a word, they are others than those of the whole. */
export function wordsIn(text: string, { start, end }: Range, vocabulary: Vocabulary): Words {
  const { tokens, starts, ends } = wordsOf(text, vocabulary);
  const from = firstFrom(ends, start + 1);
  const to = firstFrom(starts, end);
  const first = tokens[from];
  if (!first || to <= from) return NONE;
  if ((starts[from] ?? 0) < start) return vocabulary.read(text, start, end);
  const own = tokens.slice(from, to);
  if (first.glued) own[0] = vocabulary.apart(first);
  return { tokens: own, starts: starts.subarray(from, to), ends: ends.subarray(from, to) };
}

const NONE: Words = { tokens: [], starts: new Int32Array(), ends: new Int32Array() };

/** The words that share no character with any of some stretches. */
export function outside(ranges: readonly Range[], { tokens, starts, ends }: Words): Words {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const kept = { tokens: tokens.slice(), starts: starts.slice(), ends: ends.slice() };
  let count = 0;
  let next = 0;
  // The farthest end of the stretches that start before the word.
  let reached = 0;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at];
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    for (; (sorted[next]?.start ?? end) < end; next++) reached = Math.max(reached, sorted[next]?.end ?? 0);
    if (!word || reached > start) continue;
    kept.tokens[count] = word;
    kept.starts[count] = start;
    kept.ends[count++] = end;
  }
  kept.tokens.length = count;
  return { tokens: kept.tokens, starts: kept.starts.subarray(0, count), ends: kept.ends.subarray(0, count) };
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
