import { escapeInvisible, withoutCommands } from "./escape.js";
import { messageWithRule } from "./rule.js";
import type { ToldDiagnostic } from "./told.js";

/** A diagnostic on one line: `path:line:column: severity code message`. */
export function lineOf(diagnostic: ToldDiagnostic): string {
  const { path, place, severity, code } = diagnostic;
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  const words = `${where}: ${severity} ${code} ${messageWithRule(diagnostic)}`;
  return withoutCommands(escapeInvisible(words.replace(/\s+/g, " ")));
}
