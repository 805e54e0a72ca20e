import { Ints } from "./ints";

/** A map from pairs of integers to integers: open addressing, at most half full. -1 is no value. */
@final
export class PairMap {
  private slots: usize;
  private mask: i32;
  count: i32 = 0;

  constructor(bits: i32) {
    this.mask = (1 << bits) - 1;
    this.slots = heap.alloc(<usize>12 << bits);
    this.wipe();
  }

  get(a: i32, b: i32): i32 {
    let slot = this.slots + <usize>(mix(a, b) & this.mask) * 12;
    const end = this.slots + <usize>(this.mask + 1) * 12;
    while (load<i32>(slot) != -1) {
      if (load<i32>(slot) == a && load<i32>(slot, 4) == b) return load<i32>(slot, 8);
      slot += 12;
      if (slot == end) slot = this.slots;
    }
    return -1;
  }

  /** Adds a pair that is not there yet. */
  add(a: i32, b: i32, value: i32): void {
    if (this.count << 1 > this.mask) this.grow();
    this.put(a, b, value);
    this.count++;
  }

  clear(): void {
    this.wipe();
    this.count = 0;
  }

  private put(a: i32, b: i32, value: i32): void {
    let i = mix(a, b) & this.mask;
    while (load<i32>(this.slots + <usize>i * 12) != -1) i = (i + 1) & this.mask;
    const slot = this.slots + <usize>i * 12;
    store<i32>(slot, a);
    store<i32>(slot, b, 4);
    store<i32>(slot, value, 8);
  }

  private grow(): void {
    const before = this.slots;
    const length = this.mask + 1;
    this.mask = (length << 1) - 1;
    this.slots = heap.alloc(<usize>length * 24);
    this.wipe();
    for (let i = 0; i < length; i++) {
      const slot = before + <usize>i * 12;
      if (load<i32>(slot) != -1) this.put(load<i32>(slot), load<i32>(slot, 4), load<i32>(slot, 8));
    }
    heap.free(before);
  }

  private wipe(): void {
    memory.fill(this.slots, 0xff, <usize>(this.mask + 1) * 12);
  }
}

/** A set of runs of integers that lie in a list, each known by a number: equal runs have one number. */
@final
export class RunSet {
  private slots: Ints;
  private mask: i32;
  /** Where each run starts in `items`; one more entry tells where the last one ends. */
  starts: Ints = new Ints(1024);
  items: Ints = new Ints(4096);

  constructor(bits: i32) {
    this.mask = (1 << bits) - 1;
    this.slots = new Ints(1 << bits);
    this.slots.extend(1 << bits);
    this.starts.push(0);
  }

  @inline
  get count(): i32 {
    return this.starts.length - 1;
  }

  @inline
  lengthOf(run: i32): i32 {
    return this.starts.get(run + 1) - this.starts.get(run);
  }

  @inline
  item(run: i32, index: i32): i32 {
    return this.items.get(this.starts.get(run) + index);
  }

  /** The number of a run given in a list from `from` on. */
  intern(list: Ints, from: i32): i32 {
    const length = list.length - from;
    const size = <usize>length << 2;
    let i = hashOf(list, from, list.length) & this.mask;
    for (; ; i = (i + 1) & this.mask) {
      const found = this.slots.get(i) - 1;
      if (found < 0) break;
      const start = this.starts.get(found);
      if (this.starts.get(found + 1) - start != length) continue;
      if (memory.compare(this.items.address(start), list.address(from), size) == 0) return found;
    }
    const number = this.count;
    for (let j = from; j < list.length; j++) this.items.push(list.get(j));
    this.starts.push(this.items.length);
    this.slots.set(i, number + 1);
    if (this.count << 1 > this.mask) this.grow();
    return number;
  }

  /** Forgets every run from a number on. */
  truncate(count: i32): void {
    this.starts.length = count + 1;
    this.items.length = this.starts.get(count);
    this.rehash();
  }

  private grow(): void {
    this.mask = (this.mask << 1) | 1;
    this.rehash();
  }

  private rehash(): void {
    this.slots.length = 0;
    this.slots.extend(this.mask + 1);
    for (let number = 0; number < this.count; number++) {
      let i = hashOf(this.items, this.starts.get(number), this.starts.get(number + 1)) & this.mask;
      while (this.slots.get(i) != 0) i = (i + 1) & this.mask;
      this.slots.set(i, number + 1);
    }
  }
}

function hashOf(list: Ints, from: i32, to: i32): i32 {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = mix(hash, list.get(i));
  return hash;
}

function mix(a: i32, b: i32): i32 {
  let hash = a * 0x9e3779b1 + b * 0x85ebca6b;
  hash ^= hash >>> 15;
  hash *= 0x2c1b3c6d;
  return hash ^ (hash >>> 13);
}
