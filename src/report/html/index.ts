import { markupText } from "../markup.js";
import { pageHead } from "../page-head.js";
import type { Report } from "../report.js";
import { counted, summarise, summaryWords } from "../summary.js";
import { diagnosticIn } from "./diagnostic.js";
import { documentIn, documentsTable } from "./documents.js";
import { explanationsIn } from "./explanations.js";
import { filters } from "./filters.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";

/** One page for people: it holds all it needs, so it can be opened from a folder, sent by mail and printed. */
export function* html(report: Report): Iterable<string> {
  const { told } = report;
  const summary = summarise(told);
  const anything = summary.errors + summary.warnings + summary.infos > 0;
  const verdict = summary.errors > 0 ? `${counted(summary.errors, "error")} found` : "No error found";
  yield `${pageHead({ title: `${verdict} in ${counted(summary.documents, "document")}`, style: STYLE, script: true })}<a class="skip" href="#found">To the messages</a>
<header>
<h1>${verdict}</h1>
<p>${markupText(summaryWords(summary))}${summary.infos > 0 ? `, ${counted(summary.infos, "remark")}` : ""}.</p>
</header>
`;
  yield* documentsTable(told);
  yield filters(told);
  yield `<main id="found" tabindex="-1">\n`;
  if (told.diagnostics.length > 0) {
    yield `<section class="file" data-file="run" aria-labelledby="run"><h2 id="run">Configuration and schemas</h2>\n`;
    for (const each of told.diagnostics) yield diagnosticIn(each, report);
    yield "</section>\n";
  }
  for (const [index, document] of told.documents.entries()) {
    if (document.diagnostics.length > 0) yield* documentIn(document, index, report);
  }
  yield `<p id="nothing"${anything ? " hidden" : ""}>Nothing to show.</p>\n</main>\n`;
  yield* explanationsIn(report);
  yield `<footer><p>Written by teiwright ${markupText(told.version)}.</p></footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}
