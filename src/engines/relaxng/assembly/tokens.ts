// The tokens of a text, which white space divides.

import { isSpace } from "./datatypes/whitespace";

/** Where the next token starts; the end where there is none. */
@inline
export function nextToken(at: usize, end: usize): usize {
  while (at < end && isSpace(load<u8>(at))) at++;
  return at;
}

/** Where the token at a place ends. */
@inline
export function tokenEnd(at: usize, end: usize): usize {
  while (at < end && !isSpace(load<u8>(at))) at++;
  return at;
}
