import { checkstyle } from "./checkstyle.js";
import { compact } from "./compact.js";
import { withoutMarks } from "./escape.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { html } from "./html/index.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { inLargePieces } from "./pieces.js";
import { pretty } from "./pretty.js";
import type { Report, Reporter } from "./report.js";
import { sarif } from "./sarif.js";

export { type AdoptionReport, adoptionJson, adoptionText } from "./adoption.js";
export { type ComparisonReport, comparisonJson, comparisonPage, comparisonText } from "./comparison/index.js";
export { type ConversionReport, conversionJson, conversionText } from "./conversion.js";
export { type EncodedForReview, type EncodingReport, encodingJson, reviewPage } from "./encoding/index.js";
export { escapeInvisible } from "./escape.js";
export { type JsonReport, merge } from "./merge.js";
export { readPage } from "./page.js";
export { pageOnScreen } from "./page-on-screen.js";
export { prettySummary } from "./pretty.js";
export type { Report } from "./report.js";
export { stepSummary } from "./step-summary.js";
export { errorsIn, summarise } from "./summary.js";
export { everyDiagnostic, type Shard, sourcesOf, type Told, type ToldDiagnostic, told } from "./told.js";
export { schemasInWords } from "./verdicts.js";

/** The formats that a validation can be told in, by name. */
export const REPORTERS = {
  pretty,
  compact,
  json,
  sarif,
  junit,
  github,
  gitlab,
  checkstyle,
  html,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

/** The text of a report in a format, in pieces that are worth writing one by one; together they are the whole of it. */
export function written(format: ReportFormat, report: Report): Iterable<string> {
  return inLargePieces(obeyedByNobody(format, REPORTERS[format](report)));
}

/** Formats for programs have their own ways to write a sign, so that nothing of what they say is altered. */
function* obeyedByNobody(format: ReportFormat, pieces: Iterable<string>): Iterable<string> {
  const sign = SIGNS[format];
  for (const each of pieces) {
    const plain = sign === undefined ? each : withoutMarks(each, sign);
    yield format === "html" ? plain.replace(/^(\s*):(?=:)/gm, "$1&#58;") : plain;
  }
}

const SIGNS: Readonly<Partial<Record<ReportFormat, string>>> = {
  json: "\\u0023",
  sarif: "\\u0023",
  gitlab: "\\u0023",
  junit: "&#35;",
  checkstyle: "&#35;",
  html: "&#35;",
};

/** The text of a report in a format, where it is known to be short. */
export function textOf(format: ReportFormat, report: Report): string {
  return [...REPORTERS[format](report)].join("");
}
