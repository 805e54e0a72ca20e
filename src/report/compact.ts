import type { Diagnostic } from "../core/diagnostic.js";
import type { Source } from "../core/source.js";
import { escapeInvisible } from "./escape.js";
import { pointsOf, type Report, sourceIn, sourceOf } from "./report.js";

/** One line a diagnostic: `path:line:column: severity code message`. */
export function compact({ validation }: Report): string {
  const lines = [
    ...validation.diagnostics.map((each) => lineOf(each, sourceOf(validation, each))),
    ...validation.documents.flatMap((document) =>
      document.diagnostics.map((each) => lineOf(each, sourceIn(document, each, validation))),
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function lineOf(diagnostic: Diagnostic, source: Source | undefined): string {
  const start = pointsOf(diagnostic.range, source)?.start;
  const place = start ? `${diagnostic.path}:${start.line}:${start.column}` : diagnostic.path;
  const text = `${place}: ${diagnostic.severity} ${diagnostic.code} ${diagnostic.message}`;
  return escapeInvisible(text.replace(/\s+/g, " "));
}
