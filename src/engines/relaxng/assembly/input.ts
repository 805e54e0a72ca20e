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
/** The strings by their text: one more than the number of each. */
const places = new Ints(64);
let mask: i32 = 0;

export function mapString(number: i32, text: usize, size: i32, namespace: i32): void {
  // Another reader counts its strings anew.
  if (number * STRING_FIELDS < strings.length) forgetStrings(number);
  strings.push(<i32>text);
  strings.push(size);
  strings.push(namespace);
  if ((number << 1) >= mask) rehash(number + 1);
  else places.set(placeOf(text, size), number + 1);
}

/** The number of a string, or -1 if no document has it. */
export function stringNumber(text: usize, size: i32): i32 {
  return mask == 0 ? -1 : places.get(placeOf(text, size)) - 1;
}

function forgetStrings(from: i32): void {
  for (let at = from * STRING_FIELDS; at < strings.length; at += STRING_FIELDS) heap.free(<usize>strings.get(at));
  strings.length = from * STRING_FIELDS;
  rehash(from);
}

function rehash(count: i32): void {
  mask = 63;
  while (mask < count << 2) mask = (mask << 1) | 1;
  places.length = 0;
  places.extend(mask + 1);
  for (let i = 0; i < count; i++) {
    const at = i * STRING_FIELDS;
    places.set(placeOf(<usize>strings.get(at), strings.get(at + 1)), i + 1);
  }
}

/** Where a string is among the places, or where it would be. */
function placeOf(text: usize, size: i32): i32 {
  let hash: u32 = 0x811c9dc5;
  for (let i: i32 = 0; i < size; i++) hash = (hash ^ load<u8>(text + i)) * 0x01000193;
  let place = <i32>(hash ^ (hash >>> 15)) & mask;
  for (; places.get(place) != 0; place = (place + 1) & mask) if (isString(places.get(place) - 1, text, size)) break;
  return place;
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

function isString(number: i32, text: usize, size: i32): bool {
  const at = number * STRING_FIELDS;
  return strings.get(at + 1) == size && memory.compare(<usize>strings.get(at), text, size) == 0;
}

/** The number of the namespace that a string of the table names. */
export function namespaceOf(number: i32): i32 {
  return strings.get(number * STRING_FIELDS + 2);
}
