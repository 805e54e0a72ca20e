import { Arena } from "./arena";
import { Input } from "./input";

/** What lies elsewhere and has been handed in beside the document: 0 name of an entity or -1, 4 offset, 8 length. */
const GIVEN: usize = 12;
const given: Arena = new Arena();

export class Declarations {
  /** Where the declarations of the document lie that are read in place of those it holds; as offsets. */
  static from: usize = 0;
  static to: usize = 0;
  /** The offset behind the document type declaration; zero where nothing was handed in for it. */
  static end: usize = 0;
}

/** Tells where the text of an external entity lies behind the document. */
export function giveEntity(name: i32, from: usize, length: usize): void {
  add(name, from, length);
}

/** Tells where all the declarations lie, in their order, and where the document goes on behind its own. */
export function giveDeclarations(from: usize, length: usize, end: usize): void {
  add(-1, from, length);
  Declarations.from = from;
  Declarations.to = from + length;
  Declarations.end = end;
}

function add(name: i32, from: usize, length: usize): void {
  const entry = given.take(GIVEN);
  store<i32>(entry, name);
  store<u32>(entry, <u32>from, 4);
  store<u32>(entry, <u32>length, 8);
}

/** What was handed in is for one document. */
export function forgetGiven(): void {
  given.length = 0;
  Declarations.end = 0;
}

/** How many texts were handed in. */
export function givenCount(): i32 {
  return <i32>(given.length / GIVEN);
}

/** The address of the text of one of them. */
export function givenAddress(index: i32): usize {
  return Input.document + load<u32>(given.base + <usize>index * GIVEN, 4);
}

export function givenLength(index: i32): usize {
  return load<u32>(given.base + <usize>index * GIVEN, 8);
}

/** Which of them is the text of an entity; -1 where none is. */
export function givenFor(name: i32): i32 {
  for (let i = 0; i < givenCount(); i++) if (load<i32>(given.base + <usize>i * GIVEN) == name) return i;
  return -1;
}
