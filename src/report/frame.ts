import type { Range, Source } from "../core/source.js";
import { escapeInvisible } from "./escape.js";

/** A line of a text with a mark under a part of it. */
export interface Frame {
  readonly number: number;
  /** The line, or the part of a long line that the place is in. */
  readonly text: string;
  /** How many characters of it stand before the mark. */
  readonly before: number;
  readonly width: number;
}

/** How many characters of a line are shown at most. */
const WIDEST = 110;

/** The line that a stretch begins on; the mark ends with the line. */
export function frameOf(source: Source, range: Range): Frame {
  const { line: number } = source.point(range.start);
  const line = source.lineRange(number);
  const from = Math.max(line.start, Math.min(range.start - 40, line.end - WIDEST));
  const to = Math.min(line.end, from + WIDEST);
  const start = Math.min(range.start, to);
  const end = Math.max(start, Math.min(range.end, to));
  const head = (from > line.start ? "…" : "") + visible(source.text.slice(from, start));
  const marked = visible(source.text.slice(start, end));
  const tail = visible(source.text.slice(end, to)) + (to < line.end ? "…" : "");
  return { number, text: head + marked + tail, before: [...head].length, width: [...marked].length };
}

function visible(text: string): string {
  return escapeInvisible(text.replaceAll("\t", " "));
}
