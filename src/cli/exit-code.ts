import type { Diagnostic } from "../index.js";
import type { ExitCode } from "./terminal.js";

/**
 * 2 where something could not be checked, for want of a file, of a schema or of a right configuration; 1 where everything was
 * checked and something is wrong.
 */
export function exitCodeOf({ documents, diagnostics }: Outcome, maxWarnings?: number): ExitCode {
  if (diagnostics.some((each) => each.severity === "error")) return 2;
  let warnings = 0;
  for (const { diagnostics: said } of [{ diagnostics }, ...documents]) {
    // A document that has no schema says so itself; the others have their verdicts all the same.
    if (said.some((each) => each.severity === "error" && isUndone(each.code))) return 2;
    warnings += said.filter((each) => each.severity === "warning").length;
  }
  if (documents.some((each) => !each.valid)) return 1;
  return maxWarnings !== undefined && warnings > maxWarnings ? 1 : 0;
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
