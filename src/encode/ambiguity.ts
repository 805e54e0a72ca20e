import { collapse } from "./lines.js";

/** The question that a document keeps of a name which several entries of the authority files fit. */
export function ambiguityOf(name: string, ids: readonly string[]): string {
  return `“${collapse(name)}” may be ${ids.join(" or ")} of the authority files.`;
}
