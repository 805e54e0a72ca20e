import type { Range } from "../../core/source.js";
import { tellAnchors } from "../dates/anchors.js";
import { tellLanguage } from "../lexicon/languages.js";
import { partOf, rowOf, type Vocabulary, type Words } from "./vocabulary.js";
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

/** The words of a stretch of a text; where it is cut out of a word, they are others than those of the whole. */
export function wordsIn(text: string, { start, end }: Range, vocabulary: Vocabulary): Words {
  const words = wordsOf(text, vocabulary);
  const from = firstFrom(words.ends, start + 1);
  const to = firstFrom(words.starts, end);
  const first = words.tokens[from];
  if (first && (words.starts[from] ?? 0) < start) return vocabulary.read(text, start, end);
  const part = partOf(words, from, Math.max(from, to));
  return first?.glued && from < to ? { ...part, tokens: part.tokens.with(0, vocabulary.apart(first)) } : part;
}

/** The words that share no character with any of some stretches. */
export function outside(ranges: readonly Range[], words: Words): Words {
  const { starts, ends } = words;
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const row = rowOf(starts.length);
  let count = 0;
  let next = 0;
  // The farthest end of the stretches that start before the word.
  let reached = 0;
  for (let at = 0; at < starts.length; at++) {
    const word = words.tokens[at];
    const end = ends[at] ?? 0;
    for (; (sorted[next]?.start ?? end) < end; next++) reached = Math.max(reached, sorted[next]?.end ?? 0);
    if (!word || reached > (starts[at] ?? 0)) continue;
    row.tokens[count] = word;
    row.ids[count] = word.id;
    row.traits[count] = words.traits[at] ?? 0;
    row.starts[count] = starts[at] ?? 0;
    row.ends[count++] = end;
  }
  return partOf(row, 0, count);
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
