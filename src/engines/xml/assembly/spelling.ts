import { Arena } from "./arena";
import { decode, width } from "./characters";
import { SPELLING } from "./limits";

/** Whether one word may be another misspelt: the measure of core/nearest.ts, with capitals told apart from ASCII only. */
export function isMisspelling(a: usize, aLength: usize, b: usize, bLength: usize): bool {
  if (<i32>max(aLength, bLength) > SPELLING) return false;
  const m = spread(a, aLength, first);
  const n = spread(b, bLength, second);
  const allowed = max(1, m / 3);
  return abs(m - n) <= allowed && distance(m, n) <= allowed;
}

/** The letters of both words, and three rows of distances. */
const first: Arena = new Arena();
const second: Arena = new Arena();
const rows: Arena = new Arena();

function spread(at: usize, length: usize, into: Arena): i32 {
  into.length = 0;
  for (const end = at + length; at < end; ) {
    const code = decode(at);
    store<i32>(into.take(4), code >= 0x41 && code <= 0x5a ? code + 32 : code);
    at += width(code);
  }
  return <i32>(into.length >> 2);
}

/** How many letters must be inserted, dropped, changed or swapped with their neighbour. */
function distance(m: i32, n: i32): i32 {
  const size = (<usize>(n + 1)) << 2;
  rows.length = 0;
  let row = rows.take(size * 3);
  let last = row + size;
  let beforeLast = last + size;
  for (let j = 0; j <= n; j++) store<i32>(last + ((<usize>j) << 2), j);
  for (let i = 1; i <= m; i++) {
    store<i32>(row, i);
    for (let j = 1; j <= n; j++) store<i32>(row + ((<usize>j) << 2), least(i, j, row, last, beforeLast));
    const spare = beforeLast;
    beforeLast = last;
    last = row;
    row = spare;
  }
  return load<i32>(last + ((<usize>n) << 2));
}

function least(i: i32, j: i32, row: usize, last: usize, beforeLast: usize): i32 {
  const at = (<usize>j) << 2;
  const cost = letter(first, i) == letter(second, j) ? 0 : 1;
  const inserted = min(load<i32>(last + at), load<i32>(row + at - 4)) + 1;
  const found = min(inserted, load<i32>(last + at - 4) + cost);
  const isSwapped =
    i > 1 && j > 1 && letter(first, i) == letter(second, j - 1) && letter(first, i - 1) == letter(second, j);
  return isSwapped ? min(found, load<i32>(beforeLast + at - 8) + 1) : found;
}

@inline
function letter(word: Arena, index: i32): i32 {
  return load<i32>(word.base + ((<usize>(index - 1)) << 2));
}
