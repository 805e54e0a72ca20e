import type { Range } from "../core/source.js";
import type { Block, Transcription } from "./tree.js";

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

/** One block for each line of a block; spans stay with the line that holds them. */
export function splitIntoLines(tree: Transcription, block: Block): readonly Block[] {
  return linesOf(tree.text, block).map((line, index) => ({
    ...block,
    ...line,
    gap: index === 0 ? block.gap : 0,
    spans: block.spans.filter((span) => span.start >= line.start && span.end <= line.end && span.end > line.start),
  }));
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
