import { Source } from "../../../core/source.js";
import {
  ATTRIBUTE_WORDS,
  type DocumentTable,
  nextRecord,
  RECORD,
  START_WORDS,
  type TableReader,
} from "../../../core/table.js";
import type { IncludeAccess } from "./library.js";
import { XINCLUDE } from "./records.js";

/** The numbers of the names that are added to what is taken in. */
export function fixupNames(reader: Pick<TableReader, "parseTable">): IncludeAccess["names"] {
  const { words, declarations } = reader.parseTable(new Source("", '<a xml:base="" xml:lang="" xmlns="urn:a"/>'));
  const start = nextRecord(words, 0);
  const [base = 0, language = 0] = [0, 1].map((i) => words[start + START_WORDS + i * ATTRIBUTE_WORDS]);
  return { base, language, xmlns: declarations[1] ?? 0 };
}

/** Whether a table has an `xi:include`. Almost none has: as long as no document had one, nothing is looked through. */
export function includeFinder(): (table: DocumentTable) => boolean {
  const includes = new Set<number>();
  let known = 0;
  let source: DocumentTable["names"] | undefined;
  return ({ words, names }) => {
    if (names !== source) {
      includes.clear();
      known = 0;
      source = names;
    }
    for (; known < names.length; known++) {
      const name = names[known];
      if (name?.uri === XINCLUDE && (name.local === "include" || name.local === "fallback")) includes.add(known);
    }
    if (includes.size === 0) return false;
    for (let at = 0; at < words.length; at = nextRecord(words, at)) {
      if (words[at] === RECORD.START && includes.has(words[at + 1] ?? -1)) return true;
    }
    return false;
  };
}
