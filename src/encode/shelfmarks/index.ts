import type { Range } from "../../core/source.js";
import { type PartPattern, SCHOOLS } from "./schools.js";

/** A part of a shelf-mark. */
export interface ShelfmarkPart {
  /** What it counts: a fond, a box, a series. */
  readonly type: string;
  /** The value only. */
  readonly range: Range;
  /** Where the label before the value starts. */
  readonly label: number;
}

/** The parts of the shelf-mark in a stretch of text, in their order, by the school of archives that explains most of them; none where there is none. */
export function shelfmarkIn(text: string, within: Range): readonly ShelfmarkPart[] {
  const stretch = text.slice(within.start, within.end);
  let best: readonly ShelfmarkPart[] = [];
  for (const school of SCHOOLS) {
    if (school.needs && !school.needs.test(stretch)) continue;
    const parts = school.parts.flatMap((pattern) => partOf(stretch, pattern)).toSorted((a, b) => a.label - b.label);
    const apart = together(parts);
    if (apart.length >= 2 && apart.length > best.length) best = apart;
  }
  return best.map(({ type, range, label }) => ({
    type,
    range: { start: within.start + range.start, end: within.start + range.end },
    label: within.start + label,
  }));
}

/** The first match of a pattern; its last group is the value. */
function partOf(stretch: string, { type, pattern }: PartPattern): readonly ShelfmarkPart[] {
  const match = pattern.exec(stretch);
  const value = match?.indices?.slice(1).findLast(Boolean);
  if (!match || !value) return [];
  return [{ type, range: { start: value[0], end: value[1] }, label: match.index }];
}

/** How far the parts of one shelf-mark may stand apart. */
const FARTHEST = 120;

/** The parts from the first on that stand together and do not overlap. */
function together(parts: readonly ShelfmarkPart[]): readonly ShelfmarkPart[] {
  const kept: ShelfmarkPart[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last && part.label < last.range.end) continue;
    if (last && part.label - last.range.end > FARTHEST) break;
    kept.push(part);
  }
  return kept;
}

export { mayBeginBefore } from "./start.js";
