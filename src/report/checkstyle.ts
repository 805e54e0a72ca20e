import { wordsOf } from "./line.js";
import { inRepository } from "./location.js";
import { attributes } from "./markup.js";
import type { Report } from "./report.js";
import type { ToldDiagnostic } from "./told.js";

/** Checkstyle's XML, which many services read: a `file` for each document, an `error` for each diagnostic. */
export function* checkstyle({ told, folder }: Report): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
  const others = byPath(told.diagnostics);
  for (const { path, diagnostics } of told.documents) {
    yield* fileOf(inRepository(folder, path), [...(others.get(path) ?? []), ...diagnostics]);
    others.delete(path);
  }
  for (const [path, diagnostics] of others) yield* fileOf(inRepository(folder, path), diagnostics);
  yield "</checkstyle>\n";
}

function* fileOf(path: string, diagnostics: readonly ToldDiagnostic[]): Iterable<string> {
  if (diagnostics.length === 0) {
    yield `  <file${attributes({ name: path })}/>\n`;
    return;
  }
  yield `  <file${attributes({ name: path })}>\n`;
  for (const each of diagnostics) yield `    ${errorOf(each)}\n`;
  yield "  </file>\n";
}

/** Line 0 is the file as a whole. */
function errorOf(diagnostic: ToldDiagnostic): string {
  const { place, severity, code } = diagnostic;
  const at = { line: place?.line ?? 0, column: place?.column };
  return `<error${attributes({ ...at, severity, message: wordsOf(diagnostic), source: code })}/>`;
}

function byPath(diagnostics: readonly ToldDiagnostic[]): Map<string, ToldDiagnostic[]> {
  const found = new Map<string, ToldDiagnostic[]>();
  for (const each of diagnostics) {
    const there = found.get(each.path);
    if (there) there.push(each);
    else found.set(each.path, [each]);
  }
  return found;
}
