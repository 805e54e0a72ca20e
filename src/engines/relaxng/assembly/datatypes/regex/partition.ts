// How the sets of an expression divide the code points: those of one class are in the same sets, so that the automaton
// needs one transition for all of them.

import { keep, keepCopy, scratch } from "../arena";
import { setAt, setCount } from "./nodes";
import { firstOf, LAST_CODE_POINT, lastOf, Ranges } from "./ranges";
import { sortNumbers } from "./sorting";

@unmanaged
export class Partition {
  classCount: i32;
  /** The classes of the code points below `LOW`, two bytes each. */
  low: usize;
  /** Where the intervals begin, in order, and the class of each. */
  starts: usize;
  classes: usize;
  intervalCount: i32;
  /** For each set and each class within it, a byte: whether the set has the class. */
  members: usize;
}

/** Code points that are looked up in a table: those of one byte or two. */
const LOW: i32 = 0x800;
/** More work or memory than this is too large. */
const MOST: i64 = 20000000;

/** The division that the sets of the expression make that was read last; null if it is too large. */
export function partitionSets(): Partition | null {
  const partition = changetype<Partition>(keep(offsetof<Partition>() as i32));
  listStarts(partition);
  if ((setCount as i64) * partition.intervalCount > MOST) return null;
  divide(partition);
  if ((setCount as i64) * partition.classCount > MOST || partition.classCount > 0xffff) return null;
  listMembers(partition);
  tabulate(partition);
  return partition;
}

/** The class of a code point. */
export function classOf(partition: Partition, c: i32): i32 {
  if (c < LOW) return load<u16>(partition.low + (c << 1));
  let low = 0;
  let high = partition.intervalCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (load<i32>(partition.starts + (middle << 2)) <= c) low = middle;
    else high = middle - 1;
  }
  return load<i32>(partition.classes + (low << 2));
}

/** Whether a set has a class. */
export function hasClass(partition: Partition, set: i32, charClass: i32): bool {
  return load<u8>(partition.members + set * partition.classCount + charClass) != 0;
}

function listStarts(partition: Partition): void {
  let rangeCount = 0;
  for (let i = 0; i < setCount; i++) rangeCount += setAt(i).count;
  const starts = scratch(((rangeCount << 1) + 1) << 2);
  let count = 1;
  store<i32>(starts, 0);
  for (let i = 0; i < setCount; i++) {
    const ranges = setAt(i);
    for (let j = 0; j < ranges.count; j++) {
      store<i32>(starts + (count++ << 2), firstOf(ranges, j));
      if (lastOf(ranges, j) < LAST_CODE_POINT) store<i32>(starts + (count++ << 2), lastOf(ranges, j) + 1);
    }
  }
  sortNumbers(starts, count);
  let kept = 0;
  for (let i = 1; i < count; i++) {
    const start = load<i32>(starts + (i << 2));
    if (start != load<i32>(starts + (kept << 2))) store<i32>(starts + (++kept << 2), start);
  }
  partition.intervalCount = kept + 1;
  partition.starts = keepCopy(starts, partition.intervalCount << 2);
}

/** Divides the classes by one set after another; they are numbered as they come up. */
function divide(partition: Partition): void {
  const count = partition.intervalCount;
  const classes = keep(count << 2);
  memory.fill(classes, 0, count << 2);
  const numbers = scratch(count << 3);
  let classCount = 1;
  for (let set = 0; set < setCount; set++) {
    memory.fill(numbers, 0xff, classCount << 3);
    classCount = 0;
    const ranges = setAt(set);
    let range = 0;
    for (let i = 0; i < count; i++) {
      const start = load<i32>(partition.starts + (i << 2));
      range = rangeFrom(ranges, range, start);
      const isIn = range < ranges.count && firstOf(ranges, range) <= start;
      const number = numbers + (((load<i32>(classes + (i << 2)) << 1) | (isIn ? 1 : 0)) << 2);
      if (load<i32>(number) < 0) store<i32>(number, classCount++);
      store<i32>(classes + (i << 2), load<i32>(number));
    }
  }
  partition.classes = classes;
  partition.classCount = classCount;
}

function listMembers(partition: Partition): void {
  partition.members = keep(setCount * partition.classCount);
  for (let set = 0; set < setCount; set++) {
    const ranges = setAt(set);
    let range = 0;
    for (let i = 0; i < partition.intervalCount; i++) {
      const start = load<i32>(partition.starts + (i << 2));
      range = rangeFrom(ranges, range, start);
      const isIn = range < ranges.count && firstOf(ranges, range) <= start;
      const charClass = load<i32>(partition.classes + (i << 2));
      store<u8>(partition.members + set * partition.classCount + charClass, isIn ? 1 : 0);
    }
  }
}

/** The first range, from one on, that does not end before a code point. */
function rangeFrom(ranges: Ranges, from: i32, c: i32): i32 {
  let range = from;
  while (range < ranges.count && lastOf(ranges, range) < c) range++;
  return range;
}

function tabulate(partition: Partition): void {
  partition.low = keep(LOW << 1);
  let interval = 0;
  for (let c = 0; c < LOW; c++) {
    while (interval + 1 < partition.intervalCount && load<i32>(partition.starts + ((interval + 1) << 2)) <= c) interval++;
    store<u16>(partition.low + (c << 1), load<i32>(partition.classes + (interval << 2)) as u16);
  }
}
