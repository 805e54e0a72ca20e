// Part 2, 4.3: the facets, which RELAX NG has as parameters of a datatype.

import { keep } from "./arena";
import { Binary } from "./binary";
import { INCOMPARABLE } from "./datetime";
import { Decimal, readDecimal, totalDigitsOf } from "./decimal";
import { FacetError } from "./facet-errors";
import { compileRegex, Regex, regexError, regexErrorOffset, regexMatches } from "./regex/index";
import { Family, familyOf, isListType, spaceOf, Type } from "./types";
import { codePointCount } from "./utf8";
import { compareValues, keepValue } from "./values";
import { normalLength, normalText, normalize, wordCount } from "./whitespace";

/** The facets by number; `src/engines/relaxng/datatypes.ts` has them by name. */
export const enum Facet {
  Length,
  MinLength,
  MaxLength,
  Pattern,
  MinInclusive,
  MaxInclusive,
  MinExclusive,
  MaxExclusive,
  TotalDigits,
  FractionDigits,
  Count,
}

/** A facet with its value; those of a datatype are linked. */
@unmanaged
export class FacetValue {
  facet: i32;
  /** A length or a number of digits. */
  count: i32;
  /** A bound. */
  bound: usize;
  /** An expression. */
  regex: Regex | null;
  next: FacetValue | null;
}

/** What was wrong with the facet that was read last, and, for an expression, at which byte of it. */
export let facetError: i32 = FacetError.None;
export let facetErrorOffset: i32 = 0;

/** Reads a facet of a type; null if it is wrong. */
export function readFacet(type: i32, facet: i32, text: usize, length: i32): FacetValue | null {
  facetError = FacetError.None;
  facetErrorOffset = 0;
  if (facet < 0 || facet >= Facet.Count) return wrong(FacetError.Unknown);
  if (!isApplicable(type, facet)) return wrong(FacetError.NotApplicable);
  const value = changetype<FacetValue>(keep(offsetof<FacetValue>() as i32));
  value.facet = facet;
  value.next = null;
  value.regex = null;
  if (facet == Facet.Pattern) {
    value.regex = compileRegex(text, length);
    facetErrorOffset = regexErrorOffset;
    return value.regex == null ? wrong(regexError) : value;
  }
  if (facet >= Facet.MinInclusive && facet <= Facet.MaxExclusive) {
    normalize(spaceOf(type), text, length);
    value.bound = keepValue(type, normalText, normalLength);
    return value.bound == 0 ? wrong(FacetError.BadValue) : value;
  }
  value.count = readCount(facet, text, length);
  // Part 2, 3.3.13: a whole number has no digits after the point, so no more can be asked for.
  if (facet == Facet.FractionDigits && type != Type.Decimal && value.count > 0) return wrong(FacetError.BadValue);
  return value.count < 0 ? wrong(FacetError.BadValue) : value;
}

/** Whether a facet allows a value, given with its normalized text. */
export function facetAllows(type: i32, facet: FacetValue, value: usize, text: usize, length: i32): bool {
  switch (facet.facet) {
    case Facet.Length:
      return isQName(type) || lengthOf(type, value, text, length) == facet.count;
    case Facet.MinLength:
      return isQName(type) || lengthOf(type, value, text, length) >= facet.count;
    case Facet.MaxLength:
      return isQName(type) || lengthOf(type, value, text, length) <= facet.count;
    case Facet.Pattern:
      return regexMatches(changetype<Regex>(changetype<usize>(facet.regex)), text, length);
    case Facet.TotalDigits:
      return totalDigitsOf(changetype<Decimal>(value)) <= facet.count;
    case Facet.FractionDigits:
      return changetype<Decimal>(value).fractionLength <= facet.count;
    default:
      return isWithin(facet.facet, compareValues(type, value, facet.bound));
  }
}

/** Part 2, 4.1.5 and 4.3: the facets that a type has; those of RELAX NG itself have none. */
function isApplicable(type: i32, facet: i32): bool {
  if (type == Type.BuiltinString || type == Type.BuiltinToken) return false;
  if (facet == Facet.Pattern) return true;
  const family = familyOf(type);
  switch (facet) {
    case Facet.Length:
    case Facet.MinLength:
    case Facet.MaxLength:
      return family == Family.Text || family == Family.Binary || family == Family.QName;
    case Facet.TotalDigits:
    case Facet.FractionDigits:
      return family == Family.Decimal;
    default:
      return family >= Family.Decimal && family <= Family.Instant;
  }
}

/** Part 2, 4.3.7 to 4.3.10: whether a value that compares so with the bound is within it. */
function isWithin(facet: i32, order: i32): bool {
  if (order == INCOMPARABLE) return false;
  switch (facet) {
    case Facet.MinInclusive:
      return order >= 0;
    case Facet.MaxInclusive:
      return order <= 0;
    case Facet.MinExclusive:
      return order > 0;
    default:
      return order < 0;
  }
}

/** Part 2, 4.3.1.3: the length of a QName is not looked at. */
function isQName(type: i32): bool {
  return familyOf(type) == Family.QName;
}

/** Part 2, 4.3.1: length in items, octets or characters. */
function lengthOf(type: i32, value: usize, text: usize, length: i32): i32 {
  if (isListType(type)) return wordCount(text, length);
  return familyOf(type) == Family.Binary ? changetype<Binary>(value).length : codePointCount(text, length);
}

const count = changetype<Decimal>(memory.data(32, 8));

/** The whole number from 0 on (from 1 on for `totalDigits`) that a text is, at most what an i32 holds; -1 for none. */
function readCount(facet: i32, text: usize, length: i32): i32 {
  normalize(spaceOf(Type.Integer), text, length);
  const type: i32 = facet == Facet.TotalDigits ? Type.PositiveInteger : Type.NonNegativeInteger;
  if (!readDecimal(type, normalText, normalLength, count)) return -1;
  let number: i64 = 0;
  for (let i = 0; i < count.wholeLength; i++) {
    number = min(number * 10 + (load<u8>(count.whole + i) - 0x30), i32.MAX_VALUE as i64);
  }
  return number as i32;
}

function wrong(error: i32): FacetValue | null {
  facetError = error;
  return null;
}
