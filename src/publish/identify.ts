import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import { pageNames } from "../core/page-names.js";

/** The names of the pages of documents, without a suffix, by path. */
export function identify(paths: readonly string[]): Outcome<ReadonlyMap<string, string>> {
  const value = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [path, { name, wanted, owner }] of pageNames([...new Set(paths)])) {
    if (owner !== undefined) {
      const message = `the page name \`${wanted}\` is taken by ${owner}; the page of this document is \`${name}\``;
      diagnostics.push(diagnostic("publish/id-taken", path, message));
    }
    value.set(path, name);
  }
  return { value, diagnostics };
}
