import type { Range } from "../core/source.js";
import { cross, holds, overlap } from "./ranges.js";

/** Stretches by place, so that whether one more would cross any of them is known without looking at all of them. */
export interface Crossings<Each extends Range> {
  /** Whether a stretch would cross one that is there, or hold one that nothing may reach over. */
  bars(range: Range): boolean;
  add(each: Each): void;
  /** Takes one out; `others` has all that start or end where it does. */
  remove(each: Each, others: readonly Each[]): void;
}

/** Some stretches within another; `parts` tells which of them nothing may reach over. */
export function crossingsIn<Each extends Range>(
  within: Range,
  ranges: readonly Each[],
  parts: (each: Each) => boolean,
): Crossings<Each> {
  let few: Each[] | undefined = [];
  let table: Table<Each> | undefined;
  const add = (each: Each): void => {
    if (few && few.length < FEW) {
      few.push(each);
      return;
    }
    table ??= tableOf(within, parts);
    for (const earlier of few ?? []) table.add(earlier);
    few = undefined;
    table.add(each);
  };
  for (const each of ranges) add(each);
  return {
    bars: (range) => few?.some((there) => isBarred(there, range, parts(there))) ?? table?.bars(range) ?? false,
    add,
    remove: (each, others) => {
      if (few) few = few.filter((other) => other !== each);
      else table?.remove(each, others);
    },
  };
}

/** A table is made for more than so many. */
const FEW = 24;

function isBarred(there: Range, more: Range, isPart: boolean): boolean {
  return cross(there, more) || (isPart && overlap(there, more) && !holds(there, more));
}

type Table<Each extends Range> = Crossings<Each>;

/**
 * A stretch is crossed by one that starts within it and ends behind it, or that ends within it and starts before it. So two
 * trees of the highest values are kept: of the ends by where stretches start, and of how far before the end of all they start,
 * by where they end. What nothing may reach over has a value that is higher than any place.
 */
function tableOf<Each extends Range>(within: Range, parts: (each: Each) => boolean): Table<Each> {
  const size = within.end - within.start + 1;
  const ends = new Int32Array(2 * size);
  const starts = new Int32Array(2 * size);
  // Values are one more than the place, so that 0 is for none.
  const endOf = (each: Each): number => (parts(each) ? size + 2 : each.end - within.start + 1);
  const startOf = (each: Each): number => (parts(each) ? size + 2 : size - (each.start - within.start));
  return {
    bars: ({ start, end }) => {
      const [from, to] = [start - within.start, end - within.start];
      return highest(ends, from + 1, to) > to + 1 || highest(starts, from + 1, to) > size - from;
    },
    add: (each) => {
      raise(ends, each.start - within.start, endOf(each));
      raise(starts, each.end - within.start, startOf(each));
    },
    remove: (each, others) => {
      const alike = (place: "start" | "end"): readonly Each[] =>
        others.filter((other) => other !== each && other[place] === each[place]);
      lower(ends, each.start - within.start, Math.max(0, ...alike("start").map(endOf)));
      lower(starts, each.end - within.start, Math.max(0, ...alike("end").map(startOf)));
    },
  };
}

/** The highest value from one place to before another, in a tree whose leaves are its second half. */
function highest(tree: Int32Array, from: number, to: number): number {
  let best = 0;
  const size = tree.length >> 1;
  for (let low = from + size, high = to + size; low < high; low >>= 1, high >>= 1) {
    if (low & 1) best = Math.max(best, tree[low++] ?? 0);
    if (high & 1) best = Math.max(best, tree[--high] ?? 0);
  }
  return best;
}

function raise(tree: Int32Array, place: number, value: number): void {
  for (let at = place + (tree.length >> 1); at > 0 && (tree[at] ?? 0) < value; at >>= 1) tree[at] = value;
}

function lower(tree: Int32Array, place: number, value: number): void {
  let at = place + (tree.length >> 1);
  tree[at] = value;
  for (at >>= 1; at > 0; at >>= 1) tree[at] = Math.max(tree[2 * at] ?? 0, tree[2 * at + 1] ?? 0);
}
