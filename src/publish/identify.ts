import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { stemOf } from "../core/path.js";

/** A document with the name of its page and files, without a suffix; empty for one that has no page. */
export interface Identified {
  readonly id: string;
  readonly document: XmlDocument;
}

/** The pages that the edition has of its own. */
const RESERVED = ["index", "names", "edition"];

/** Each document, in order of its path, under a name that no other has, not even one that differs only in its case. */
export function identify(documents: readonly XmlDocument[]): Outcome<readonly Identified[]> {
  const taken = new Map(RESERVED.map((name) => [name, "the edition itself"]));
  const value: Identified[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of documents.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1))) {
    const wanted = nameOf(document.source.path);
    const id = freeName(wanted, taken);
    if (id !== wanted) {
      const owner = taken.get(wanted.toLowerCase());
      const message = `the page name \`${wanted}\` is taken by ${owner}; the page of this document is \`${id}\``;
      diagnostics.push(diagnostic("publish/id-taken", document.source.path, message));
    }
    taken.set(id.toLowerCase(), `\`${document.source.path}\``);
    value.push({ id, document });
  }
  return { value, diagnostics };
}

/** The stem of a path with nothing in it that a file name, or an address, could stumble over. */
function nameOf(path: string): string {
  const name = stemOf(path)
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  return name === "" ? "document" : name;
}

function freeName(wanted: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`.toLowerCase())) number++;
  return `${wanted}-${number}`;
}
