import type { Diagnostic } from "../core/diagnostic.js";
import { type Packed, pack } from "../core/packed.js";
import type { Source } from "../core/source.js";
import { type Lines, linesOf, type Points, pointsOf } from "./points.js";

/** What is said of a document and of the files that it takes in: plain data. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The points of what they are about. */
  readonly points: Points;
  /** Most of the lines on which that begins. */
  readonly lines: Lines;
}

/** Diagnostics with their points in texts, packed; nothing where nothing is said. */
export function packFindings(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
): Packed<Findings> | undefined {
  if (diagnostics.length === 0) return undefined;
  return pack({ diagnostics, points: pointsOf(diagnostics, sources), lines: linesOf(diagnostics, sources) });
}
