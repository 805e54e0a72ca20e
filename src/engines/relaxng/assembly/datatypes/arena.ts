// Two kinds of memory: what is kept lives as long as the module, that is, as long as the schema; scratch lives until the
// next question to a datatype.

/** Memory that is kept for good. */
export function keep(size: i32): usize {
  return heap.alloc(size);
}

/** A copy of bytes that is kept for good. */
export function keepCopy(text: usize, length: i32): usize {
  const copy = keep(length);
  memory.copy(copy, text, length);
  return copy;
}

let block: usize = 0;
let blockSize: i32 = 0;
let used: i32 = 0;

/** Memory until `clearScratch`; aligned to eight bytes. */
export function scratch(size: i32): usize {
  const whole = (size + 7) & ~7;
  if (used + whole > blockSize) {
    // The outgrown block still holds what was given out of it, so it is left; sizes double, so little is lost.
    blockSize = max(max(whole, blockSize << 1), 16384);
    block = keep(blockSize);
    used = 0;
  }
  const given = block + used;
  used += whole;
  return given;
}

/** Forgets all scratch memory. */
export function clearScratch(): void {
  used = 0;
}
