import type { VFile } from "vfile";
import type { Range } from "../../core/source.js";
import { type Dated, isDated } from "../dates/calendar.js";
import { entryDay, momentOf, numberedDay } from "../dates/entries.js";
import { datesIn, type FoundClock, type FoundDate } from "../dates/index.js";
import type { NumberOrder } from "../dates/points.js";
import { hasRelativeDays, relativeDays } from "../dates/relative.js";
import { type DateContext, dayIn, isOfItsTime, settled } from "../dates/settle.js";
import { languageOf } from "../lexicon/languages.js";
import { linesOf } from "../lines.js";
import { overlap } from "../ranges.js";
import { reachOf } from "../reach.js";
import { say } from "../say.js";
import { withSpans } from "../spans.js";
import {
  type Attributes,
  type Block,
  isBody,
  isRead,
  mapBlocks,
  type Span,
  type Transcription,
  textIn,
} from "../tree.js";

/** Tags the dates, with the value in the form of ISO 8601 that TEI's attributes take. */
export function readDates(tree: Transcription, file: VFile): Transcription {
  const found = new Map(tree.children.map((block) => [block, isDatable(block) ? datesOf(tree, block) : []]));
  const given = contextOf(tree, found);
  const entries = entryReader(tree, found);
  const isRelative = hasRelativeDays(tree.text);
  return mapBlocks(tree, (block) => {
    let before: FoundDate | undefined;
    const entry = entries(block);
    const context = entry.day ? { ...given, day: entry.day } : given;
    const relative = isRelative && context.day && isDatable(block) ? relativeDays(tree.text, block, context.day) : [];
    const own = (found.get(block) ?? []).filter((date) => !relative.some((each) => overlap(each, date)));
    const spans = [...entry.dates, ...own, ...relative].flatMap((date) => {
      sayDoubt(file, tree, date);
      const headed = date === entry.head?.of ? entry.head.attributes : undefined;
      const attributes = headed ?? (date.open ? settled(date, before, context) : date.attributes);
      before = { ...date, attributes };
      const dates = [before, ...(date.inner ? [date.inner] : [])].map((each) => spanOf(each, "date"));
      return date.clock ? [...dates, spanOf(date.clock, "time")] : dates;
    });
    return withSpans(block, spans);
  });
}

function spanOf({ start, end, attributes }: FoundDate | FoundClock, element: "date" | "time"): Span {
  return { start, end, element, attributes };
}

function isDatable(block: Block): boolean {
  return isRead(block) || block.role === "page-date";
}

function datesOf(tree: Transcription, block: Block): readonly FoundDate[] {
  const opaque = reachOf(block.spans.filter((span) => span.element === "gap" || span.element === "space"));
  return datesIn(tree.text, block).filter((date) => !opaque.touches(date));
}

type Found = ReadonlyMap<Block, readonly FoundDate[]>;

function contextOf(tree: Transcription, found: Found): DateContext {
  const all = tree.children.flatMap((block) => found.get(block) ?? []);
  const years = all.flatMap(yearsSaid);
  const day = documentDay(tree, found);
  return {
    text: tree.text,
    day: day && isOfItsTime(day, all) ? day : undefined,
    years: [...new Set(years)].sort(),
    order: orderOf(tree, all),
  };
}

interface EntryDates {
  /** The day of the entry that a block is in. */
  readonly day?: Dated | undefined;
  /** The date at the head of an entry, and when it is. */
  readonly head?: { readonly of: FoundDate; readonly attributes: Attributes };
  /** Days that only a diary writes so: `Sunday 14th`. */
  readonly dates: readonly FoundDate[];
}

/** Reads the blocks of a diary one after another: the year of an entry is that of the heading before it, or of the title. */
function entryReader(tree: Transcription, found: Found): (block: Block) => EntryDates {
  const years = tree.children.slice(0, TOP).flatMap((block) => (found.get(block) ?? []).flatMap(yearsSaid));
  let last: Partial<Dated> = {};
  let day: Dated | undefined;
  return (block) => {
    const dates = found.get(block) ?? [];
    if (block.opens?.type !== "entry") {
      const [date] = block.role === "head" || block.role === "section" || block.role === "title" ? dates : [];
      const said = momentOf(date?.attributes.when ?? date?.attributes.from);
      if (isDated(said)) last = said;
      return { day, dates: [] };
    }
    const numbered = dates.length === 0 ? numberedDay(textIn(tree, block)) : undefined;
    const added = numbered && { ...numbered, ...placedAt(block, numbered), attributes: UNSAID, day: false };
    const [of = added] = dates;
    const attributes = of && (of.day ? of.attributes : entryDay(of, { last, years }));
    const when = momentOf(attributes?.when);
    day = isDated(when) ? when : undefined;
    last = day ?? { ...last, ...of?.open };
    return { day, dates: added ? [added] : [], ...(of && attributes && { head: { of, attributes } }) };
  };
}

const UNSAID: Attributes = {};

function placedAt({ start }: Block, range: { readonly start: number; readonly end: number }): Range {
  return { start: start + range.start, end: start + range.end };
}

function yearsSaid({ attributes }: FoundDate): readonly number[] {
  return [attributes.when, attributes.from, attributes.to].flatMap(yearOf);
}

/** The order of day and month that all of the document's dates show which show any; else that of its language. */
function orderOf(tree: Transcription, dates: readonly FoundDate[]): NumberOrder {
  const orders = new Set(dates.flatMap(({ order }) => order ?? []));
  if (!orders.delete("unknown")) return "unknown";
  const [order, ...others] = orders;
  if (order) return others.length === 0 ? order : "unknown";
  return DAY_FIRST.has(languageOf(tree.text)) ? "day-first" : "unknown";
}

/** Languages in all of whose countries the day comes first. */
const DAY_FIRST: ReadonlySet<string> = new Set(["de", "es", "fr", "ru"]);

function yearOf(value: string | undefined): readonly number[] {
  return value ? [Number(value.slice(0, 4))] : [];
}

/** The day in the document's dateline, in the head of a memorandum, or on the page; else in a line on top like a dateline. */
function documentDay(tree: Transcription, found: Found): ReturnType<typeof dayIn> {
  for (const role of ["dateline", "memo-head", "page-date"]) {
    for (const block of tree.children.filter((each) => each.role === role)) {
      const day = dayIn(found.get(block)?.find((date) => date.day));
      if (day) return day;
    }
  }
  for (const block of tree.children.filter(isBody).slice(0, TOP))
    for (const line of linesOf(tree.text, block)) {
      const date = found.get(block)?.find((each) => each.day && line.start <= each.start && each.end <= line.end);
      const rest = date && textIn(tree, line).replace(textIn(tree, date), "");
      if (rest !== undefined && /^(?:[\p{Lu}][\p{L}.]*[ ,.]*){0,4}$/u.test(rest)) return dayIn(date);
    }
  return undefined;
}

/** How many blocks a dateline may stand under: the title, the number, the stamp. */
const TOP = 4;

function sayDoubt(file: VFile, tree: Transcription, date: FoundDate): void {
  if (!date.doubt) return;
  const words = textIn(tree, date).replace(/\s+/g, " ");
  if (date.doubt === "no-day")
    say(
      file,
      tree,
      "encode/date-impossible",
      date,
      `the calendar has no \`${words}\`; the date is tagged without a value`,
    );
  if (date.doubt === "weekday")
    say(file, tree, "encode/date-weekday", date, `\`${words}\` was not the day of the week that stands before it`);
}
