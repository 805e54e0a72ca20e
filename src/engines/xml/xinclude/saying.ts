import type { Code } from "../../../core/codes.js";
import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { XmlDocument } from "../../../core/document.js";
import { elementAt, xpathOf } from "../../../core/locate.js";
import { Offsets } from "../../../core/offsets.js";
import type { Source } from "../../../core/source.js";
import type { DocumentTable } from "../../../core/table.js";

/** A file that things are said about. */
export interface Told {
  readonly source: Source;
  readonly table: DocumentTable;
  readonly document: XmlDocument;
}

/** What is said of one place of a file, in bytes. */
export interface Saying {
  readonly code: Code;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly actual?: string;
}

/** Collects what there is to say; the same place is spoken of once, however often its file is taken in. */
export interface Sayings {
  say(file: Told, saying: Saying): void;
  add(diagnostics: readonly Diagnostic[]): void;
  readonly found: readonly Diagnostic[];
}

/** A collection with nothing in it. */
export function sayings(): Sayings {
  const found: Diagnostic[] = [];
  const told = new Set<string>();
  const add = (diagnostics: readonly Diagnostic[]): void => {
    for (const each of diagnostics) {
      const key = `${each.code} ${each.path} ${each.range?.start} ${each.message}`;
      if (!told.has(key)) found.push(each);
      told.add(key);
    }
  };
  return {
    found,
    add,
    say: ({ source, table, document }, { code, message, start, end, actual }) => {
      const range = new Offsets(table).range(start, end);
      const origin = source.origin(range.start);
      const element = elementAt(document.root, range.start);
      const length = range.end - range.start;
      add([
        diagnostic(code, origin.source.path, message, {
          range: { start: origin.offset, end: origin.offset + length },
          ...(element && { xpath: xpathOf(element) }),
          ...(actual !== undefined && { actual }),
        }),
      ]);
    },
  };
}
