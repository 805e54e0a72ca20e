import type { Range } from "../../core/source.js";
import { numberedDay } from "../dates/entries.js";
import { datesIn, type FoundDate, wholeDate } from "../dates/index.js";
import { kindOf } from "../lexicon/kinds.js";
import { SALUTE } from "../lexicon/letters.js";
import { hasLines, linesOf, splitInto } from "../lines.js";
import { type Attributes, type Block, isBody, type Transcription, textIn } from "../tree.js";

/**
 * Finds the entries of a diary or log: lines that are nothing but a day, each above what was written on it, or paragraphs that
 * begin with one. Where the title does not say that it is a diary, there must be more of them.
 */
export function readEntries(tree: Transcription): Transcription {
  const isDiary = tree.children
    .filter(isBody)
    .slice(0, TOP)
    .some((block) => isDiaryTitle(tree, block));
  const blocks = tree.children.flatMap((block) => datedLines(tree, block));
  const heads = blocks.map((block, i) => isEntryHead(tree, block) && isFollowed(tree, blocks, i));
  if (heads.filter(Boolean).length >= (isDiary ? 2 : 3))
    return {
      ...tree,
      children: blocks.map((block, i) => {
        if (heads[i]) return opened(block, ENTRY);
        return heads[i + 1] && isMonthLine(tree, block) ? opened(block, SECTION) : block;
      }),
    };
  const starts = tree.children.map((block) => beginsWithDay(tree, block));
  const count = starts.filter(Boolean).length;
  const texts = tree.children.filter(({ role }) => role === "paragraph").length;
  if (count < (isDiary ? 2 : 4) || (!isDiary && count < texts * 0.6)) return tree;
  return { ...tree, children: tree.children.map((block, i) => (starts[i] ? { ...block, opens: ENTRY } : block)) };
}

const ENTRY = { type: "entry" } as const;
const SECTION = { type: "section" } as const;

/** How many blocks a title may be under. */
const TOP = 3;

function isDiaryTitle(tree: Transcription, block: Block): boolean {
  const text = textIn(tree, { start: block.start, end: Math.min(block.end, block.start + 200) });
  return (
    kindOf(text) === "diary" ||
    /\b(?:diary|journal|log ?book|tagebuch|diario)\b|дневник/i.test(text.split("\n")[0] ?? "")
  );
}

function opened(block: Block, opens: Attributes): Block {
  return block.hint === "heading" ? { ...block, opens } : { ...block, role: "section", opens };
}

/** A month or a year above its entries. */
function isMonthLine(tree: Transcription, block: Block): boolean {
  if (block.role !== "paragraph" || block.end - block.start > LONGEST_DAY || hasLines(tree.text, block)) return false;
  return wholeDate(tree.text, block)?.attributes.when !== undefined;
}

/** A block whose first line is a day: that line, and what stands below it. */
function datedLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || !hasLines(tree.text, block)) return [block];
  const lines = linesOf(tree.text, block);
  const [first, second] = lines;
  if (!first || !second || !isDayLine(tree, first) || SALUTE.test(textIn(tree, second))) return [block];
  return splitInto(tree, block, [first, { start: second.start, end: block.end }]);
}

function isEntryHead(tree: Transcription, block: Block): boolean {
  if (block.role !== "paragraph" || block.end - block.start > LONGEST_DAY) return false;
  return !hasLines(tree.text, block) && isDayLine(tree, block);
}

/** Whether text stands below a line, and not the next day, or the salute of a letter. */
function isFollowed(tree: Transcription, blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return !!next && isBody(next) && !isEntryHead(tree, next) && !SALUTE.test(textIn(tree, next).split("\n")[0] ?? "");
}

const LONGEST_DAY = 60;

/** A line that is a day, with the day of the week, and nothing more. */
function isDayLine(tree: Transcription, line: Range): boolean {
  if (line.end - line.start > LONGEST_DAY) return false;
  const text = textIn(tree, line);
  if (numberedDay(text)) return true;
  const whole = wholeDate(tree.text, line);
  const [date] = whole ? [whole] : datesIn(tree.text, line);
  if (!date || !isDay(date)) return false;
  const rest = tree.text.slice(line.start, date.start) + tree.text.slice(date.clock?.end ?? date.end, line.end);
  return REST.test(rest);
}

/** A day of a month, whether or not the year stands with it. */
function isDay({ day, open, weekday }: FoundDate): boolean {
  return (
    day || (open?.month !== undefined && open.day !== undefined) || (weekday !== undefined && open?.day !== undefined)
  );
}

const WEEKDAYS =
  "(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
const REST = new RegExp(
  `^[\\s.,:;()–—-]*(?:${WEEKDAYS})?[\\s.,:;()–—-]*(?:the)?[\\s.,:;()–—-]*(?:${WEEKDAYS})?[\\s.,:;()–—-]*$`,
  "iu",
);

/** A paragraph that begins with a day and goes on behind a stop or dash. */
function beginsWithDay(tree: Transcription, block: Block): boolean {
  if (block.role !== "paragraph") return false;
  const start = { start: block.start, end: Math.min(block.end, block.start + LONGEST_DAY) };
  if (!/\d/.test(textIn(tree, start))) return false;
  const [date] = datesIn(tree.text, start);
  if (!date || !isDay(date) || !REST.test(tree.text.slice(block.start, date.start))) return false;
  return /^(?:[.,;]?\s*[—–:-]+\s*|[.,;]\s+|\s*\n)\S/.test(tree.text.slice(date.clock?.end ?? date.end, block.end));
}
