import type { Code } from "./codes.js";
import type { Rules } from "./config.js";
import type { Diagnostic } from "./diagnostic.js";

/** Diagnostics with the severities that a project gives them; those that it switches off are left out. */
export function ruled(diagnostics: readonly Diagnostic[], rules: Rules): readonly Diagnostic[] {
  if (Object.keys(rules).length === 0) return diagnostics;
  return diagnostics.flatMap((each) => {
    const severity = rules[each.code];
    if (severity === "off") return [];
    return severity === undefined || severity === each.severity ? [each] : [{ ...each, severity }];
  });
}

/** Whether a project may set the severity of a code: not where teiwright could not go on. */
export function maySetSeverity(code: Code): boolean {
  return !code.startsWith("config/") && !code.startsWith("xml/");
}
