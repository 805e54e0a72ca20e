import { lineOf } from "./line.js";
import { inRepository } from "./location.js";
import { attributes, markupText } from "./markup.js";
import type { Report } from "./report.js";
import { messageWithRule } from "./rule.js";
import { counted } from "./summary.js";
import type { ToldDiagnostic, ToldDocument } from "./told.js";

/**
 * JUnit's XML, for services that show test results. A document is a test case, so it keeps its history: with errors it has
 * failed; where it could not be checked at all, that is an error of the run, told in a case of its own.
 */
export function* junit({ told, folder }: Report): Iterable<string> {
  const { documents, diagnostics } = told;
  const failed = documents.filter(hasFailed).length;
  const stopped = diagnostics.filter((each) => each.severity === "error");
  const unchecked = documents.filter((each) => !each.valid && !hasFailed(each)).length;
  const run = stopped.length > 0 ? 1 : 0;
  const numbers = {
    tests: documents.length + (diagnostics.length > 0 ? 1 : 0),
    failures: failed,
    errors: unchecked + run,
    time: (told.durationMs / 1000).toFixed(3),
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: "teiwright", ...numbers })}>\n`;
  yield `  <testsuite${attributes({ name: "teiwright validate", ...numbers, skipped: 0 })}>\n`;
  if (diagnostics.length > 0) yield* runCase(diagnostics, stopped);
  for (const document of documents) yield* caseOf(document, inRepository(folder, document.path));
  yield "  </testsuite>\n</testsuites>\n";
}

function hasFailed({ diagnostics }: ToldDocument): boolean {
  return diagnostics.some((each) => each.severity === "error");
}

function* runCase(diagnostics: readonly ToldDiagnostic[], errors: readonly ToldDiagnostic[]): Iterable<string> {
  yield `    <testcase${attributes({ name: "configuration and schemas", classname: "teiwright" })}>\n`;
  if (errors.length > 0) yield* listed("error", { type: errors[0]?.code, message: headline(errors) }, errors);
  yield* besides(diagnostics);
  yield "    </testcase>\n";
}

function* caseOf(document: ToldDocument, file: string): Iterable<string> {
  const { path, valid, diagnostics } = document;
  const start = `    <testcase${attributes({ name: path, classname: "teiwright", file })}`;
  const errors = diagnostics.filter((each) => each.severity === "error");
  if (valid && diagnostics.length === 0) {
    yield `${start}/>\n`;
    return;
  }
  yield `${start}>\n`;
  if (errors.length > 0) yield* listed("failure", { type: errors[0]?.code, message: headline(errors) }, errors);
  else if (!valid) yield* listed("error", { type: "not-checked", message: "the document was not checked" }, []);
  yield* besides(diagnostics);
  yield "    </testcase>\n";
}

/** What is no error does not make a test fail; it stands beside it. */
function* besides(diagnostics: readonly ToldDiagnostic[]): Iterable<string> {
  const others = diagnostics.filter((each) => each.severity !== "error");
  if (others.length > 0) yield* listed("system-out", {}, others);
}

function* listed(
  element: string,
  values: Readonly<Record<string, string | undefined>>,
  diagnostics: readonly ToldDiagnostic[],
): Iterable<string> {
  yield `      <${element}${attributes(values)}>`;
  for (const each of diagnostics) yield markupText(`${lineOf(each)}\n`);
  yield `</${element}>\n`;
}

function headline(errors: readonly ToldDiagnostic[]): string {
  return `${counted(errors.length, "error")}: ${errors[0] ? messageWithRule(errors[0]) : ""}`;
}
