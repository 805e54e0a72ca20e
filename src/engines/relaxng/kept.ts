import type { Cache } from "../../core/host.js";
import type { Outcome } from "../../core/outcome.js";
import { Source } from "../../core/source.js";
import { VERSION } from "../../core/version.js";
import { datatypesOf } from "./datatype-feed.js";
import type { Grammar } from "./grammar.js";
import { handOver } from "./hand-over.js";
import { type Image, imageOf, restore } from "./image.js";
import { instantiate, type KnownNames, type Module, type Names, namesOf } from "./machine.js";
import { type Notes, type Packed, ROW, ROW_WORDS } from "./packed.js";
import type { Access } from "./schema/files.js";
import type { ReadSchema } from "./schema/index.js";
import { unpack } from "./unpacked.js";

/** Changes with what is kept, so that nothing older is taken for it. */
const FORMAT = "6";

/** A schema in a module, ready to be run. */
export interface ReadySchema {
  readonly module: Module;
  readonly names: Names;
  /** What faults are told with. */
  readonly grammar: Grammar;
}

/** What readying a schema needs of the world. */
export interface ReadyAccess extends Access {
  /** The bytes of the WebAssembly module. */
  readonly wasm: () => Uint8Array;
  /** Where schemas are kept that were read; without it, each is read anew. */
  readonly cache?: Cache;
}

/** Readies a schema; one that an earlier run has read, and whose files are still the same, is not read again. */
export async function readySchema(schema: Source, access: ReadyAccess): Promise<Outcome<ReadySchema | undefined>> {
  const wasm = access.wasm();
  const module = await instantiate(wasm);
  const { cache } = access;
  if (!cache) return (await readAnew(schema, module, access)).outcome;
  const key = `relaxng-${cache.digest([VERSION, FORMAT, cache.digest(wasm), schema.path, cache.digest(schema.bytes)].join("\n"))}`;
  const known = await recall(cache, { key, main: schema.path, load: access.load }, module);
  if (known) return { value: known, diagnostics: [] };
  const files = new Map<string, string>();
  const load: Access["load"] = async (path, main) => {
    const source = await access.load(path, main);
    if (source instanceof Source) files.set(path, cache.digest(source.bytes));
    return source;
  };
  const { outcome, read } = await readAnew(schema, module, { ...access, load });
  const { value, diagnostics } = outcome;
  // A schema with something to say is read each time, so that it is said each time.
  if (value && read && diagnostics.length === 0) await keep(cache, key, { ready: value, read, files: [...files] });
  return outcome;
}

interface Anew {
  readonly outcome: Outcome<ReadySchema | undefined>;
  readonly read?: ReadSchema;
}

async function readAnew(schema: Source, module: Module, { xml, load }: Access): Promise<Anew> {
  // Loaded here: what is kept needs none of the readers.
  const { readSchema } = await import("./schema/index.js");
  const names = namesOf(module);
  const datatypes = datatypesOf(module, names);
  const { value: read, diagnostics } = await readSchema(schema, { xml, load, ...datatypes });
  if (!read) return { outcome: { value: undefined, diagnostics } };
  handOver(read.packed, module, names, datatypes);
  return { outcome: { value: { module, names, grammar: unpack(read.packed, read.notes) }, diagnostics }, read };
}

/** What is kept of a schema begins with a line of this; a line of its grammar follows, and the memory of the module. */
interface Head {
  /** The files that the schema takes in, each with its digest. */
  readonly files: readonly (readonly [path: string, digest: string])[];
  readonly names: KnownNames;
  readonly image: Image;
}

interface KeptGrammar {
  readonly packed: Packed;
  readonly elements: readonly KeptElement[];
  /** What the schema says of attributes, by row. */
  readonly attributes: readonly (readonly [row: number, said: string])[];
}

type KeptElement = readonly [documentation: string | null, path: string, start: number, end: number];

interface Keeping {
  readonly ready: ReadySchema;
  readonly read: ReadSchema;
  readonly files: Head["files"];
}

async function keep(cache: Cache, key: string, { ready, read, files }: Keeping): Promise<void> {
  const { image, bytes } = imageOf(ready.module);
  const head: Head = { files, names: ready.names.known(), image };
  const grammar = keptGrammar(read);
  await cache.keep(key, [`${JSON.stringify(head)}\n${JSON.stringify(grammar)}\n`, ...bytes]);
}

/** What is kept under a key, put into a module; undefined where it is of no use, and the module is as it was. */
async function recall(
  cache: Cache,
  { key, main, load }: Pick<Access, "load"> & { readonly key: string; readonly main: string },
  module: Module,
): Promise<ReadySchema | undefined> {
  const bytes = await cache.recallBytes(key);
  if (!bytes) return undefined;
  const headEnd = bytes.indexOf(LINE_END);
  const grammarEnd = bytes.indexOf(LINE_END, headEnd + 1);
  try {
    const { files, names, image }: Head = JSON.parse(textOf(bytes.subarray(0, headEnd)));
    for (const [path, digest] of files) {
      const source = await load(path, main);
      if (!(source instanceof Source) || cache.digest(source.bytes) !== digest) return undefined;
    }
    restore(module, image, bytes.subarray(grammarEnd + 1));
    return { module, names: namesOf(module, names), grammar: grammarIn(bytes.slice(headEnd + 1, grammarEnd)) };
  } catch {
    // What is kept may have been cut short.
    return undefined;
  }
}

/** The grammar that was kept. It is read when it is first looked at: documents that fit need none of it. */
function grammarIn(bytes: Uint8Array): Grammar {
  let made: Grammar | undefined;
  const grammar = (): Grammar => {
    if (!made) {
      const kept: KeptGrammar = JSON.parse(textOf(bytes));
      made = unpack(kept.packed, notesIn(kept));
    }
    return made;
  };
  return {
    get start() {
      return grammar().start;
    },
    get elements() {
      return grammar().elements;
    },
  };
}

function keptGrammar({ packed, notes }: ReadSchema): KeptGrammar {
  const elements = notes.elements.map(({ documentation, place: { path, range } }): KeptElement => {
    return [documentation?.() ?? null, path, range.start, range.end];
  });
  const attributes = [...notes.documentation].flatMap(([row, documentation]) => {
    const said = packed.rows[row * ROW_WORDS] === ROW.attribute ? documentation() : undefined;
    return said === undefined ? [] : [[row, said] as const];
  });
  return { packed: { ...packed, rows: Array.from(packed.rows) }, elements, attributes };
}

function notesIn({ elements, attributes }: KeptGrammar): Notes {
  return {
    elements: elements.map(([said, path, start, end]) => ({
      documentation: said === null ? undefined : () => said,
      place: { path, range: { start, end } },
    })),
    documentation: new Map(attributes.map(([row, said]) => [row, () => said])),
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

const LINE_END = 10;
