/** A growing list of 32-bit integers in memory of its own. Nothing collects what is left: who makes one for a while disposes of it. */
@final
@unmanaged
export class Ints {
  private data: usize;
  private capacity: i32;
  length: i32;

  constructor(capacity: i32) {
    this.length = 0;
    this.capacity = capacity;
    this.data = heap.alloc(<usize>capacity << 2);
  }

  @inline
  get(index: i32): i32 {
    return load<i32>(this.data + (<usize>index << 2));
  }

  @inline
  set(index: i32, value: i32): void {
    store<i32>(this.data + (<usize>index << 2), value);
  }

  @inline
  push(value: i32): void {
    if (this.length == this.capacity) this.grow(this.capacity << 1);
    store<i32>(this.data + (<usize>this.length << 2), value);
    this.length++;
  }

  @inline
  pop(): i32 {
    this.length--;
    return load<i32>(this.data + (<usize>this.length << 2));
  }

  /** Makes the list longer; what is new is zero. */
  extend(length: i32): void {
    if (length > this.capacity) this.grow(max(length, this.capacity << 1));
    if (length > this.length) {
      memory.fill(this.data + (<usize>this.length << 2), 0, <usize>(length - this.length) << 2);
    }
    this.length = length;
  }

  /** Where the list lies; it moves when the list grows. */
  @inline
  address(index: i32): usize {
    return this.data + (<usize>index << 2);
  }

  /** Gives the memory back; the list is no more. */
  dispose(): void {
    heap.free(this.data);
    heap.free(changetype<usize>(this));
  }

  private grow(capacity: i32): void {
    const moved = heap.alloc(<usize>capacity << 2);
    memory.copy(moved, this.data, <usize>this.length << 2);
    heap.free(this.data);
    this.data = moved;
    this.capacity = capacity;
  }
}
