// Part 2, 3.2.3 decimal and the types derived from it. A number stays the digits it was written with, so there is no limit
// to how many they are.

import { isDigit } from "./names";
import { Type } from "./types";

/** A number by its digits: those before the point without leading zeros, those after it without trailing ones. */
@unmanaged
export class Decimal {
  whole: usize;
  fraction: usize;
  wholeLength: i32;
  fractionLength: i32;
  /** -1, 0 or 1. */
  sign: i32;
}

/** Reads a number of `decimal` or of a type derived from it; the digits stay where they are. */
export function readDecimal(type: i32, text: usize, length: i32, number: Decimal): bool {
  const end = text + length;
  let at = text;
  let negative = false;
  if (at < end && (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d)) negative = load<u8>(at++) == 0x2d;
  const whole = at;
  while (at < end && isDigit(load<u8>(at))) at++;
  const wholeEnd = at;
  let fraction = at;
  if (at < end && load<u8>(at) == 0x2e && type == Type.Decimal) fraction = ++at;
  while (at < end && isDigit(load<u8>(at))) at++;
  if (at < end || (wholeEnd == whole && at == fraction)) return false;
  setDigits(number, whole, wholeEnd, fraction, at);
  number.sign = number.wholeLength == 0 && number.fractionLength == 0 ? 0 : negative ? -1 : 1;
  return inRange(type, number);
}

/** Whether one number is less than, equal to or greater than another: -1, 0 or 1. */
export function compareDecimals(a: Decimal, b: Decimal): i32 {
  if (a.sign != b.sign) return a.sign < b.sign ? -1 : 1;
  return a.sign * compareSizes(a, b);
}

/** Part 2, 4.3.11: the least `totalDigits` that allows a number. */
export function totalDigitsOf(number: Decimal): i32 {
  return max(number.wholeLength + number.fractionLength, 1);
}

/** Compares digits after a point; what is missing at the end is zero. */
export function compareFractions(a: usize, aLength: i32, b: usize, bLength: i32): i32 {
  const order = memory.compare(a, b, min(aLength, bLength));
  if (order != 0) return order < 0 ? -1 : 1;
  return aLength == bLength ? 0 : aLength < bLength ? -1 : 1;
}

/** The length of digits without the zeros at their end. */
export function withoutTrailingZeros(digits: usize, length: i32): i32 {
  let end = length;
  while (end > 0 && load<u8>(digits + end - 1) == 0x30) end--;
  return end;
}

function setDigits(number: Decimal, whole: usize, wholeEnd: usize, fraction: usize, end: usize): void {
  let first = whole;
  while (first < wholeEnd && load<u8>(first) == 0x30) first++;
  number.whole = first;
  number.wholeLength = (wholeEnd - first) as i32;
  number.fraction = fraction;
  number.fractionLength = withoutTrailingZeros(fraction, (end - fraction) as i32);
}

function compareSizes(a: Decimal, b: Decimal): i32 {
  if (a.wholeLength != b.wholeLength) return a.wholeLength < b.wholeLength ? -1 : 1;
  const order = memory.compare(a.whole, b.whole, a.wholeLength);
  if (order != 0) return order < 0 ? -1 : 1;
  return compareFractions(a.fraction, a.fractionLength, b.fraction, b.fractionLength);
}

/** Part 2, 3.3.14 to 3.3.25: the bounds of the derived types. */
function inRange(type: i32, number: Decimal): bool {
  switch (type) {
    case Type.Decimal:
    case Type.Integer:
      return true;
    case Type.NonPositiveInteger:
      return number.sign <= 0;
    case Type.NegativeInteger:
      return number.sign < 0;
    case Type.NonNegativeInteger:
      return number.sign >= 0;
    case Type.PositiveInteger:
      return number.sign > 0;
    case Type.Long:
      return between(number, 9223372036854775807, 9223372036854775808);
    case Type.Int:
      return between(number, 2147483647, 2147483648);
    case Type.Short:
      return between(number, 32767, 32768);
    case Type.Byte:
      return between(number, 127, 128);
    case Type.UnsignedLong:
      return between(number, u64.MAX_VALUE, 0);
    case Type.UnsignedInt:
      return between(number, 4294967295, 0);
    case Type.UnsignedShort:
      return between(number, 65535, 0);
    default:
      return between(number, 255, 0);
  }
}

/** Whether an integer is at most `above`, and its opposite at most `below`. */
function between(number: Decimal, above: u64, below: u64): bool {
  const limit = number.sign < 0 ? below : above;
  if (number.wholeLength > 20) return false;
  let size: u64 = 0;
  for (let i = 0; i < number.wholeLength; i++) {
    const digit: u64 = load<u8>(number.whole + i) - 0x30;
    if (digit > limit || size > (limit - digit) / 10) return false;
    size = size * 10 + digit;
  }
  return size <= limit;
}
