import type { Range } from "../core/source.js";
import type { Block, Span, Transcription } from "./tree.js";

/** The lines of a stretch that are not blank, each without the white space around it. */
export function linesOf(text: string, range: Range): readonly Range[] {
  const lines: Range[] = [];
  let start = range.start;
  for (let i = range.start; i <= range.end; i++) {
    if (i < range.end && !isLineEnd(text.charCodeAt(i))) continue;
    const line = trimmed(text, { start, end: i });
    if (line.end > line.start) lines.push(line);
    start = i + 1;
  }
  return lines;
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
  if (lines.length === 0) return [block];
  return lines.map((line, index) => ({
    ...block,
    ...line,
    gap: index === 0 ? block.gap : 0,
    spans: block.spans.flatMap((span) => spanIn(tree.text, lines, index, span)),
  }));
}

/** A span as it stands in one of several lines. A line's own end needs no break. */
function spanIn(text: string, lines: readonly Range[], index: number, span: Span): readonly Span[] {
  const line = lines[index];
  if (!line) return [];
  if (span.end > span.start) return span.start >= line.start && span.end <= line.end ? [span] : [];
  if (span.element === "lb" || index !== lineOf(text, lines, span.start)) return [];
  const at = Math.min(Math.max(span.start, line.start), line.end);
  return [{ ...span, start: at, end: at }];
}

/** The line that a mere place belongs to: what stands past a line's end and before the next is the next one's. */
function lineOf(text: string, lines: readonly Range[], at: number): number {
  const before = lines.findLastIndex((line) => line.start <= at);
  const end = lines[before]?.end ?? 0;
  const isPast = before >= 0 && at > end && /[\r\n]/.test(text.slice(end, at));
  return Math.min(lines.length - 1, Math.max(0, isPast ? before + 1 : before));
}

/** Text with each run of white space made one space; a no-break space is a character and stays. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, " ");
}

/** White space as XML and HTML have it; a no-break space is none. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
