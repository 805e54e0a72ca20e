import type { VFile } from "vfile";
import type { Code } from "../core/codes.js";
import { type Diagnostic, type DiagnosticDetails, diagnostic } from "../core/diagnostic.js";
import type { Range } from "../core/source.js";
import type { Transcription } from "./tree.js";

declare module "vfile" {
  interface DataMap {
    /** What the transforms have to say of the transcription. */
    diagnostics: Diagnostic[];
  }
}

/** Adds a diagnostic on a stretch of the transcription to the file; its place is the one in the input. */
export function say(
  file: VFile,
  tree: Transcription,
  code: Code,
  range: Range,
  message: string,
  details: Omit<DiagnosticDetails, "range"> = {},
): void {
  const placed = { start: placeOf(tree, range.start), end: placeOf(tree, range.end) };
  file.data.diagnostics ??= [];
  file.data.diagnostics.push(diagnostic(code, file.path, message, { ...details, range: placed }));
}

/** Where an offset of the text stood in the input. */
export function placeOf({ places }: Transcription, offset: number): number {
  if (!places) return offset;
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const place = places[low - 1];
  return place ? place.source + offset - place.at : offset;
}
