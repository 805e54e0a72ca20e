import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { GrammarReader, SchemaLanguage, Validator } from "../../core/engines.js";
import { xpathOf } from "../../core/locate.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import type { TableReader } from "../../core/table.js";
import { datatypesOf } from "./datatype-feed.js";
import { type Feed, feedOf } from "./feed.js";
import type { Grammar } from "./grammar.js";
import { checkIds } from "./ids.js";
import { type ReadyAccess, readySchema } from "./kept.js";
import { instantiate, type Module, namesOf } from "./machine.js";
import { placesOf } from "./places.js";
import { readSlips } from "./read-slips.js";
import { spellerOf } from "./speller.js";

/** What the engine needs of the world; a file that a schema takes in is undefined where there is none. */
export type RelaxNgAccess = ReadyAccess;

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
      const { readGrammar } = await import("./schema/index.js");
      return readGrammar(schema, { xml, load, ...datatypes });
    },
  };
}

async function compile(schema: Source, access: RelaxNgAccess): Promise<Outcome<Validator | undefined>> {
  const { value: ready, diagnostics } = await readySchema(schema, access);
  if (!ready) return { value: undefined, diagnostics };
  const { module, names, grammar } = ready;
  const loaded: Loaded = { module, feed: feedOf(module, names, spellerOf(grammar)), grammar, xml: access.xml };
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
