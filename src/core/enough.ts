import { type Diagnostic, diagnostic } from "./diagnostic.js";

/** How many diagnostics of one document are told: nobody reads as many, and a document can be made to have millions. */
export const MOST_TOLD = 100_000;

/** As many diagnostics of a document as are told, and a word about those that are not. */
export function enough(found: readonly Diagnostic[], path: string): readonly Diagnostic[] {
  if (found.length <= MOST_TOLD) return found;
  const kept = found.slice(0, MOST_TOLD);
  const words = found.slice(MOST_TOLD).filter((each) => each.code === "xml/limit");
  return [...kept, ...words, moreThanTold(path, found.length - kept.length - words.length)];
}

/** The word about slips of a document that are not told. */
export function moreThanTold(path: string, left: number): Diagnostic {
  const message = `${left} more slips of this document are not told, beyond the first ${MOST_TOLD}; mend those first, then check again`;
  return diagnostic("xml/limit", path, message);
}
