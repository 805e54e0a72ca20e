import type { Config } from "./core/config.js";
import type { Diagnostic } from "./core/diagnostic.js";
import type { Engines, Stylesheet, XsltEngine } from "./core/engines.js";
import type { Host } from "./core/host.js";
import type { Outcome } from "./core/outcome.js";
import type { Context } from "./core/stage.js";
import { libxml2RelaxNg } from "./engines/libxml2/index.js";
import { xmlEngine } from "./engines/xml/index.js";
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

/** The engines that teiwright comes with. */
export const ENGINES: Engines = { xml: xmlEngine, relaxng: libxml2RelaxNg(xmlEngine), xslt };

/** What the stages need of the world. */
export function createContext(host: Host, config: Config, engines: Engines = ENGINES): Context {
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
}: {
  /** An absolute path. */
  readonly folder: string;
  readonly file?: string | undefined;
}): Promise<Outcome<OpenProject | undefined>> {
  const found = await findProject(nodeHost(folder), { folder, ...(file !== undefined && { file }) });
  const diagnostics: readonly Diagnostic[] = found.diagnostics;
  if (!found.value) return { value: undefined, diagnostics };
  const context = createContext(nodeHost(found.value.root), found.value.config);
  return { value: { project: found.value, context }, diagnostics };
}

/** The world as it is seen from a folder, for what needs no project. */
export function hostAt(folder: string): Host {
  return nodeHost(folder);
}
