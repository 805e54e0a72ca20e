import type { Config } from "../core/config.js";
import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import type { Handler } from "../core/handler.js";
import type { Outcome } from "../core/outcome.js";
import { resolveIn } from "../core/path.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type * as Exchange from "../exchange/index.js";

export type { ExportFormat } from "../exchange/index.js";

/** What `exportFiles` is to do. */
export interface ExportFiles {
  /** The paths of the documents. */
  readonly paths: readonly string[];
  readonly format: Exchange.ExportFormat;
  /** The file to write, or for `dts` the folder; a folder that is there, or ends in `/`, gets a file of the usual name. */
  readonly output?: string;
  /** What takes the text in pieces, as they are made, where it is not to be written; without it the text is in the result. */
  readonly print?: (piece: string) => Promise<void>;
  /** For `dts`: how many levels of citable units get files; without it, so many that the files are not much larger than the text. */
  readonly levels?: number | "all";
  /** Where the edition stands on the web; else what the configuration says. */
  readonly url?: string;
}

/** What was exported. */
export interface Exported {
  /** The text of the export, where it was neither to be written nor taken in pieces. */
  readonly text?: string;
  /** How many files were written, and the only or the first one. */
  readonly written: number;
  readonly first?: string;
  /** How many documents it tells of. */
  readonly documents: number;
  /** The texts that the diagnostics have places in, by path. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads documents and writes what others want of them; where the documents cannot be told of at all, nothing is written. */
export async function exportFiles(wish: ExportFiles, given: Context): Promise<Outcome<Exported>> {
  const context = withUrl(given, wish.url);
  const { host, config } = context;
  const { readCorpus, exportCorpus } = await exchange();
  const read = await readCorpus(wish.paths, context);
  const { corpus, sources } = read.value;
  const told = (said: readonly Diagnostic[]): readonly Diagnostic[] =>
    ruled([...read.diagnostics, ...said], config.rules);
  const none = { written: 0, documents: corpus.documents.length, sources };
  if (corpus.documents.length === 0) return { value: none, diagnostics: told([]) };
  const { files, diagnostics } = exportCorpus(corpus, wish.format, context, wish);
  if (wish.output === undefined) {
    const parts: string[] = [];
    const print = wish.print ?? (async (piece) => void parts.push(piece));
    for await (const { content } of files) for await (const piece of piecesOf(content)) await print(piece);
    return { value: { ...none, ...(parts.length > 0 && { text: parts.join("") }) }, diagnostics: told(diagnostics) };
  }
  const place = await placeFor(wish.format, wish.output, context);
  let written = 0;
  let first: string | undefined;
  for await (const { path, content } of files) {
    const target = place(path);
    first ??= target;
    await host.write(target, content);
    written++;
  }
  return { value: { ...none, written, ...(first !== undefined && { first }) }, diagnostics: told(diagnostics) };
}

function piecesOf(content: string | AsyncIterable<string>): Iterable<string> | AsyncIterable<string> {
  return typeof content === "string" ? [content] : content;
}

/** What is to be answered live. */
export interface ExchangeWish {
  /** The paths of the documents. */
  readonly paths: readonly string[];
  /** DTS at `/dts`. */
  readonly dts?: boolean;
  /** OAI-PMH at `/oai`. */
  readonly oai?: boolean;
}

/** What answers DTS and OAI-PMH for documents as they are now; nothing does where none could be read. */
export async function exchangeHandlers(
  { paths, dts, oai }: ExchangeWish,
  context: Context,
): Promise<Outcome<readonly Handler[]>> {
  if (!dts && !oai) return { value: [], diagnostics: [] };
  const { readCorpus, dtsHandler, oaiHandler, repositoryGaps } = await exchange();
  const { value, diagnostics } = await readCorpus(paths, context);
  const { corpus } = value;
  const isEmpty = corpus.documents.length === 0 && hasErrors(diagnostics);
  const handlers = [
    ...(dts && !isEmpty ? [dtsHandler(corpus)] : []),
    ...(oai && !isEmpty ? [oaiHandler(corpus, context)] : []),
  ];
  const said = [...diagnostics, ...(oai && !isEmpty ? repositoryGaps(corpus) : [])];
  return { value: handlers, diagnostics: ruled(said, context.config.rules) };
}

/** Loaded when it is first used: no other command has need of it. */
function exchange(): Promise<typeof Exchange> {
  return import("../exchange/index.js");
}

function withUrl(context: Context, url: string | undefined): Context {
  if (url === undefined) return context;
  const config: Config = { ...context.config, exchange: { ...context.config.exchange, url } };
  return { ...context, config };
}

/** Where a file of the export goes. */
async function placeFor(
  format: Exchange.ExportFormat,
  output: string,
  { host }: Context,
): Promise<(path: string) => string> {
  const isFolder = format === "dts" || output.endsWith("/") || (await host.kind(output)) === "folder";
  return (path) => (isFolder ? resolveIn(output, path) : output);
}
