import type { Diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { SchemaLanguage, Validator, XmlEngine } from "../../core/engines.js";
import type { Cache } from "../../core/host.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import { datatypesOf } from "./datatype-feed.js";
import type { Grammar } from "./grammar.js";
import { checkIds } from "./ids.js";
import { readKept } from "./kept.js";
import { instantiate, loadGrammar, type Module, type Names, namesOf } from "./machine.js";
import { readSlips } from "./read-slips.js";
import { type Speller, spellerOf } from "./speller.js";
import { tableOf } from "./table.js";

/** What the engine needs of the world. */
export interface RelaxNgAccess {
  readonly xml: XmlEngine;
  /** The bytes of the WebAssembly module. */
  readonly wasm: () => Promise<Uint8Array>;
  /** A file that a schema takes in, by its path; undefined where there is none. */
  readonly load: (path: string) => Promise<Source | undefined>;
  /** Where schemas are kept that were read; without it, each is read anew. */
  readonly cache?: Cache;
}

/** RELAX NG, ISO/IEC 19757-2, in both forms. */
export function relaxNg(access: RelaxNgAccess): SchemaLanguage {
  return { compile: (schema) => compile(schema, access) };
}

async function compile(
  schema: Source,
  { xml, wasm, load, cache }: RelaxNgAccess,
): Promise<Outcome<Validator | undefined>> {
  const module = await instantiate(await wasm());
  const names = namesOf(module);
  const datatypes = datatypesOf(module, names);
  const { value: grammar, diagnostics } = await readKept(schema, { xml, load, ...datatypes }, cache);
  if (!grammar) return { value: undefined, diagnostics };
  loadGrammar(grammar, module, names, datatypes);
  const loaded: Loaded = { module, names, grammar, speller: spellerOf(grammar) };
  return { value: { validate: async (document) => validate(document, loaded) }, diagnostics };
}

interface Loaded {
  readonly module: Module;
  readonly names: Names;
  readonly grammar: Grammar;
  readonly speller: Speller;
}

function validate(document: XmlDocument, { module, names, grammar, speller }: Loaded): readonly Diagnostic[] {
  const table = tableOf(document, names);
  table.names.forEach((name, number) => {
    const known = names.name(name.uri, name.local);
    module.mapName(number, known);
    const other = speller.meant(name);
    if (other) module.setMeant(known, names.name(name.uri, other));
  });
  const words = module.allocate(table.words.byteLength);
  const bytes = module.allocate(table.bytes.length);
  new Int32Array(module.memory.buffer, words, table.words.length).set(table.words);
  new Uint8Array(module.memory.buffer, bytes, table.bytes.length).set(table.bytes);
  const count = module.validate(words, table.words.length, bytes);
  module.release(words);
  module.release(bytes);
  const { path } = document.source;
  return [...readSlips(module, count, { telling: { path, grammar }, table }), ...checkIds(module, table, path)];
}
