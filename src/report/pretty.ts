import { createColors } from "picocolors";
import type { Diagnostic } from "../core/diagnostic.js";
import type { Source } from "../core/source.js";
import { escapeInvisible } from "./escape.js";
import { type Frame, frameOf } from "./frame.js";
import { pointsOf, type Report, type Summary, sourceIn, sourceOf, summarise } from "./report.js";

/** How many diagnostics of one document are shown; the rest is counted. */
const MOST = 50;

/** The report for people: each diagnostic with its line and a mark under the place, and a summary. */
export function pretty({ validation, colour, quiet }: Report): string {
  const style = createColors(colour);
  const blocks = validation.diagnostics.map((each) => blockOf(each, sourceOf(validation, each), style));
  for (const document of validation.documents) {
    const { path, diagnostics } = document;
    const shown = diagnostics.slice(0, MOST);
    blocks.push(...shown.map((each) => blockOf(each, sourceIn(document, each, validation), style)));
    const rest = diagnostics.length - MOST;
    if (rest > 0)
      blocks.push(`${escapeInvisible(path)}: ${rest} more are not shown; \`--format json\` gives them all\n`);
  }
  if (!quiet) blocks.push(`${summaryLine(summarise(validation), style)}\n`);
  return blocks.join("\n");
}

type Style = ReturnType<typeof createColors>;

function blockOf(diagnostic: Diagnostic, source: Source | undefined, style: Style): string {
  const { path, severity, code, message, range } = diagnostic;
  const start = pointsOf(range, source)?.start;
  const place = start ? `${path}:${start.line}:${start.column}` : path;
  const paint = { error: style.red, warning: style.yellow, info: style.blue }[severity];
  const head = `${style.bold(escapeInvisible(place))} ${paint(severity)} ${style.dim(code)}`;
  const lines = [head, `  ${escapeInvisible(message)}`];
  if (range && source) lines.push(...framed(frameOf(source, range), paint, style));
  const hint = hintOf(diagnostic);
  if (hint !== undefined) lines.push(style.dim(`  ${escapeInvisible(hint)}`));
  return `${lines.join("\n")}\n`;
}

function framed(
  { number, text, before, width }: Frame,
  paint: (text: string) => string,
  style: Style,
): readonly string[] {
  const gutter = " ".repeat(`${number}`.length);
  const mark = paint("^".repeat(Math.max(1, width)));
  return [style.dim(`  ${number} | `) + text, style.dim(`  ${gutter} | `) + " ".repeat(before) + mark];
}

/** What may stand there, where the message does not say it or not all of it. */
function hintOf({ message, expected = [] }: Diagnostic): string | undefined {
  const unsaid = expected.filter((each) => !message.includes(`\`${each}\``));
  if (unsaid.length === 0) return undefined;
  const shown = unsaid.slice(0, 20).join(", ");
  const rest = unsaid.length > 20 ? ` and ${unsaid.length - 20} more` : "";
  return `${unsaid.length === expected.length ? "may stand there" : "also"}: ${shown}${rest}`;
}

function summaryLine({ documents, valid, invalid, errors, warnings }: Summary, style: Style): string {
  const of = `${counted(documents, "document")}: ${valid} valid, ${invalid} not valid`;
  const found = `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  return errors > 0 ? style.red(`${of}; ${found}`) : style.green(`${of}; ${found}`);
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
