import type { Occurrence } from "../model.js";
import { groupOf, isRng, type RngElement, rng } from "./tree.js";

/** A pattern as often as it may stand. */
export function occurring(pattern: RngElement, { min, max }: Occurrence): RngElement {
  if (max === 0) return rng("empty", {});
  if (isRng(pattern, "empty")) return pattern;
  // Occurrences are written out, and those of a row in a row multiply: what no schema could hold is as good as without end.
  const copies = max === Number.POSITIVE_INFINITY ? min : max;
  if (copies > 1 && sizeOf(pattern) * copies > LARGEST)
    return rng(min === 0 ? "zeroOrMore" : "oneOrMore", {}, [pattern]);
  const parts: RngElement[] = [];
  const isEndless = max === Number.POSITIVE_INFINITY;
  for (let i = 0; i < min - (isEndless ? 1 : 0); i++) parts.push(pattern);
  if (isEndless) parts.push(rng(min === 0 ? "zeroOrMore" : "oneOrMore", {}, [pattern]));
  else if (max > min) parts.push(optionally(pattern, max - min));
  return groupOf(parts);
}

const LARGEST = 20_000;
const SIZES = new WeakMap<RngElement, number>();

/** How many elements a pattern is written with. */
function sizeOf(pattern: RngElement): number {
  const known = SIZES.get(pattern);
  if (known !== undefined) return known;
  const size = pattern.children.reduce((sum, child) => sum + (typeof child === "object" ? sizeOf(child) : 0), 1);
  SIZES.set(pattern, size);
  return size;
}

/** Up to so many of a pattern, each only behind the one before, so that there is one way to read them. */
function optionally(pattern: RngElement, count: number): RngElement {
  let rest: RngElement | undefined;
  for (let i = 0; i < count; i++) rest = rng("optional", {}, [groupOf(rest ? [pattern, rest] : [pattern])]);
  return rest ?? rng("empty", {});
}
