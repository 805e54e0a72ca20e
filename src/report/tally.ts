import type { Severity } from "../core/codes.js";

/** How many diagnostics of a document have a code with a severity, in the order that they have them first. */
export type Tally = readonly { readonly code: string; readonly severity: Severity; readonly count: number }[];

interface Counted {
  readonly diagnostics: readonly { readonly code: string; readonly severity: Severity }[];
}

/** The tally of a document: counted when it is told, so that thousands of documents need not be told again for their numbers. */
export function tallyOf(document: Counted): Tally {
  return tallies.get(document) ?? noteTally(document, document.diagnostics);
}

/** Notes the tally of a document that is being told. */
export function noteTally(document: object, diagnostics: Counted["diagnostics"]): Tally {
  const known = tallies.get(document);
  if (known) return known;
  const found = diagnostics.length === 0 ? NOTHING : tally(diagnostics);
  tallies.set(document, found);
  return found;
}

const tallies = new WeakMap<object, Tally>();
const NOTHING: Tally = [];

function tally(diagnostics: Counted["diagnostics"]): Tally {
  const counts: { code: string; severity: Severity; count: number }[] = [];
  for (const { code, severity } of diagnostics) {
    const known = counts.find((each) => each.code === code && each.severity === severity);
    if (known) known.count++;
    else counts.push({ code, severity, count: 1 });
  }
  return counts;
}
