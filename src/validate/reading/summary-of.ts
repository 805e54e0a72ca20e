import type { Diagnostic } from "../../core/diagnostic.js";
import type { Source } from "../../core/source.js";
import type { Summary } from "../summary.js";
import type { Facts } from "./facts.js";

/** What a document means to other documents, by its facts and by what was said when it was read. */
export function summaryOf(source: Source, facts: Facts, said: readonly Diagnostic[]): Summary {
  const { table, isTei, ids, quotedIds, pointers, prefixes, includes } = facts;
  const holds = (id: string): boolean => ids.has(id) || quotedIds.has(id);
  return {
    path: source.path,
    isWellFormed: table.errors.length === 0,
    isTei,
    ids: [...ids.keys(), ...[...quotedIds].filter((each) => !ids.has(each))],
    idPlaces: [...ids.values()].map(([first = 0]) => first),
    pointers: pointers.filter(
      ({ value }) => !/^https?:/.test(value) && !(value.startsWith("#") && holds(value.slice(1))),
    ),
    prefixes,
    isComplete: !said.some(({ code, severity }) => code.startsWith("xinclude/") && severity === "error"),
    parts: source.files.map((each) => each.path).filter((each) => each !== source.path),
    includes,
  };
}
