/** A year, a month or a day of the Gregorian calendar, as far as it is known. */
export interface Moment {
  readonly year?: number;
  /** The last two digits of a year whose century is not said. */
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A moment of which at least the year is known. */
export interface Dated extends Moment {
  readonly year: number;
}

/** Whether the year of a moment is known. */
export function isDated(moment: Moment): moment is Dated {
  return moment.year !== undefined;
}

/** Whether the calendar has such a day; one without a year may be that of a leap year. */
export function exists({ year, month, day }: Moment): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year ?? 2000, month ?? 1));
}

/** The moment in the form of XML Schema that `@when` and the others take: `1944`, `1944-05` or `1944-05-03`. */
export function written({ year, month, day }: Dated): string {
  return [digits(year, 4), month && digits(month), month && day && digits(day)].filter(Boolean).join("-");
}

/** A number with leading zeros. */
export function digits(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}

/** The first day of a moment. */
export function firstDay({ year, month = 1, day = 1 }: Dated): Required<Omit<Dated, "shortYear">> {
  return { year, month, day };
}

/** The last day of a moment. */
export function lastDay({ year, month = 12, day }: Dated): Required<Omit<Dated, "shortYear">> {
  return { year, month, day: day ?? daysIn(year, month) };
}

/** The days in a month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of the week, from 1 for Monday to 7. */
export function weekdayOf(date: Dated): number {
  return (dayNumber(date) % 7) + 1;
}

/** How many days after the first of January of the year 1 a day is, in the Gregorian calendar. */
export function dayNumber(date: Dated): number {
  const { year, month, day } = firstDay(date);
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day - 1;
  for (let each = 1; each < month; each++) days += daysIn(year, each);
  return days;
}

/** The Gregorian day of a day of the Julian calendar; undefined where that has no such day. */
export function fromJulian({ year, month = 1, day = 1 }: Dated): Required<Omit<Dated, "shortYear">> | undefined {
  const leap = month === 2 && day === 29 && year % 4 === 0;
  if (!leap && !exists({ year: 2001, month, day })) return undefined;
  let days = (month === 2 && leap ? 28 : day) + (leap ? 1 : 0) + offsetOf(year, month);
  let at = { year, month };
  for (let length = daysIn(at.year, at.month); days > length; length = daysIn(at.year, at.month)) {
    days -= length;
    at = at.month === 12 ? { year: at.year + 1, month: 1 } : { year: at.year, month: at.month + 1 };
  }
  return { ...at, day: days };
}

/** By how many days the Julian calendar is behind: one more from each March of a century that 400 does not divide. */
function offsetOf(year: number, month: number): number {
  const century = Math.floor((month <= 2 ? year - 1 : year) / 100);
  return century - Math.floor(century / 4) - 2;
}
