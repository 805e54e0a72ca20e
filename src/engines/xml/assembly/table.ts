import { Arena } from "./arena";
import { Input } from "./input";

// The kinds of records of the document table; core/table.ts tells what they hold.
export const START: i32 = 1;
export const END: i32 = 2;
export const TEXT: i32 = 3;
export const COMMENT: i32 = 4;
export const INSTRUCTION: i32 = 5;
export const NAMESPACE: i32 = 6;
export const DOCTYPE_RECORD: i32 = 7;

/** How many words a START has before its attributes, an attribute has, a NAMESPACE has. */
export const START_WORDS: usize = 5;
export const ATTRIBUTE_WORDS: usize = 6;

/** The table as it grows. */
export const table: Arena = new Arena();

/** What declarations of namespaces stand where, beside the table: the START they stand in, then what an attribute has. */
export const declarations: Arena = new Arena();
export const DECLARATION: usize = 28;

/** Bytes that do not stand in the document as they are meant: values with references replaced. They follow the document. */
export const texts: Arena = new Arena();

/** The address of so many fresh words at the end of the table. */
@inline
export function takeWords(count: usize): usize {
  return table.take(count << 2);
}

/** Where bytes of the document or of an entity lie for the reader of the table; those of an entity are kept first. */
export function valuePointer(at: usize, length: usize): i32 {
  if (Input.isPlaced) return <i32>(at - Input.document);
  const offset = texts.length;
  memory.copy(texts.take(length), at, length);
  return textPointer(offset);
}

/** Where kept bytes lie for the reader of the table. */
@inline
export function textPointer(offset: usize): i32 {
  return <i32>(Input.length + offset);
}

/** The address of bytes that the table points to. */
@inline
export function valueAddress(pointer: i32): usize {
  return <usize>pointer < Input.length ? Input.document + pointer : texts.base + (<usize>pointer - Input.length);
}
