import type { Range } from "../../core/source.js";
import { type Attributes, inferred } from "../tree.js";
import { type Dated, dayNumber, daysIn, exists, isDated, type Moment, weekdayOf, written } from "./calendar.js";
import type { FoundDate } from "./index.js";
import type { NumberOrder } from "./points.js";

/** What a document tells that may settle the year of a date that has none. */
export interface DateContext {
  readonly text: string;
  /** The day of the document, where it is a record of its own time. */
  readonly day: Dated | undefined;
  /** The years that the document names, each once. */
  readonly years: readonly number[];
  /** Which number is the day where two could be, as the rest of the document or its language has it. */
  readonly order: NumberOrder;
}

/** The attributes of a date whose year is not written, where the document settles it; an inference, and marked as one. */
export function settled(date: FoundDate, before: FoundDate | undefined, context: DateContext): Attributes {
  const open = date.open && inOrder(date.open, date.order, context.order);
  if (open?.month === undefined) return {};
  const moment = { ...open, month: open.month };
  if (open.year !== undefined || open.shortYear !== undefined) return inCentury(moment, context);
  if (SHIFTS.test(sentenceAround(context.text, date))) return {};
  return (
    byWeekday(date, moment, context) ??
    byNeighbour(date, moment, before, context.text) ??
    byDocument(moment, context) ??
    {}
  );
}

/** The moment with its day where the document puts it; undefined where nothing tells where that is. */
function inOrder(moment: Moment, own: NumberOrder | undefined, usual: NumberOrder): Moment | undefined {
  if (own !== "unknown" || usual === "day-first") return moment;
  const { month, day, ...year } = moment;
  return usual === "unknown" || !month || !day ? undefined : { ...year, month: day, day: month };
}

/** The one year with two digits that is near a year which the document names. */
function inCentury({ shortYear, ...moment }: OpenMoment, { years }: DateContext): Attributes {
  const near = new Set(years.map((year) => year - (year % 100) + (shortYear ?? 0)));
  const fitting =
    moment.year === undefined
      ? [...near].filter((each) => years.some((year) => Math.abs(year - each) <= 30))
      : [moment.year];
  const [year] = fitting;
  if (year === undefined || fitting.length > 1 || !exists({ ...moment, year })) return {};
  return { when: written({ ...moment, year }), ...inferred("medium") };
}

/** Words that move a date by years from where it seems to be. */
const SHIFTS =
  /\b(?:years? (?:ago|earlier|later|before|after)|(?:last|next|previous|following|same|every|each|past|that) year|annual(?:ly)?|yearly|anniversary|birthday|(?:vor|nach) \p{L}+ Jahren|(?:vor|nächst|letzt|vorig|folgend|jed)e\p{L}* Jahr\p{L}*|l’année (?:dernière|suivante)|año (?:pasado|siguiente|próximo)|лет назад|(?:прошлого|следующего|каждый) год\p{L}*)/iu;

/** The one year, of those that the document names and those beside them, in which the day was that day of the week. */
function byWeekday({ weekday }: FoundDate, moment: OpenMoment, { years }: DateContext): Attributes | undefined {
  if (weekday === undefined || moment.day === undefined) return undefined;
  const near = new Set(years.flatMap((year) => [year - 1, year, year + 1]));
  const fitting = [...near]
    .map((year) => ({ ...moment, year }))
    .filter((day) => exists(day) && weekdayOf(day) === weekday);
  const [only, ...others] = fitting;
  return only && others.length === 0 ? { when: written(only), ...inferred("high") } : {};
}

/** The year of a date before it in the sentence, as sentences tell what happened in its order. */
function byNeighbour(
  date: Range,
  moment: OpenMoment,
  before: FoundDate | undefined,
  text: string,
): Attributes | undefined {
  const said = before?.attributes.when;
  if (
    !before ||
    !said ||
    !/^\d{4}-\d\d/.test(said) ||
    BORN.test(text.slice(Math.max(0, before.start - 40), before.start))
  )
    return undefined;
  const between = text.slice(before.end, date.start);
  if (between.length > 200 || SENTENCE_END.test(between)) return undefined;
  const year = Number(said.slice(0, 4));
  const key = written({ ...moment, year });
  const months = moment.month - Number(said.slice(5, 7));
  return key >= said.slice(0, key.length) && months <= 6 && exists({ ...moment, year })
    ? { when: key, ...inferred("medium") }
    : undefined;
}

const BORN = /(?:\bborn\b|\bb\.|\bn[ée]e?\b|geb\.|geboren|\*|nacid[oa]|родил\p{L}*|р\.)[^.;]*$/iu;
const SENTENCE_END = /[.!?;:]\s+["“„«(]?\p{Lu}|[\r\n]|[!?]/u;

/** The year that brings a day near the document's: a record tells of the months before it, and announces the next. */
function byDocument(moment: OpenMoment, { day }: DateContext): Attributes | undefined {
  if (!day) return undefined;
  const own = dayNumber(day);
  const fitting = [day.year - 1, day.year, day.year + 1]
    .map((year) => ({ ...moment, year }))
    .filter((each) => {
      if (!exists(each)) return false;
      const last = each.day === undefined ? { ...each, day: daysIn(each.year, each.month) } : each;
      return dayNumber(last) >= own - DAYS_BEFORE && dayNumber(each) <= own + DAYS_AFTER;
    });
  const [only] = fitting;
  return only && fitting.length === 1 ? { when: written(only), ...inferred("medium") } : undefined;
}

const DAYS_BEFORE = 170;
const DAYS_AFTER = 70;

type OpenMoment = Moment & { readonly month: number };

function sentenceAround(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 120);
  const cut = [...before.matchAll(/[.!?]\s+(?=\p{Lu})|\n/gu)].at(-1);
  const stop = /[.!?](?:\s|$)|\n/u.exec(after);
  return (
    before.slice(cut ? cut.index + cut[0].length : 0) +
    text.slice(start, end) +
    after.slice(0, stop?.index ?? after.length)
  );
}

/** Whether a document that bears a date tells of its own time: what it dates in full is not mostly of years before. */
export function isOfItsTime(day: Dated, dates: readonly FoundDate[]): boolean {
  const months = dates.flatMap(({ attributes: { when = "" } }) => (/^\d{4}-\d\d/.test(when) ? [when] : []));
  const own = day.year * 12 + (day.month ?? 1);
  const ages = months.map((when) => own - (Number(when.slice(0, 4)) * 12 + Number(when.slice(5, 7))));
  return ages.filter((age) => age > 12 || age < -6).length <= ages.filter((age) => age <= 12 && age >= -6).length - 1;
}

/** The day that a date says, where it does. */
export function dayIn(date: FoundDate | undefined): Dated | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date?.attributes.when ?? "");
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const moment: Moment = { ...(year ? { year } : {}), ...(month ? { month } : {}), ...(day ? { day } : {}) };
  return isDated(moment) ? moment : undefined;
}
