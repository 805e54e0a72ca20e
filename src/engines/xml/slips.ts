import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Source } from "../../core/source.js";
import { type DocumentTable, nextRecord, RECORD, type TableError } from "../../core/table.js";
import { FAULTS } from "./faults.js";
import { Offsets } from "./offsets.js";
import { type Facts, WORDS } from "./words.js";

/** The errors of a table in words, in document order. */
export function diagnosticsOf(table: DocumentTable, source: Source): readonly Diagnostic[] {
  if (table.errors.length === 0) return [];
  const offsets = new Offsets(table, source.text.length);
  const paths = pathsOf(table, new Set(table.errors.map((each) => each.element)));
  const found = table.errors.map((error): Diagnostic => {
    const fault = FAULTS[error.fault];
    if (fault === undefined) throw new Error(`the fault ${error.fault} of a table is not known`);
    const facts = factsOf(error, { table, source, offsets });
    const { message, ...details } = WORDS[fault](facts);
    const code = fault === "unclosed" ? "xml/unclosed-element" : "xml/not-well-formed";
    const xpath = paths.get(error.element);
    const range = offsets.range(error.start, error.end);
    return diagnostic(code, source.path, message, { range, ...(xpath !== undefined && { xpath }), ...details });
  });
  return found.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

interface Reading {
  readonly table: DocumentTable;
  readonly source: Source;
  readonly offsets: Offsets;
}

function factsOf({ start, end, element, args }: TableError, { table, source, offsets }: Reading): Facts {
  const { words, names, strings } = table;
  const text = (from: number, to: number): string => {
    const range = offsets.range(from, to);
    return source.text.slice(range.start, range.end);
  };
  const opened: Facts["element"] = (at) => ({
    name: at < 0 ? "" : (names[words[at + 1] ?? -1]?.name ?? ""),
    line: at < 0 ? 0 : source.point(offsets.at(words[at + 2] ?? 0)).line,
  });
  return {
    seen: text(start, end),
    start,
    end,
    args,
    word: (index) => strings[args[index] ?? -1] ?? "",
    text,
    element: opened,
    inside: opened(element),
  };
}

/** The XPaths of elements by the places of their STARTs, in one walk over the table. */
function pathsOf({ words, names }: DocumentTable, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  // Of each open element: its step, and how many children of each name it has had.
  const open: { readonly step: string; readonly counts: Map<string, number> }[] = [];
  const outside = new Map<string, number>();
  const last = Math.max(...wanted);
  for (let at = 0; at <= last && at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.END) open.pop();
    if (words[at] !== RECORD.START) continue;
    const name = names[words[at + 1] ?? -1]?.name ?? "";
    const counts = open.at(-1)?.counts ?? outside;
    const position = (counts.get(name) ?? 0) + 1;
    counts.set(name, position);
    open.push({ step: `/${name}[${position}]`, counts: new Map() });
    if (wanted.has(at)) paths.set(at, open.map((each) => each.step).join(""));
  }
  return paths;
}
