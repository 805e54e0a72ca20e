import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Stage } from "../core/stage.js";
import type { OutputFile } from "./draft.js";
import { MANIFEST } from "./finish.js";
import { memoryStaging } from "./memory-staging.js";
import { openPublishing } from "./session.js";

export interface PublishInput {
  /** The documents that become pages. */
  readonly documents: readonly XmlDocument[];
  /** Files that only describe persons, organisations, places and events. */
  readonly authority: readonly XmlDocument[];
}

/** The edition: a page, a plain text, the TEI and the citations of each document, and the pages that lead to them. */
export const publish: Stage<PublishInput, readonly OutputFile[]> = async (input, context) => {
  if (input.documents.length === 0) return { value: [], diagnostics: [noDocuments()] };
  const staging = memoryStaging();
  const byPath = new Map(input.documents.map((each) => [each.source.path, each]));
  const diagnostics: Diagnostic[] = [];
  const wish = { paths: [...byPath.keys()], authority: input.authority, staging, folder: ".", jobs: 1 };
  const opened = await openPublishing(wish, context);
  diagnostics.push(...opened.diagnostics);
  if (!opened.value) return { value: [], diagnostics };
  for (const [path, document] of [...byPath].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const made = await opened.value.draft(path, document);
    if (made) await opened.value.take(made);
  }
  const finished = await opened.value.finish((path) => byPath.get(path));
  diagnostics.push(...finished.diagnostics);
  const files = [...staging.files].filter(([path]) => path !== MANIFEST).map(([path, content]) => ({ path, content }));
  return { value: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), diagnostics };
};

/** What is said where there is nothing to publish. */
export function noDocuments(): Diagnostic {
  return diagnostic("publish/no-documents", ".", "there is no document to publish");
}
