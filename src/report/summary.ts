import type { Severity } from "../core/codes.js";
import { tallyOf } from "./tally.js";
import type { Told } from "./told.js";

/** The numbers at the end of a report. */
export interface Summary {
  readonly documents: number;
  readonly valid: number;
  readonly invalid: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The numbers of a validation; what is not about one document's text is counted too. */
export function summarise(told: Told): Summary {
  const valid = told.documents.filter((each) => each.valid).length;
  const { error, warning, info } = censusOf(told).counts;
  const documents = told.documents.length;
  return { documents, valid, invalid: documents - valid, errors: error, warnings: warning, infos: info };
}

/** The codes that occur, sorted, each with the severity that it has first. */
export function codesIn(told: Told): readonly (readonly [code: string, severity: Severity])[] {
  return censusOf(told).codes;
}

/** The codes that errors have. */
export function errorsIn(told: Told): readonly string[] {
  return censusOf(told).errors;
}

/** What several formats ask of all diagnostics, counted once: each look at all of them makes them anew. */
interface Census {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly codes: readonly (readonly [code: string, severity: Severity])[];
  readonly errors: readonly string[];
}

function censusOf(told: Told): Census {
  const known = censuses.get(told) ?? census(told);
  censuses.set(told, known);
  return known;
}

const censuses = new WeakMap<Told, Census>();

function census(told: Told): Census {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const codes = new Map<string, Severity>();
  const errors = new Set<string>();
  for (const part of [told, ...told.documents]) {
    for (const { code, severity, count } of tallyOf(part)) {
      counts[severity] += count;
      if (!codes.has(code)) codes.set(code, severity);
      if (severity === "error") errors.add(code);
    }
  }
  return { counts, codes: [...codes].sort(([a], [b]) => (a < b ? -1 : 1)), errors: [...errors] };
}

/** How many of some diagnostics have each severity. */
export function countSeverities(
  diagnostics: Iterable<{ readonly severity: Severity }>,
): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The numbers in a sentence: `2 documents: 1 valid, 1 not valid; 3 errors, 0 warnings`. */
export function summaryWords({ documents, valid, invalid, errors, warnings }: Summary): string {
  const of = `${counted(documents, "document")}: ${valid} valid, ${invalid} not valid`;
  return `${of}; ${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}

/** A number with its noun: `1 document`, `2 documents`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
