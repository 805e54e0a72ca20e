import type { Range } from "../core/source.js";

/** Whether two stretches overlap without one holding the other. */
export function cross(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end && !holds(a, b) && !holds(b, a);
}

/** Whether the first stretch holds all of the second. */
export function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two stretches share a character. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
