// Part 2, 3.2.6 duration: months and seconds, which no rule turns into each other.

import { daysToMonth } from "./calendar";
import { INCOMPARABLE } from "./datetime";
import { compareFractions, withoutTrailingZeros } from "./decimal";
import { isDigit } from "./names";

/** A duration; both counts and the fraction have its sign. */
@unmanaged
export class Duration {
  months: i64;
  seconds: i64;
  fraction: usize;
  fractionLength: i32;
  /** -1, 0 or 1. */
  sign: i32;
}

/** Numbers beyond this are told apart no more (5.4, partial implementation). */
const MOST: i64 = 100000000000;

/** Reads a duration: `-P1Y2M3DT4H5M6.7S`, any part of which may be left out, but not all, nor all after `T`. */
export function readDuration(text: usize, length: i32, duration: Duration): bool {
  const end = text + length;
  let at = text;
  const negative = at < end && load<u8>(at) == 0x2d;
  if (negative) at++;
  if (at == end || load<u8>(at++) != 0x50) return false;
  duration.months = 0;
  duration.seconds = 0;
  duration.fraction = at;
  duration.fractionLength = 0;
  let field = 0;
  let any = false;
  while (at < end) {
    if (load<u8>(at) == 0x54 && field < 4) {
      at++;
      field = 4;
      any = false;
      continue;
    }
    const first = at;
    let number: i64 = 0;
    while (at < end && isDigit(load<u8>(at))) number = min(number * 10 + (load<u8>(at++) - 0x30), MOST);
    if (at == first || at == end) return false;
    const point = at;
    if (load<u8>(at) == 0x2e) {
      at++;
      while (at < end && isDigit(load<u8>(at))) at++;
      if (at == point + 1 || at == end || load<u8>(at) != 0x53) return false;
      duration.fraction = point + 1;
      duration.fractionLength = withoutTrailingZeros(point + 1, (at - point - 1) as i32);
    }
    const next = fieldAfter(field, load<u8>(at++));
    if (next == 0) return false;
    addField(duration, next, number);
    field = next;
    any = true;
  }
  if (!any) return false;
  const zero = duration.months == 0 && duration.seconds == 0 && duration.fractionLength == 0;
  duration.sign = zero ? 0 : negative ? -1 : 1;
  return true;
}

/** Whether two durations have the same months and the same seconds. */
export function sameDuration(a: Duration, b: Duration): bool {
  return a.sign == b.sign && a.months == b.months && a.seconds == b.seconds && compareParts(a, b) == 0;
}

/** Part 2, 3.2.6.2: -1, 0, 1 or `INCOMPARABLE`, by what comes of four instants when the durations are added to them. */
export function compareDurations(a: Duration, b: Duration): i32 {
  if (a.sign != b.sign) return a.sign < b.sign ? -1 : 1;
  const order = compareFrom(a, b, 1696, 9);
  if (compareFrom(a, b, 1697, 2) != order) return INCOMPARABLE;
  if (compareFrom(a, b, 1903, 3) != order) return INCOMPARABLE;
  return compareFrom(a, b, 1903, 7) == order ? order : INCOMPARABLE;
}

/** Compares what comes of the first day of a month when durations of the same sign are added to it. */
function compareFrom(a: Duration, b: Duration, year: i64, month: i64): i32 {
  const first = secondsAfter(a, year, month);
  const second = secondsAfter(b, year, month);
  if (first != second) return first < second ? -1 : 1;
  return a.sign * compareParts(a, b);
}

function secondsAfter(duration: Duration, year: i64, month: i64): i64 {
  return daysToMonth(year, month + duration.sign * duration.months) * 86400 + duration.sign * duration.seconds;
}

function compareParts(a: Duration, b: Duration): i32 {
  return compareFractions(a.fraction, a.fractionLength, b.fraction, b.fractionLength);
}

/** The number of the field that a letter ends, if it comes after another: 1 to 3 is Y, M, D; 5 to 7 is H, M, S; else 0. */
function fieldAfter(field: i32, letter: u32): i32 {
  let next = 0;
  if (field < 4) {
    if (letter == 0x59) next = 1;
    else if (letter == 0x4d) next = 2;
    else if (letter == 0x44) next = 3;
  } else {
    if (letter == 0x48) next = 5;
    else if (letter == 0x4d) next = 6;
    else if (letter == 0x53) next = 7;
  }
  return next > field ? next : 0;
}

function addField(duration: Duration, field: i32, number: i64): void {
  switch (field) {
    case 1:
      duration.months += number * 12;
      break;
    case 2:
      duration.months += number;
      break;
    case 3:
      duration.seconds += number * 86400;
      break;
    case 5:
      duration.seconds += number * 3600;
      break;
    case 6:
      duration.seconds += number * 60;
      break;
    default:
      duration.seconds += number;
  }
}
