// Sets of code points as ranges, in scratch memory: they are needed only until the automaton is made.

import { scratch } from "../arena";

export const LAST_CODE_POINT: i32 = 0x10ffff;

/** Ranges, first and last by turns; sorted and apart once they are settled. */
@unmanaged
export class Ranges {
  data: usize;
  count: i32;
  capacity: i32;
}

/** A set of nothing yet. */
export function newRanges(): Ranges {
  const ranges = changetype<Ranges>(scratch(16));
  ranges.count = 0;
  ranges.capacity = 4;
  ranges.data = scratch(4 << 3);
  return ranges;
}

/** Adds the code points from one to another. */
export function addRange(ranges: Ranges, first: i32, last: i32): void {
  if (ranges.count == ranges.capacity) {
    const data = scratch(ranges.capacity << 4);
    memory.copy(data, ranges.data, ranges.count << 3);
    ranges.data = data;
    ranges.capacity <<= 1;
  }
  const at = ranges.data + (ranges.count++ << 3);
  store<i32>(at, first);
  store<i32>(at, last, 4);
}

/** Adds all of another set. */
export function addAll(ranges: Ranges, other: Ranges): void {
  for (let i = 0; i < other.count; i++) addRange(ranges, firstOf(other, i), lastOf(other, i));
}

/** Adds all that another set, which is settled, has not. */
export function addComplement(ranges: Ranges, other: Ranges): void {
  let next = 0;
  for (let i = 0; i < other.count; i++) {
    if (firstOf(other, i) > next) addRange(ranges, next, firstOf(other, i) - 1);
    next = lastOf(other, i) + 1;
  }
  if (next <= LAST_CODE_POINT) addRange(ranges, next, LAST_CODE_POINT);
}

/** All that a settled set has not. */
export function complement(ranges: Ranges): Ranges {
  const result = newRanges();
  addComplement(result, ranges);
  return result;
}

/** What one settled set has and another has not. */
export function difference(ranges: Ranges, other: Ranges): Ranges {
  const outside = complement(ranges);
  addAll(outside, other);
  settle(outside);
  return complement(outside);
}

/** Sorts the ranges and joins those that touch. */
export function settle(ranges: Ranges): void {
  sort(ranges);
  let kept = 0;
  for (let i = 1; i < ranges.count; i++) {
    if (firstOf(ranges, i) <= lastOf(ranges, kept) + 1) {
      setRange(ranges, kept, firstOf(ranges, kept), max(lastOf(ranges, kept), lastOf(ranges, i)));
    } else {
      setRange(ranges, ++kept, firstOf(ranges, i), lastOf(ranges, i));
    }
  }
  ranges.count = min(ranges.count, kept + 1);
}

/** Whether two settled sets are the same. */
export function sameRanges(a: Ranges, b: Ranges): bool {
  return a.count == b.count && memory.compare(a.data, b.data, a.count << 3) == 0;
}

export function firstOf(ranges: Ranges, index: i32): i32 {
  return load<i32>(ranges.data + (index << 3));
}

export function lastOf(ranges: Ranges, index: i32): i32 {
  return load<i32>(ranges.data + (index << 3), 4);
}

function setRange(ranges: Ranges, index: i32, first: i32, last: i32): void {
  const at = ranges.data + (index << 3);
  store<i32>(at, first);
  store<i32>(at, last, 4);
}

/** Shell's sort by the first code point, with gaps that halve. */
function sort(ranges: Ranges): void {
  for (let gap = ranges.count >> 1; gap > 0; gap >>= 1) {
    for (let i = gap; i < ranges.count; i++) {
      const first = firstOf(ranges, i);
      const last = lastOf(ranges, i);
      let j = i;
      for (; j >= gap && firstOf(ranges, j - gap) > first; j -= gap) {
        setRange(ranges, j, firstOf(ranges, j - gap), lastOf(ranges, j - gap));
      }
      setRange(ranges, j, first, last);
    }
  }
}
