import type { Diagnostic } from "../core/diagnostic.js";
import type { Point, Source } from "../core/source.js";

/** The points of places in files, by path: an offset, its line and its column, one after the other. Plain data. */
export type Points = Readonly<Record<string, readonly number[]>>;

/** The points of all that diagnostics are about, so that the texts are not needed to tell them. */
export function pointsOf(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Points {
  const byPath = new Map(sources.map((source) => [source.path, { source, found: new Map<number, Point>() }]));
  for (const each of diagnostics) {
    for (const { path, range } of [each, ...(each.related ?? [])]) {
      const of = byPath.get(path);
      if (!of || !range) continue;
      for (const offset of [range.start, range.end]) of.found.set(offset, of.source.point(offset));
    }
  }
  return Object.fromEntries(
    [...byPath].map(([path, { found }]) => [
      path,
      [...found].flatMap(([offset, { line, column }]) => [offset, line, column]),
    ]),
  );
}

/** Lines of files, by path and number. Plain data. */
export type Lines = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The lines that diagnostics begin on, so that most can be shown without the texts: as many as people are shown, and no endless ones. */
export function linesOf(diagnostics: readonly Diagnostic[], sources: readonly Source[]): Lines {
  const sourceAt = new Map(sources.map((source) => [source.path, source]));
  const lines: Record<string, Record<string, string>> = {};
  for (const { path, range } of diagnostics.slice(0, MOST_LINES)) {
    const source = sourceAt.get(path);
    if (!range || !source) continue;
    const { line: number } = source.point(range.start);
    const ofFile = lines[path] ?? {};
    if (number in ofFile) continue;
    const line = source.line(number);
    if (line.length <= LONGEST_LINE) lines[path] = { ...ofFile, [number]: line };
  }
  return lines;
}

const MOST_LINES = 50;
const LONGEST_LINE = 1000;

/** The points of one file by their offsets. */
export function pointsAt(points: readonly number[] = []): ReadonlyMap<number, Point> {
  const found = new Map<number, Point>();
  for (let i = 0; i < points.length; i += 3)
    found.set(points[i] ?? 0, { line: points[i + 1] ?? 0, column: points[i + 2] ?? 0 });
  return found;
}
