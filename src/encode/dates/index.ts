import type { Range } from "../../core/source.js";
import type { Attributes } from "../tree.js";
import { digits, exists, isDated, type Moment, weekdayOf, written } from "./calendar.js";
import { phrasesIn } from "./phrases.js";
import type { NumberOrder } from "./points.js";
import type { Phrase } from "./ranges.js";
import type { Run } from "./run.js";
import { runsIn } from "./scan.js";
import { calendarMarkAfter, clockAfter, offsetOf } from "./suffixes.js";
import { attributesOf, julianOf } from "./values.js";

/** A date in a text, with the attributes that say when it is. */
export interface FoundDate extends Range {
  readonly attributes: Attributes;
  /** Whether it names a single day, and says when that is. */
  readonly day: boolean;
  /** What it says of a moment, where that does not settle when it is. */
  readonly open?: Moment;
  /** What its numbers tell of the order of day and month, where it is one that places differ in. */
  readonly order?: NumberOrder;
  /** The day of the week that is written before it, from 1 for Monday. */
  readonly weekday?: number;
  /** A date that it holds, surer than itself: the year of a season, the month of a part of it. */
  readonly inner?: FoundDate;
  /** A time of day that stands after it. Without a zone the two are no one moment. */
  readonly clock?: FoundClock;
  /** What cannot be so: there is no such day, or it is another day of the week. */
  readonly doubt?: Doubt;
}

/** A time of day, with the attribute that says which. */
export interface FoundClock extends Range {
  readonly attributes: Attributes;
}

/** Why a date cannot be what it says. */
export type Doubt = "no-day" | "weekday";

/** The dates in a stretch of text, in order. What cannot be resolved with certainty from its own words is not guessed. */
export function datesIn(text: string, range: Range): readonly FoundDate[] {
  return runsIn(text, range).flatMap((run) => phrasesIn(run).map((phrase) => dateOf(run, phrase, range)));
}

/** The date that all of a stretch is, white space and a closing full stop apart. */
export function wholeDate(text: string, range: Range): FoundDate | undefined {
  const [first] = datesIn(text, range);
  if (!first) return undefined;
  const rest = text.slice(range.start, first.start) + text.slice(first.clock?.end ?? first.end, range.end);
  return /^[\s.]*$/.test(rest) ? first : undefined;
}

function dateOf(run: Run, phrase: Phrase, range: Range): FoundDate {
  const { time } = phrase;
  const start = run.tokens[phrase.first]?.start ?? range.start;
  const end = run.tokens[phrase.end - 1]?.end ?? start;
  const inner = phrase.inner ? { inner: dateOf(run, phrase.inner, range) } : {};
  const plain = { start, end, attributes: attributesOf(time), day: false, ...inner };
  if (time.type === "dual") return { ...plain, day: plain.attributes.when !== undefined };
  if (time.type !== "moment") return plain;
  const moment = inEra(run, phrase, time.moment);
  const order = time.order ? { order: time.order } : {};
  if (!isDated(moment) || time.order === "unknown")
    return { ...plain, ...order, open: moment, ...weekdayBefore(run, phrase) };
  if (moment.day === undefined) return plain;
  return dayOf(run, phrase, { ...order, ...plain, day: plain.attributes.when !== undefined }, moment, range);
}

/** Groups of day, hour and minute came into use in the forties, so that their short years from then on have one meaning. */
function inEra({ tokens }: Run, { first }: Phrase, moment: Moment): Moment {
  const { shortYear, ...rest } = moment;
  return tokens[first]?.kind === "G" && shortYear !== undefined && shortYear >= 40
    ? { ...rest, year: 1900 + shortYear }
    : moment;
}

/** A single day, with the time of day or the mark of a calendar that follows it. */
function dayOf(
  run: Run,
  phrase: Phrase,
  date: FoundDate,
  moment: Moment & { readonly year: number },
  range: Range,
): FoundDate {
  const style = within(range, calendarMarkAfter(run.text, date.end));
  if (style?.julian) return { ...date, end: style.end, attributes: julianOf(moment), day: true };
  if (!exists(moment)) return { ...date, doubt: "no-day" };
  const group = run.tokens[phrase.first];
  if (group?.kind === "G") return { ...date, attributes: { when: `${written(moment)}T${groupClock(group.value)}Z` } };
  const { weekday } = weekdayBefore(run, phrase);
  const doubt = weekday !== undefined && weekday !== weekdayOf(moment) ? ({ doubt: "weekday" } as const) : {};
  const end = style?.end ?? date.end;
  const clock = style ? undefined : within(range, clockAfter(run.text, end));
  if (!clock) return { ...date, ...doubt, end };
  if (clock.zone === undefined) {
    const { time, ...at } = clock;
    return { ...date, ...doubt, end, ...(time && { clock: { ...at, attributes: { when: `${time}:00` } } }) };
  }
  const zone = offsetOf(clock.zone, moment.year) ?? "";
  const when = clock.time ? `${written(moment)}T${clock.time}:00${zone}` : written(moment);
  return { ...date, ...doubt, end: clock.end, attributes: { when } };
}

/** The time in a military group of day, hours and minutes. */
function groupClock(group: number): string {
  return `${digits(Math.floor(group / 100) % 100)}:${digits(group % 100)}:00`;
}

function within<T extends { readonly end: number }>(range: Range, found: T | undefined): T | undefined {
  return found && found.end <= range.end ? found : undefined;
}

function weekdayBefore({ kinds, tokens }: Run, { first }: Phrase): { readonly weekday?: number } {
  const match = /W,?t?$/.exec(kinds.slice(Math.max(0, first - 3), first));
  const token = match && tokens[first - match[0].length];
  return token ? { weekday: token.value } : {};
}
