import type { Range } from "../../core/source.js";
import type { Convention, Profile } from "./convention.js";
import { type Bracket, type Scan, scanBrackets } from "./scan.js";

/** A place where something is written that a school has conventions for. */
export interface Place extends Bracket {
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
  const marks = new Map(profile.conventions.flatMap((each) => each.marks ?? []).map((each) => [each.join("\n"), each]));
  const { brackets, stray, crossed } = scanBrackets(text, range, [...marks.values()]);
  const places = [...brackets.map((bracket) => bracketed(bracket, profile)), ...patterned(text, range, profile)];
  return { places: places.toSorted((a, b) => a.start - b.start || b.end - a.end), stray, crossed };
}

function bracketed(bracket: Bracket, { conventions }: Profile): Place {
  const [open, close] = bracket.marks;
  const meant = conventions.filter((each) => each.marks?.some((marks) => marks[0] === open && marks[1] === close));
  return { ...bracket, conventions: meant };
}

function patterned(text: string, range: Range, { conventions }: Profile): readonly Place[] {
  const stretch = text.slice(range.start, range.end);
  return conventions.flatMap((convention) => {
    if (!convention.pattern) return [];
    const pattern = new RegExp(convention.pattern.source, `${convention.pattern.flags.replace("g", "")}g`);
    return [...stretch.matchAll(pattern)]
      .filter((match) => match[0] !== "")
      .map((match): Place => {
        const start = range.start + match.index;
        const end = start + match[0].length;
        const { groups = {} } = match;
        return {
          start,
          end,
          marks: ["", ""],
          closed: true,
          content: { start, end },
          conventions: [convention],
          groups,
        };
      });
  });
}
