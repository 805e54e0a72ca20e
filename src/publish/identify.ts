import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import { pageNames } from "../core/page-names.js";

/** The names of the pages of documents, without a suffix, by path; a document whose name is taken hears of it. */
export function identify(paths: readonly string[]): Outcome<ReadonlyMap<string, string>> {
  const diagnostics: Diagnostic[] = [];
  const names = pageNames(paths);
  for (const [path, { name, wanted, owner }] of names) {
    if (owner === undefined) continue;
    const message = `the page name \`${wanted}\` is taken by ${owner}; the page of this document is \`${name}\``;
    diagnostics.push(diagnostic("publish/id-taken", path, message));
  }
  return { value: new Map([...names].map(([path, { name }]) => [path, name])), diagnostics };
}
