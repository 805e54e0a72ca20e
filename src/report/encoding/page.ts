import type { Decision, DecisionCertainty, Question } from "../../core/encoding.js";
import type { Range } from "../../core/source.js";
import { messageIn } from "../html/diagnostic.js";
import { markupText } from "../markup.js";
import { pageHead } from "../page-head.js";
import { counted } from "../summary.js";
import type { EncodedForReview, EncodingReport } from "./report.js";
import { REVIEW_STYLE } from "./style.js";
import { viewIn } from "./view.js";

/** A page for an editor: the open questions first, then each document with its decisions marked by certainty. It needs no script and fetches nothing. */
export function reviewPage({ version, documents }: EncodingReport): string {
  const questions = documents.reduce((sum, each) => sum + each.explanation.questions.length, 0);
  const [only] = documents;
  const title =
    documents.length === 1 && only ? `Review of ${only.path}` : `Review of ${counted(documents.length, "document")}`;
  return `${pageHead({ title, style: REVIEW_STYLE })}<header>
<h1>${markupText(title)}</h1>
<p>${questions === 0 ? "No question is open." : `${counted(questions, "question")} to answer first.`} Then look at what is marked, the least certain first; when all is right, or put right, confirm it with <code>teiwright confirm</code>.</p>
${LEGEND}</header>
<main>
${documents.map(documentIn).join("")}</main>
<footer><p>Written by teiwright ${markupText(version)}.</p></footer>
</body>
</html>
`;
}

const LEGEND = `<ul class="legend" aria-label="What the marks mean">
<li><mark class="low">low</mark> a guess, or more than one possibility</li>
<li><mark class="medium">medium</mark> likely, please check</li>
<li><mark class="high">high</mark> follows from what is known</li>
<li><mark class="certain">certain</mark> said by the source or the authority files</li>
</ul>
`;

function documentIn(document: EncodedForReview, index: number): string {
  const { path, output, explanation } = document;
  const id = `document-${index + 1}`;
  const doubtful = explanation.decisions
    .map((decision, i) => ({ decision, number: i + 1 }))
    .filter(({ decision }) => decision.certainty !== "certain")
    .toSorted(
      (a, b) => ORDER.indexOf(a.decision.certainty) - ORDER.indexOf(b.decision.certainty) || a.number - b.number,
    );
  const certain = explanation.decisions.length - doubtful.length;
  return `<section class="document" aria-labelledby="${id}">
<h2 id="${id}">${markupText(path)}</h2>
${output === undefined ? "" : `<p class="output">encoded as <code>${markupText(output)}</code></p>\n`}${questionsIn(document, id)}<section aria-labelledby="${id}-check">
<h3 id="${id}-check">To check</h3>
${doubtful.length === 0 ? "<p>Nothing was inferred.</p>" : `<ol class="decisions">\n${doubtful.map(({ decision, number }) => decisionIn(document, decision, `${id}-${number}`)).join("")}</ol>`}
<p class="soft">${counted(certain, "decision")} ${certain === 1 ? "is" : "are"} certain and only marked in the text.</p>
</section>
<section aria-labelledby="${id}-text">
<h3 id="${id}-text">The text</h3>
<div class="text">
${viewIn(explanation.view, explanation.decisions, id)}</div>
</section>
</section>
`;
}

const ORDER: readonly DecisionCertainty[] = ["low", "medium", "high", "certain"];

function questionsIn(document: EncodedForReview, id: string): string {
  const { questions } = document.explanation;
  if (questions.length === 0) return "";
  return `<section class="questions" aria-labelledby="${id}-questions">
<h3 id="${id}-questions">Questions</h3>
<ul>
${questions.map((each) => questionIn(document, each)).join("")}</ul>
</section>
`;
}

function questionIn(document: EncodedForReview, { text, range, xpath }: Question): string {
  const place = lineOf(document, range);
  const where = place ?? (xpath === undefined ? undefined : "in the header");
  const sentence = text.slice(0, 1).toUpperCase() + text.slice(1);
  return `<li>${messageIn(sentence)}${where === undefined ? "" : ` <span class="soft">${where}</span>`}</li>\n`;
}

function decisionIn(document: EncodedForReview, decision: Decision, id: string): string {
  const { certainty, element, text, value, reason, range, kind } = decision;
  const place = lineOf(document, range) ?? (kind === "header" ? "in the header" : undefined);
  const words =
    text === "" ? "" : ` ${kind === "header" ? `“${markupText(text)}”` : `<a href="#${id}">“${markupText(text)}”</a>`}`;
  return `<li id="${id}-why"><mark class="${certainty}">${certainty}</mark> <code>${markupText(element)}</code>${words}${value === undefined ? "" : ` = <code>${markupText(value)}</code>`}: ${markupText(reason)}${place === undefined ? "" : ` <span class="soft">${place}</span>`}</li>\n`;
}

function lineOf({ source }: EncodedForReview, range: Range | undefined): string | undefined {
  return source && range ? `line ${source.point(range.start).line}` : undefined;
}
