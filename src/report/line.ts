import { escapeInvisible } from "./escape.js";
import type { ToldDiagnostic } from "./told.js";

/** A diagnostic on one line: `path:line:column: severity code message`. */
export function lineOf(diagnostic: ToldDiagnostic): string {
  const { path, place, severity, code } = diagnostic;
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  return escapeInvisible(`${where}: ${severity} ${code} ${wordsOf(diagnostic)}`.replace(/\s+/g, " "));
}

/** What a diagnostic says, with the id of the rule that it comes from: by it, people find the rule in its schema. */
export function wordsOf({ message, rule }: ToldDiagnostic): string {
  return rule === undefined ? message : `${message} [${rule}]`;
}
