// What may stand in a state, for messages.

import { Ints } from "./ints";
import { alternative, arity, Kind, kindOf, left, NOT_ALLOWED, nullable, patternCount, right } from "./patterns";
import { runItem, runLength } from "./states";

/** The element patterns that may come next in a state. */
export const expectedElements = new Ints(64);
/** The element patterns that must come before the element is complete. */
export const requiredElements = new Ints(16);
/** Whether each pattern was looked at: the number of the question that did. */
const seen = new Ints(1024);
let question: i32 = 0;

/** Finds the elements that may come next; gives whether text may, and whether the element may end: bits 1 and 2. */
export function expect(state: i32): i32 {
  expectedElements.length = 0;
  if (seen.length < patternCount()) seen.extend(patternCount());
  question++;
  textExpected = false;
  requiredElements.length = 0;
  let mayEnd = false;
  let alive = 0;
  for (let slot = 0; slot < runLength(state); slot++) {
    const pattern = runItem(state, slot);
    if (pattern == NOT_ALLOWED) continue;
    if (nullable(pattern)) mayEnd = true;
    first(pattern);
    if (alive++ == 0) require(pattern, requiredElements);
  }
  // What only one of several readings of the element requires is not required.
  if (alive > 1) requiredElements.length = 0;
  return (textExpected ? 1 : 0) | (mayEnd ? 2 : 0);
}

let textExpected: bool = false;

/** Adds the elements without which a pattern cannot be complete. */
function require(pattern: i32, found: Ints): void {
  if (nullable(pattern)) return;
  switch (kindOf(pattern)) {
    case Kind.Choice: {
      const each = new Ints(8);
      const from = found.length;
      require(alternative(pattern, 0), found);
      for (let i = 1; i < arity(pattern) && found.length > from; i++) {
        each.length = 0;
        require(alternative(pattern, i), each);
        keepCommon(found, from, each);
      }
      each.dispose();
      return;
    }
    case Kind.Group:
    case Kind.Interleave: {
      require(left(pattern), found);
      require(right(pattern), found);
      return;
    }
    case Kind.OneOrMore: {
      require(left(pattern), found);
      return;
    }
    case Kind.Element: {
      found.push(left(pattern));
      return;
    }
    default:
  }
}

/** Drops from a list, from a place on, what another list has not. */
function keepCommon(found: Ints, from: i32, other: Ints): void {
  let kept = from;
  for (let i = from; i < found.length; i++) {
    for (let j = 0; j < other.length; j++) {
      if (found.get(i) != other.get(j)) continue;
      found.set(kept++, found.get(i));
      break;
    }
  }
  found.length = kept;
}

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
