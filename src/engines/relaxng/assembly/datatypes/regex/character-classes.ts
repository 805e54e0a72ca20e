// Part 2, F.1: character classes, that is escapes and what stands in brackets. Each reader gives null after an error.

import { FacetError } from "../facet-errors";
import { escapeSet, propertySet } from "./properties";
import { addAll, addRange, complement, difference, newRanges, Ranges, settle } from "./ranges";
import { fail, peek, peekSecond, place, take, takeIf } from "./reader";

/** Reads an escape, the `\` of which is next (F.1.1, productions 23 to 37). */
export function readEscape(): Ranges | null {
  const where = place();
  take();
  const c = peek();
  if (c == 0x70 || c == 0x50) return readProperty(where);
  const escaped = escapedCharacter(c);
  if (escaped >= 0) {
    take();
    return single(escaped);
  }
  const ranges = c < 0x80 && c > 0 ? escapeSet(c) : null;
  if (ranges == null) {
    fail(FacetError.Escape, where);
    return null;
  }
  take();
  return ranges;
}

/** Reads what stands in brackets, the first of which is next (F.1, productions 11 to 22). */
export function readBrackets(): Ranges | null {
  return readGroup(0);
}

/** The set of one character. */
export function single(c: i32): Ranges {
  const ranges = newRanges();
  addRange(ranges, c, c);
  return ranges;
}

/** Subtractions within subtractions, which are read by recursion. */
const DEEPEST: i32 = 100;

function readGroup(depth: i32): Ranges | null {
  const where = place();
  take();
  const negative = takeIf(0x5e);
  let ranges = newRanges();
  let minus: Ranges | null = null;
  let empty = true;
  while (peek() != 0x5d) {
    if (peek() < 0 || depth > DEEPEST) return wrong(FacetError.CharacterClass, where);
    if (peek() == 0x2d && peekSecond() == 0x5b && !empty) {
      take();
      minus = readGroup(depth + 1);
      if (minus == null) return null;
      if (peek() != 0x5d) return wrong(FacetError.CharacterClass, where);
    } else if (!readPart(ranges)) {
      return null;
    }
    empty = false;
  }
  if (empty) return wrong(FacetError.CharacterClass, where);
  take();
  settle(ranges);
  if (negative) ranges = complement(ranges);
  return minus == null ? ranges : difference(ranges, minus);
}

/** Reads a character, a range or an escape of many into a set. */
function readPart(ranges: Ranges): bool {
  const where = place();
  const c = peek();
  if (c == 0x5b) return fail(FacetError.Unescaped, where);
  let first = c;
  if (c == 0x5c) {
    const escaped = readEscape();
    if (escaped == null) return false;
    // A hyphen after an escape of many is itself, as XSD 1.1 has it (G.4.2.1); XSD 1.0 has it at the ends only.
    if (!isSingle(escaped)) {
      addAll(ranges, escaped);
      return true;
    }
    first = load<i32>(escaped.data);
  } else {
    take();
  }
  const isRange = peek() == 0x2d && peekSecond() != 0x5d && peekSecond() != 0x5b;
  if (!isRange) {
    addRange(ranges, first, first);
    return true;
  }
  take();
  const last = readRangeEnd();
  if (last < first || c == 0x2d) return fail(FacetError.Range, where);
  addRange(ranges, first, last);
  return true;
}

/** The character that ends a range, or -1. */
function readRangeEnd(): i32 {
  const c = peek();
  if (c < 0 || c == 0x2d || c == 0x5b) return -1;
  if (c != 0x5c) return take();
  const escaped = readEscape();
  return escaped != null && isSingle(escaped) ? load<i32>(escaped.data) : -1;
}

function isSingle(ranges: Ranges): bool {
  return ranges.count == 1 && load<i32>(ranges.data) == load<i32>(ranges.data, 4);
}

/** F.1.1, production 24: the character that one after `\` stands for, or -1. */
function escapedCharacter(c: i32): i32 {
  switch (c) {
    case 0x6e:
      return 0x0a;
    case 0x72:
      return 0x0d;
    case 0x74:
      return 0x09;
    case 0x5c:
    case 0x7c:
    case 0x2e:
    case 0x3f:
    case 0x2a:
    case 0x2b:
    case 0x28:
    case 0x29:
    case 0x7b:
    case 0x7d:
    case 0x2d:
    case 0x5b:
    case 0x5d:
    case 0x5e:
      return c;
    default:
      return -1;
  }
}

/** Reads `p{...}` or `P{...}` after `\`. */
function readProperty(where: usize): Ranges | null {
  const isNegative = take() == 0x50;
  if (!takeIf(0x7b)) return wrong(FacetError.Property, where);
  const name = place();
  while (peek() >= 0 && peek() != 0x7d) take();
  const length = (place() - name) as i32;
  if (!takeIf(0x7d)) return wrong(FacetError.Property, where);
  const ranges = propertySet(name, length);
  if (ranges == null) return wrong(FacetError.Property, where);
  return isNegative ? complement(ranges) : ranges;
}

function wrong(error: FacetError, where: usize): Ranges | null {
  fail(error, where);
  return null;
}
