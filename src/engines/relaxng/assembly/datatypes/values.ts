// Values: a text as its type reads it, and what it is to compare two of them (Part 2, 2.2).

import { keepCopy, keep } from "./arena";
import { Binary, readBinary, sameBinary } from "./binary";
import { compareInstants, INCOMPARABLE, Instant, readInstant } from "./datetime";
import { compareDecimals, Decimal, readDecimal } from "./decimal";
import { compareDurations, Duration, readDuration, sameDuration } from "./duration";
import { Float, readFloat } from "./float";
import { QName, readQName, sameQName } from "./qname";
import { Family, familyOf } from "./types";

/** A value that is its text, and one of `boolean`. */
@unmanaged
export class Text {
  start: usize;
  length: i32;
  truth: bool;
}

/** Room for a value of any family. */
export const VALUE_SIZE: i32 = 32;

/** Reads a normalized text as a value into room for one; octets go into room of their own. False if it is none. */
export function readValue(type: i32, text: usize, length: i32, value: usize, octets: usize): bool {
  switch (familyOf(type)) {
    case Family.Text:
      changetype<Text>(value).start = text;
      changetype<Text>(value).length = length;
      return true;
    case Family.Boolean:
      return readBoolean(text, length, changetype<Text>(value));
    case Family.Decimal:
      return readDecimal(type, text, length, changetype<Decimal>(value));
    case Family.Float:
      return readFloat(type, text, length, changetype<Float>(value));
    case Family.Duration:
      return readDuration(text, length, changetype<Duration>(value));
    case Family.Instant:
      return readInstant(type, text, length, changetype<Instant>(value));
    case Family.Binary:
      return readBinary(type, text, length, octets, changetype<Binary>(value));
    default:
      return readQName(text, length, changetype<QName>(value));
  }
}

/** A value, with all it needs, that is kept; 0 if a normalized text is none. */
export function keepValue(type: i32, text: usize, length: i32): usize {
  const value = keep(VALUE_SIZE);
  const octets = familyOf(type) == Family.Binary ? keep(length) : 0;
  return readValue(type, keepCopy(text, length), length, value, octets) ? value : 0;
}

/** Whether two values are the same. */
export function sameValue(type: i32, a: usize, b: usize): bool {
  switch (familyOf(type)) {
    case Family.Text:
      return sameText(changetype<Text>(a), changetype<Text>(b));
    case Family.Boolean:
      return changetype<Text>(a).truth == changetype<Text>(b).truth;
    case Family.Float:
      return sameFloat(changetype<Float>(a).number, changetype<Float>(b).number);
    case Family.Duration:
      return sameDuration(changetype<Duration>(a), changetype<Duration>(b));
    case Family.Binary:
      return sameBinary(changetype<Binary>(a), changetype<Binary>(b));
    case Family.QName:
      return sameQName(changetype<QName>(a), changetype<QName>(b));
    default:
      return compareValues(type, a, b) == 0;
  }
}

/** -1, 0, 1 or `INCOMPARABLE`, for the families that have an order. */
export function compareValues(type: i32, a: usize, b: usize): i32 {
  switch (familyOf(type)) {
    case Family.Decimal:
      return compareDecimals(changetype<Decimal>(a), changetype<Decimal>(b));
    case Family.Float:
      return compareFloats(changetype<Float>(a).number, changetype<Float>(b).number);
    case Family.Duration:
      return compareDurations(changetype<Duration>(a), changetype<Duration>(b));
    case Family.Instant:
      return compareInstants(changetype<Instant>(a), changetype<Instant>(b));
    default:
      return INCOMPARABLE;
  }
}

/** Part 2, 3.2.2.1. */
function readBoolean(text: usize, length: i32, value: Text): bool {
  if (length == 1) {
    value.truth = load<u8>(text) == 0x31;
    return value.truth || load<u8>(text) == 0x30;
  }
  value.truth = length == 4;
  if (length == 4) return load<u32>(text) == 0x65757274;
  return length == 5 && load<u32>(text) == 0x736c6166 && load<u8>(text, 4) == 0x65;
}

function sameText(a: Text, b: Text): bool {
  return a.length == b.length && memory.compare(a.start, b.start, a.length) == 0;
}

/** Part 2, 3.2.4: NaN is the same as itself, and 0 as -0. */
function sameFloat(a: f64, b: f64): bool {
  return a == b || (isNaN(a) && isNaN(b));
}

/** Part 2, 3.2.4: NaN comes neither before nor after any number. */
function compareFloats(a: f64, b: f64): i32 {
  if (sameFloat(a, b)) return 0;
  if (isNaN(a) || isNaN(b)) return INCOMPARABLE;
  return a < b ? -1 : 1;
}
