import type { Range } from "../core/source.js";
import { firstLineEnd, lineEndsOf } from "./line-ends.js";
import type { Block, Span, Transcription } from "./tree.js";

/** The lines of a stretch that are not blank, each without the white space around it. */
export function linesOf(text: string, range: Range): readonly Range[] {
  const lines: Range[] = [];
  const ends = lineEndsOf(text);
  let start = range.start;
  for (let i = firstLineEnd(ends, start); start <= range.end; i++) {
    const end = Math.min(ends[i] ?? range.end, range.end);
    const line = trimmed(text, { start, end });
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Whether a stretch has more lines than one that are not blank, if it begins and ends with a word. */
export function hasLines(text: string, { start, end }: Range): boolean {
  const ends = lineEndsOf(text);
  return (ends[firstLineEnd(ends, start)] ?? end) < end;
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** One block for each line of a block; spans stay with the line that holds them. A block without words stays as it is. */
export function splitIntoLines(tree: Transcription, block: Block): readonly Block[] {
  const lines = linesOf(tree.text, block);
  return lines.length === 0 ? [block] : splitInto(tree, block, lines);
}

/** One block for each of the stretches of a block, which are in order; spans stay with the stretch that holds them. */
export function splitInto({ text }: Transcription, block: Block, pieces: readonly Range[]): readonly Block[] {
  const spans = block.spans.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start);
  const places = placesIn(text, block, pieces);
  let next = 0;
  return pieces.map((piece, index) => {
    while (next < spans.length && (spans[next]?.start ?? 0) < piece.start) next++;
    const from = next;
    while (next < spans.length && (spans[next]?.start ?? 0) < piece.end) next++;
    const own = spans.slice(from, next).filter((span) => span.end <= piece.end);
    return { ...block, ...piece, gap: index === 0 ? block.gap : 0, spans: [...own, ...(places.get(index) ?? [])] };
  });
}

/** The mere places of a block by the piece that they belong to. Where lines are split, their own breaks are not needed. */
function placesIn(text: string, { spans }: Block, pieces: readonly Range[]): ReadonlyMap<number, readonly Span[]> {
  const places = new Map<number, Span[]>();
  for (const span of spans.filter((each) => each.start === each.end)) {
    const index = lineOf(text, pieces, span.start);
    const piece = pieces[index];
    if (!piece || (span.element === "lb" && span.start <= piece.start)) continue;
    const at = Math.min(Math.max(span.start, piece.start), piece.end);
    const known = places.get(index) ?? [];
    known.push({ ...span, start: at, end: at });
    places.set(index, known);
  }
  return places;
}

/** Stretches that begin at the starts of some lines of a block and reach to the last line before the next. */
export function piecesFrom(
  lines: readonly Range[],
  isStart: (line: Range, index: number) => boolean,
): readonly Range[] {
  const pieces: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const last = pieces.at(-1);
    if (last && !isStart(line, index)) last.end = line.end;
    else pieces.push({ ...line });
  });
  return pieces;
}

/** The line that a mere place belongs to: what stands past a line's end and before the next is the next one's. */
function lineOf(text: string, lines: readonly Range[], at: number): number {
  const before = lastStartingBy(lines, at);
  const end = lines[before]?.end ?? 0;
  const isPast = before >= 0 && at > end && /[\r\n]/.test(text.slice(end, at));
  return Math.min(lines.length - 1, Math.max(0, isPast ? before + 1 : before));
}

/** The index of the last of some stretches in order that starts at a place or before; -1 where none does. */
function lastStartingBy(lines: readonly Range[], at: number): number {
  let low = -1;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Text with each run of white space made one space; a no-break space is a character and stays. */
export function collapse(text: string): string {
  return SPREAD.test(text) ? text.replace(/[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g, " ") : text;
}

/** White space that is more than one space: most texts have none, and then need no copy. */
const SPREAD = /[\t\r\n\f]| {2}/;

/** White space as XML and HTML have it; a no-break space is none. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
