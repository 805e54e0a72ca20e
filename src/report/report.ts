import type { Diagnostic } from "../core/diagnostic.js";
import type { Point, Range, Source } from "../core/source.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";

/** What a reporter tells. */
export interface Report {
  readonly validation: Validation;
  readonly version: string;
  readonly durationMs: number;
  /** Whether the text may hold colours; only those formats use them that people read. */
  readonly colour: boolean;
  /** Whether only what is wrong is told. */
  readonly quiet: boolean;
}

/** The numbers at the end of a report. */
export interface Summary {
  readonly documents: number;
  readonly valid: number;
  readonly invalid: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The numbers of a validation; what is not about one document's text is counted too. */
export function summarise({ documents, diagnostics }: Validation): Summary {
  const all = [...diagnostics, ...documents.flatMap((each) => each.diagnostics)];
  const valid = documents.filter((each) => each.valid).length;
  const count = (severity: Diagnostic["severity"]): number => all.filter((each) => each.severity === severity).length;
  return {
    documents: documents.length,
    valid,
    invalid: documents.length - valid,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

/** The text that a diagnostic has its place in, as far as it is known. */
export function sourceOf({ documents, sources }: Validation, { path }: Diagnostic): Source | undefined {
  return documents.find((each) => each.path === path)?.source ?? sources.get(path);
}

/** The text that a diagnostic of a document has its place in: the document's own, or that of a file that it takes in. */
export function sourceIn(
  { path, source }: ValidatedDocument,
  diagnostic: Diagnostic,
  { sources }: Validation,
): Source | undefined {
  return diagnostic.path === path ? source : sources.get(diagnostic.path);
}

/** Where a stretch begins and ends; undefined where there is none or its text is not known. */
export function pointsOf(
  range: Range | undefined,
  source: Source | undefined,
): { readonly start: Point; readonly end: Point } | undefined {
  return range && source ? { start: source.point(range.start), end: source.point(range.end) } : undefined;
}
