import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { pageNames } from "../core/page-names.js";

/** A document with the name of its page and files, without a suffix; empty for one that has no page. */
export interface Identified {
  readonly id: string;
  readonly document: XmlDocument;
}

/** Each document, in order of its path, under a name that no other has, not even one that differs only in its case. */
export function identify(documents: readonly XmlDocument[]): Outcome<readonly Identified[]> {
  const names = pageNames(documents.map((each) => each.source.path));
  const value: Identified[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of documents.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1))) {
    const { path } = document.source;
    const { name: id, wanted, owner } = names.get(path) ?? { name: "document", wanted: "document" };
    if (owner !== undefined) {
      const message = `the page name \`${wanted}\` is taken by ${owner}; the page of this document is \`${id}\``;
      diagnostics.push(diagnostic("publish/id-taken", path, message));
    }
    value.push({ id, document });
  }
  return { value, diagnostics };
}
