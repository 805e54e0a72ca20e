import { createColors } from "picocolors";
import { escapeInvisible, shortened, withoutCommands } from "./escape.js";
import { expectedUnsaid } from "./expected.js";
import { type Frame, frameOf } from "./frame.js";
import type { Report } from "./report.js";
import { byWhom } from "./rule.js";
import { type Summary, summarise, summaryWords } from "./summary.js";
import type { ToldDiagnostic } from "./told.js";
import { widthOf } from "./width.js";

/** How many diagnostics of one document are shown; the rest is counted. */
const MOST = 50;

/** The report for people: each diagnostic with its line and a mark under the place, and a summary. */
export function* pretty(report: Report): Iterable<string> {
  const style = createColors(report.colour);
  let before = "";
  for (const block of blocksOf(report, style)) {
    yield before + block;
    before = "\n";
  }
  if (!report.quiet) yield before + prettySummary(summarise(report.told), report.colour);
}

/** The line that it ends with. */
export function prettySummary(summary: Summary, colour: boolean): string {
  const style = createColors(colour);
  const paint = summary.errors > 0 ? style.red : style.green;
  return `${paint(summaryWords(summary))}\n`;
}

type Style = ReturnType<typeof createColors>;

function* blocksOf(report: Report, style: Style): Iterable<string> {
  for (const each of report.told.diagnostics) yield blockOf(each, report, style);
  for (const { path, diagnostics } of report.told.documents) {
    for (const each of diagnostics.slice(0, MOST)) yield blockOf(each, report, style);
    const rest = diagnostics.length - MOST;
    if (rest > 0) yield `${said(path)}: ${rest} more are not shown; \`--format json\` gives them all\n`;
  }
}

function blockOf(diagnostic: ToldDiagnostic, { sourceOf }: Report, style: Style): string {
  const { path, severity, code, message, place } = diagnostic;
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  const paint = { error: style.red, warning: style.yellow, info: style.blue }[severity];
  const head = `${style.bold(said(where.replaceAll("\n", "\\u{A}")))} ${paint(severity)} ${style.dim(escapeInvisible(code))}`;
  const lines = [head, `  ${said(message)}`];
  const source = sourceOf(path);
  if (place && source) lines.push(...framed(frameOf(source, place), paint, style));
  const hint = hintOf(diagnostic);
  if (hint !== undefined) lines.push(style.dim(`  ${said(hint)}`));
  const who = byWhom(diagnostic);
  if (who !== undefined) lines.push(style.dim(`  ${said(who)}`));
  if (diagnostic.documentation !== undefined) lines.push(style.dim(`  ${said(diagnostic.documentation)}`));
  return `${lines.join("\n")}\n`;
}

function framed(
  { number, head, marked, tail }: Frame,
  paint: (text: string) => string,
  style: Style,
): readonly string[] {
  const gutter = " ".repeat(`${number}`.length);
  const mark = paint("^".repeat(Math.max(1, widthOf(marked))));
  const below = " ".repeat(widthOf(head)) + mark;
  return [style.dim(`  ${number} | `) + withoutCommands(head + marked + tail), style.dim(`  ${gutter} | `) + below];
}

/** Words that a terminal shows and nobody obeys; what is endless is cut. */
function said(text: string): string {
  return withoutCommands(escapeInvisible(shortened(text)));
}

function hintOf(diagnostic: ToldDiagnostic): string | undefined {
  const unsaid = expectedUnsaid(diagnostic);
  if (unsaid.length === 0) return undefined;
  const shown = unsaid.slice(0, 20).join(", ");
  const rest = unsaid.length > 20 ? ` and ${unsaid.length - 20} more` : "";
  return `${unsaid.length === diagnostic.expected?.length ? "may stand there" : "also"}: ${shown}${rest}`;
}
