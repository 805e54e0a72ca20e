import type { Moment } from "./calendar.js";
import { foundByKinds } from "./kinds.js";
import type { Run, Token } from "./run.js";

/** A moment as some tokens of a run say it: those from `first` up to `end`. */
export interface Point {
  readonly first: number;
  readonly end: number;
  readonly form: PointForm;
  readonly moment: Moment;
  /** Where numbers stand in an order that places differ in: `3/4/1954`; the moment has the day first. */
  readonly order?: NumberOrder;
}

/** What tells which of two numbers is the day: these numbers themselves, or nothing in them. */
export type NumberOrder = "day-first" | "month-first" | "unknown";

/** The ways to write a moment. */
export type PointForm = "day-first" | "month-first" | "numeric" | "year-first" | "month" | "year";

/** The longest way to read a moment from a token on. */
export function pointAt(run: Run, at: number): Point | undefined {
  let best: Point | undefined;
  for (const { form, end } of formsAt(run.kinds, at))
    best = (best && end <= best.end ? undefined : read(run, form, at, end)) ?? best;
  return best;
}

/** The forms that tokens of these kinds may have from one on, each with the token behind it. */
export const formsAt = foundByKinds((kinds, at): readonly { readonly form: PointForm; readonly end: number }[] =>
  FORMS.flatMap(({ form, pattern, begins }) => {
    if (!begins.includes(kinds[at] ?? " ")) return [];
    pattern.lastIndex = at;
    return pattern.test(kinds) ? [{ form, end: pattern.lastIndex }] : [];
  }),
);

/** A day of a month that is named elsewhere: the `3` of `3–5 May`. */
export function dayAt(run: Run, at: number): Point | undefined {
  const token = run.tokens[at];
  if (!token || !"12o".includes(token.kind) || token.value > 31) return undefined;
  const dot = run.kinds[at + 1] === "." && run.tokens[at + 1]?.start === token.end ? 1 : 0;
  return { first: at, end: at + 1 + dot, form: "day-first", moment: { day: token.value } };
}

/** Whether the words from one token to another belong to one language. */
export function agree(run: Run, first: number, end: number): boolean {
  let languages = -1;
  for (let i = first; i < end; i++) {
    const token = run.tokens[i];
    if (token?.languages) languages &= token.languages;
  }
  return languages !== 0;
}

interface Form {
  readonly form: PointForm;
  readonly pattern: RegExp;
  /** The kinds of token that it can begin with. */
  readonly begins: string;
}

const OF = "(?:ft?mf?|ff?)?";
const MONTH = "(?:M|A\\.?)";
/** A year, which may be supplied in brackets. */
const YEAR = "(?:[4e]|\\[4\\])(?:y|g\\.?)?";

const FORMS: readonly Form[] = [
  form("year-first", "4([./-])1\\1[12]", "4"),
  form("numeric", "[12]([./-])[12R]\\1(?:[43e]|\\[4\\])(?:g\\.?)?", "12"),
  form("numeric", "[12][./]?R[./]?4", "12"),
  form("numeric", "[12][./]R[./][12]", "12"),
  form("numeric", "[12]/[12]4", "12"),
  form("day-first", `[12o]\\.?${OF}${MONTH}(?:,|f?y?f?)${YEAR}`, "12o"),
  form("day-first", `[12o]-${MONTH}-${YEAR}`, "12"),
  form("month-first", `${MONTH}t?[12o][,.]?f?${YEAR}`, "MA"),
  form("day-first", `[12o]\\.?${OF}${MONTH}`, "12o"),
  form("month-first", `${MONTH}t?[12o]`, "MA"),
  form("month", `${MONTH}(?:[,/-]|f?y?f?)${YEAR}`, "MA"),
  form("day-first", "G[MA]\\.?[1-4e]", "G"),
  form("month", "M", "M"),
  form("year", YEAR, "4e"),
];

function form(name: PointForm, pattern: string, begins: string): Form {
  return { form: name, pattern: new RegExp(pattern, "y"), begins };
}

function read(run: Run, form: PointForm, first: number, end: number): Point | undefined {
  if (!agree(run, first, end)) return undefined;
  const tokens = run.tokens.slice(first, end);
  const numbers = tokens.filter(({ kind }) => "1234oeRG".includes(kind));
  if (form === "numeric" || form === "year-first") {
    const [day, number, year] = form === "numeric" ? numbers : numbers.toReversed();
    if (!day || !number || !year || !isNumeric(run, first, end, form)) return undefined;
    const moment = yearOf(year);
    return inNumbers({ first, end, form, moment }, { day, number, mark: run.kinds[first + 1] ?? "" });
  }
  const month = tokens.find(({ kind }) => "MA".includes(kind));
  const day = form === "month" || form === "year" ? undefined : numbers.shift();
  if (day && day.kind !== "G" && day.value > 31) return undefined;
  const moment: { -readonly [Part in keyof Moment]: Moment[Part] } = numbers[0] ? yearOf(numbers[0]) : {};
  if (month) moment.month = month.value;
  if (day) moment.day = day.kind === "G" ? Math.floor(day.value / 10000) : day.value;
  return { first, end, form, moment };
}

function yearOf({ kind, value }: Token): Moment {
  return kind === "4" ? { year: value } : { shortYear: value };
}

/** The day stands first, but for oblique strokes and hyphens, which in America stand after the month. */
function inNumbers(
  point: Point,
  { day, number, mark }: { readonly day: Token; readonly number: Token; readonly mark: string },
): Point | undefined {
  const dayFirst = { ...point, moment: { ...point.moment, month: number.value, day: day.value } };
  const monthFirst = { ...point, moment: { ...point.moment, month: day.value, day: number.value } };
  if (point.form === "year-first" || mark === "." || number.kind === "R")
    return number.value > 12 ? undefined : dayFirst;
  if (number.value > 12) return day.value > 12 ? undefined : { ...monthFirst, order: "month-first" };
  if (day.value > 12) return { ...dayFirst, order: "day-first" };
  return day.value === number.value ? dayFirst : { ...dayFirst, order: "unknown" };
}

/** Strokes and hyphens in a numeric date have no space beside them; points may have one after them. */
function isNumeric(run: Run, first: number, end: number, form: PointForm): boolean {
  for (let i = first; i + 1 < end; i++) {
    const [left, right] = [run.tokens[i], run.tokens[i + 1]];
    const apart = left && right && left.end !== right.start;
    const mark = left?.kind === "." || left?.kind === "R" || right?.kind === "R" || right?.kind === "4";
    if (apart && (form === "year-first" || !mark || right?.kind === ".")) return false;
  }
  return form !== "year-first" || isPadded(run, first) || run.kinds[first + 1] === "/";
}

/** ISO 8601 has two digits for months and days. */
function isPadded({ tokens }: Run, first: number): boolean {
  return [tokens[first + 2], tokens[first + 4]].every((token) => token && token.end - token.start === 2);
}
