// Memory is bounded: what is kept of derivatives, states and transitions is there to save time only. When it has become too
// much, it is dropped in the middle of a document, and only what the run still needs is carried over.

import { clearAttributes } from "./attributes";
import { clearClosed, clearOpenings, openingWords } from "./derivatives";
import { Ints } from "./ints";
import { clearLate, lateWords } from "./late";
import { keepMarked, patternCount, patternWords, truncatePatterns } from "./patterns";
import { clearStates, keepStates, runItem, runLength, stateWords } from "./states";

/** How many words may be kept. */
let most: i32 = 1 << 23;
/** The same, but at least twice what was still needed when it was last too much. */
let limit: i32 = most;

/** How many patterns the schema itself has, and their words: they stay. */
let own: i32 = 0;
let ownWords: i32 = 0;

/** Says that all patterns there are belong to the schema. */
export function settleSchema(): void {
  own = patternCount();
  ownWords = patternWords();
}

/** Sets how many words may be kept; for tests. */
export function setMost(words: i32): void {
  most = words;
  limit = words;
}

/** How often something had to be dropped. */
export let dropCount: i32 = 0;

/** Whether too much is kept. */
@inline
export function isFull(): bool {
  return words() > limit;
}

function words(): i32 {
  return patternWords() - ownWords + stateWords() + openingWords() + lateWords();
}

/** Drops all that is kept, before a document. */
export function dropAll(): void {
  clearKept();
  clearStates();
  truncatePatterns(own);
  limit = most;
  dropCount++;
}

/** Drops all but some states and frames; the lists get their new numbers. Those below 0 stand for no state. */
export function dropAllBut(states: Ints, frames: Ints): void {
  clearKept();
  const marks = new Ints(1 + patternCount() - own);
  marks.extend(patternCount() - own);
  for (let i = 0; i < states.length; i++) markState(states.get(i), marks);
  for (let i = 0; i < frames.length; i++) {
    for (let j = 0; j < runLength(frames.get(i)); j++) markState(runItem(frames.get(i), j), marks);
  }
  keepMarked(own, marks);
  keepStates(states, frames, own, marks);
  marks.dispose();
  limit = max(most, 2 * words());
  dropCount++;
}

/** As many words may the patterns take that come up while one list is read. */
export function isListFull(wordsBefore: i32): bool {
  return patternWords() - wordsBefore > most >> 2;
}

/** Drops the patterns from a number on, all but one and what it holds; gives its new number. */
export function dropPatternsBut(from: i32, pattern: i32): i32 {
  const marks = new Ints(1 + patternCount() - from);
  marks.extend(patternCount() - from);
  if (pattern >= from) marks.set(pattern - from, 1);
  keepMarked(from, marks);
  const number = pattern < from ? pattern : marks.get(pattern - from);
  marks.dispose();
  dropCount++;
  return number;
}

function clearKept(): void {
  clearOpenings();
  clearClosed();
  clearAttributes();
  clearLate();
}

function markState(state: i32, marks: Ints): void {
  if (state < 0) return;
  for (let i = 0; i < runLength(state); i++) if (runItem(state, i) >= own) marks.set(runItem(state, i) - own, 1);
}
