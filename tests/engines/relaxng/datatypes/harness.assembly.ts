// The datatypes as a WebAssembly module of their own, with a document's prefixes and entities that a test may set.

import { askContext } from "../../../../src/engines/relaxng/assembly/datatypes/context";

export * from "../../../../src/engines/relaxng/assembly/datatypes/index";

/** Memory for the caller to write into. */
export function allocate(size: i32): usize {
  return heap.alloc(size);
}

/** Prefixes or entities: address, length and number of each. */
const names: usize = heap.alloc(1200);
let count: i32 = 0;

/** Declares a prefix with the number of its namespace, or an entity with -2. */
export function declare(name: usize, length: i32, number: i32): void {
  store<usize>(names + count * 12, name);
  store<i32>(names + count * 12, length, 4);
  store<i32>(names + count * 12, number, 8);
  count++;
}

/** Forgets what was declared. */
export function forget(): void {
  count = 0;
}

function numberOf(name: usize, length: i32, entity: bool): i32 {
  for (let i = count - 1; i >= 0; i--) {
    const at = names + i * 12;
    const number = load<i32>(at, 8);
    if ((number === -2) !== entity || load<i32>(at, 4) !== length) continue;
    if (memory.compare(load<usize>(at), name, length) === 0) return number;
  }
  return -1;
}

function namespaceOf(prefix: usize, length: i32): i32 {
  const number = numberOf(prefix, length, false);
  return number < 0 && length === 0 ? 0 : number;
}

function declaresEntity(name: usize, length: i32): i32 {
  return numberOf(name, length, true) === -2 ? 1 : 0;
}

askContext(namespaceOf, declaresEntity);
