// The document table that a run reads, with what its names and strings are to the grammar.

import { Ints } from "./ints";

/** The records of a document table. */
export const enum RecordKind {
  Start = 1,
  End = 2,
  Text = 3,
  Comment = 4,
  Instruction = 5,
  Namespace = 6,
  Doctype = 7,
}

export const START_WORDS = 5;
export const ATTRIBUTE_WORDS = 6;
export const TEXT_WORDS = 6;
export const NAMESPACE_WORDS = 3;
export const DOCTYPE_WORDS = 3;

let words: usize = 0;
let base: usize = 0;

/** Sets the table to be read; pointers in it count from `bytes`. */
export function readTable(table: usize, bytes: usize): void {
  words = table;
  base = bytes;
}

@inline
export function word(at: i32): i32 {
  return load<i32>(words + (<usize>at << 2));
}

/** The address that a pointer of the table means. */
@inline
export function addressOf(pointer: i32): usize {
  return base + pointer;
}

/** The name of each name of the document tables, in numbers of the grammar. */
const names = new Ints(1024);

export function mapName(name: i32, grammarName: i32): void {
  if (name >= names.length) names.extend(name + 1);
  names.set(name, grammarName);
}

/** The strings of the document tables, which are prefixes and namespaces: address, length, number of the namespace. */
const STRING_FIELDS = 3;
const strings = new Ints(64);

export function mapString(number: i32, text: usize, size: i32, namespace: i32): void {
  const at = number * STRING_FIELDS;
  if (at >= strings.length) strings.extend(at + STRING_FIELDS);
  strings.set(at, <i32>text);
  strings.set(at + 1, size);
  strings.set(at + 2, namespace);
}

/** The unparsed entities that the document declares, as strings of its table. */
const entities = new Ints(8);

export function clearEntities(): void {
  entities.length = 0;
}

export function declareEntity(name: i32): void {
  entities.push(name);
}

/** Whether a text names one of them: 1 or 0. */
export function isEntity(name: usize, size: i32): i32 {
  for (let i = 0; i < entities.length; i++) if (isString(entities.get(i), name, size)) return 1;
  return 0;
}

/** The name of the grammar that a name of the table is. */
@inline
export function nameOf(number: i32): i32 {
  return names.get(number);
}

/** Whether a string of the table is a text. */
export function isString(number: i32, text: usize, size: i32): bool {
  const at = number * STRING_FIELDS;
  return strings.get(at + 1) == size && memory.compare(<usize>strings.get(at), text, size) == 0;
}

/** The number of the namespace that a string of the table names. */
export function namespaceOf(number: i32): i32 {
  return strings.get(number * STRING_FIELDS + 2);
}
