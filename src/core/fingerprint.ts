/** A short text that differs wherever two texts do, but by chance: FNV-1a with 64 bits, in hexadecimal. No protection against intent. */
export function fingerprint(text: string): string {
  return fingerprintOf(new TextEncoder().encode(text));
}

/** That of a text that is there in UTF-8. */
export function fingerprintOf(bytes: Uint8Array): string {
  // The number in two halves of 32 bits, the low one first.
  const halves = Int32Array.of(0x84222325, 0xcbf29ce4);
  // In parts, for what is called often is compiled sooner than what runs long.
  for (let at = 0; at < bytes.length; at += PART) take(halves, bytes, at, Math.min(at + PART, bytes.length));
  return [...halves.reverse()].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

const PART = 4096;

function take(halves: Int32Array, bytes: Uint8Array, from: number, to: number): void {
  let [low = 0, high = 0] = halves;
  for (let i = from; i < to; i++) {
    low ^= bytes[i] ?? 0;
    // Times 2 ** 40 + 0x1b3, without what goes over 64 bits. What the low half carries over is found in two steps, so that
    // every product stays exact; the next low half does not wait for it.
    const carried = ((low >>> 16) * 0x1b3 + (((low & 0xffff) * 0x1b3) >>> 16)) >>> 16;
    high = (Math.imul(high, 0x1b3) + (low << 8) + carried) | 0;
    low = Math.imul(low, 0x1b3);
  }
  halves[0] = low;
  halves[1] = high;
}
