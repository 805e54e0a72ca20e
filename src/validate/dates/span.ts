/** The time that a date may mean, in milliseconds: a year is all of its days. `end` is the first moment outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Whether the date says its time zone. */
  readonly isZoned: boolean;
}

/**
 * The span of a date as TEI writes it: a year, a month, a day or a moment, of XML Schema or ISO 8601. Undefined for what
 * has no place in time by itself (`--04-19`, `12:00:00`), for other forms of ISO 8601, and for what is no date.
 */
export function spanOf(value: string): Span | undefined {
  const text = value.trim();
  const found = EXTENDED.exec(text) ?? BASIC.exec(text);
  if (!found) return undefined;
  const [year = 0, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((each) => (each === undefined ? undefined : Number(each)));
  const zone = found[7];
  if (!isOfCalendar({ month, day, hour, minute, second })) return undefined;
  const moment = (y: number, m: number, d: number): number => new Date(0).setUTCFullYear(y, m - 1, d);
  const offset = offsetOf(zone);
  const span = (start: number, end: number): Span => ({
    start: start - offset,
    end: end - offset,
    isZoned: zone !== undefined,
  });
  if (month === undefined) return span(moment(year, 1, 1), moment(year + 1, 1, 1));
  if (day === undefined) return span(moment(year, month, 1), moment(year, month + 1, 1));
  const date = moment(year, month, day);
  if (hour === undefined || minute === undefined) return span(date, date + DAY);
  const start = date + hour * HOUR + minute * MINUTE + (second ?? 0) * SECOND;
  return span(start, start + (second === undefined ? MINUTE : SECOND));
}

/** Whether all of one date is later than all of another, whatever the zone of one that does not say it. */
export function isAfter(later: Span, earlier: Span): boolean {
  const slack = later.isZoned === earlier.isZoned ? 0 : WIDEST_ZONE;
  return later.start >= earlier.end + slack;
}

/** Year, month, day, hour, minute, second and zone. */
const EXTENDED = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?)?)?(Z|[+-]\d\d:\d\d)?$/;

/** ISO 8601 without its hyphens: year, month and day. */
const BASIC = /^(-?\d{4})(\d\d)(\d\d)$/;

interface Parts {
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
  readonly second: number | undefined;
}

function isOfCalendar({ month = 1, day = 1, hour = 0, minute = 0, second = 0 }: Parts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60;
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  return (zone.startsWith("-") ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** No place is further from another than this. */
const WIDEST_ZONE = 14 * HOUR;
