// The pool of patterns. A pattern is a number; equal patterns have the same number, so `==` compares them. They are made
// by the smart constructors below only, which keep them small: what can never match disappears as early as it can.

import { sortNumbers } from "./datatypes/regex/sorting";
import { Ints } from "./ints";
import { RunSet } from "./table";

/** The kinds of pattern, as in RELAX NG 4 after simplification. */
export const enum Kind {
  NotAllowed,
  Empty,
  Text,
  Choice,
  Group,
  Interleave,
  OneOrMore,
  List,
  Data,
  DataExcept,
  Value,
  Attribute,
  Element,
}

/** Every pattern is a run of its kind and what it holds, so that the set of runs is the pool. */
const pool = new RunSet(15);
/** What is known of each pattern: the bits below. */
const flags = new Ints(4096);
const scratch = new Ints(256);

/** The empty content matches. */
const NULLABLE = 1;
/** An attribute stands in it, outside of elements. */
const HAS_ATTRIBUTES = 2;
/** Its text is that of a datatype, so that white space counts. */
const HAS_DATA = 4;

export const NOT_ALLOWED: i32 = make1(Kind.NotAllowed, 0, 0);
export const EMPTY: i32 = make1(Kind.Empty, 0, NULLABLE);
export const TEXT: i32 = make1(Kind.Text, 0, NULLABLE);

@inline
export function kindOf(pattern: i32): Kind {
  return <Kind>pool.items.get(pool.starts.get(pattern));
}

/** The first thing that a pattern holds; for a choice the first alternative. */
@inline
export function left(pattern: i32): i32 {
  return pool.items.get(pool.starts.get(pattern) + 1);
}

@inline
export function right(pattern: i32): i32 {
  return pool.items.get(pool.starts.get(pattern) + 2);
}

/** How many alternatives a choice has. */
@inline
export function arity(pattern: i32): i32 {
  return pool.starts.get(pattern + 1) - pool.starts.get(pattern) - 1;
}

/** An alternative of a choice. */
@inline
export function alternative(pattern: i32, index: i32): i32 {
  return pool.items.get(pool.starts.get(pattern) + 1 + index);
}

@inline
export function nullable(pattern: i32): bool {
  return (flags.get(pattern) & NULLABLE) != 0;
}

@inline
export function hasAttributes(pattern: i32): bool {
  return (flags.get(pattern) & HAS_ATTRIBUTES) != 0;
}

@inline
export function hasData(pattern: i32): bool {
  return (flags.get(pattern) & HAS_DATA) != 0;
}

/** How many patterns there are. */
export function patternCount(): i32 {
  return pool.count;
}

/** Either of two patterns: alternatives are flat, sorted and each once. */
export function choice(a: i32, b: i32): i32 {
  if (a == b || b == NOT_ALLOWED) return a;
  if (a == NOT_ALLOWED) return b;
  const from = scratch.length;
  scratch.push(Kind.Choice);
  const ka = kindOf(a) == Kind.Choice ? arity(a) : 1;
  const kb = kindOf(b) == Kind.Choice ? arity(b) : 1;
  let i = 0;
  let j = 0;
  while (i < ka || j < kb) {
    const x = i < ka ? (kindOf(a) == Kind.Choice ? alternative(a, i) : a) : i32.MAX_VALUE;
    const y = j < kb ? (kindOf(b) == Kind.Choice ? alternative(b, j) : b) : i32.MAX_VALUE;
    scratch.push(min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  let either = 0;
  for (let k = from + 1; k < scratch.length; k++) either |= flags.get(scratch.get(k));
  return intern(from, either);
}

/** Any of the patterns of a list from a place on. */
export function choiceOf(patterns: Ints, from: i32): i32 {
  if (patterns.length - from == 2) return choice(patterns.get(from), patterns.get(from + 1));
  const start = scratch.length;
  scratch.push(Kind.Choice);
  for (let i = from; i < patterns.length; i++) {
    const each = patterns.get(i);
    if (each == NOT_ALLOWED) continue;
    if (kindOf(each) != Kind.Choice) scratch.push(each);
    else for (let j = 0; j < arity(each); j++) scratch.push(alternative(each, j));
  }
  sortNumbers(scratch.address(start + 1), scratch.length - start - 1);
  let kept = start + 1;
  let either = 0;
  for (let i = start + 1; i < scratch.length; i++) {
    const each = scratch.get(i);
    if (i > start + 1 && each == scratch.get(kept - 1)) continue;
    scratch.set(kept++, each);
    either |= flags.get(each);
  }
  scratch.length = kept;
  if (kept > start + 2) return intern(start, either);
  const only = kept == start + 1 ? NOT_ALLOWED : scratch.get(start + 1);
  scratch.length = start;
  return only;
}

/** The alternatives of a choice that is being derived; derivatives of choices within stand behind those of the outer one. */
export const pending = new Ints(64);

/** Any of the pending patterns from a place on, which are pending no longer. */
export function pendingChoice(from: i32): i32 {
  const result = pending.length == from ? NOT_ALLOWED : choiceOf(pending, from);
  pending.length = from;
  return result;
}

/** One pattern after another. */
export function group(a: i32, b: i32): i32 {
  if (a == NOT_ALLOWED || b == NOT_ALLOWED) return NOT_ALLOWED;
  if (a == EMPTY) return b;
  if (b == EMPTY) return a;
  return make2(Kind.Group, a, b, both(a, b));
}

/** Two patterns in any mixture. */
export function interleave(a: i32, b: i32): i32 {
  if (a == NOT_ALLOWED || b == NOT_ALLOWED) return NOT_ALLOWED;
  if (a == EMPTY) return b;
  if (b == EMPTY) return a;
  return make2(Kind.Interleave, min(a, b), max(a, b), both(a, b));
}

/** A pattern once or more. */
export function oneOrMore(a: i32): i32 {
  if (a == NOT_ALLOWED || a == EMPTY || a == TEXT || kindOf(a) == Kind.OneOrMore) return a;
  return make1(Kind.OneOrMore, a, flags.get(a));
}

/** A list of tokens. */
export function list(a: i32): i32 {
  return a == NOT_ALLOWED ? a : make1(Kind.List, a, HAS_DATA);
}

/** Text of a datatype. */
export function data(datatype: i32): i32 {
  return make1(Kind.Data, datatype, HAS_DATA);
}

/** Text of a datatype, but not what another pattern matches. */
export function dataExcept(datatype: i32, except: i32): i32 {
  return except == NOT_ALLOWED ? data(datatype) : make2(Kind.DataExcept, datatype, except, HAS_DATA);
}

/** Text that equals a value of a datatype. */
export function value(datatype: i32, handle: i32): i32 {
  return make2(Kind.Value, datatype, handle, HAS_DATA);
}

/** An attribute with a name of a class, and what its value matches. */
export function attribute(nameClass: i32, content: i32): i32 {
  return content == NOT_ALLOWED ? content : make2(Kind.Attribute, nameClass, content, HAS_ATTRIBUTES);
}

/** The element pattern with an index in the grammar. */
export function element(index: i32): i32 {
  return make1(Kind.Element, index, 0);
}

/** Both must match: nullable if both are, the rest if either is. */
function both(a: i32, b: i32): i32 {
  const x = flags.get(a);
  const y = flags.get(b);
  return (x & y & NULLABLE) | ((x | y) & (HAS_ATTRIBUTES | HAS_DATA));
}

function make1(kind: Kind, a: i32, bits: i32): i32 {
  const from = scratch.length;
  scratch.push(kind);
  scratch.push(a);
  return intern(from, bits);
}

function make2(kind: Kind, a: i32, b: i32, bits: i32): i32 {
  const from = scratch.length;
  scratch.push(kind);
  scratch.push(a);
  scratch.push(b);
  return intern(from, bits);
}

function intern(from: i32, bits: i32): i32 {
  const pattern = pool.intern(scratch, from);
  scratch.length = from;
  if (pattern == flags.length) flags.push(bits);
  return pattern;
}

/** How much memory the patterns take, in words. */
export function patternWords(): i32 {
  return pool.items.length + 4 * pool.count;
}

/**
 * Forgets every pattern from a number on but those that are marked, and what they hold. The others move down and stay in
 * order, so that what is sorted stays so; the mark of a pattern becomes its new number.
 */
export function keepMarked(from: i32, marks: Ints): void {
  // What a pattern holds was made before it.
  for (let pattern = pool.count - 1; pattern >= from; pattern--) {
    if (marks.get(pattern - from) == 0) continue;
    for (let i = 1; i < pool.lengthOf(pattern); i++) {
      const held = pool.item(pattern, i);
      if (holdsPattern(kindOf(pattern), i) && held >= from) marks.set(held - from, 1);
    }
  }
  const items = pool.items;
  const starts = pool.starts;
  let kept = from;
  let end = starts.get(from);
  for (let pattern = from; pattern < pool.count; pattern++) {
    if (marks.get(pattern - from) == 0) continue;
    const start = starts.get(pattern);
    const length = pool.lengthOf(pattern);
    const kind = kindOf(pattern);
    starts.set(kept, end);
    items.set(end, kind);
    for (let i = 1; i < length; i++) {
      const held = items.get(start + i);
      items.set(end + i, holdsPattern(kind, i) && held >= from ? marks.get(held - from) : held);
    }
    end += length;
    flags.set(kept, flags.get(pattern));
    marks.set(pattern - from, kept++);
  }
  starts.set(kept, end);
  truncatePatterns(kept);
}

/** Whether a field of a pattern is another pattern. */
function holdsPattern(kind: Kind, field: i32): bool {
  switch (kind) {
    case Kind.Choice:
    case Kind.Group:
    case Kind.Interleave:
    case Kind.OneOrMore:
    case Kind.List:
      return true;
    case Kind.DataExcept:
    case Kind.Attribute:
      return field == 2;
    default:
      return false;
  }
}

/** Forgets every pattern from a number on. What is kept refers to lower numbers only. */
export function truncatePatterns(count: i32): void {
  pool.truncate(count);
  flags.length = count;
}
