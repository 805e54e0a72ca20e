// The derivatives of patterns: what is left to match after an element, an attribute or text was matched. One case a kind,
// in the order of RELAX NG 4.

import { elementClass, elementCount } from "./grammar";
import { Ints } from "./ints";
import { contains } from "./names";
import {
  alternative,
  arity,
  choice,
  choiceOf,
  EMPTY,
  group,
  hasAttributes,
  interleave,
  Kind,
  kindOf,
  left,
  NOT_ALLOWED,
  nullable,
  oneOrMore,
  pending,
  pendingChoice,
  right,
  TEXT,
} from "./patterns";
import { PairMap } from "./table";

// The elements with a name that a pattern may begin with, each with what follows it: pairs of element and pattern. They
// are kept by pattern and name, for the same few come up over and over.
const openings = new PairMap(14);
const openingItems = new Ints(4096);

/** Where the pairs for a pattern and a name start: a count, then an element and what follows it, each. */
export function openingsOf(pattern: i32, name: i32): i32 {
  const known = openings.get(pattern, name);
  if (known >= 0) return known;
  const found = new Ints(16);
  collect(pattern, name, EMPTY, false, found);
  settle(found);
  const start = openingItems.length;
  openingItems.push(found.length >> 1);
  for (let i = 0; i < found.length; i++) openingItems.push(found.get(i));
  found.dispose();
  openings.add(pattern, name, start);
  return start;
}

@inline
export function openingItem(index: i32): i32 {
  return openingItems.get(index);
}

/** As `openingsOf`, but what is required before the element may be missing; for going on after a slip. */
export function lateOpeningsOf(pattern: i32, name: i32, found: Ints): void {
  collect(pattern, name, EMPTY, true, found);
  settle(found);
}

/** How much memory is taken by what is kept, in words. */
export function openingWords(): i32 {
  return openingItems.length + 6 * (openings.count + closed.count);
}

/** Forgets what is kept. */
export function clearOpenings(): void {
  openings.clear();
  openingItems.length = 0;
}

/** Adds the elements that a pattern may begin with. What follows one is the rest of the pattern, then `after`. */
function collect(pattern: i32, name: i32, after: i32, late: bool, found: Ints): void {
  switch (kindOf(pattern)) {
    case Kind.Choice: {
      for (let i = 0; i < arity(pattern); i++) collectKept(alternative(pattern, i), name, after, late, found);
      return;
    }
    case Kind.Group: {
      collect(left(pattern), name, group(right(pattern), after), late, found);
      if (late || nullable(left(pattern))) collect(right(pattern), name, after, late, found);
      return;
    }
    case Kind.Interleave: {
      collectBeside(pattern, name, after, late, found);
      return;
    }
    case Kind.OneOrMore: {
      const again = choice(pattern, EMPTY);
      collect(left(pattern), name, group(again, after), late, found);
      return;
    }
    case Kind.Element: {
      if (contains(elementClass(left(pattern)), name)) add(left(pattern), after, found);
      return;
    }
    default:
  }
}

/** An alternative of which much may be left out comes up again in other choices, so what it may begin with is kept too. */
function collectKept(pattern: i32, name: i32, after: i32, late: bool, found: Ints): void {
  if (late || after != EMPTY || kindOf(pattern) != Kind.Group || !nullable(left(pattern))) {
    collect(pattern, name, after, late, found);
    return;
  }
  const from = openingsOf(pattern, name);
  for (let i = 0; i < 2 * openingItem(from); i++) found.push(openingItem(from + 1 + i));
}

/** Either side may begin; the other goes on beside it, and only then comes what is after both. */
function collectBeside(pattern: i32, name: i32, after: i32, late: bool, found: Ints): void {
  const inner = new Ints(8);
  collect(left(pattern), name, EMPTY, late, inner);
  settle(inner);
  addAll(inner, right(pattern), after, found);
  inner.length = 0;
  collect(right(pattern), name, EMPTY, late, inner);
  settle(inner);
  addAll(inner, left(pattern), after, found);
  inner.dispose();
}

function addAll(inner: Ints, other: i32, after: i32, found: Ints): void {
  for (let i = 0; i < inner.length; i += 2) {
    add(inner.get(i), group(interleave(inner.get(i + 1), other), after), found);
  }
}

function add(elementIndex: i32, rest: i32, found: Ints): void {
  found.push(elementIndex);
  found.push(rest);
}

/** Of each element: one more than where it comes up first in the pairs that are being settled. */
const firsts = new Ints(1024);
const rests = new Ints(16);

/** Makes one pair of those with the same element: one element comes up once, with all that may follow it. */
function settle(found: Ints): void {
  if (found.length <= 2) return;
  if (firsts.length < elementCount()) firsts.extend(elementCount());
  // Each pair is chained to the next with its element.
  const next = new Ints(found.length);
  next.extend(found.length);
  for (let i = found.length - 2; i >= 0; i -= 2) {
    next.set(i, firsts.get(found.get(i)));
    firsts.set(found.get(i), i + 1);
  }
  let kept = 0;
  for (let i = 0; i < found.length; i += 2) {
    const each = found.get(i);
    if (firsts.get(each) != i + 1) continue;
    rests.length = 0;
    for (let pair = i + 1; pair != 0; pair = next.get(pair - 1)) rests.push(found.get(pair));
    firsts.set(each, 0);
    found.set(kept, each);
    found.set(kept + 1, rests.length == 1 ? rests.get(0) : choiceOf(rests, 0));
    kept += 2;
  }
  found.length = kept;
  next.dispose();
}

/** What is left after text that is no value of a datatype. */
export function textDeriv(pattern: i32): i32 {
  switch (kindOf(pattern)) {
    case Kind.Text:
      return TEXT;
    case Kind.Choice: {
      const from = pending.length;
      for (let i = 0; i < arity(pattern); i++) pending.push(textDeriv(alternative(pattern, i)));
      return pendingChoice(from);
    }
    case Kind.Group: {
      const first = group(textDeriv(left(pattern)), right(pattern));
      return nullable(left(pattern)) ? choice(first, textDeriv(right(pattern))) : first;
    }
    case Kind.Interleave:
      return choice(
        interleave(textDeriv(left(pattern)), right(pattern)),
        interleave(left(pattern), textDeriv(right(pattern))),
      );
    case Kind.OneOrMore:
      return group(textDeriv(left(pattern)), choice(pattern, EMPTY));
    default:
      return NOT_ALLOWED;
  }
}

/** What is left after an attribute whose name and value both match; `matches` is asked for the value. */
export function attributeDeriv(pattern: i32, name: i32, matches: (content: i32) => bool): i32 {
  if (!hasAttributes(pattern)) return NOT_ALLOWED;
  switch (kindOf(pattern)) {
    case Kind.Choice: {
      const from = pending.length;
      for (let i = 0; i < arity(pattern); i++) pending.push(attributeDeriv(alternative(pattern, i), name, matches));
      return pendingChoice(from);
    }
    // Attributes have no order, so a group is as good as an interleave.
    case Kind.Group:
      return choice(
        group(attributeDeriv(left(pattern), name, matches), right(pattern)),
        group(left(pattern), attributeDeriv(right(pattern), name, matches)),
      );
    case Kind.Interleave:
      return choice(
        interleave(attributeDeriv(left(pattern), name, matches), right(pattern)),
        interleave(left(pattern), attributeDeriv(right(pattern), name, matches)),
      );
    case Kind.OneOrMore:
      return group(attributeDeriv(left(pattern), name, matches), choice(pattern, EMPTY));
    case Kind.Attribute:
      return contains(left(pattern), name) && matches(right(pattern)) ? EMPTY : NOT_ALLOWED;
    default:
      return NOT_ALLOWED;
  }
}

const closed = new PairMap(12);

/** What is left when no more attributes come: a pattern that still needs one does not match. */
export function closeDeriv(pattern: i32): i32 {
  if (!hasAttributes(pattern)) return pattern;
  const known = closed.get(pattern, 0);
  if (known >= 0) return known;
  const result = withAttributes(pattern, NOT_ALLOWED);
  closed.add(pattern, 0, result);
  return result;
}

/** The pattern with all attributes taken as given; for going on after a slip. */
export function lateCloseDeriv(pattern: i32): i32 {
  return hasAttributes(pattern) ? withAttributes(pattern, EMPTY) : pattern;
}

/** Forgets what is kept. */
export function clearClosed(): void {
  closed.clear();
}

function withAttributes(pattern: i32, instead: i32): i32 {
  if (!hasAttributes(pattern)) return pattern;
  switch (kindOf(pattern)) {
    case Kind.Choice: {
      const from = pending.length;
      for (let i = 0; i < arity(pattern); i++) pending.push(withAttributes(alternative(pattern, i), instead));
      return pendingChoice(from);
    }
    case Kind.Group:
      return group(withAttributes(left(pattern), instead), withAttributes(right(pattern), instead));
    case Kind.Interleave:
      return interleave(withAttributes(left(pattern), instead), withAttributes(right(pattern), instead));
    case Kind.OneOrMore:
      return oneOrMore(withAttributes(left(pattern), instead));
    case Kind.Attribute:
      return instead;
    default:
      return pattern;
  }
}
