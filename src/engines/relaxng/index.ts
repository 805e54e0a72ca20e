import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { GrammarReader, SchemaLanguage, Validator, XmlEngine } from "../../core/engines.js";
import type { Cache } from "../../core/host.js";
import { xpathOf } from "../../core/locate.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import type { TableReader } from "../../core/table.js";
import { datatypesOf } from "./datatype-feed.js";
import { type Feed, feedOf } from "./feed.js";
import type { Grammar } from "./grammar.js";
import { handOver } from "./hand-over.js";
import { checkIds } from "./ids.js";
import { readKept } from "./kept.js";
import { instantiate, type Module, namesOf } from "./machine.js";
import { placesOf } from "./places.js";
import { readSlips } from "./read-slips.js";
import type { LoadedFile } from "./schema/files.js";
import { spellerOf } from "./speller.js";

/** What the engine needs of the world. */
export interface RelaxNgAccess {
  readonly xml: XmlEngine & TableReader;
  /** The bytes of the WebAssembly module. */
  readonly wasm: () => Uint8Array;
  /** A file that a schema takes in, by its path and that of the schema; undefined where there is none. */
  readonly load: (path: string, schema: string) => Promise<LoadedFile>;
  /** Where schemas are kept that were read; without it, each is read anew. */
  readonly cache?: Cache;
}

export { type DtdAccess, dtd } from "./dtd/index.js";
export type { LoadedFile } from "./schema/files.js";

/** RELAX NG, ISO/IEC 19757-2, in both forms. */
export function relaxNg(access: RelaxNgAccess): SchemaLanguage {
  return { compile: (schema) => compile(schema, access) };
}

/** What reads schemas of RELAX NG to be compared or explained: anew, for what is kept has nothing that is for people only. */
export function grammarReader({ xml, wasm, load }: Omit<RelaxNgAccess, "cache">): GrammarReader {
  return {
    read: async (schema) => {
      const module = await instantiate(wasm());
      const datatypes = datatypesOf(module, namesOf(module));
      const { readSchema } = await import("./schema/index.js");
      return readSchema(schema, { xml, load, ...datatypes });
    },
  };
}

async function compile(
  schema: Source,
  { xml, wasm, load, cache }: RelaxNgAccess,
): Promise<Outcome<Validator | undefined>> {
  const module = await instantiate(wasm());
  const names = namesOf(module);
  const datatypes = datatypesOf(module, names);
  const { value: read, diagnostics } = await readKept(schema, { xml, load, ...datatypes }, cache);
  if (!read) return { value: undefined, diagnostics };
  const { packed, grammar } = read;
  handOver(packed, module, names, datatypes);
  const loaded: Loaded = { module, feed: feedOf(module, names, spellerOf(grammar)), grammar, xml };
  return { value: { validate: async (document) => validate(document, loaded) }, diagnostics };
}

interface Loaded {
  readonly module: Module;
  readonly feed: Feed;
  readonly grammar: Grammar;
  readonly xml: TableReader;
}

function validate(document: XmlDocument, { module, feed, grammar, xml }: Loaded): readonly Diagnostic[] {
  const table = xml.tableOf(document) ?? xml.parseTable(document.source);
  const count = feed.run(table);
  const places = placesOf(table, document);
  const { path } = document.source;
  const slips = readSlips(module, count, { telling: { path, grammar, strange: new Set() }, places });
  // Whatever the words for slips leave out: a document that does not follow its schema never passes.
  const untold = count > 0 && slips.length === 0 ? [invalid(document)] : [];
  return [...slips, ...untold, ...checkIds(module, places, path)];
}

function invalid({ root, source }: XmlDocument): Diagnostic {
  const message = "the document does not follow its schema; the place cannot be told";
  return diagnostic("relaxng/invalid", source.path, message, { range: root.startTag, xpath: xpathOf(root) });
}
