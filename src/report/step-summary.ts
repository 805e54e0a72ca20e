import type { Severity } from "../core/codes.js";
import { escapeInvisible } from "./escape.js";
import { readPage } from "./page.js";
import type { Report } from "./report.js";
import { messageWithRule } from "./rule.js";
import { segmentsOf } from "./segments.js";
import { codesIn, counted, countSeverities, summarise, summaryWords } from "./summary.js";
import { everyDiagnostic, type ToldDiagnostic } from "./told.js";
import { schemasInWords } from "./verdicts.js";

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
    .map((document) => {
      const { path, valid, verdicts, diagnostics } = document;
      const { error, warning } = countSeverities(diagnostics);
      const each = verdicts ? `<br>${schemasInWords(document).map(plain).join("<br>")}` : "";
      return `| ${code(path)} | ${valid ? "valid" : "not valid"}${each} | ${error} | ${warning} |\n`;
    });
  if (rows.length === 0) return [];
  return table(
    "| document | verdict | errors | warnings |\n|---|---|--:|--:|\n",
    rows,
    counting(rows.length, "document"),
  );
}

function tableOfDiagnostics({ told }: Report): readonly string[] {
  const rows: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  let all = 0;
  for (const each of everyDiagnostic(told)) {
    all++;
    if (rows[each.severity].length < MOST_ROWS) rows[each.severity].push(rowOf(each));
  }
  if (all === 0) return [];
  const gravest = [...rows.error, ...rows.warning, ...rows.info];
  return table("| | place | what is wrong |\n|---|---|---|\n", gravest, counting(all, "message"));
}

function rowOf(diagnostic: ToldDiagnostic): string {
  const { severity, path, place, code: name } = diagnostic;
  const message = messageWithRule(diagnostic);
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  const shown = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  const words = segmentsOf(shown).map((each) => (each.code ? code(each.text) : plain(each.text)));
  return `| ${severity} | ${code(where)} | ${words.join("")} (${code(name)}) |\n`;
}

/** Words for so many of all as are left out. */
function counting(all: number, noun: string): (shown: number) => string {
  return (shown) =>
    all > shown ? `${counted(all - shown, `more ${noun}`)} not shown here; the log has all of them.\n` : "";
}

function table(head: string, rows: readonly string[], wordsOn: (shown: number) => string): readonly string[] {
  let size = 0;
  const fitting = rows.slice(0, MOST_ROWS).filter((row) => {
    size += row.length;
    return size <= MOST_CHARACTERS;
  });
  const words = wordsOn(fitting.length);
  return [head + fitting.join(""), ...(words === "" ? [] : [words])];
}

/** The pages of the codes that occur, folded. */
function explanations({ told, pageOf }: Report): readonly string[] {
  return codesIn(told).flatMap(([each]) => {
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
