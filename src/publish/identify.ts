import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import { stemOf } from "../core/path.js";
import { ENTRY_TYPES } from "./entries.js";
import { fileNameOf } from "./names.js";

/** The pages that the edition has of its own. */
const RESERVED = [
  ...["index", "about", "search", "404", "chronology", "correspondents", "names", "dates", "edition", "sitemap"],
  ...ENTRY_TYPES.map((type) => `${type}s`),
];

/**
 * The names of the pages of documents, without a suffix, by path: in order of the paths, each gets one that no other has, not even
 * one that differs only in its case.
 */
export function identify(paths: readonly string[]): Outcome<ReadonlyMap<string, string>> {
  const taken = new Map(RESERVED.map((name) => [name, "the edition itself"]));
  const value = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const wanted = fileNameOf(stemOf(path)) || "document";
    const id = freeName(wanted, taken);
    if (id !== wanted) {
      const owner = taken.get(wanted.toLowerCase());
      const message = `the page name \`${wanted}\` is taken by ${owner}; the page of this document is \`${id}\``;
      diagnostics.push(diagnostic("publish/id-taken", path, message));
    }
    taken.set(id.toLowerCase(), `\`${path}\``);
    value.set(path, id);
  }
  return { value, diagnostics };
}

function freeName(wanted: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`.toLowerCase())) number++;
  return `${wanted}-${number}`;
}
