import { escapeInvisible } from "./escape.js";
import { messageWithRule } from "./rule.js";
import type { ToldDiagnostic } from "./told.js";

/** A diagnostic on one line: `path:line:column: severity code message`. */
export function lineOf(diagnostic: ToldDiagnostic): string {
  const { path, place, severity, code } = diagnostic;
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  return escapeInvisible(`${where}: ${severity} ${code} ${messageWithRule(diagnostic)}`.replace(/\s+/g, " "));
}
