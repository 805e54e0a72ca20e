import type { Diagnostic } from "../core/diagnostic.js";
import { type Range, Source } from "../core/source.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";
import { pointsOf, type Report, sourceIn, sourceOf, summarise } from "./report.js";

/** The report for programs, version 1: the keys and their meaning are a promise to users. */
export function json({ validation, version, durationMs }: Report): string {
  const { documents, diagnostics } = validation;
  const told = {
    version: 1,
    tool: { name: "teiwright", version },
    summary: { ...summarise(validation), durationMs: Math.round(durationMs) },
    ...(diagnostics.length > 0 && {
      diagnostics: diagnostics.map((each) => ({
        path: each.path,
        ...toldDiagnostic(each, sourceOf(validation, each)),
      })),
    }),
    documents: documents.map((each) => toldDocument(each, validation)),
  };
  // Marks of writing direction can turn what a reader of the file sees; escaped they are the same to a program.
  const text = JSON.stringify(told, undefined, 2);
  return `${text.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped)}\n`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function toldDocument(document: ValidatedDocument, validation: Validation): object {
  const { path, valid, schemas, diagnostics } = document;
  return {
    path,
    valid,
    schemas,
    // Every diagnostic of a document has a place: its beginning where nothing nearer is known.
    diagnostics: diagnostics.map((each) => ({
      // One in a file that the document takes in says which.
      ...(each.path !== path && { path: each.path }),
      ...toldDiagnostic(each, sourceIn(document, each, validation) ?? new Source(each.path, ""), { start: 0, end: 0 }),
    })),
  };
}

function toldDiagnostic(diagnostic: Diagnostic, source: Source | undefined, otherwise?: Range): object {
  const { code, severity, message, xpath, actual, expected } = diagnostic;
  const points = pointsOf(diagnostic.range ?? otherwise, source);
  return {
    code,
    severity,
    message,
    ...(points && {
      line: points.start.line,
      column: points.start.column,
      endLine: points.end.line,
      endColumn: points.end.column,
    }),
    ...(xpath !== undefined && { xpath }),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
  };
}
