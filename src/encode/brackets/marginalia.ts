import type { Profile } from "./convention.js";

/** Whether a text opens a note in the margin that may run over more than one block. */
export function opensMarginalia(text: string, { conventions }: Profile): boolean {
  return conventions.some(
    ({ marks, lead, keep }) =>
      lead !== undefined &&
      keep === "label" &&
      marks?.some(([open]) => text.startsWith(open) && lead.test(text.slice(open.length))),
  );
}
