import { canonical } from "../core/canonical.js";
import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { bibtexOf, citedOf, cslOf, jsonLdOf, risOf } from "./citation/index.js";
import { type EntryView, viewOf } from "./entries.js";
import { type PageLink, pageLinksOf } from "./page-links.js";
import type { Stylesheets } from "./stylesheets.js";
import { type Summary, summaryOf } from "./summary.js";
import { element, escaped } from "./xml.js";

/** A file of the edition; its path starts at the site's folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** What is made of one document alone: plain data, which can be kept and sent between threads. */
export interface Draft {
  readonly summary: Summary;
  /** The page, the plain text, the TEI and the citations of the document: all or none. */
  readonly files: readonly OutputFile[];
  /** The entries that the page was made with. */
  readonly entries: readonly EntryView[];
  /** Where its references to other documents lead. */
  readonly links: readonly PageLink[];
  /** Another summary has another. */
  readonly mark: string;
}

/** What a draft is made of. */
export interface Drafted {
  /** The name of the page, without a suffix. */
  readonly id: string;
  readonly document: XmlDocument;
  /** What is known of entries that the document does not describe itself. */
  readonly known: ReadonlyMap<string, EntryView>;
  /** The entries of all documents and authority files, once they are known. */
  readonly all?: ReadonlyMap<string, EntryView> | undefined;
  /** The names of all pages of documents, by the path of the document. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The summary of a document; none where the stylesheet could not make one, which the diagnostics then say. */
export async function summarise(
  { id, document }: Pick<Drafted, "id" | "document">,
  stylesheets: Stylesheets,
): Promise<Outcome<Summary | undefined>> {
  const { value, diagnostics } = await stylesheets.summary(document, { id });
  if (value === undefined) return { value, diagnostics };
  const made = stylesheets.context.engines.xml.parse(new Source("summary.xml", value)).value;
  return { value: made && summaryOf(made), diagnostics };
}

/** All that is made of one document. */
export async function draftOf(drafted: Drafted, stylesheets: Stylesheets): Promise<Outcome<Draft | undefined>> {
  const { id, document, known, all, pages } = drafted;
  const diagnostics: Diagnostic[] = [];
  const take = <T>({ value, diagnostics: said }: Outcome<T>): T => {
    diagnostics.push(...said);
    return value;
  };
  const summary = take(await summarise(drafted, stylesheets));
  if (!summary) return { value: undefined, diagnostics };
  const entries = entriesFor(summary, known, all);
  const links = pageLinksOf(document, pages);
  const { edition, exchange } = stylesheets.context.config;
  const cited = citedOf(summary, edition, exchange);
  const citations: readonly OutputFile[] = [
    { path: `${id}.bib`, content: bibtexOf(cited) },
    { path: `${id}.csl.json`, content: cslOf(cited) },
    { path: `${id}.ris`, content: risOf(cited) },
  ];
  const facts = element("edition", { xmlns: "urn:teiwright", address: exchange?.url, canonical: cited.address }, [
    ...entries.map(({ id, href, type, name }) => element("entry", { id, href, type, name })),
    ...links.map(({ target, href }) => (href === undefined ? "" : element("link", { target, href }))),
    ...citations.map(({ path, content }) => element("citation", { path }, escaped(content))),
    element("json-ld", {}, escaped(jsonLdOf(summary, cited, entries))),
  ]);
  const params = { "edition-title": edition.title, publisher: edition.publisher ?? "", id };
  const html = take(await stylesheets.page(document, params, facts));
  const text = take(await stylesheets.text(document));
  const made: readonly OutputFile[] =
    html === undefined || text === undefined
      ? []
      : [
          { path: `${id}.html`, content: html },
          { path: `${id}.txt`, content: text },
          { path: `${id}.xml`, content: xmlOf(document) },
          ...citations,
        ];
  return { value: { summary, files: made, entries, links, mark: markOf(summary, stylesheets.context) }, diagnostics };
}

/**
 * What the page of a document is told of the entries that it names: what authority files say, else what it says itself, else what
 * other documents say, once that is known.
 */
export function entriesFor(
  { entries, named }: Summary,
  known: ReadonlyMap<string, EntryView>,
  all: ReadonlyMap<string, EntryView> = known,
): readonly EntryView[] {
  const own = new Map(entries.map((each) => [each.id, each]));
  const wanted = new Set([...own.keys(), ...named]);
  return [...wanted].sort().flatMap((id) => {
    const described = own.get(id);
    const view = known.get(id) ?? (described && id !== "" ? viewOf(described) : undefined);
    const merged = all.get(id);
    return view ? { ...view, href: merged?.href ?? view.href } : (merged ?? []);
  });
}

function markOf({ words, ...plain }: Summary, { host: { cache } }: Pick<Context, "host">): string {
  return cache.digest(`${JSON.stringify(plain)} ${cache.digest(words.json)}`);
}

/** The document as it was written; one that is made of several files, as one. */
function xmlOf(document: XmlDocument): string {
  const { source } = document;
  if (source.files.length === 1) return source.text;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${canonical(document, { comments: true })}\n`;
}
