import type { VFile } from "vfile";
import { datesIn, type FoundClock, type FoundDate } from "../dates/index.js";
import type { NumberOrder } from "../dates/points.js";
import { type DateContext, dayIn, isOfItsTime, settled } from "../dates/settle.js";
import { languageOf } from "../lexicon/languages.js";
import { linesOf } from "../lines.js";
import { reachOf } from "../reach.js";
import { say } from "../say.js";
import { withSpans } from "../spans.js";
import { type Block, isBody, isRead, mapBlocks, type Span, type Transcription, textIn } from "../tree.js";

/** Tags the dates, with the value in the form of ISO 8601 that TEI's attributes take. */
export function readDates(tree: Transcription, file: VFile): Transcription {
  const found = new Map(tree.children.map((block) => [block, isDatable(block) ? datesOf(tree, block) : []]));
  const context = contextOf(tree, found);
  return mapBlocks(tree, (block) => {
    let before: FoundDate | undefined;
    const spans = (found.get(block) ?? []).flatMap((date) => {
      sayDoubt(file, tree, date);
      const attributes = date.open ? settled(date, before, context) : date.attributes;
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
  const years = all.flatMap(({ attributes }) => [attributes.when, attributes.from, attributes.to].flatMap(yearOf));
  const day = documentDay(tree, found);
  return {
    text: tree.text,
    day: day && isOfItsTime(day, all) ? day : undefined,
    years: [...new Set(years)].sort(),
    order: orderOf(tree, all),
  };
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
