import type { Severity } from "../core/codes.js";
import { escapeInvisible } from "./escape.js";
import { inRepository } from "./location.js";
import type { Report } from "./report.js";
import { messageWithRule } from "./rule.js";
import { summarise, summaryWords } from "./summary.js";
import { everyDiagnostic, type ToldDiagnostic } from "./told.js";

/** Workflow commands of GitHub Actions: each diagnostic becomes an annotation at its line. */
export function* github({ told, folder, quiet }: Report): Iterable<string> {
  for (const each of everyDiagnostic(told)) yield `${commandOf(each, folder)}\n`;
  if (!quiet) yield `${summaryWords(summarise(told))}\n`;
}

const COMMANDS: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function commandOf(diagnostic: ToldDiagnostic, folder: string): string {
  const { severity, path, place, code } = diagnostic;
  // GitHub takes columns only where begin and end are on one line.
  const columns = place && place.line === place.endLine && { col: place.column, endColumn: place.endColumn };
  const properties = {
    ...(path !== "." && path !== "-" && { file: inRepository(folder, path) }),
    ...(place && { line: place.line, endLine: place.endLine }),
    ...columns,
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`);
  return `::${COMMANDS[severity]} ${written.join(",")}::${data(escapeInvisible(messageWithRule(diagnostic)))}`;
}

/** What stands after the second `::`. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** What a terminal would obey; a line end is written in the way of the format, and all else is part of the name of a file. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function property(text: string): string {
  return data(text.replace(OBEYED, escapeInvisible)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
