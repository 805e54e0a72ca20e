import type { Severity } from "../core/codes.js";
import { escapeInvisible } from "./escape.js";
import { wordsOf } from "./line.js";
import { readPage } from "./page.js";
import type { Report } from "./report.js";
import { segmentsOf } from "./segments.js";
import { counted, countSeverities, summarise, summaryWords } from "./summary.js";
import { everyDiagnostic, type ToldDiagnostic } from "./told.js";

/** The summary of a job on GitHub Actions, in Markdown: the numbers, the documents that need work, what is wrong, how to mend it. */
export function stepSummary(report: Report): string {
  const summary = summarise(report.told);
  const verdict = summary.errors > 0 || summary.invalid > 0 ? "❌" : "✅";
  const parts = [`## ${verdict} TEI documents\n\n${summaryWords(summary)}\n`];
  parts.push(...tableOfDocuments(report), ...tableOfDiagnostics(report), ...explanations(report));
  return `${parts.join("\n")}\n`;
}

/** GitHub drops a summary of more than 1 MiB, so long lists are cut and what is left out is counted. */
const MOST_ROWS = 200;
const MOST_CHARACTERS = 100_000;
const LONGEST_MESSAGE = 600;

function tableOfDocuments({ told }: Report): readonly string[] {
  const rows = told.documents
    .filter((each) => !each.valid || each.diagnostics.length > 0)
    .map(({ path, valid, diagnostics }) => {
      const { error, warning } = countSeverities(diagnostics);
      return `| ${code(path)} | ${valid ? "valid" : "not valid"} | ${error} | ${warning} |\n`;
    });
  if (rows.length === 0) return [];
  return table("| document | verdict | errors | warnings |\n|---|---|--:|--:|\n", rows, "document");
}

function tableOfDiagnostics({ told }: Report): readonly string[] {
  const all = [...everyDiagnostic(told)];
  if (all.length === 0) return [];
  const gravest = SEVERITIES.flatMap((severity) => all.filter((each) => each.severity === severity));
  return table("| | place | what is wrong |\n|---|---|---|\n", gravest.map(rowOf), "message");
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function rowOf(diagnostic: ToldDiagnostic): string {
  const { severity, path, place, code: name } = diagnostic;
  const message = wordsOf(diagnostic);
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  const shown = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  const words = segmentsOf(shown).map((each) => (each.code ? code(each.text) : plain(each.text)));
  return `| ${severity} | ${code(where)} | ${words.join("")} (${code(name)}) |\n`;
}

function table(head: string, rows: readonly string[], noun: string): readonly string[] {
  let size = 0;
  const fitting = rows.slice(0, MOST_ROWS).filter((row) => {
    size += row.length;
    return size <= MOST_CHARACTERS;
  });
  const rest = rows.length - fitting.length;
  const words = rest > 0 ? [`${counted(rest, `more ${noun}`)} not shown here; the log has all of them.\n`] : [];
  return [head + fitting.join(""), ...words];
}

/** The pages of the codes that occur, folded. */
function explanations({ told, pageOf }: Report): readonly string[] {
  const codes = [...new Set([...everyDiagnostic(told)].map((each) => each.code))].sort();
  return codes.flatMap((each) => {
    const markdown = pageOf(each);
    if (markdown === undefined) return [];
    const { title, body } = readPage(each, markdown);
    // A heading inside would stand among those of the whole summary.
    const text = body.replace(/^#+ (.*)$/gm, "**$1**");
    return [`<details><summary>${code(each)}: ${plain(title)}</summary>\n\n${text}\n\n</details>\n`];
  });
}

function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

/** A text that no sign of Markdown or HTML changes. */
function plain(text: string): string {
  const visible = escapeInvisible(text).replace(/\s+/g, " ");
  return visible.replace(/[!#-&(-+./:<>@[-`{-~-]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
