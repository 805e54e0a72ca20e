import { Buffer } from "node:buffer";
import { assembled } from "../core/assembled.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { jointDigest } from "../core/digests.js";
import { childrenNamed, TEI_NAMESPACE, type XmlDocument } from "../core/document.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { type Draft, draftOf } from "./draft.js";
import type { EntryView } from "./entries.js";
import { type OwnStylesheets, type Stylesheets, stylesheetsOf } from "./stylesheets.js";

/** What a thread makes drafts with: plain data. */
export interface DraftWork {
  /** The names of the pages that are to be made, by the path of the document. */
  readonly ids: readonly (readonly [path: string, id: string])[];
  /** The names of all pages of documents, likewise. */
  readonly pages: readonly (readonly [path: string, id: string])[];
  /** What is known of entries beside what a document says itself. */
  readonly known: readonly EntryView[];
  /** The entries of all documents and authority files, once they are known. */
  readonly all?: readonly EntryView[];
  /** The stylesheets of the project, compiled. */
  readonly own: OwnStylesheets;
}

/** What became of one document: plain data. */
export interface Made {
  readonly path: string;
  /** Undefined where the document is not published, which is said. */
  readonly draft: Draft | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that it was put together of, and the digest of them all. */
  readonly parts: readonly string[];
  readonly digest: string;
}

/** Makes a draft of each document that is wanted; of any other, nothing. */
export type Drafter = (path: string, document: XmlDocument) => Promise<Made | undefined>;

/** A drafter for some work; its stylesheets are made ready when the first document comes. */
export function drafterOf(work: DraftWork, context: Context, given?: Stylesheets): Drafter {
  const ids = new Map(work.ids);
  const pages = new Map(work.pages);
  const known = viewsIn(work.known);
  const all = work.all && viewsIn(work.all);
  let ready: Promise<Stylesheets | undefined> | undefined = given && Promise.resolve(given);
  return async (path, document) => {
    const id = ids.get(path);
    if (id === undefined) return undefined;
    const parts = document.source.files.map((each) => each.path);
    const digest = await digestOf(document, context);
    const missing = withoutHeader(document);
    if (missing) return { path, draft: undefined, diagnostics: [missing], parts, digest };
    ready ??= stylesheetsOf(context, work.own).then(({ value }) => value);
    const stylesheets = await ready;
    if (!stylesheets) return undefined;
    const { value: draft, diagnostics } = await draftOf({ id, document, known, all, pages }, stylesheets);
    return { path, draft, diagnostics, parts, digest };
  };
}

function viewsIn(views: readonly EntryView[]): ReadonlyMap<string, EntryView> {
  return new Map(views.map((each) => [each.id, each]));
}

/** What does the work of a thread that only makes drafts. */
export function draftWorker(work: DraftWork, context: Context): (paths: readonly string[]) => Promise<readonly Made[]> {
  const draft = drafterOf(work, context);
  return (paths) => draftFiles(paths, draft, context);
}

/** Drafts of documents that are read from their files. */
export async function draftFiles(paths: readonly string[], draft: Drafter, context: Context): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const path of paths) {
    const bytes = await context.host.read(path).catch(() => undefined);
    const source = bytes && decode(path, bytes).value;
    const document = source && (await assembled(source, context.config.validate.xinclude, context)).value;
    const of = document && (await draft(path, document));
    if (of) made.push(of);
  }
  return made;
}

/** The digest of the files that a document is made of. One that has changed since then, or came in no file, has none that holds. */
async function digestOf({ source }: XmlDocument, { host }: Context): Promise<string> {
  const digests = source.files.map((each) => {
    const bytes = host.readNow(each.path);
    return bytes && isOf(bytes, each) ? host.cache.digest(bytes) : "";
  });
  return jointDigest(digests, host);
}

function isOf(bytes: Uint8Array, file: Source): boolean {
  const now = decode(file.path, bytes).value;
  return now !== undefined && (file.utf8 && now.utf8 ? areSame(now.utf8, file.utf8) : now.text === file.text);
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/** The edition can show no document that does not say what it is. */
function withoutHeader({ source, root }: XmlDocument): Diagnostic | undefined {
  if (root.uri === TEI_NAMESPACE && childrenNamed(root, "teiHeader").length > 0) return undefined;
  const message = `the root element \`${root.name}\` has no \`teiHeader\` of TEI; the document is left out of the edition`;
  return diagnostic("publish/no-header", source.path, message, { range: root.startTag, xpath: `/${root.name}[1]` });
}
