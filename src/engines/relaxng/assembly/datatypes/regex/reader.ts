// A regular expression as it is read: where the reader is, and what is wrong with it.

import { FacetError } from "../facet-errors";
import { codePointAt, widthOf } from "../utf8";

let start: usize = 0;
let at: usize = 0;
let end: usize = 0;

/** What is wrong, and at which byte; the first error stays. */
export let readError: i32 = FacetError.None;
export let readErrorOffset: i32 = 0;

/** Begins to read an expression. */
export function beginReading(text: usize, length: i32): void {
  start = text;
  at = text;
  end = text + length;
  readError = FacetError.None;
  readErrorOffset = 0;
}

/** The code point that is next, or -1 at the end. */
export function peek(): i32 {
  return at < end ? codePointAt(at) : -1;
}

/** The byte after the next one, or -1; only for a next one of ASCII. */
export function peekSecond(): i32 {
  return at + 1 < end ? (load<u8>(at + 1) as i32) : -1;
}

/** Takes the next code point, which there must be. */
export function take(): i32 {
  const c = codePointAt(at);
  at += widthOf(load<u8>(at));
  return c;
}

/** Takes the next code point if it is the one given. */
export function takeIf(c: i32): bool {
  if (peek() != c) return false;
  take();
  return true;
}

/** Where the reader is. */
export function place(): usize {
  return at;
}

/** Notes an error at a place; gives false. */
export function fail(error: FacetError, where: usize): bool {
  if (readError != FacetError.None) return false;
  readError = error;
  readErrorOffset = (where - start) as i32;
  return false;
}
