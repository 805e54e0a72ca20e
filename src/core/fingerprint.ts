/** A short text that differs wherever two texts do, but by chance: FNV-1a with 64 bits, in hexadecimal. No protection against intent. */
export function fingerprint(text: string): string {
  return fingerprintOf(new TextEncoder().encode(text));
}

/** That of a text that is there in UTF-8. */
export function fingerprintOf(bytes: Uint8Array): string {
  // The number in two halves of 32 bits.
  let low = 0x84222325 | 0;
  let high = 0xcbf29ce4 | 0;
  for (let i = 0; i < bytes.length; i++) {
    low ^= bytes[i] ?? 0;
    // Times 2 ** 40 + 0x1b3, without what goes over 64 bits. What the low half carries over is found in two steps, so that
    // every product stays exact; the next low half does not wait for it.
    const carried = ((low >>> 16) * 0x1b3 + (((low & 0xffff) * 0x1b3) >>> 16)) >>> 16;
    high = (Math.imul(high, 0x1b3) + (low << 8) + carried) | 0;
    low = Math.imul(low, 0x1b3);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
