/** A table from pairs of numbers to numbers from 1 on, by open addressing: half of its places stay free. */
@unmanaged
export class Pairs {
  private base: usize = 0;
  private mask: u32 = 0;
  private count: u32 = 0;

  /** The number kept for a pair; zero where there is none. */
  get(first: i32, second: i32): i32 {
    return this.base ? load<i32>(this.slot(first, second), 8) : 0;
  }

  set(first: i32, second: i32, value: i32): void {
    if (!this.base || this.count * 2 > this.mask) this.grow();
    const slot = this.slot(first, second);
    if (!load<i32>(slot, 8)) this.count++;
    store<i32>(slot, first);
    store<i32>(slot, second, 4);
    store<i32>(slot, value, 8);
  }

  clear(): void {
    if (this.base) memory.fill(this.base, 0, (<usize>this.mask + 1) * SLOT);
    this.count = 0;
  }

  private slot(first: i32, second: i32): usize {
    let hash = ((<u64>(<u32>first)) << 32) | <u64>(<u32>second);
    hash = (hash ^ (hash >> 31)) * 0x9e3779b97f4a7c15;
    let index = <u32>(hash >> 32);
    while (true) {
      const slot = this.base + <usize>(index & this.mask) * SLOT;
      if (!load<i32>(slot, 8) || (load<i32>(slot) == first && load<i32>(slot, 4) == second)) return slot;
      index++;
    }
  }

  private grow(): void {
    const from = this.base;
    const size = from ? this.mask + 1 : 0;
    const larger = max<u32>(size * 2, 256);
    this.base = heap.alloc(<usize>larger * SLOT);
    memory.fill(this.base, 0, <usize>larger * SLOT);
    this.mask = larger - 1;
    this.count = 0;
    for (let i: u32 = 0; i < size; i++) {
      const slot = from + <usize>i * SLOT;
      if (load<i32>(slot, 8)) this.set(load<i32>(slot), load<i32>(slot, 4), load<i32>(slot, 8));
    }
    if (from) heap.free(from);
  }
}

const SLOT: usize = 12;
