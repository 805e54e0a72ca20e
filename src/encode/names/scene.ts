import type { Range } from "../../core/source.js";
import type { Match, Matcher } from "../authority/matcher.js";
import { longestFrom, type Trie } from "../authority/trie.js";
import type { Form } from "../authority/variants.js";
import type { Block } from "../tree.js";
import { type Stretch, stretchOf } from "../words/document.js";
import type { Vocabulary, Words } from "../words/vocabulary.js";
import { Trait, type Word } from "../words/word.js";
import type { Proposal, Scene } from "./proposal.js";

/** What a block is read for names with. */
export interface SceneMeans {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** The letter that is a title in the language of the document. */
  readonly titleLetter: string | undefined;
  /** By the number of a word, 1 where it stands in the document with a small letter: is noted here. */
  readonly small: Uint8Array;
  readonly branches: Branches;
}

/** Where the names of the authority files go on that begin with a word. */
export interface Branches {
  readonly matcher: Matcher;
  readonly vocabulary: Vocabulary;
  /** By the number of the word, as far as it was asked for; `null` where none begins so. */
  readonly known: (Trie<Form> | null | undefined)[];
}

/** What was found of the names that begin with words, for all documents of a run. */
export function branchesOf(matcher: Matcher, vocabulary: Vocabulary): Branches {
  if (last?.matcher !== matcher || last.vocabulary !== vocabulary) last = { matcher, vocabulary, known: [] };
  return last;
}

let last: Branches | undefined;

function branchAt({ matcher, known }: Branches, id: number, word: Word | undefined): Trie<Form> | null {
  const found = (word && matcher.startingWith(word)) ?? null;
  while (known.length < id) known.push(undefined);
  known[id] = found;
  return found;
}

/** A block as it is read for names, in one pass over its words; those of the editors are left out. */
export function sceneOf(block: Block, means: SceneMeans): Scene {
  const { text, vocabulary, titleLetter, small, branches } = means;
  const given = stretchOf(text, block, vocabulary);
  const stretch =
    titleLetter === undefined || block.role === "signed" ? given : withTitles(given, titleLetter, vocabulary);
  const opaque = block.spans.filter((span) => OPAQUE.has(span.element));
  const pieces = opaque.length > 0 ? outside(opaque, stretch) : [stretch];
  const tokens = tokensOf(pieces, vocabulary);
  const capitals: number[] = [];
  const matches = new Map<number, Match>();
  let shift = 0;
  for (const { words, from, to } of pieces) {
    shift -= from;
    for (let i = from; i < to; i++) {
      const bits = words.traits[i] ?? 0;
      if (bits & Trait.small) small[words.ids[i] ?? 0] = 1;
      if (bits & Trait.capital) capitals.push(i + shift);
      const id = words.ids[i] ?? 0;
      const asked = branches.known[id];
      const known = asked === undefined ? branchAt(branches, id, words.tokens[i]) : asked;
      const match = known && longestFrom(known, tokens, i + shift);
      if (match) matches.set(i + shift, match);
    }
    shift += to;
  }
  const covers = new Array<Proposal | undefined>(tokens.length).fill(undefined);
  const places = { starts: placesOf(pieces, "starts"), ends: placesOf(pieces, "ends") };
  return { block, tokens, ...places, capitals, matches, proposals: [], covers };
}

/** Elements whose words are the editors', or gone. */
const OPAQUE: ReadonlySet<string> = new Set(["gap", "space", "label"]);

function tokensOf(pieces: readonly Stretch[], vocabulary: Vocabulary): readonly Word[] {
  const [first, ...others] = pieces.map(({ words, from, to }) => words.tokens.slice(from, to));
  if (!first) return [];
  const tokens = others.length > 0 ? first.concat(...others) : first;
  const [word] = tokens;
  // Where the block begins with a word that is glued to one before it, none is before it here.
  if (word?.glued && pieces[0]?.isWhole) tokens[0] = vocabulary.apart(word);
  return tokens;
}

function placesOf(pieces: readonly Stretch[], which: "starts" | "ends"): Int32Array {
  const [first] = pieces;
  if (first && pieces.length === 1) return first.words[which].subarray(first.from, first.to);
  const all = new Int32Array(pieces.reduce((sum, { from, to }) => sum + to - from, 0));
  let count = 0;
  for (const { words, from, to } of pieces) {
    all.set(words[which].subarray(from, to), count);
    count += to - from;
  }
  return all;
}

/** The pieces of a stretch whose words share no character with any of some ranges. */
function outside(ranges: readonly Range[], { words, from, to, isWhole }: Stretch): readonly Stretch[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const pieces: Stretch[] = [];
  let next = 0;
  // The farthest end of the ranges that start before the word.
  let reached = 0;
  let open = -1;
  for (let at = from; at <= to; at++) {
    const end = words.ends[at] ?? 0;
    const isEnd = at === to;
    for (; !isEnd && (sorted[next]?.start ?? end) < end; next++) reached = Math.max(reached, sorted[next]?.end ?? 0);
    const isOut = !isEnd && reached <= (words.starts[at] ?? 0);
    if (isOut && open < 0) open = at;
    if (isOut || open < 0) continue;
    pieces.push({ words, from: open, to: at, isWhole: isWhole && open === from });
    open = -1;
  }
  return pieces;
}

/** The words with each letter that is a title as one: the name behind it says so. */
function withTitles({ words, from, to, isWhole }: Stretch, letter: string, vocabulary: Vocabulary): Stretch {
  const own = words.tokens.slice(from, to);
  const tokens = own.map((token, at) => {
    if (token.text !== letter || own[at + 1]?.text !== "." || !own[at + 1]?.glued) return token;
    const next = own[at + 2];
    const isName = next?.shape === "capital" || next?.shape === "initial" || next?.isParticle;
    return isName && !next?.glued ? vocabulary.titleOf(token) : token;
  });
  const titled: Words = {
    tokens,
    ids: Int32Array.from(tokens, ({ id }) => id),
    traits: Int32Array.from(tokens, ({ traits }) => traits),
    starts: words.starts.subarray(from, to),
    ends: words.ends.subarray(from, to),
  };
  return { words: titled, from: 0, to: tokens.length, isWhole };
}
