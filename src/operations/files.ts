import { hasScheme } from "../core/address.js";
import { assembled } from "../core/assembled.js";
import { type CanonicalOptions, canonical, relativeNamespace } from "../core/canonical.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Explanation } from "../core/encoding.js";
import { CannotWrite, reasonOf } from "../core/host.js";
import { xpathOf } from "../core/locate.js";
import type { Outcome } from "../core/outcome.js";
import { folderOf, relativeTo, resolveIn, stemOf, suffixOf } from "../core/path.js";
import { ruled } from "../core/rules.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import {
  type Confirmation,
  type Confirmed,
  confirm,
  encode,
  type Format,
  isAsMade,
  propose,
  transformDocument,
} from "../pipeline.js";
import { readSidecars, readSources, readTranscriptions } from "./inputs.js";

/** What `encodeFiles` is to do. */
export interface EncodeFiles {
  /** The paths of the transcriptions. */
  readonly transcriptions: readonly string[];
  /** The folders that transcriptions were found in: each document comes to lie below the output as its transcription in them. */
  readonly folders?: readonly string[];
  readonly from?: Format;
  /** The name of the conventions that the transcribers keep to. */
  readonly conventions?: string;
  /** A file that says what is known of the transcriptions beside their text. */
  readonly metadata?: string;
  /** The paths of the authority files; else those of the configuration. */
  readonly authority?: readonly string[];
  /** A folder, or with one transcription a file whose name ends in `.xml`; without it nothing is written. */
  readonly output?: string;
  /** Whether documents that somebody has worked on are overwritten. */
  readonly force?: boolean;
  /** Whether each document is to be explained. */
  readonly explained?: boolean;
  /** The file that takes up candidates for the authority files; what it has already is read with them. */
  readonly propose?: string;
}

/** What became of the transcriptions. */
export interface EncodedFiles {
  readonly documents: readonly EncodedFile[];
  /** The texts that the diagnostics have places in, by path. */
  readonly sources: ReadonlyMap<string, Source>;
}

export interface EncodedFile {
  /** The path of the transcription. */
  readonly path: string;
  readonly tei: string;
  /** Where the document stands, if it was to be written. */
  readonly output?: string;
  readonly state: "written" | "unchanged" | "kept" | "printed";
  /** What was decided in it and what is left to a person, where that was asked for. */
  readonly explanation?: Explanation;
}

/** Reads transcriptions, encodes them and writes the documents; what a person has changed is kept. */
export async function encodeFiles(wish: EncodeFiles, context: Context): Promise<Outcome<EncodedFiles>> {
  const transcriptions = await readTranscriptions(wish, context);
  const metadata = await readSidecars(wish, context);
  const authority = await readSources(await authorityPaths(wish, context), context);
  const schemas = await ownSchemas(context);
  const encoded = await encode(
    {
      transcriptions: transcriptions.value,
      authority: authority.value,
      metadata: metadata.value,
      ...(wish.from && { from: wish.from }),
      ...(wish.conventions !== undefined && { conventions: wish.conventions }),
      schemaHref: (path) => schemaHrefFor(path, wish, context),
      schemas: schemas.value,
      ...(wish.explained && { explained: true }),
      ...(wish.propose !== undefined && { mentioned: true }),
    },
    context,
  );
  const diagnostics: Diagnostic[] = [
    ...transcriptions.diagnostics,
    ...metadata.diagnostics,
    ...authority.diagnostics,
    ...schemas.diagnostics,
    ...encoded.diagnostics,
  ];
  const documents: EncodedFile[] = [];
  for (const { path, tei, explanation } of encoded.value) {
    const made = { path, tei, ...(explanation && { explanation }) };
    const output = outputFor(path, wish);
    const rival = documents.find((each) => output !== undefined && each.output === output);
    if (rival) diagnostics.push(sameOutput(path, rival.path));
    else if (output === undefined) documents.push({ ...made, state: "printed" });
    else {
      const state = await keepOrWrite(output, tei, wish.force ?? false, context);
      if (state === "kept") diagnostics.push(edited(output));
      documents.push({ ...made, output, state });
    }
  }
  if (wish.propose !== undefined) {
    const mentions = encoded.value.flatMap((each) => each.mentions ?? []);
    const before = authority.value.find((each) => each.path === wish.propose);
    const input = { path: wish.propose, ...(before && { before }), authority: authority.value, mentions };
    const proposed = await propose(input, context);
    diagnostics.push(...proposed.diagnostics);
    if (proposed.value !== undefined && proposed.value !== before?.text)
      await context.host.write(wish.propose, proposed.value);
  }
  const texts = [
    ...transcriptions.value.filter((each) => each instanceof Source),
    ...metadata.value.sidecars,
    ...authority.value,
    ...encoded.value.flatMap(({ text }) => text ?? []),
  ];
  const sources = new Map(texts.map((source) => [source.path, source]));
  return { value: { documents, sources }, diagnostics: ruled(diagnostics, context.config.rules) };
}

/** What `confirmFiles` is to do. */
export interface ConfirmFiles extends Confirmation {
  /** The paths of the documents. */
  readonly paths: readonly string[];
}

/** A document that was confirmed. */
export interface ConfirmedFile extends Omit<Confirmed, "tei"> {
  readonly path: string;
  readonly isChanged: boolean;
}

/** Confirms documents: each is written whole or not at all, and one that cannot be confirmed is left as it is. */
export async function confirmFiles(
  { paths, ...wish }: ConfirmFiles,
  context: Context,
): Promise<Outcome<{ readonly documents: readonly ConfirmedFile[]; readonly sources: ReadonlyMap<string, Source> }>> {
  const { value: sources, diagnostics: unread } = await readSources(paths, context);
  const diagnostics: Diagnostic[] = [...unread];
  const documents: ConfirmedFile[] = [];
  for (const source of sources) {
    const bytes = await context.host.read(source.path);
    const mark = bytes && markOf(source, bytes);
    const { value, diagnostics: said } = await confirm(source, wish, context.engines);
    diagnostics.push(...said);
    if (!value) continue;
    if (mark === undefined) {
      const message = "the document is not in UTF-8; save it so, then confirm it";
      diagnostics.push(diagnostic("encode/cannot-confirm", source.path, message));
      continue;
    }
    const { tei, ...told } = value;
    const isChanged = tei !== source.text;
    if (isChanged) await context.host.write(source.path, mark + tei);
    documents.push({ path: source.path, isChanged, ...told });
  }
  return { value: { documents, sources: new Map(sources.map((each) => [each.path, each])) }, diagnostics };
}

/** The byte order mark of a text in UTF-8, which may be empty; undefined where its bytes are in another encoding. */
function markOf({ text }: Source, bytes: Uint8Array): string | undefined {
  const own = new TextEncoder().encode(text);
  const rest = bytes.length - own.length;
  if (rest !== 0 && !(rest === 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)) return undefined;
  return own.every((byte, i) => byte === bytes[i + rest]) ? "\ufeff".slice(0, rest / 3) : undefined;
}

/** The authority files, and the file of candidates where it is there. */
async function authorityPaths(wish: EncodeFiles, { host, config }: Context): Promise<readonly string[]> {
  const paths = wish.authority ?? (await host.glob(config.authority));
  const { propose } = wish;
  const isThere = propose !== undefined && !paths.includes(propose) && (await host.kind(propose)) === "file";
  return isThere ? [...paths, propose] : paths;
}

/** One document through one stylesheet: `html`, `text`, or the path of a stylesheet. */
export async function transformFile(path: string, to: string, context: Context): Promise<Outcome<string | undefined>> {
  const read = await readDocuments([path], context);
  const [document] = read.value;
  if (!document || hasErrors(read.diagnostics)) return { value: undefined, diagnostics: read.diagnostics };
  const { value, diagnostics } = await transformDocument(document, to, context);
  return { value: value?.text, diagnostics: [...read.diagnostics, ...diagnostics] };
}

/** The canonical form of one document; none where it is not well-formed. */
export async function canonicalFile(
  path: string,
  options: CanonicalOptions & {
    /** Whether what `xi:include` names stands in its place. */
    readonly xinclude?: boolean;
  },
  context: Context,
): Promise<Outcome<string | undefined>> {
  const { value, diagnostics } = await readDocuments([path], context, { xinclude: options.xinclude ?? false });
  const [document] = value;
  if (!document || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const relative = relativeNamespace(document);
  if (!relative) return { value: canonical(document, options), diagnostics };
  const { element, attribute } = relative;
  const message = `\`${attribute.name}\` is \`${attribute.value}\`, a relative address; the canonical form needs a namespace that begins with a scheme, such as \`http:\``;
  const place = { range: attribute.range, xpath: `${xpathOf(element)}/@${attribute.name}`, actual: attribute.value };
  return {
    value: undefined,
    diagnostics: [...diagnostics, diagnostic("xml/relative-namespace", path, message, place)],
  };
}

/** Files as documents, with what they take in. */
async function readDocuments(
  paths: readonly string[],
  context: Context,
  { xinclude }: { readonly xinclude: boolean } = context.config.validate,
): Promise<Outcome<readonly XmlDocument[]>> {
  const sources = await readSources(paths, context);
  const parsed = await Promise.all(sources.value.map((source) => assembled(source, xinclude, context)));
  return {
    value: parsed.flatMap(({ value }) => (value ? [value] : [])),
    diagnostics: [...sources.diagnostics, ...parsed.flatMap((each) => each.diagnostics)],
  };
}

/** The schema of the project that encoded documents are to follow, where it is a RELAX NG schema in a file. */
async function ownSchemas(context: Context): Promise<Outcome<readonly Source[]>> {
  const { schema } = context.config.encode;
  const isFile = schema !== undefined && !hasScheme(schema) && [".rng", ".rnc"].includes(suffixOf(schema));
  return isFile ? readSources([schema], context) : { value: [], diagnostics: [] };
}

/** The way from a document to its schema. */
function schemaHrefFor(path: string, wish: EncodeFiles, { config }: Context): string | undefined {
  const { schema } = config.encode;
  const output = outputFor(path, wish);
  return schema === undefined || output === undefined ? undefined : relativeTo(folderOf(output), schema);
}

function outputFor(path: string, { output, transcriptions, folders = [] }: EncodeFiles): string | undefined {
  if (output === undefined) return undefined;
  if (isFileName(output) && transcriptions.length === 1) return output;
  const folder = folders.find((each) => each === "." || path.startsWith(`${each}/`));
  const inside = folder === undefined ? "." : relativeTo(folder, folderOf(path));
  return resolveIn(resolveIn(output, inside), `${stemOf(path)}.xml`);
}

function isFileName(path: string): boolean {
  return suffixOf(path) === ".xml";
}

async function keepOrWrite(
  path: string,
  tei: string,
  force: boolean,
  { host }: Context,
): Promise<EncodedFile["state"]> {
  const bytes = await host.read(path).catch((error: unknown) => {
    throw new CannotWrite(`\`${path}\` cannot be written: it ${reasonOf(error)}`, { cause: error });
  });
  const before = bytes && decode(path, bytes).value?.text;
  if (before === tei) return "unchanged";
  if (bytes && !force && !(before !== undefined && (await isAsMade(before)))) return "kept";
  await host.write(path, tei);
  return "written";
}

function sameOutput(path: string, rival: string): Diagnostic {
  return diagnostic(
    "encode/same-output",
    path,
    `\`${path}\` and \`${rival}\` would become one document; only the latter was written`,
  );
}

function edited(path: string): Diagnostic {
  return diagnostic(
    "encode/edited",
    path,
    `\`${path}\` is no longer as the encoder made it, and was left as it is; \`--force\` overwrites it`,
  );
}
