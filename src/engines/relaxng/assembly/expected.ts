// What may stand in a state, for messages.

import { Ints } from "./ints";
import { alternative, arity, Kind, kindOf, left, NOT_ALLOWED, nullable, patternCount, right } from "./patterns";
import { runItem, runLength } from "./states";

/** The element patterns that may come next in a state. */
export const expectedElements = new Ints(64);
/** Whether each pattern was looked at: the number of the question that did. */
const seen = new Ints(1024);
let question: i32 = 0;

/** Finds the elements that may come next; gives whether text may, and whether the element may end: bits 1 and 2. */
export function expect(state: i32): i32 {
  expectedElements.length = 0;
  if (seen.length < patternCount()) seen.extend(patternCount());
  question++;
  textExpected = false;
  let mayEnd = false;
  for (let slot = 0; slot < runLength(state); slot++) {
    const pattern = runItem(state, slot);
    if (pattern != NOT_ALLOWED && nullable(pattern)) mayEnd = true;
    first(pattern);
  }
  return (textExpected ? 1 : 0) | (mayEnd ? 2 : 0);
}

let textExpected: bool = false;

function first(pattern: i32): void {
  if (seen.get(pattern) == question) return;
  seen.set(pattern, question);
  switch (kindOf(pattern)) {
    case Kind.Text:
    case Kind.Data:
    case Kind.DataExcept:
    case Kind.Value:
    case Kind.List: {
      textExpected = true;
      return;
    }
    case Kind.Choice: {
      for (let i = 0; i < arity(pattern); i++) first(alternative(pattern, i));
      return;
    }
    case Kind.Group: {
      first(left(pattern));
      if (nullable(left(pattern))) first(right(pattern));
      return;
    }
    case Kind.Interleave: {
      first(left(pattern));
      first(right(pattern));
      return;
    }
    case Kind.OneOrMore: {
      first(left(pattern));
      return;
    }
    case Kind.Element: {
      expectedElements.push(left(pattern));
      return;
    }
    default:
  }
}
