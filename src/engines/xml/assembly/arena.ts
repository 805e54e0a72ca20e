/**
 * A run of memory that grows at its end and keeps its contents. It may move when it grows, so what is kept of it between
 * two reservations is an offset, never an address.
 */
@unmanaged
export class Arena {
  base: usize = 0;
  length: usize = 0;
  capacity: usize = 0;

  /** The address after the last byte, with room for more bytes behind it. */
  @inline
  reserve(bytes: usize): usize {
    if (this.length + bytes > this.capacity) this.grow(bytes);
    return this.base + this.length;
  }

  /** The address of more bytes, now taken. */
  @inline
  take(bytes: usize): usize {
    const address = this.reserve(bytes);
    this.length += bytes;
    return address;
  }

  private grow(bytes: usize): void {
    let capacity = max<usize>(this.capacity * 2, 4096);
    while (capacity < this.length + bytes) capacity *= 2;
    // What reads in blocks may look past the end.
    const size = capacity + PADDING;
    this.base = this.base ? heap.realloc(this.base, size) : heap.alloc(size);
    this.capacity = capacity;
  }
}

/** A stack of blocks that stay where they are until the next document: replacement texts. */
export class Blocks {
  static first: usize = 0;

  /** The address of so many bytes, followed by zeros that end every search. */
  static take(bytes: usize): usize {
    const block = heap.alloc(bytes + 16 + PADDING);
    store<usize>(block, Blocks.first);
    Blocks.first = block;
    memory.fill(block + 16 + bytes, 0, PADDING);
    return block + 16;
  }

  static release(): void {
    while (Blocks.first) {
      const next = load<usize>(Blocks.first);
      heap.free(Blocks.first);
      Blocks.first = next;
    }
  }
}

/** How many zero bytes follow every text, so that reading a block of bytes never leaves it. */
export const PADDING: usize = 64;
