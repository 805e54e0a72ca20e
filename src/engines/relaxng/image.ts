import type { Module } from "./machine.js";

/** A module as it stands: its variables, and what its memory holds; the same module takes it back without any work of its own. */
export interface Image {
  /** The value of each variable, in the order of their numbers; one of 64 bits is written out. */
  readonly state: readonly (number | string)[];
  /** In bytes. */
  readonly size: number;
  /** Where something other than zeros stands: beginning and length of each such part. */
  readonly parts: readonly (readonly [start: number, length: number])[];
}

/** The image of a module, and the parts of its memory, which are no copies. */
export function imageOf(module: Module): { readonly image: Image; readonly bytes: readonly Uint8Array[] } {
  const memory = new Uint8Array(module.memory.buffer);
  const parts = filledParts(memory);
  return {
    image: { state: variablesOf(module).map(({ value }) => written(value)), size: memory.length, parts },
    bytes: parts.map(([start, length]) => memory.subarray(start, start + length)),
  };
}

/** Puts a fresh module where the one stood that an image was made of; `bytes` are the parts of its memory one after another. */
export function restore(module: Module, { state, size, parts }: Image, bytes: Uint8Array): void {
  const variables = variablesOf(module);
  const needed = parts.reduce((sum, [, length]) => sum + length, 0);
  if (variables.length !== state.length || needed !== bytes.length) {
    throw new Error("the image is of another module");
  }
  const missing = size - module.memory.buffer.byteLength;
  if (missing > 0) module.memory.grow(missing / MEMORY_PAGE);
  const memory = new Uint8Array(module.memory.buffer);
  memory.fill(0);
  let at = 0;
  for (const [start, length] of parts) {
    memory.set(bytes.subarray(at, at + length), start);
    at += length;
  }
  for (const [i, variable] of variables.entries()) variable.value = read(state[i] ?? 0);
}

/** The parts of a memory that hold more than zeros, looked at by blocks. */
function filledParts(memory: Uint8Array): Image["parts"] {
  const words = new Int32Array(memory.buffer, memory.byteOffset, memory.byteLength / Int32Array.BYTES_PER_ELEMENT);
  const parts: [number, number][] = [];
  for (let start = 0; start < memory.length; start += BLOCK) {
    const first = start / Int32Array.BYTES_PER_ELEMENT;
    if (words.subarray(first, first + BLOCK / Int32Array.BYTES_PER_ELEMENT).every((word) => word === 0)) continue;
    const last = parts.at(-1);
    if (last && last[0] + last[1] === start) last[1] += BLOCK;
    else parts.push([start, BLOCK]);
  }
  return parts;
}

/** The variables that the build has made visible, by their numbers. */
function variablesOf(module: Module): { value: number | bigint }[] {
  const variables: { value: number | bigint }[] = [];
  for (let i = 0; ; i++) {
    const variable = module[`state.${i}`];
    if (variable) variables.push(variable);
    else if (i > 0) return variables;
    else throw new Error("the build has made no variable of the module visible");
  }
}

function written(value: number | bigint): number | string {
  return typeof value === "bigint" ? String(value) : value;
}

function read(value: number | string): number | bigint {
  return typeof value === "string" ? BigInt(value) : value;
}

/** What WebAssembly's memory grows by, in bytes. */
const MEMORY_PAGE = 65536;

const BLOCK = 4096;
