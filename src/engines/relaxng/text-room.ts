import { type Module, withBytes } from "./machine.js";

/** Gives texts to a module for the time of a call. */
export interface TextRoom {
  /** What a call gives with the address of a text in UTF-8 and its length in bytes. */
  lend(text: string, use: (address: number, length: number) => number): number;
}

/** A room in the memory of a module for one text after another: a schema has thousands of them, hardly any longer than a word. */
export function textRoom(module: Module): TextRoom {
  const address = module.allocate(SIZE);
  let view = new Uint8Array();
  return {
    lend: (text, use) => {
      if (text.length * MOST_BYTES > SIZE) {
        const bytes = encoder.encode(text);
        return withBytes(module, bytes, (at) => use(at, bytes.length));
      }
      // A memory that grew has another buffer.
      if (view.buffer !== module.memory.buffer) view = new Uint8Array(module.memory.buffer, address, SIZE);
      return use(address, encoder.encodeInto(text, view).written);
    },
  };
}

/** In bytes. */
const SIZE = 1024;

/** How many bytes a unit of UTF-16 takes at most. */
const MOST_BYTES = 3;

const encoder = new TextEncoder();
