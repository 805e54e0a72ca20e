import type { Range } from "../core/source.js";
import { MONTH_PATTERN, MONTHS } from "./lexicon/months.js";
import { type Attributes, inferred } from "./tree.js";

/** A date in a text, with the attributes that say when it is. */
export interface FoundDate extends Range {
  readonly attributes: Attributes;
  /** Whether it names a single day. */
  readonly day: boolean;
}

/** The dates in a stretch of text, in order. What cannot be resolved with certainty from its own words is not guessed. */
export function datesIn(text: string, range: Range): readonly FoundDate[] {
  const stretch = text.slice(range.start, range.end);
  const found: FoundDate[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of stretch.matchAll(pattern)) {
      const start = range.start + match.index;
      const end = start + match[0].length;
      const value = read(match.groups ?? {});
      if (value && !found.some((other) => start < other.end && other.start < end)) found.push({ start, end, ...value });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The date that all of a stretch is, white space and a closing full stop apart. */
export function wholeDate(text: string, range: Range): FoundDate | undefined {
  const [first] = datesIn(text, range);
  if (!first) return undefined;
  const rest = text.slice(range.start, first.start) + text.slice(first.end, range.end);
  return /^[\s.]*$/.test(rest) ? first : undefined;
}

interface Value {
  readonly attributes: Attributes;
  readonly day: boolean;
}

interface DateForm {
  readonly pattern: RegExp;
  /** The value of a match by its named groups; none where the numbers make no date. */
  readonly read: (parts: Readonly<Record<string, string | undefined>>) => Value | undefined;
}

const YEAR = "(?<year>1[0-9]{3}|20[0-9]{2})";
const MONTH = `(?<month>${MONTH_PATTERN})\\.?`;
const DAY = "(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?";
const CLOCK = "(?:,? (?<hours>[01][0-9]|2[0-3])(?<minutes>[0-5][0-9])(?<zone>Z))?";

/** Longer and surer forms first: a shorter one never takes a part of a longer one. */
const FORMS: readonly DateForm[] = [
  { pattern: /\b(?<year>1[0-9]{3}|20[0-9]{2})-(?<number>[01][0-9])-(?<day>[0-3][0-9])\b/g, read: dayValue },
  { pattern: new RegExp(`\\b${DAY}(?: of)? ${MONTH},? ${YEAR}\\b${CLOCK}`, "g"), read: dayValue },
  { pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b${CLOCK}`, "g"), read: dayValue },
  { pattern: new RegExp(`\\b(?<day>[0-3]?[0-9])\\.(?<number>[01]?[0-9])\\.${YEAR}\\b`, "g"), read: dayValue },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?<part>[Bb]eginning|[Ss]tart|[Ee]arly|[Mm]iddle|[Mm]id|[Ee]nd|[Ll]ate)(?: of| part of)?[ -]${YEAR}\\b`,
      "g",
    ),
    read: partOfYear,
  },
  { pattern: new RegExp(`(?<!\\d(?:st|nd|rd|th)?(?: of)? )\\b${MONTH},? ${YEAR}\\b`, "g"), read: monthValue },
  { pattern: new RegExp(`\\b${YEAR}\\s?[-–]\\s?(?<until>1[0-9]{3}|20[0-9]{2})\\b`, "g"), read: years },
  { pattern: new RegExp(`\\b[Ff]rom ${YEAR} (?:to|until) (?<until>1[0-9]{3}|20[0-9]{2})\\b`, "g"), read: years },
  {
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Oo]f) )${YEAR}\\b(?![-–./])`,
      "g",
    ),
    read: yearValue,
  },
];

type Parts = Readonly<Record<string, string | undefined>>;

function dayValue({ year, month, number, day, hours, minutes, zone }: Parts): Value | undefined {
  const monthNumber = number?.padStart(2, "0") ?? MONTHS.get(month?.toLowerCase() ?? "");
  const date = `${year}-${monthNumber}-${day?.padStart(2, "0")}`;
  if (!isDay(date)) return undefined;
  return { attributes: { when: hours ? `${date}T${hours}:${minutes}:00${zone}` : date }, day: true };
}

function monthValue({ year, month }: Parts): Value {
  return { attributes: { when: `${year}-${MONTHS.get(month?.toLowerCase() ?? "")}` }, day: false };
}

function yearValue({ year }: Parts): Value {
  return { attributes: { when: year }, day: false };
}

function years({ year, until }: Parts): Value | undefined {
  return year && until && year < until ? { attributes: { from: year, to: until }, day: false } : undefined;
}

/** The quarter or, in the middle, the half of a year that the words mean: an inference, and marked as one. */
function partOfYear({ part, year }: Parts): Value {
  const [first, last] = YEAR_PARTS[part?.toLowerCase() ?? ""] ?? ["01-01", "12-31"];
  return {
    attributes: { notBefore: `${year}-${first}`, notAfter: `${year}-${last}`, ...inferred("medium") },
    day: false,
  };
}

const YEAR_PARTS: Readonly<Record<string, readonly [string, string] | undefined>> = {
  beginning: ["01-01", "03-31"],
  start: ["01-01", "03-31"],
  early: ["01-01", "03-31"],
  middle: ["04-01", "09-30"],
  mid: ["04-01", "09-30"],
  end: ["10-01", "12-31"],
  late: ["10-01", "12-31"],
};

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
