import { APOSTROPHE, classOf, DIGIT, isWordlike, LETTER, MARK, OTHER, wordEnd } from "./characters.js";
import { mayAnchor, meaningAt } from "./lexicon/words.js";
import { romanAt } from "./numbers.js";

// Few words and numbers of a text make a run worth reading. So those are looked for, and then what stands before them.

/** The next place from one on where a digit stands, or a word that no run is read without; `end` where none does. */
export function nextAnchor(text: string, from: number, end: number): number {
  if (text !== told.text) return foundAnchor(text, from, end);
  const { starts, ends } = told;
  const index = firstBehind(ends, from);
  return Math.min(end, Math.max(from, starts[index] ?? end));
}

/** Tells where the words of a text stand that have anchors in them, in order: one who has read its words need not look for them. */
export function tellAnchors(text: string, starts: readonly number[], ends: readonly number[]): void {
  told = { text, starts, ends };
}

/** The text that was told of last: several stages look for the dates of one document. */
let told: { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] } = {
  text: "",
  starts: [],
  ends: [],
};

/** The index of the first of some places in order that is behind another. */
function firstBehind(places: readonly number[], at: number): number {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foundAnchor(text: string, from: number, end: number): number {
  for (let at = from; at < end; ) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? PLAIN[code] : classOf(code);
    if (kind === DIGIT) return at;
    if (kind !== LETTER) {
      at++;
      continue;
    }
    const start = at++;
    while (at < end && PLAIN[text.charCodeAt(at)] === LETTER) at++;
    if (at < end && text.charCodeAt(at) >= 128) at = wordEnd(text, at, end);
    if (mayAnchor(text, start, at)) return start;
  }
  return end;
}

/** The classes of ASCII. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => classOf(code));

/** Where a run may begin that has its anchor at a place: behind a word or mark that ends whatever run there was, or at `from`. */
export function runBefore(text: string, anchor: number, from: number): number {
  for (let at = anchor; at > from; ) {
    const code = text.charCodeAt(at - 1);
    const kind = classOf(code);
    // An ordinal may be written with the sign of a degree.
    if (kind === OTHER && code !== DEGREE) return at;
    if (!isWordlike(kind)) {
      at--;
      continue;
    }
    const start = wordStart(text, at, from);
    if (endsRuns(text, start, at)) return at;
    at = start;
  }
  return from;
}

const DEGREE = 0xb0;

/** Whether letters make up a word that is no part of a date. They are none where digits touch them, or belong to a number as its ending. */
function endsRuns(text: string, start: number, end: number): boolean {
  if (wordEnd(text, start, end) < end || classOf(text.charCodeAt(end)) === DIGIT) return false;
  const before = start > 0 ? classOf(text.charCodeAt(start - 1)) : OTHER;
  const joined = before === MARK || before === APOSTROPHE;
  if (joined && start > 1 && classOf(text.charCodeAt(start - 2)) === DIGIT) return false;
  return meaningAt(text, start, end) === undefined && romanAt(text, start, end) === undefined;
}

function wordStart(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && isWordlike(classOf(text.charCodeAt(at - 1)))) at--;
  return at;
}
