import { markupText } from "../markup.js";
import type { Report } from "../report.js";
import { countSeverities } from "../summary.js";
import type { Told, ToldDocument } from "../told.js";
import { schemasInWords } from "../verdicts.js";
import { diagnosticIn } from "./diagnostic.js";

/** The table of all documents, each with its verdict. */
export function* documentsTable({ documents }: Told): Iterable<string> {
  if (documents.length === 0) return;
  yield `<section aria-labelledby="documents"><h2 id="documents">Documents</h2>
<div class="wide" tabindex="0" role="region" aria-labelledby="documents"><table>
<thead><tr><th scope="col">Document</th><th scope="col">Verdict</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Checked against</th></tr></thead>
<tbody>
`;
  for (const [index, document] of documents.entries()) yield rowOf(document, index);
  yield "</tbody></table></div></section>\n";
}

function rowOf(document: ToldDocument, index: number): string {
  const { path, valid, diagnostics } = document;
  const { error, warning } = countSeverities(diagnostics);
  const name = markupText(path);
  const link = diagnostics.length > 0 ? `<a href="#${documentId(index)}">${name}</a>` : name;
  const hasNone = diagnostics.some((each) => each.code === "config/no-schema");
  const verdict = valid ? "valid" : hasNone || error === 0 ? "not checked" : "not valid";
  // A file that cannot be read as a document is not held against any.
  const against = schemasInWords(document).map(markupText).join("<br>") || (hasNone ? "no schema" : "–");
  return `<tr><th scope="row">${link}</th><td class="${valid ? "valid" : "invalid"}">${verdict}</td><td>${error}</td><td>${warning}</td><td>${against}</td></tr>\n`;
}

/** The messages of one document, under its name. */
export function* documentIn(document: ToldDocument, index: number, report: Report): Iterable<string> {
  yield `<section class="file" data-file="${index}" aria-labelledby="${documentId(index)}">
<h2 id="${documentId(index)}">${markupText(document.path)}</h2>
`;
  for (const each of document.diagnostics) yield diagnosticIn(each, report, document.path);
  yield "</section>\n";
}

function documentId(index: number): string {
  return `document-${index + 1}`;
}
