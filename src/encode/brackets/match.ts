import type { Range } from "../../core/source.js";
import type { Convention, Profile } from "./convention.js";
import { type PreparedPattern, preparedFor } from "./prepared.js";
import { type Bracket, type Scan, scanBrackets } from "./scan.js";

/** A place where something is written that a school has conventions for. */
export interface Place extends Omit<Bracket, "marks"> {
  /** The conventions that may be meant: those with these marks, or the one whose pattern it is. */
  readonly conventions: readonly Convention[];
  /** The named groups of the pattern. */
  readonly groups?: Readonly<Record<string, string | undefined>>;
}

/** Every place in a stretch that a school may have written, outer ones before inner ones; and the marks that do not fit. */
export function matchesOf(
  text: string,
  range: Range,
  profile: Profile,
): Omit<Scan, "brackets"> & { readonly places: readonly Place[] } {
  const prepared = preparedFor(profile);
  const { brackets, stray, crossed } = scanBrackets(text, range, prepared);
  const places: Place[] = brackets.map((bracket) => ({ ...rangeOf(bracket), conventions: bracket.marks.conventions }));
  const stretch = text.slice(range.start, range.end);
  for (const each of prepared.patterns)
    if (each.begins?.some((bracket) => stretch.includes(bracket)) ?? true)
      places.push(...placesOf(stretch, range.start, each));
  if (places.length > 1) places.sort((a, b) => a.start - b.start || b.end - a.end);
  return { places, stray, crossed };
}

function rangeOf({ start, end, closed, content }: Bracket): Omit<Place, "conventions"> {
  return { start, end, closed, content };
}

const NONE: readonly Place[] = [];

function placesOf(stretch: string, from: number, { convention, pattern }: PreparedPattern): readonly Place[] {
  // Most stretches have none.
  if (stretch.search(pattern) < 0) return NONE;
  return [...stretch.matchAll(pattern)]
    .filter((match) => match[0] !== "")
    .map((match): Place => {
      const start = from + match.index;
      const end = start + match[0].length;
      const { groups = {} } = match;
      return { start, end, closed: true, content: { start, end }, conventions: [convention], groups };
    });
}
