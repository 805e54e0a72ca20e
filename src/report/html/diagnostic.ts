import { expectedUnsaid } from "../expected.js";
import { frameOf } from "../frame.js";
import { markupText } from "../markup.js";
import { originOf } from "../origin.js";
import type { Report } from "../report.js";
import { segmentsOf } from "../segments.js";
import type { ToldDiagnostic } from "../told.js";
import { explanationId } from "./explanations.js";

/** A diagnostic: where it is, what it says, the line, what may stand there, and the way to its explanation. */
export function diagnosticIn(diagnostic: ToldDiagnostic, report: Report, heading?: string): string {
  const { severity, path, place, message, code } = diagnostic;
  const at = place && `line ${place.line}, column ${place.column}`;
  // Under the name of its own file it need not be said again.
  const named = path === heading ? [] : [markupText(path)];
  const name = markupText(code);
  const explained = report.pageOf(code) === undefined ? name : `<a href="#${explanationId(code)}">${name}</a>`;
  return `<article class="${severity}">
<p class="head"><strong>${SEVERITIES[severity]}</strong> <span>${[...named, at].filter((each) => each !== undefined).join(", ")}</span> <span class="code">${explained}</span></p>
<p class="message">${messageIn(message)}</p>
${frameIn(diagnostic, report)}${expectedIn(diagnostic)}${originIn(diagnostic)}${documentationIn(diagnostic)}</article>
`;
}

const SEVERITIES = { error: "Error", warning: "Warning", info: "Remark" } as const;

/** A message, what stands in backquotes as code. */
export function messageIn(message: string): string {
  return segmentsOf(message)
    .map(({ code, text }) => (code ? `<code>${markupText(text)}</code>` : markupText(text)))
    .join("");
}

function frameIn({ path, place }: ToldDiagnostic, { sourceOf }: Report): string {
  const source = sourceOf(path);
  if (!place || !source) return "";
  const { number, head, marked, tail } = frameOf(source, place);
  const mark = `<mark${marked === "" ? ' class="empty"' : ""}>${markupText(marked)}</mark>`;
  return `<pre><span class="number">${number}</span>${markupText(head)}${mark}${markupText(tail)}</pre>\n`;
}

/** How many names are shown before the rest is folded. */
const MOST = 12;

function expectedIn(diagnostic: ToldDiagnostic): string {
  const unsaid = expectedUnsaid(diagnostic);
  if (unsaid.length === 0) return "";
  const names = unsaid.map((each) => `<code>${markupText(each)}</code>`).join(" ");
  const lead = unsaid.length === diagnostic.expected?.length ? "May stand there" : "May stand there too";
  if (unsaid.length <= MOST) return `<p class="expected">${lead}: ${names}</p>\n`;
  return `<details class="expected"><summary>${lead}: ${unsaid.length} names</summary><p>${names}</p></details>\n`;
}

function originIn(diagnostic: ToldDiagnostic): string {
  const origin = originOf(diagnostic);
  return origin === undefined ? "" : `<p class="origin">By ${markupText(origin)}</p>\n`;
}

function documentationIn({ documentation }: ToldDiagnostic): string {
  return documentation === undefined ? "" : `<p class="documentation">${messageIn(documentation)}</p>\n`;
}
