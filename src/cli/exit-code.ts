import type { Diagnostic } from "../index.js";
import type { ExitCode } from "./terminal.js";

/**
 * 2 where something could not be checked, for want of a file, of a schema or of a right configuration; 1 where everything was
 * checked and something is wrong.
 */
export function exitCodeOf(outcome: Outcome, maxWarnings?: number, tally: Tally = tallyOf(outcome)): ExitCode {
  const { documents, diagnostics } = outcome;
  if (diagnostics.some((each) => each.severity === "error")) return 2;
  // A document that has no schema says so itself; the others have their verdicts all the same.
  if (tally.errors.some(isUndone)) return 2;
  if (documents.some((each) => !each.valid)) return 1;
  return maxWarnings !== undefined && tally.warnings > maxWarnings ? 1 : 0;
}

/** What an exit code depends on, of all that is said. */
interface Tally {
  /** The codes of errors. */
  readonly errors: readonly string[];
  readonly warnings: number;
}

function tallyOf({ documents, diagnostics }: Outcome): Tally {
  const errors = new Set<string>();
  let warnings = 0;
  for (const { diagnostics: said } of [{ diagnostics }, ...documents]) {
    for (const { code, severity } of said) {
      if (severity === "error") errors.add(code);
      if (severity === "warning") warnings++;
    }
  }
  return { errors: [...errors], warnings };
}

/** Whether a code says that something could not be checked, whatever the document holds. */
function isUndone(code: string): boolean {
  return code.startsWith("config/") || code === "schematron/endless";
}

/** What a validation came to, as the library gives it or as a report has it. */
interface Outcome {
  readonly diagnostics: readonly Said[];
  readonly documents: readonly { readonly valid: boolean; readonly diagnostics: readonly Said[] }[];
}

interface Said extends Pick<Diagnostic, "severity"> {
  readonly code: string;
}
