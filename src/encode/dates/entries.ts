import { type Attributes, inferred } from "../tree.js";
import { type Dated, dayNumber, exists, type Moment, weekdayOf, written } from "./calendar.js";
import type { FoundDate } from "./index.js";
import { meaningAt, WORD } from "./lexicon/words.js";

/** What is known before an entry of a diary: the last day, and the years that its title and headings name. */
export interface EntryContext {
  readonly last: Partial<Dated>;
  readonly years: readonly number[];
}

/**
 * When an entry without its year was written. The year is that of the heading before it. Where the days go back to an earlier
 * month, a new year has begun: that is said only where the day of the week or the title bears it out.
 */
export function entryDay(
  { open, weekday }: Pick<FoundDate, "open" | "weekday">,
  { last, years }: EntryContext,
): Attributes {
  const month = open?.month ?? last.month;
  if (!open || last.year === undefined || month === undefined || open.day === undefined) return {};
  const moments: readonly Dated[] = isBack({ month, day: open.day }, last)
    ? [open.month === undefined ? following(last.year, month, open.day) : { year: last.year + 1, month, day: open.day }]
    : [{ year: last.year, month, day: open.day }];
  const [moment] = moments.filter(exists);
  if (!moment) return {};
  if (weekday !== undefined) return weekdayOf(moment) === weekday ? { when: written(moment), ...inferred("high") } : {};
  if (open.month === undefined) return {};
  const isSaid = moment.year === last.year || years.includes(moment.year) || isSoonAfter(moment, last);
  return isSaid ? { when: written(moment), ...inferred("medium") } : {};
}

/** A few weeks after the entry before, as January is after December. */
function isSoonAfter(moment: Dated, { year, month, day }: Partial<Dated>): boolean {
  return (
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    dayNumber(moment) - dayNumber({ year, month, day }) <= 31
  );
}

function isBack({ month, day }: Required<Pick<Dated, "month" | "day">>, last: Partial<Dated>): boolean {
  return last.month !== undefined && (month < last.month || (month === last.month && day < (last.day ?? 0)));
}

/** A day of the month after one. */
function following(year: number, month: number, day: number): Dated {
  return month === 12 ? { year: year + 1, month: 1, day } : { year, month: month + 1, day };
}

/** The day or month that a value says. */
export function momentOf(when: string | undefined): Moment {
  const [year, month, day] = (/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(when ?? "") ?? []).slice(1).map(Number);
  return { ...(year ? { year } : {}), ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

/** A day by its number and that of the week, `Sunday 14th`: the month is that of the entry before. */
export function numberedDay(line: string): Pick<FoundDate, "open" | "weekday" | "start" | "end"> | undefined {
  const match =
    /^(?<name>\p{L}{3,12})\.?,?\s+(?:(?:the|den|le)\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|d|\.|er)?(?=[.,:]?$)/u.exec(line);
  const { name = "", day = "" } = match?.groups ?? {};
  const weekday = match ? weekdayNamed(name) : undefined;
  if (!match || weekday === undefined) return undefined;
  return { start: 0, end: match[0].replace(/\.$/, "").length, open: { day: Number(day) }, weekday };
}

/** The number of a day of the week, from 1 for Monday. */
function weekdayNamed(name: string): number | undefined {
  const word = `${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}`;
  const found = [word, word.toLowerCase()]
    .map((each) => meaningAt(each, 0, each.length))
    .find((each) => each?.kind === WORD.weekday);
  if (found) return found.value;
  const short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(name.slice(0, 3).toLowerCase());
  return short >= 0 && name.length <= 5 ? short + 1 : undefined;
}
