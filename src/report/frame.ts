import type { Source } from "../core/source.js";
import { escapeInvisible } from "./escape.js";
import type { Place } from "./told.js";

/** A line of a text, or the part of a long line that a place is in, taken apart at the place. */
export interface Frame {
  readonly number: number;
  readonly head: string;
  readonly marked: string;
  readonly tail: string;
}

/** How many characters of a line are shown at most. */
const WIDEST = 110;

/** The line that a place begins on; the mark ends with the line. */
export function frameOf(source: Source, place: Place): Frame {
  const line = source.line(place.line);
  const begin = Math.min(place.column - 1, line.length);
  const from = Math.max(0, Math.min(begin - 40, line.length - WIDEST));
  const to = Math.min(line.length, from + WIDEST);
  const start = Math.min(begin, to);
  const stop = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const end = Math.max(start, Math.min(stop, to));
  return {
    number: place.line,
    head: (from > 0 ? "…" : "") + visible(line.slice(from, start)),
    marked: visible(line.slice(start, end)),
    tail: visible(line.slice(end, to)) + (to < line.length ? "…" : ""),
  };
}

function visible(text: string): string {
  return escapeInvisible(text.replaceAll("\t", " "));
}
