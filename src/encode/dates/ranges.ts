import { fromJulian, isDated, type Moment, written } from "./calendar.js";
import { ENGLISH_BIT } from "./lexicon/words.js";
import { agree, dayAt, type Point, pointAt } from "./points.js";
import type { Run } from "./run.js";
import type { Time } from "./time.js";

/** A time as some tokens of a run say it: those from `first` up to `end`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly time: Time;
  /** A whole date in it: the `1943` of `spring 1943`, which is certain where the season's days are not. */
  readonly inner?: Phrase;
}

/** Two or more moments that share words, from a token on: a range, days in a row, a day by two calendars. */
export function momentsAt(run: Run, at: number): readonly Phrase[] | undefined {
  const lead = leadAt(run, at);
  const first = pointAt(run, lead.end) ?? dayAt(run, lead.end);
  if (!first) return undefined;
  const dual = lead.between || lead.end > at ? undefined : dualAt(run, first);
  if (dual) return [dual];
  const link = linkAt(run, first.end, lead);
  if (!link || (!link.range && first.moment.year !== undefined)) return undefined;
  const second = nextPoint(run, link, first);
  if (!second || link.mark === "," || !agree(run, at, second.end)) return listAt(run, first, link);
  const dated = inTwoCalendars(run, link, first, second);
  if (dated) return [dated];
  const times = shared(first, second, link.range);
  if (!times) return listAt(run, first, link);
  if (!link.range) return [phrase(first, times[0]), phrase(second, times[1])];
  const [from, to] = times;
  return [{ first: at, end: second.end, time: { type: "range", from, to, between: lead.between } }];
}

/** The kinds of word that may stand before the first of two moments. */
const LEADS = "FfB";

interface Lead {
  readonly end: number;
  readonly between: boolean;
  readonly from: boolean;
}

/** The words before the first of two moments. */
function leadAt(run: Run, at: number): Lead {
  if (!LEADS.includes(run.kinds[at] ?? " ")) return { end: at, between: false, from: false };
  const match = /^(?:(?<from>[Ff])|(?<between>B))t?(?=[12oMAe4])/.exec(run.kinds.slice(at, at + 3));
  const of = match?.groups?.from === "f" && ((run.tokens[at]?.languages ?? 0) & ENGLISH_BIT) !== 0;
  if (!match || of) return { end: at, between: false, from: false };
  const { from, between } = match.groups ?? {};
  return { end: at + match[0].length, between: between !== undefined, from: from !== undefined };
}

interface Link {
  readonly end: number;
  readonly range: boolean;
  readonly mark: string;
}

/** What stands between two moments: a dash or “to” makes a range, “and” does after “between”, a stroke may. */
function linkAt(run: Run, at: number, lead: Lead): Link | undefined {
  const match = /^(?<mark>-|\/|,?U{1,2}t?|,?&[FI]?t?|,)/.exec(run.kinds.slice(at, at + 4));
  const mark = match?.groups?.mark?.replace(/^,(?=.)/, "")[0];
  if (!match || !mark) return undefined;
  const end = at + match[0].length;
  if (lead.between) return mark === "&" ? { end, range: true, mark } : undefined;
  if (lead.from) return mark === "U" || mark === "-" ? { end, range: true, mark } : undefined;
  return { end, range: mark === "-" || mark === "/" || mark === "U", mark };
}

/** The second of two moments; after a month and a day it may be a day with the year only. */
function nextPoint(run: Run, { end: at, range }: Link, first: Point): Point | undefined {
  const point = pointAt(run, at);
  if (first.form === "month-first" && (!point || point.form === "year" || point.form === "month")) {
    const day = dayAt(run, at);
    const year = /^(?:[,.]?f?)?4/.exec(run.kinds.slice(day?.end ?? 0, (day?.end ?? 0) + 3));
    if (day && first.moment.year === undefined) {
      if (!year) return range ? { ...day, form: "month-first" } : undefined;
      const end = day.end + year[0].length;
      const value = run.tokens[end - 1]?.value ?? 0;
      return { ...day, end, form: "month-first", moment: { ...day.moment, year: value } };
    }
  }
  if (first.form === "year" && !point) return shortYearAt(run, at, first);
  if (first.form === "year" && point?.form === "day-first") return undefined;
  return point;
}

/** The second year of `1939-45` and `1939/40`. */
function shortYearAt(run: Run, at: number, first: Point): Point | undefined {
  const token = run.tokens[at];
  const year = first.moment.year;
  if (!token || year === undefined || !"123".includes(token.kind) || token.end - token.start !== 2) return undefined;
  if (token.value <= year % 100) return undefined;
  if (token.start !== run.tokens[at - 1]?.end || /[./-]/.test(run.kinds[at + 1] ?? "")) return undefined;
  return { first: at, end: at + 1, form: "year", moment: { year: year - (year % 100) + token.value } };
}

/** Both moments with what only one of them says; undefined where they do not go together. */
function shared(first: Point, second: Point, range: boolean): readonly [Moment, Moment] | undefined {
  const a = first.moment;
  const b = second.moment;
  if (first.order === "unknown" || second.order === "unknown") return range ? [{}, {}] : undefined;
  if (a.month === undefined && a.day !== undefined && b.day === undefined) return undefined;
  const month = a.month ?? b.month;
  if (
    (a.day !== undefined || b.day !== undefined) &&
    (month === undefined || (a.day === undefined) !== (b.day === undefined))
  )
    return undefined;
  if (!range && first.form === "year") return undefined;
  const from = { ...a, ...(a.day !== undefined && month !== undefined ? { month } : {}) };
  const to = { ...b, ...(b.day !== undefined && b.month === undefined && month !== undefined ? { month } : {}) };
  const later = (to.month ?? 0) * 100 + (to.day ?? 0) >= (from.month ?? 0) * 100 + (from.day ?? 0);
  if (from.year === undefined && to.year !== undefined)
    return later ? [{ ...from, year: to.year }, to] : range ? [{ ...from, year: to.year - 1 }, to] : undefined;
  if (from.year !== undefined && to.year === undefined && range)
    return to.month === undefined ? undefined : [from, { ...to, year: later ? from.year : from.year + 1 }];
  return [from, to];
}

/** Days in a row, each its own date: `2, 3 and 5 May 1944`. */
function listAt(run: Run, first: Point, link: Link): readonly Phrase[] | undefined {
  if (first.moment.month !== undefined || first.moment.day === undefined || link.range) return undefined;
  const days = [first];
  for (let next = link.end, mark = link.mark; days.length < LONGEST_LIST; ) {
    const point = mark === "&" ? pointAt(run, next) : undefined;
    if (point?.moment.month !== undefined && point.moment.day !== undefined) {
      const { day: _, ...of } = point.moment;
      return [...days.map((day) => phrase(day, { ...of, ...day.moment })), phrase(point, point.moment)];
    }
    const day = mark === "," ? dayAt(run, next) : undefined;
    const more = day && /^,?(?<mark>[&,])/.exec(run.kinds.slice(day.end, day.end + 2));
    if (!day || !more) return undefined;
    days.push(day);
    next = day.end + more[0].length;
    mark = more.groups?.mark ?? "";
  }
  return undefined;
}

const LONGEST_LIST = 8;

/** `25 October (7 November) 1917`: the same day by both calendars, in either order, or no value at all. */
function dualAt(run: Run, first: Point): Phrase | undefined {
  if (first.moment.day === undefined || run.kinds[first.end] !== "(") return undefined;
  const second = pointAt(run, first.end + 1);
  if (second?.moment.day === undefined || run.kinds[second.end] !== ")") return undefined;
  const tail = /^,?f?4(?:y|g\.?)?/.exec(run.kinds.slice(second.end + 1, second.end + 6));
  const end = second.end + 1 + (tail && first.moment.year === undefined ? tail[0].length : 0);
  const last = run.tokens[end - 1 - (tail?.[0].match(/y|g\.?$/)?.[0].length ?? 0)];
  const year = first.moment.year ?? second.moment.year ?? (tail ? last?.value : undefined);
  if (year === undefined || !agree(run, first.first, end)) return undefined;
  const time = oneDay({ year, ...first.moment }, { year, ...second.moment });
  return { first: first.first, end, time: time ?? { type: "unsaid" } };
}

/** `12/25 January 1918`: one day by both calendars, if that is what it comes to. */
function inTwoCalendars(run: Run, link: Link, first: Point, second: Point): Phrase | undefined {
  if (link.mark !== "/" || first.moment.day === undefined || second.moment.year === undefined) return undefined;
  const time = oneDay({ ...second.moment, ...first.moment }, second.moment);
  return time && agree(run, first.first, second.end) ? { first: first.first, end: second.end, time } : undefined;
}

function oneDay(a: Moment, b: Moment): Time | undefined {
  if (isSame(a, b)) return { type: "dual", julian: a, gregorian: b };
  return isSame(b, a) ? { type: "dual", julian: b, gregorian: a } : undefined;
}

/** Whether a Julian day is a Gregorian one. */
function isSame(julian: Moment, gregorian: Moment): boolean {
  const day = isDated(julian) ? fromJulian(julian) : undefined;
  return !!day && isDated(gregorian) && written(day) === written(gregorian);
}

function phrase({ first, end }: Point, moment: Moment): Phrase {
  return { first, end, time: { type: "moment", moment } };
}
