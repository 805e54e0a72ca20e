import { canonical } from "../core/canonical.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import type { Stylesheets } from "./stylesheets.js";
import type { Summarised } from "./summary.js";

/** A file of the edition; its path starts at the site's folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** What a page must know of the rest of the edition. */
export interface Surroundings {
  /** The ids of all entries of the index of names. */
  readonly known: ReadonlySet<string>;
  readonly previous: Summarised | undefined;
  readonly next: Summarised | undefined;
}

/** The page, the plain text and the TEI of a document: all three or none. */
export async function pageOf(
  { id, document, entries, mentions }: Summarised,
  { known, previous, next }: Surroundings,
  stylesheets: Stylesheets,
): Promise<Outcome<readonly OutputFile[]>> {
  const { edition } = stylesheets.context.config;
  const html = await stylesheets.page(document, {
    "edition-title": edition.title,
    publisher: edition.publisher ?? "",
    id,
    entries: [...new Set([...entries, ...mentions])].filter((each) => known.has(each)).join(" "),
    previous: previous?.id ?? "",
    next: next?.id ?? "",
  });
  const text = await stylesheets.text(document);
  const diagnostics = [...html.diagnostics, ...text.diagnostics];
  if (html.value === undefined || text.value === undefined) return { value: [], diagnostics };
  return {
    value: [
      { path: `${id}.html`, content: html.value },
      { path: `${id}.txt`, content: text.value },
      { path: `${id}.xml`, content: xmlOf(document) },
    ],
    diagnostics,
  };
}

/** The document as it was written; one that is made of several files, as one. */
function xmlOf(document: XmlDocument): string {
  const { source } = document;
  if (source.files.length === 1) return source.text;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${canonical(document, { comments: true })}\n`;
}
