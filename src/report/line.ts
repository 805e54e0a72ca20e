import { escapeInvisible } from "./escape.js";
import type { ToldDiagnostic } from "./told.js";

/** A diagnostic on one line: `path:line:column: severity code message`. */
export function lineOf({ path, place, severity, code, message }: ToldDiagnostic): string {
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  return escapeInvisible(`${where}: ${severity} ${code} ${message}`.replace(/\s+/g, " "));
}
