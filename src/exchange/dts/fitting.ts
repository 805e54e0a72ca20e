import type { XmlDocument } from "../../core/document.js";
import { type CitationTree, type CiteStructure, endOf, MILESTONES, type Unit } from "./tree.js";

/** How much of a document gets files. */
export interface Fitting {
  /** How many levels of units do. */
  readonly levels: number;
  readonly ranges: Ranges;
}

/** The ranges that get files: among few siblings all, else those between neighbours; only those; or none. */
export type Ranges = "few" | "next" | "none";

/** So many siblings have a file for each range among them. */
export const FEW = 6;

/**
 * The most that a document may be given in files of a service that are, by a guess at their sizes, not much larger than it; the
 * first level has files in any case. Depth goes before ranges, which nobody can ask for who does not know the units.
 */
export function fittingOf(document: XmlDocument, trees: readonly CitationTree[]): Fitting {
  const most = document.source.text.length * TIMES;
  const sizes = trees.map((tree) => sizesIn(tree, document));
  const deepest = trees.reduce(
    (depth, { units }) => units.reduce((deep, { level }) => Math.max(deep, level), depth),
    1,
  );
  const sum = (of: (size: Sizes) => number): number => sizes.reduce((all, each) => all + of(each), 0);
  for (let levels = deepest; levels > 0; levels--) {
    const kinds = trees.reduce((count, { structure }) => count + kindsIn(structure, levels), 0);
    const units = sum((each) => each.units(levels, HEAD + kinds * KIND));
    const left = most - units;
    if (left < 0) continue;
    for (const ranges of ["few", "next"] as const)
      if (sum((each) => each.ranges(levels, ranges)) <= left) return { levels, ranges };
    return { levels, ranges: "none" };
  }
  return { levels: 1, ranges: "none" };
}

/** How many times as large as a document its files may be. */
const TIMES = 10;

/** What files have beside the text, in characters: the elements about a passage; what a list says of the service, kinds of units, and a unit. */
const AROUND = 450;
const HEAD = 900;
const KIND = 70;
const ENTRY = 150;

function kindsIn(structure: readonly CiteStructure[], levels: number): number {
  if (levels === 0) return 0;
  return structure.reduce((count, { citeStructure = [] }) => count + 1 + kindsIn(citeStructure, levels - 1), 0);
}

interface Sizes {
  /** That of the passages and lists of the units up to a level, where each list begins with so much. */
  units(levels: number, head: number): number;
  ranges(levels: number, ranges: "few" | "next"): number;
}

function sizesIn(tree: CitationTree, document: XmlDocument): Sizes {
  const { units } = tree;
  const size = units.map((each) => sizeOf(each, tree, document));
  const parents = new Set(units.map((each) => each.parent));
  const families = new Map<Unit | undefined, Unit[]>();
  for (const each of units) {
    const family = families.get(each.parent);
    if (family) family.push(each);
    else families.set(each.parent, [each]);
  }
  return {
    units: (levels, head) =>
      units.reduce((sum, unit) => {
        if (unit.level > levels) return sum;
        const below = parents.has(unit) ? levels - unit.level : 0;
        const lists = below === 0 ? 2 : below + 3;
        // It stands in the lists of each unit about it, to every depth that reaches it.
        const entries = unit.level * (levels - unit.level + 2);
        return sum + AROUND + (size[unit.index] ?? 0) + lists * head + entries * ENTRY;
      }, 0),
    ranges: (levels, ranges) => {
      let sum = 0;
      for (const family of families.values()) {
        if ((family[0]?.level ?? 0) > levels) continue;
        const isFew = ranges === "few" && family.length <= FEW;
        family.forEach((first, i) => {
          const ends = family.slice(i + 1, isFew ? undefined : i + 2);
          let passage = size[first.index] ?? 0;
          for (const end of ends) {
            passage += size[end.index] ?? 0;
            sum += AROUND + passage;
          }
        });
      }
      return sum;
    },
  };
}

/** How long the passage of a unit is: that of a milestone goes on to the next unit beside or above it. */
function sizeOf(unit: Unit, { units }: CitationTree, { root }: XmlDocument): number {
  const { start, end } = unit.element.range;
  if (!MILESTONES.has(unit.element.local)) return end - start;
  return Math.max(0, (units[endOf(unit, units)]?.element.range.start ?? root.range.end) - start);
}
