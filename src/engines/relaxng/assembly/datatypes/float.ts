// Part 2, 3.2.4 float and 3.2.5 double: the number nearest to what is written.

import { roundDecimal } from "./rounding";
import { isDigit } from "./names";
import { Type } from "./types";

/** A number of `float` or `double`; each float is also a double. */
@unmanaged
export class Float {
  number: f64;
}

/** Reads a number. */
export function readFloat(type: i32, text: usize, length: i32, value: Float): bool {
  if (readSpecial(text, length, value)) return true;
  const end = text + length;
  let at = text;
  let negative = false;
  if (at < end && (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d)) negative = load<u8>(at++) == 0x2d;
  const mantissa = at;
  let point: usize = 0;
  while (at < end && (isDigit(load<u8>(at)) || (load<u8>(at) == 0x2e && point == 0))) {
    if (load<u8>(at) == 0x2e) point = at;
    at++;
  }
  const mantissaEnd = at;
  if (mantissaEnd - mantissa - (point == 0 ? 0 : 1) == 0) return false;
  let exponent = 0;
  if (at < end) {
    if ((load<u8>(at) | 0x20) != 0x65 || !isInteger(at + 1, end)) return false;
    exponent = integerUpTo(at + 1, end);
  }
  if (point != 0) exponent -= (mantissaEnd - point - 1) as i32;
  const size = nearest(type, mantissa, mantissaEnd, exponent);
  value.number = negative ? -size : size;
  return true;
}

/** Part 2, 3.2.4.1: INF, -INF and NaN. */
function readSpecial(text: usize, length: i32, value: Float): bool {
  const minus = length == 4 && load<u8>(text) == 0x2d;
  if (length != 3 && !minus) return false;
  const at = minus ? text + 1 : text;
  // The first of two bytes is the lower one: "IN" and "F", "Na" and "N".
  const pair = load<u16>(at);
  const last = load<u8>(at, 2);
  if (pair == 0x4e49 && last == 0x46) value.number = minus ? -Infinity : Infinity;
  else if (pair == 0x614e && last == 0x4e && !minus) value.number = NaN;
  else return false;
  return true;
}

/** The number nearest to digits (a point among them is passed over) times a power of ten. */
function nearest(type: i32, digits: usize, end: usize, exponent: i32): f64 {
  let small: u64 = 0;
  let count = 0;
  for (let at = digits; at < end && count <= 15; at++) {
    const byte = load<u8>(at);
    if (byte == 0x2e || (byte == 0x30 && count == 0)) continue;
    small = small * 10 + (byte - 0x30);
    count++;
  }
  if (count == 0) return 0;
  // A whole number and a power of ten that are both exact give the nearest number in one operation.
  if (type == Type.Double) {
    if (count <= 15 && exponent >= -22 && exponent <= 22) {
      return exponent < 0 ? (small as f64) / power64(-exponent) : (small as f64) * power64(exponent);
    }
    return roundDecimal(digits, end, exponent, 53, -1074);
  }
  if (count <= 7 && exponent >= -10 && exponent <= 10) {
    const whole = small as f32;
    const power = power64(abs(exponent)) as f32;
    return exponent < 0 ? whole / power : whole * power;
  }
  const wide = roundDecimal(digits, end, exponent, 24, -149);
  return wide > f32.MAX_VALUE ? Infinity : wide;
}

function power64(exponent: i32): f64 {
  let power: f64 = 1;
  for (let i = 0; i < exponent; i++) power *= 10;
  return power;
}

/** Whether a text is an optional sign and digits. */
function isInteger(text: usize, end: usize): bool {
  let at = text;
  if (at < end && (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d)) at++;
  if (at == end) return false;
  while (at < end && isDigit(load<u8>(at))) at++;
  return at == end;
}

/** The integer of a text; its size stops at a billion, which no power of ten needs. */
function integerUpTo(text: usize, end: usize): i32 {
  let at = text;
  const negative = load<u8>(at) == 0x2d;
  if (!isDigit(load<u8>(at))) at++;
  let size = 0;
  for (; at < end; at++) if (size < 100000000) size = size * 10 + (load<u8>(at) - 0x30);
  return negative ? -size : size;
}
