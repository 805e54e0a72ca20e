import { isAscii } from "node:buffer";
import type { Range } from "./source.js";
import type { DocumentTable } from "./table.js";

/** From bytes of a document to UTF-16 code units. It is quickest when asked in document order. */
export class Offsets {
  #byte = 0;
  #unit = 0;
  /** The unit at every so many bytes, as far as they have been counted. */
  readonly #marks: number[] = [0];
  readonly #bytes: Uint8Array;
  /** Whether every character is one byte and one unit. */
  readonly isPlain: boolean;

  constructor({ bytes, documentLength }: DocumentTable) {
    this.#bytes = bytes.subarray(0, documentLength);
    // Every character outside of ASCII has more bytes than units.
    this.isPlain = isAscii(this.#bytes);
  }

  /** The unit that a byte belongs to; inside a character, its first. */
  at(byte: number): number {
    if (this.isPlain) return byte;
    if (byte < this.#byte || byte - this.#byte > STEP) {
      const mark = Math.min(Math.floor(byte / STEP), this.#marks.length - 1);
      this.#byte = mark * STEP;
      this.#unit = this.#marks[mark] ?? 0;
    }
    const bytes = this.#bytes;
    let at = this.#byte;
    let unit = this.#unit;
    while (at < byte) {
      const end = Math.min(byte, (Math.floor(at / STEP) + 1) * STEP);
      for (; at < end; at++) {
        const next = bytes[at] ?? 0;
        // Bytes that begin a character count, and those of the long ones twice.
        if ((next & 0xc0) !== 0x80) unit += next >= 0xf0 ? 2 : 1;
      }
      if (at % STEP === 0) this.#marks[at / STEP] = unit;
    }
    this.#byte = at;
    this.#unit = unit;
    return unit;
  }

  range(start: number, end: number): Range {
    return { start: this.at(start), end: this.at(end) };
  }
}

const STEP = 256;
