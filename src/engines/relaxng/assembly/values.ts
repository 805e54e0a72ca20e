// Text against patterns of datatypes: the value of an attribute, or all the text of an element.

import { datatypeAllows, datatypeEquals } from "./datatypes";
import { alternative, arity, choice, EMPTY, group, interleave, Kind, kindOf, left, NOT_ALLOWED, nullable, patternCount, patternWords, pending, pendingChoice, right, TEXT } from "./patterns";
import { dropPatternsBut, isListFull } from "./room";
import { nextToken, tokenEnd } from "./tokens";

/** Whether a pattern matches a text whole. */
export function matchesValue(pattern: i32, text: usize, length: i32): bool {
  switch (kindOf(pattern)) {
    case Kind.Text:
      return true;
    case Kind.Data:
      return datatypeAllows(left(pattern), text, length);
    case Kind.Value:
      return datatypeEquals(left(pattern), right(pattern), text, length);
    case Kind.Choice: {
      for (let i = 0; i < arity(pattern); i++) if (matchesValue(alternative(pattern, i), text, length)) return true;
      return false;
    }
    default:
      return (nullable(pattern) && isBlank(text, length)) || nullable(valueDeriv(pattern, text, length));
  }
}

/** What is left of a pattern after a text; the text may be a value of a datatype. */
export function valueDeriv(pattern: i32, text: usize, length: i32): i32 {
  switch (kindOf(pattern)) {
    case Kind.Text:
      return TEXT;
    case Kind.Choice: {
      const from = pending.length;
      for (let i = 0; i < arity(pattern); i++) {
        const derived = valueDeriv(alternative(pattern, i), text, length);
        if (derived != NOT_ALLOWED) pending.push(derived);
      }
      return pendingChoice(from);
    }
    case Kind.Group: {
      const first = group(valueDeriv(left(pattern), text, length), right(pattern));
      return nullable(left(pattern)) ? choice(first, valueDeriv(right(pattern), text, length)) : first;
    }
    case Kind.Interleave:
      return choice(
        interleave(valueDeriv(left(pattern), text, length), right(pattern)),
        interleave(left(pattern), valueDeriv(right(pattern), text, length)),
      );
    case Kind.OneOrMore:
      return group(valueDeriv(left(pattern), text, length), choice(pattern, EMPTY));
    case Kind.List:
      return matchesList(left(pattern), text, length) ? EMPTY : NOT_ALLOWED;
    case Kind.Data:
      return datatypeAllows(left(pattern), text, length) ? EMPTY : NOT_ALLOWED;
    case Kind.DataExcept:
      return datatypeAllows(left(pattern), text, length) && !matchesValue(right(pattern), text, length) ? EMPTY : NOT_ALLOWED;
    case Kind.Value:
      return datatypeEquals(left(pattern), right(pattern), text, length) ? EMPTY : NOT_ALLOWED;
    default:
      return NOT_ALLOWED;
  }
}

/** Whether the tokens of a text match a pattern one after another (RELAX NG 9.3.7). */
function matchesList(pattern: i32, text: usize, length: i32): bool {
  let rest = pattern;
  const end = text + length;
  const before = patternCount();
  const wordsBefore = patternWords();
  for (let at = nextToken(text, end); at < end; ) {
    const last = tokenEnd(at, end);
    rest = valueDeriv(rest, at, <i32>(last - at));
    if (rest == NOT_ALLOWED) return false;
    // No list holds another, so that nothing else has come up meanwhile.
    if (isListFull(wordsBefore)) rest = dropPatternsBut(before, rest);
    at = nextToken(last, end);
  }
  return nullable(rest);
}

/** Whether a text is empty or white space only. */
export function isBlank(text: usize, length: i32): bool {
  return nextToken(text, text + length) == text + length;
}
