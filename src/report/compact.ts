import { shortened } from "./escape.js";
import { lineOf } from "./line.js";
import type { Report } from "./report.js";
import { everyDiagnostic } from "./told.js";

/** One line a diagnostic: `path:line:column: severity code message`. */
export function* compact({ told }: Report): Iterable<string> {
  for (const each of everyDiagnostic(told)) yield `${shortened(lineOf(each))}\n`;
}
