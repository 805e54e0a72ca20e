// Part 2, 3.2.7 to 3.2.14: dateTime and the types that leave parts of it out. A value is the instant at which it starts.

import { daysInMonth, daysToMonth, isLeap } from "./calendar";
import { compareFractions, withoutTrailingZeros } from "./decimal";
import { isDigit } from "./names";
import { Type } from "./types";

/** An instant by its parts; without a time zone it is that of UTC, which `hasZone` tells. */
@unmanaged
export class Instant {
  year: i64;
  /** The digits of the fraction of a second. */
  fraction: usize;
  fractionLength: i32;
  /** Seconds of the day, less those by which the time zone is ahead of UTC. */
  time: i32;
  month: i8;
  day: i8;
  hasZone: bool;
}

/** Two values of which neither comes before the other, nor are they equal. */
export const INCOMPARABLE: i32 = 2;

const FOURTEEN_HOURS: i64 = 50400;
/** Years beyond this are told apart no more; only the leap day is still right (5.4, partial implementation). */
const LAST_YEAR: i64 = 1000000000000;

let at: usize = 0;
let end: usize = 0;
let year: i64 = 0;
let yearBy400: i32 = 0;
let month: i32 = 0;
let day: i32 = 0;
/** Seconds of the day. */
let time: i32 = 0;
/** Minutes by which a time zone is ahead of UTC. */
let ahead: i32 = 0;

/** Reads a value of one of the types of dates and times. */
export function readInstant(type: i32, text: usize, length: i32, instant: Instant): bool {
  at = text;
  end = text + length;
  // Where a part is left out, that of a leap year and of a long month stands for it.
  year = 1972;
  yearBy400 = 1972 % 400;
  month = 1;
  day = 1;
  time = 0;
  instant.fraction = at;
  instant.fractionLength = 0;
  if (!readParts(type, instant)) return false;
  instant.hasZone = at < end;
  if (!readZone()) return false;
  instant.year = year;
  instant.month = month as i8;
  instant.day = day as i8;
  // Part 2, 3.2.8: 24:00:00 is midnight; as a time of any day it is 00:00:00.
  instant.time = (type == Type.Time && time == 86400 ? 0 : time) - ahead * 60;
  return true;
}

/** Part 2, 3.2.7.4: -1, 0, 1 or `INCOMPARABLE`. */
export function compareInstants(a: Instant, b: Instant): i32 {
  if (a.hasZone == b.hasZone) return compareShifted(a, b, 0);
  if (b.hasZone) return opposite(compareInstants(b, a));
  // The other one may lie in any time zone.
  if (compareShifted(a, b, -FOURTEEN_HOURS) < 0) return -1;
  return compareShifted(a, b, FOURTEEN_HOURS) > 0 ? 1 : INCOMPARABLE;
}

/** The outcome of a comparison the other way round. */
export function opposite(order: i32): i32 {
  return order == INCOMPARABLE ? order : -order;
}

/** Compares an instant with another that is moved by seconds. */
function compareShifted(a: Instant, b: Instant, by: i64): i32 {
  const first = secondsOf(a);
  const second = secondsOf(b) + by;
  if (first != second) return first < second ? -1 : 1;
  return compareFractions(a.fraction, a.fractionLength, b.fraction, b.fractionLength);
}

/** Seconds since the first of January 1970, in UTC. */
function secondsOf(instant: Instant): i64 {
  return (daysToMonth(instant.year, instant.month) + instant.day - 1) * 86400 + instant.time;
}

function readParts(type: i32, instant: Instant): bool {
  switch (type) {
    case Type.DateTime:
      return readYear() && hyphen() && readMonth() && hyphen() && readDay() && skip(0x54) && readTime(instant);
    case Type.Time:
      return readTime(instant);
    case Type.Date:
      return readYear() && hyphen() && readMonth() && hyphen() && readDay();
    case Type.GYearMonth:
      return readYear() && hyphen() && readMonth();
    case Type.GYear:
      return readYear();
    case Type.GMonthDay:
      return hyphen() && hyphen() && readMonth() && hyphen() && readDay();
    case Type.GDay:
      return hyphen() && hyphen() && hyphen() && readDay();
    default:
      return hyphen() && hyphen() && readMonth();
  }
}

/** Four digits or more, more only if the first is not 0; there is no year 0000, and -0001 is the year before 0001. */
function readYear(): bool {
  const negative = skip(0x2d);
  const first = at;
  year = 0;
  yearBy400 = 0;
  while (at < end && isDigit(load<u8>(at))) {
    const digit = (load<u8>(at++) - 0x30) as i32;
    year = min(year * 10 + digit, LAST_YEAR);
    yearBy400 = (yearBy400 * 10 + digit) % 400;
  }
  const length = at - first;
  if (year == 0 || length < 4 || (length > 4 && load<u8>(first) == 0x30)) return false;
  if (negative) {
    year = 1 - year;
    yearBy400 = (401 - yearBy400) % 400;
  }
  return true;
}

function readMonth(): bool {
  month = twoDigits();
  return month >= 1 && month <= 12;
}

function readDay(): bool {
  day = twoDigits();
  return day >= 1 && day <= daysInMonth(month, isLeap(yearBy400));
}

/** Part 2, 3.2.8: hours to 24, which is midnight only; seconds below 60, with any fraction. */
function readTime(instant: Instant): bool {
  const hour = twoDigits();
  if (hour < 0 || !skip(0x3a)) return false;
  const minute = twoDigits();
  if (minute < 0 || !skip(0x3a)) return false;
  const second = twoDigits();
  if (second < 0 || !readFraction(instant)) return false;
  time = hour * 3600 + minute * 60 + second;
  if (hour == 24) return minute == 0 && second == 0 && instant.fractionLength == 0;
  return hour < 24 && minute < 60 && second < 60;
}

function readFraction(instant: Instant): bool {
  if (!skip(0x2e)) return true;
  const first = at;
  while (at < end && isDigit(load<u8>(at))) at++;
  instant.fraction = first;
  instant.fractionLength = withoutTrailingZeros(first, (at - first) as i32);
  return at > first;
}

/** Part 2, 3.2.7.3: nothing, `Z`, or hours and minutes to 14:00 ahead or behind. */
function readZone(): bool {
  ahead = 0;
  if (at == end) return true;
  if (skip(0x5a)) return at == end;
  const behind = skip(0x2d);
  if (!behind && !skip(0x2b)) return false;
  const hours = twoDigits();
  if (hours < 0 || !skip(0x3a)) return false;
  const minutes = twoDigits();
  if (minutes < 0 || minutes > 59 || hours * 60 + minutes > 840) return false;
  ahead = hours * 60 + minutes;
  if (behind) ahead = -ahead;
  return at == end;
}

function hyphen(): bool {
  return skip(0x2d);
}

function skip(byte: u32): bool {
  if (at == end || load<u8>(at) != byte) return false;
  at++;
  return true;
}

/** The number of two digits, or -1. */
function twoDigits(): i32 {
  if (at + 2 > end) return -1;
  const tens = (load<u8>(at) as u32) - 0x30;
  const ones = (load<u8>(at + 1) as u32) - 0x30;
  if (tens > 9 || ones > 9) return -1;
  at += 2;
  return (tens * 10 + ones) as i32;
}
