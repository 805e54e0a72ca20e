import { type Attributes, inferred } from "../tree.js";
import {
  type Dated,
  dayNumber,
  daysIn,
  digits,
  exists,
  firstDay,
  fromJulian,
  isDated,
  lastDay,
  type Moment,
  written,
} from "./calendar.js";
import type { Time } from "./time.js";

/** The attributes that say when a time is; none where its own words do not settle it. */
export function attributesOf(time: Time): Attributes {
  switch (time.type) {
    case "moment":
      return isDated(time.moment) && exists(time.moment) && time.order !== "unknown"
        ? { when: written(time.moment) }
        : {};
    case "range":
      return rangeOf(time.from, time.to, time.between);
    case "part":
      return partOf(time.part, time.of);
    case "season":
      return season(time);
    case "fraction":
      return fraction(time.number, time.of, time.year);
    case "decade":
      return { from: digits(time.from, 4), to: digits(time.from + 9, 4) };
    case "century":
      return { from: digits((time.number - 1) * 100 + 1, 4), to: digits(time.number * 100, 4) };
    case "dual":
      return dual(time.gregorian);
    case "unsaid":
      return {};
  }
}

/** The attributes of a day that is given by the Julian calendar. */
export function julianOf(moment: Moment): Attributes {
  const day = isDated(moment) && moment.day !== undefined ? fromJulian(moment) : undefined;
  return day ? { when: written(day), calendar: "#julian" } : {};
}

function dual(gregorian: Moment): Attributes {
  return isDated(gregorian) && exists(gregorian) ? { when: written(gregorian), calendar: "#julian #gregorian" } : {};
}

function rangeOf(from: Moment, to: Moment, between: boolean): Attributes {
  if (!isDated(from) || !isDated(to) || !exists(from) || !exists(to)) return {};
  if (dayNumber(firstDay(from)) >= dayNumber(lastDay(to)) || written(from) === written(to)) return {};
  return between ? { notBefore: written(from), notAfter: written(to) } : { from: written(from), to: written(to) };
}

/** The quarter or, in the middle, the half of a year that the words mean: an inference, and marked as one. */
function partOf(part: number, of: Time): Attributes {
  const [first, last] = boundsOf(part, of) ?? [];
  return first && last ? { notBefore: written(first), notAfter: written(last), ...inferred("medium") } : {};
}

function boundsOf(part: number, of: Time): readonly [Dated, Dated] | undefined {
  if (of.type === "decade") {
    const [first, last] = DECADE_PARTS[part] ?? [0, 9];
    return [{ year: of.from + first }, { year: of.from + last }];
  }
  if (of.type === "century") {
    const [first, last] = CENTURY_PARTS[part] ?? [1, 100];
    return [{ year: (of.number - 1) * 100 + first }, { year: (of.number - 1) * 100 + last }];
  }
  if (of.type !== "moment" || !isDated(of.moment)) return undefined;
  const { year, month } = of.moment;
  if (month === undefined) {
    const [first, last] = YEAR_PARTS[part] ?? [1, 12];
    return [
      { year, month: first, day: 1 },
      { year, month: last, day: daysIn(year, last) },
    ];
  }
  const [first, last] = MONTH_PARTS[part] ?? [1, 31];
  return [
    { year, month, day: first },
    { year, month, day: Math.min(last, daysIn(year, month)) },
  ];
}

const YEAR_PARTS = [
  [1, 3],
  [4, 9],
  [10, 12],
] as const;
const MONTH_PARTS = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const;
const CENTURY_PARTS = [
  [1, 33],
  [34, 66],
  [67, 100],
] as const;
const DECADE_PARTS = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const;

/**
 * The months of a season, with the days by which calendar and sun differ. A winter needs both its years to be known,
 * and in the south the seasons are others.
 */
function season(time: Extract<Time, { type: "season" }>): Attributes {
  const { year, until, southern } = time;
  if (southern || (until !== undefined) !== (time.season === 3)) return {};
  if (until !== undefined && until !== year + 1) return {};
  const [first, last] = SEASONS[time.season] ?? ["01-01", "12-31"];
  return {
    notBefore: `${digits(year, 4)}-${first}`,
    notAfter: `${digits(until ?? year, 4)}-${last}`,
    ...inferred("medium"),
  };
}

/** Spring, summer, autumn, winter. */
const SEASONS = [
  ["03-01", "06-21"],
  ["06-01", "09-23"],
  ["09-01", "12-21"],
  ["12-01", "03-21"],
] as const;

function fraction(number: number, of: 2 | 4, year: number): Attributes {
  const months = 12 / of;
  const last = number * months;
  return {
    notBefore: written({ year, month: last - months + 1, day: 1 }),
    notAfter: written({ year, month: last, day: daysIn(year, last) }),
  };
}
