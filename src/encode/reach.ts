import type { Range } from "../core/source.js";

/** How far some stretches reach: whether any of them holds another stretch, or shares a character with it. */
export interface Reach {
  holds(range: Range): boolean;
  touches(range: Range): boolean;
}

/** The reach of stretches in any order. */
export function reachOf(ranges: readonly Range[]): Reach {
  if (ranges.length === 0) return NONE;
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  // The farthest end of each one and all before it.
  let farthest = -1;
  const ends = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  /** The farthest end of those that start before a place. */
  const endBefore = (place: number): number => {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? -1;
  };
  return {
    holds: ({ start, end }) => endBefore(start + 1) >= end,
    touches: ({ start, end }) => endBefore(end) > start,
  };
}

const NONE: Reach = { holds: () => false, touches: () => false };
