import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Config, DEFAULT_CONFIG, type ExchangeConfig } from "../../src/core/config.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import type { Host } from "../../src/core/host.js";
import type { Context } from "../../src/core/stage.js";
import { type Corpus, type ExportedFile, readCorpus } from "../../src/exchange/index.js";
import { nodeHost } from "../../src/host/index.js";
import { createContext } from "../../src/pipeline.js";

/** The folder of the package. */
export const root = join(import.meta.dirname, "../..");

/** The folder of the suites that lie outside of the repository. */
export const shared = process.env.TEIWRIGHT_SHARED ?? join(root, "../shared");

/** The corpora that lie outside of the repository, and where the documents of each are. */
export const CORPORA = [
  "alsdracor/tei",
  "bodleian-cc0/collections",
  "calpurnius-siculus",
  "cmif/examples",
  "eebo-tcp",
  "ehri-editions/editions",
  "eltec-srp/level1",
  "frus-history",
  "isicily/inscriptions",
  "openarabicpe-haqaiq/tei",
  "own-variants",
  "parla-clarin/Examples",
  "perseus-latinlit/data",
  "schnitzler-briefe/data/editions",
  "tei-lex-0/odd",
  "tls-chinese/data",
  "yidracor/tei",
] as const;

/** A corpus with what is said of it. */
export interface Opened {
  readonly corpus: Corpus;
  readonly context: Context;
  readonly diagnostics: readonly Diagnostic[];
  readonly paths: readonly string[];
}

/** The documents of a folder as a corpus; of many, every so many. Time stands still in it. */
export async function corpusOf(
  folder: string,
  { every = 1, most = Number.POSITIVE_INFINITY, exchange = {}, edition = {}, history = {}, only }: Wish = {},
): Promise<Opened> {
  const config: Config = {
    ...DEFAULT_CONFIG,
    authority: [],
    edition: { ...DEFAULT_CONFIG.edition, ...edition },
    exchange,
  };
  const host: Host = {
    ...nodeHost(folder),
    today: () => "2026-01-31",
    history: async () => new Map(Object.entries(history)),
  };
  const context = createContext(host, config);
  const found = only ?? readdirSync(folder, { recursive: true, encoding: "utf8" });
  const paths = found
    .map((each) => each.replaceAll("\\", "/"))
    .filter((each) => /\.(?:xml|tei)$/.test(each))
    .sort()
    .filter((_, i) => i % every === 0)
    .slice(0, most);
  const { value, diagnostics } = await readCorpus(paths, context);
  return { corpus: value.corpus, context, diagnostics, paths };
}

/** The text of a file of an export, however it comes. */
export async function textOfFile({ content }: ExportedFile): Promise<string> {
  if (typeof content === "string") return content;
  const pieces: string[] = [];
  for await (const piece of content) pieces.push(piece);
  return pieces.join("");
}

interface Wish {
  /** The paths of the documents; else all that are called TEI or XML. */
  readonly only?: readonly string[];
  readonly every?: number;
  readonly most?: number;
  readonly exchange?: ExchangeConfig;
  readonly edition?: Partial<Config["edition"]>;
  readonly history?: Readonly<Record<string, string>>;
}

/** The folder of a corpus; undefined where the corpora are not there, which is said. */
export function sharedCorpus(name: string): string | undefined {
  const folder = join(shared, "corpora", name);
  if (existsSync(folder)) return folder;
  console.log(`${name} is absent: set TEIWRIGHT_SHARED to the folder that holds the corpora`);
  return undefined;
}

/** How many documents of a corpus are looked at: a few, or all with TEIWRIGHT_FULL=1. */
export const some = process.env.TEIWRIGHT_FULL === "1" ? {} : { every: 3, most: 2 };
