import type { Config } from "./core/config.js";
import { decode } from "./core/decode.js";
import type { Diagnostic } from "./core/diagnostic.js";
import type { Engines, SchemaLanguage, Stylesheet, XsltEngine } from "./core/engines.js";
import type { Host } from "./core/host.js";
import type { Outcome } from "./core/outcome.js";
import type { Source } from "./core/source.js";
import type { Context } from "./core/stage.js";
import { libxml2RelaxNg, xsd } from "./engines/libxml2/index.js";
import { relaxNg } from "./engines/relaxng/index.js";
import { xmlEngineOf } from "./engines/xml/index.js";
import { nodeHost } from "./host/index.js";
import { findProject, type Project } from "./project/index.js";

// The stages, in the order that a file goes through them.
export { type EncodedDocument, type EncodeInput, encode, type Format, isAsMade } from "./encode/index.js";
export { type OutputFile, type PublishInput, publish, transformDocument } from "./publish/index.js";
export { type ValidateInput, validate } from "./validate/index.js";

/** XSLT is loaded when it is first used: its package is large, and validation has no need of it. */
const xslt: XsltEngine = {
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

/** What checks RELAX NG: the engine of teiwright, or libxml2 for a second opinion. */
export type RelaxNgEngine = "builtin" | "libxml2";

/** Which engines are wanted, and how. */
export interface EngineChoice {
  readonly relaxng?: RelaxNgEngine | undefined;
  /** Whether schemas are kept from one run to the next. */
  readonly cached?: boolean | undefined;
}

/** The engines that teiwright comes with; schemas may take in files that the host has. */
export function enginesFor(host: Host, { relaxng = "builtin", cached = true }: EngineChoice = {}): Engines {
  const xml = xmlEngineOf(() => host.asset("dist/wasm/xml.wasm"));
  return {
    xml,
    relaxng: relaxng === "libxml2" ? libxml2RelaxNg(xml) : builtinRelaxNg(host, xml, cached),
    xsd: xsd({ xml, load: (path) => sourceAt(host, path) }),
    xslt,
  };
}

function builtinRelaxNg(host: Host, xml: ReturnType<typeof xmlEngineOf>, cached: boolean): SchemaLanguage {
  return relaxNg({
    xml,
    ...(cached && { cache: host.cache }),
    wasm: () => host.asset("dist/wasm/relaxng.wasm"),
    load: (path) => sourceAt(host, path),
  });
}

/** The text of a file; undefined where there is none or it is no text. */
async function sourceAt(host: Host, path: string): Promise<Source | undefined> {
  const bytes = await host.read(path);
  return bytes && decode(path, bytes).value;
}

/** What the stages need of the world. */
export function createContext(host: Host, config: Config, engines: Engines = enginesFor(host)): Context {
  return { host, config, engines };
}

/** A project with all that the stages need to work in it. */
export interface OpenProject {
  readonly project: Project;
  readonly context: Context;
}

/** Opens the project that a folder belongs to; `file` names another configuration. With errors, the defaults hold or there is none. */
export async function openProject({
  folder,
  file,
  engines = {},
}: {
  /** An absolute path. */
  readonly folder: string;
  readonly file?: string | undefined;
  readonly engines?: EngineChoice | undefined;
}): Promise<Outcome<OpenProject | undefined>> {
  const found = await findProject(nodeHost(folder), { folder, ...(file !== undefined && { file }) });
  const diagnostics: readonly Diagnostic[] = found.diagnostics;
  if (!found.value) return { value: undefined, diagnostics };
  const host = nodeHost(found.value.root);
  const context = createContext(host, found.value.config, enginesFor(host, engines));
  return { value: { project: found.value, context }, diagnostics };
}

/** The world as it is seen from a folder, for what needs no project. */
export function hostAt(folder: string): Host {
  return nodeHost(folder);
}
