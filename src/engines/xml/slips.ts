import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { Offsets } from "../../core/offsets.js";
import type { Source } from "../../core/source.js";
import { type DocumentTable, nextRecord, RECORD, type TableError } from "../../core/table.js";
import { FAULTS, type Fault } from "./faults.js";
import { type Facts, WORDS } from "./words.js";

/** The errors of a table in words, in document order; `unread` says why entities could not be read, by their names. */
export function diagnosticsOf(
  table: DocumentTable,
  source: Source,
  unread: ReadonlyMap<string, string> = new Map(),
): readonly Diagnostic[] {
  if (table.errors.length === 0) return [];
  const offsets = new Offsets(table);
  const paths = pathsOf(table, new Set(table.errors.map((each) => each.element)));
  // Characters that may not stand anywhere come before what is made of them.
  const first = table.errors.filter((each) => faultOf(each) === "forbidden-character");
  const others = table.errors.filter((each) => faultOf(each) !== "forbidden-character");
  const found = [...first, ...others].map((error): Diagnostic => {
    const fault = faultOf(error);
    const facts = factsOf(error, { table, source, offsets, unread });
    const { message, ...details } = WORDS[fault](facts);
    const code = fault === "unclosed" ? "xml/unclosed-element" : "xml/not-well-formed";
    const xpath = paths.get(error.element);
    const range = offsets.range(error.start, error.end);
    return diagnostic(code, source.path, message, { range, ...(xpath !== undefined && { xpath }), ...details });
  });
  return found.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

function faultOf({ fault }: TableError): Fault {
  const found = FAULTS[fault];
  if (found === undefined) throw new Error(`the fault ${fault} of a table is not known`);
  return found;
}

interface Reading {
  readonly table: DocumentTable;
  readonly source: Source;
  readonly offsets: Offsets;
  readonly unread: ReadonlyMap<string, string>;
}

function factsOf({ start, end, element, args }: TableError, { table, source, offsets, unread }: Reading): Facts {
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
    whyUnread: (name) => unread.get(name),
  };
}

/** The XPaths of elements by the places of their STARTs, in one walk over the table. */
function pathsOf({ words, names }: DocumentTable, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  // Of each open element: its path, and how many children of each name it has had; the document comes first.
  const open: { readonly path: string; readonly counts: Map<string, number> }[] = [{ path: "", counts: new Map() }];
  const last = Math.max(...wanted);
  for (let at = 0; at <= last && at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.END) open.pop();
    if (words[at] !== RECORD.START) continue;
    const name = names[words[at + 1] ?? -1]?.name ?? "";
    const parent = open.at(-1);
    const position = (parent?.counts.get(name) ?? 0) + 1;
    parent?.counts.set(name, position);
    const path = `${parent?.path}/${name}[${position}]`;
    open.push({ path, counts: new Map() });
    if (wanted.has(at)) paths.set(at, path);
  }
  return paths;
}
