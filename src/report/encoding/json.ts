import type { Decision, Question } from "../../core/encoding.js";
import type { Range, Source } from "../../core/source.js";
import type { EncodedForReview, EncodingReport } from "./report.js";

/** What was decided while encoding, for programs, version 1: the keys and their meaning are a promise to users. */
export function encodingJson({ version, documents }: EncodingReport): string {
  const report = {
    version: 1,
    tool: { name: "teiwright", version },
    summary: {
      documents: documents.length,
      decisions: sum(documents, (each) => each.explanation.decisions.length),
      questions: sum(documents, (each) => each.explanation.questions.length),
    },
    documents: documents.map(({ path, output, source, explanation }) => ({
      path,
      ...(output !== undefined && { output }),
      questions: explanation.questions.map((each) => questionIn(each, source)),
      decisions: explanation.decisions.map((each) => decisionIn(each, source)),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function sum(documents: readonly EncodedForReview[], count: (each: EncodedForReview) => number): number {
  return documents.reduce((all, each) => all + count(each), 0);
}

function questionIn({ text, xpath, range }: Question, source: Source | undefined): object {
  return { text, ...placeIn(range, source), ...(xpath !== undefined && { xpath }) };
}

function decisionIn(
  { kind, element, certainty, reason, text, value, xpath, range }: Decision,
  source: Source | undefined,
): object {
  return {
    kind,
    element,
    certainty,
    reason,
    text,
    ...(value !== undefined && { value }),
    ...placeIn(range, source),
    xpath,
  };
}

function placeIn(range: Range | undefined, source: Source | undefined): object {
  if (!range || !source) return {};
  const start = source.point(range.start);
  const end = source.point(range.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
