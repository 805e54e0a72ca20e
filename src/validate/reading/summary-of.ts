import type { Summary } from "../summary.js";
import type { Facts } from "./facts.js";

/** What the facts of a document mean to other documents. */
export function summaryOf(
  path: string,
  { table, isTei, ids, quotedIds, pointers, prefixes, includes }: Facts,
): Summary {
  const holds = (id: string): boolean => ids.has(id) || quotedIds.has(id);
  return {
    path,
    isWellFormed: table.errors.length === 0,
    isTei,
    ids: [...ids.keys(), ...[...quotedIds].filter((each) => !ids.has(each))],
    idPlaces: [...ids.values()].map(([first = 0]) => first),
    pointers: pointers.filter(
      ({ value }) => !/^https?:/.test(value) && !(value.startsWith("#") && holds(value.slice(1))),
    ),
    prefixes,
    includes,
  };
}
