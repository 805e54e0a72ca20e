import { assembled } from "../core/assembled.js";
import { DEFAULT_CONFIG, type ExchangeConfig } from "../core/config.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { reasonOf } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import { pageNames } from "../core/page-names.js";
import { suffixOf } from "../core/path.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { type DocumentFacts, distinct, type Finder, factsOf, finderOf } from "./facts/index.js";

/** The documents of a project as others are told of them. Only what they say of themselves is held, not the documents. */
export interface Corpus {
  readonly documents: readonly DocumentFacts[];
  readonly title: string;
  /** The language of the title, where the project has said it. */
  readonly titleLanguage?: string;
  readonly description?: string;
  readonly publisher?: string;
  /** The language of the edition's own words. */
  readonly language: string;
  readonly settings: ExchangeConfig;
  readonly finder: Finder;
  /** The days on which files were last changed, by path, where that is known. */
  readonly history: ReadonlyMap<string, string>;
  /** A document, read again; undefined where it is gone or no longer well-formed. */
  open(facts: DocumentFacts): Promise<XmlDocument | undefined>;
}

/** A corpus with the texts that the diagnostics about it have places in. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads what documents and authority files say of themselves; what cannot be read is said and left out. */
export async function readCorpus(paths: readonly string[], context: Context): Promise<Outcome<ReadCorpus>> {
  const { host, config } = context;
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, Source>();
  const given = new Set(paths);
  const authority = (await host.glob(config.authority)).filter((path) => suffixOf(path) !== ".csv" && !given.has(path));
  const lists: DocumentFacts[] = [];
  for (const path of authority) {
    const document = (await open(path, context)).value;
    const facts = document && factsOf(document, "");
    if (facts) lists.push(facts);
  }
  const read: DocumentFacts[] = [];
  for (const path of [...given].sort()) {
    const opened = await open(path, context);
    diagnostics.push(...opened.diagnostics);
    if (opened.diagnostics.length > 0) for (const source of opened.sources) sources.set(source.path, source);
    if (!opened.value) continue;
    const facts = factsOf(opened.value, "");
    if (facts) read.push(facts);
    else diagnostics.push(withoutHeader(opened.value));
  }
  const names = pageNames(read.map((each) => each.path));
  const documents = read.map((each) => {
    const id = names.get(each.path)?.name ?? each.id;
    return { ...each, id, title: each.title.text === "" ? { text: id } : each.title };
  });
  if (documents.length === 0) {
    diagnostics.push(diagnostic("exchange/no-documents", ".", "there is no TEI document to tell of"));
  }
  const { description, publisher, language } = config.edition;
  const corpus: Corpus = {
    documents,
    title: titleOf(documents, config.edition.title),
    ...(config.edition.title !== DEFAULT_CONFIG.edition.title && { titleLanguage: language }),
    ...(description !== undefined && { description }),
    ...(publisher !== undefined && { publisher }),
    language,
    settings: config.exchange ?? {},
    finder: finderOf(documents, lists),
    history: await host.history(),
    open: opener(context),
  };
  return { value: { corpus, sources }, diagnostics };
}

/** The title that the configuration gives; without one, that of the series that all documents are of, or of the only document. */
function titleOf(documents: readonly DocumentFacts[], configured: string): string {
  if (configured !== DEFAULT_CONFIG.edition.title) return configured;
  const [first, ...others] = distinct(documents.map((each) => each.series));
  if (first !== undefined && others.length === 0) return first;
  return (documents.length === 1 ? documents[0]?.title.text : undefined) ?? configured;
}

interface Opened extends Outcome<XmlDocument | undefined> {
  readonly sources: readonly Source[];
}

/** A document that is well-formed; what it takes in stands in its place, as far as it is there. */
async function open(path: string, context: Context): Promise<Opened> {
  const bytes = await context.host.read(path).catch(reasonOf);
  if (typeof bytes === "string") {
    const message = `\`${path}\` ${bytes}; a file must stand there`;
    return { value: undefined, diagnostics: [diagnostic("config/unreadable", path, message)], sources: [] };
  }
  if (!bytes) {
    const message = `there is no file \`${path}\``;
    return { value: undefined, diagnostics: [diagnostic("config/no-file", path, message)], sources: [] };
  }
  const { value: source, diagnostics: undecoded } = decode(path, bytes);
  if (!source) return { value: undefined, diagnostics: undecoded, sources: [] };
  const { value, diagnostics, sources } = await assembled(source, context.config.validate.xinclude, context);
  const errors = diagnostics.filter((each) => each.severity === "error");
  const isBroken = errors.some((each) => each.code.startsWith("xml/"));
  return { value: isBroken ? undefined : value, diagnostics: errors, sources: [source, ...sources] };
}

/** Opens documents; those asked for last are held, and two who ask for one at once get the same. */
function opener(context: Context): Corpus["open"] {
  const held = new Map<string, Promise<XmlDocument | undefined>>();
  return ({ path }) => {
    const known = held.get(path) ?? open(path, context).then(({ value }) => value);
    held.delete(path);
    held.set(path, known);
    for (const oldest of held.keys()) {
      if (held.size <= HELD) break;
      held.delete(oldest);
    }
    return known;
  };
}

/** A service is asked for the parts of one document again and again. */
const HELD = 8;

function withoutHeader({ source, root }: XmlDocument): Diagnostic {
  const message = `the root element \`${root.name}\` has no \`teiHeader\` of TEI with a \`fileDesc\`; the document is left out`;
  return diagnostic("exchange/no-header", source.path, message, { range: root.startTag, xpath: `/${root.name}[1]` });
}
