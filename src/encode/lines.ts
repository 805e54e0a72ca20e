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
  return splitInto(block, linesOf(tree.text, block));
}

/** One block for each of the stretches of a block, which are in order; spans stay with the stretch that holds them. */
export function splitInto(block: Block, pieces: readonly Range[]): readonly Block[] {
  const spans = block.spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return pieces.map((piece, index) => {
    while (next < spans.length && (spans[next]?.start ?? 0) < piece.start) next++;
    const from = next;
    while (next < spans.length && (spans[next]?.start ?? 0) <= piece.end) next++;
    const own = spans.slice(from, next).filter((span) => span.end <= piece.end && span.end > piece.start);
    return { ...block, ...piece, gap: index === 0 ? block.gap : 0, spans: own };
  });
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
