import { hasScheme } from "./core/address.js";
import { type Addresses, wordsOf } from "./core/addresses.js";
import { type Config, DEFAULT_CONFIG } from "./core/config.js";
import { decode } from "./core/decode.js";
import type { Engines, SchemaLanguage, SchematronLanguage, Stylesheet, XmlEngine, XsltEngine } from "./core/engines.js";
import type { Host } from "./core/host.js";
import type { Source } from "./core/source.js";
import type * as Libxml2 from "./engines/libxml2/index.js";
import { dtd, grammarReader, type RelaxNgAccess, relaxNg } from "./engines/relaxng/index.js";
import { xmlEngineOf } from "./engines/xml/index.js";
import { addressesOf, type TrySchema } from "./project/index.js";

/** What checks RELAX NG: the engine of teiwright, or libxml2 for a second opinion. */
export type RelaxNgEngine = "builtin" | "libxml2";

/** Which engines are wanted, and how. */
export interface EngineChoice {
  /** Whether schemas that are not pinned may be fetched. */
  readonly remote?: boolean | undefined;
  readonly relaxng?: RelaxNgEngine | undefined;
  /** Whether schemas are kept from one run to the next. */
  readonly cached?: boolean | undefined;
}

/** The engines that teiwright comes with; schemas may take in files that the host has. */
export function enginesFor(
  host: Host,
  { relaxng = "builtin", cached = true }: EngineChoice = {},
  addresses: Addresses = addressesFor(host, DEFAULT_CONFIG),
): Engines {
  const xml = xmlFor(host);
  const access = relaxNgAccess(host, xml, { cached, addresses });
  return {
    xml,
    relaxng:
      relaxng === "libxml2"
        ? lazily(async () => (await libxml2()).libxml2RelaxNg(xml), { isForMany: true })
        : relaxNg(access),
    grammars: grammarReader(access),
    xsd: lazily(async () => (await libxml2()).xsd({ xml, load: (path) => sourceAt(host, path) })),
    dtd: dtd({
      xml,
      wasm: () => host.asset("dist/wasm/relaxng.wasm"),
      read: (path) => host.read(path).catch(() => undefined),
    }),
    schematron: schematron(host, xml, { cached, addresses }),
    xslt,
  };
}

/** What addresses mean in a project. */
export function addressesFor(host: Host, config: Config, { remote }: EngineChoice = {}): Addresses {
  return addressesOf({ host, config, xml: xmlFor(host), remote });
}

/** What says whether a schema in RELAX NG can be used. */
export function tryRelaxNg(host: Host): TrySchema {
  const wasm = (): Uint8Array => host.asset("dist/wasm/relaxng.wasm");
  return async (schema, load) => (await relaxNg({ xml: xmlFor(host), wasm, load }).compile(schema)).diagnostics;
}

const xslt: XsltEngine = {
  prepare: async () => (await loadXslt()).prepare(),
  load: (compiled) => {
    let ready: Promise<Stylesheet> | undefined;
    return {
      transform: async (input) => {
        ready ??= loadXslt().then((engine) => engine.load(compiled));
        return (await ready).transform(input);
      },
    };
  },
  compile: async (main, modules) => (await loadXslt()).compile(main, modules),
};

async function loadXslt(): Promise<XsltEngine> {
  return (await import("./engines/xslt/index.js")).xsltEngine;
}

function schematron(host: Host, xml: XmlEngine, { cached, addresses }: SchemaMeans): SchematronLanguage {
  let language: Promise<SchematronLanguage> | undefined;
  const load = async (): Promise<SchematronLanguage> => {
    const [engine, { ruleEngine }] = await Promise.all([
      import("./engines/schematron/index.js"),
      import("./engines/xslt/index.js"),
    ]);
    return engine.schematron({
      xml,
      rules: ruleEngine,
      ...(cached && { cache: host.cache }),
      load: async (path, schema) => {
        const read = await addresses.read(path, schema);
        return read.kind === "read" ? read.source : undefined;
      },
    });
  };
  return {
    compile: async (schema, phase) => {
      language ??= load();
      return (await language).compile(schema, phase);
    },
  };
}

interface SchemaMeans {
  readonly cached: boolean;
  readonly addresses: Addresses;
}

/** A language whose engine is loaded when it is first used. */
function lazily(load: () => Promise<SchemaLanguage>, traits: Pick<SchemaLanguage, "isForMany"> = {}): SchemaLanguage {
  let language: Promise<SchemaLanguage> | undefined;
  return {
    ...traits,
    compile: async (schema) => {
      language ??= load();
      return (await language).compile(schema);
    },
  };
}

function libxml2(): Promise<typeof Libxml2> {
  return import("./engines/libxml2/index.js");
}

function relaxNgAccess(
  host: Host,
  xml: ReturnType<typeof xmlEngineOf>,
  { cached, addresses }: SchemaMeans,
): RelaxNgAccess {
  return {
    xml,
    ...(cached && { cache: host.cache }),
    wasm: () => host.asset("dist/wasm/relaxng.wasm"),
    load: async (path, schema) => {
      const located = hasScheme(path) ? await addresses.locate(path) : ({ kind: "found", path } as const);
      const read = located.kind === "found" ? await addresses.read(located.path, schema) : located;
      return read.kind === "read" ? read.source : { obstacle: wordsOf(read) };
    },
  };
}

/** The text of a file; undefined where there is none or it is no text. */
async function sourceAt(host: Host, path: string): Promise<Source | undefined> {
  const bytes = await host.read(path);
  return bytes && decode(path, bytes).value;
}

function xmlFor(host: Host): ReturnType<typeof xmlEngineOf> {
  return xmlEngineOf(() => host.asset("dist/wasm/xml.wasm"));
}
