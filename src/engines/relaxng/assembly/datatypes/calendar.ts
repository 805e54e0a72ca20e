// The calendar that Part 2 counts by: ISO 8601's, carried on before 1582 (3.2.7). Years are counted with a year 0 here.

/** Days from the first of January 1970 to the first of a month; the month may lie outside 1 to 12. */
export function daysToMonth(year: i64, month: i64): i64 {
  const months = year * 12 + (month - 1);
  // Years are taken to begin in March, so that the day that comes and goes is the last.
  const sinceMarch = months - 2;
  const marchYear = floorDivide(sinceMarch, 12);
  const inYear = sinceMarch - marchYear * 12;
  const days = marchYear * 365 + floorDivide(marchYear, 4) - floorDivide(marchYear, 100) + floorDivide(marchYear, 400);
  return days + (153 * inYear + 2) / 5 - 719468;
}

/** How many days a month has. */
export function daysInMonth(month: i32, leap: bool): i32 {
  if (month == 2) return leap ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/** Whether the year that has a remainder by 400 has a 29th of February. */
export function isLeap(by400: i32): bool {
  return by400 % 4 == 0 && (by400 % 100 != 0 || by400 == 0);
}

function floorDivide(number: i64, by: i64): i64 {
  const whole = number / by;
  return number % by < 0 ? whole - 1 : whole;
}
