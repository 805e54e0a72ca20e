import type { Addresses } from "./core/addresses.js";
import type { Config } from "./core/config.js";
import type { Diagnostic } from "./core/diagnostic.js";
import type { XmlDocument } from "./core/document.js";
import type { Engines } from "./core/engines.js";
import type { Host } from "./core/host.js";
import type { Outcome } from "./core/outcome.js";
import { recording } from "./core/recording.js";
import { ruled } from "./core/rules.js";
import type { Source } from "./core/source.js";
import type { Context } from "./core/stage.js";
import type * as Encoding from "./encode/index.js";
import { addressesFor, type EngineChoice, enginesFor, tryRelaxNg } from "./engine-choice.js";
import { nodeHost, threadsOf } from "./host/index.js";
import type * as Odd from "./odd/index.js";
import {
  type AddedSchema,
  type AddSchema,
  findProject,
  type ListedSchema,
  listSchemas as listNames,
  type Project,
  addSchema as pinSchema,
  readLock,
  type VerifiedSchemas,
  verifySchemas as verifyPins,
} from "./project/index.js";
import type * as Publishing from "./publish/index.js";
import type * as Schemas from "./schemas/index.js";
import { type ThreadWork, worker } from "./validate/index.js";

// The stages, in the order that a file goes through them. Encoding, publishing and the engines of large packages are loaded
// when they are first used: a command that checks one file should not wait for what it has no need of.

/** Transcriptions to TEI; see `encode/`. */
export const encode: typeof Encoding.encode = async (input, context) => {
  const { value, diagnostics } = await (await import("./encode/index.js")).encode(input, context);
  return { value, diagnostics: ruled(diagnostics, context.config.rules) };
};

/** Whether a document is as the encoder made it. */
export async function isAsMade(tei: string): Promise<boolean> {
  return (await import("./encode/index.js")).isAsMade(tei);
}

/** A document with what the encoder proposed made a person's; see `encode/confirm`. */
export const confirm: typeof Encoding.confirm = async (source, wish, engines) =>
  (await import("./encode/index.js")).confirm(source, wish, engines);

/** Documents to the files of an edition; see `publish/`. */
export const publish: typeof Publishing.publish = async (input, context) => {
  const { value, diagnostics } = await (await import("./publish/index.js")).publish(input, context);
  return { value, diagnostics: ruled(diagnostics, context.config.rules) };
};

/** The making of an edition, document by document. */
export const openPublishing: typeof Publishing.openPublishing = async (...given) =>
  (await import("./publish/index.js")).openPublishing(...given);

/** What is known of a build before it begins. */
export const foreseeEdition: typeof Publishing.foresee = async (...given) =>
  (await import("./publish/index.js")).foresee(...given);

/** Keeps what the next build of an edition can use. */
export const keepEdition: typeof Publishing.keepEdition = async (...given) =>
  (await import("./publish/index.js")).keepEdition(...given);

/** What is given to a thread: files to judge, with drafts made of them, files to make drafts of, or what a helper is asked for. */
export type ThreadTask = ThreadWork | { readonly draft: Publishing.DraftWork } | { readonly help: true };

/** What does the work of a thread, once it is ready to. */
export async function threadWorker(task: ThreadTask, context: Context): Promise<(given: never) => Promise<unknown>> {
  const publishing = (): Promise<typeof Publishing> => import("./publish/index.js");
  if ("help" in task) return (await publishing()).helperWorker(context);
  if ("draft" in task) {
    let draft: ReturnType<typeof Publishing.draftWorker> | undefined;
    return async (paths) => {
      draft ??= (await publishing()).draftWorker(task.draft, context);
      return draft(paths);
    };
  }
  if (task.also === undefined) return worker(task, context);
  // What `buildEdition` has given is what comes here.
  const work = task.also as Publishing.DraftWork;
  let drafter: Publishing.Drafter | undefined;
  return worker(task, context, async (path, document) => {
    drafter ??= (await publishing()).drafterOf(work, context);
    return drafter(path, document);
  });
}

/** ODD to a specification, and the schemas that it makes; see `odd/`. `sources` has the texts that the diagnostics have places in. */
export const compileOdd: typeof Odd.compileOdd = async (input, context) => {
  const compiled = await (await import("./odd/index.js")).compileOdd(input, context);
  return { ...compiled, diagnostics: ruled(compiled.diagnostics, context.config.rules) };
};

/** One document through one stylesheet. */
export const transformDocument: typeof Publishing.transformDocument = async (...given) =>
  (await import("./publish/index.js")).transformDocument(...given);

/** The text of a file of candidates for the authority files; see `encode/proposals/`. */
export async function propose(
  input: Encoding.ProposeInput,
  { engines }: Context,
): Promise<Outcome<string | undefined>> {
  return (await import("./encode/index.js")).propose(input, engines.xml);
}

/** A schema of RELAX NG in the XML form, in the compact form; see `schemas/`. */
export async function compactForm(document: XmlDocument): Promise<string> {
  return (await import("./schemas/index.js")).compactForm(document);
}

/** What two schemas allow differently; see `schemas/`. */
export async function compareGrammars(
  ...grammars: Parameters<typeof Schemas.compareGrammars>
): Promise<Schemas.SchemaDifference> {
  return (await import("./schemas/index.js")).compareGrammars(...grammars);
}

/** What two schemas in Schematron check differently. */
export async function compareRules(
  ...rules: Parameters<typeof Schemas.compareRules>
): Promise<ReturnType<typeof Schemas.compareRules>> {
  return (await import("./schemas/index.js")).compareRules(...rules);
}

/** What a schema says of an element or attribute; see `schemas/`. */
export async function explainName(
  ...given: Parameters<typeof Schemas.explainName>
): Promise<Schemas.SchemaExplanation> {
  return (await import("./schemas/index.js")).explainName(...given);
}

/** What two schemas allow differently, in sentences. */
export async function tellDifference(difference: Schemas.SchemaDifference): Promise<Schemas.ToldDifference> {
  return (await import("./schemas/index.js")).tellDifference(difference);
}

export type {
  Confirmation,
  Confirmed,
  EncodedDocument,
  EncodeInput,
  Format,
  Mention,
  MetadataFiles,
  PackedFile,
} from "./encode/index.js";
export { type EngineChoice, enginesFor, type RelaxNgEngine } from "./engine-choice.js";
export { changedSince, listenOn, siteHandler, watchFolder } from "./host/index.js";
export type { CompiledOdd, CompileOdd, Specification } from "./odd/index.js";
export type { AddedSchema, AddSchema, ListedSchema, VerifiedSchemas } from "./project/index.js";
export type { Made, OutputFile, PublishInput, Publishing } from "./publish/index.js";
export type {
  Change as SchemaChange,
  ChangeKind as SchemaChangeKind,
  Effect as SchemaEffect,
  SchemaDifference,
  SchemaExplanation,
  ToldDifference,
} from "./schemas/index.js";
export { type ValidateInput, validate } from "./validate/index.js";

/** What the stages need of the world. */
export function createContext(
  host: Host,
  config: Config,
  engines?: Engines,
  addresses: Addresses = addressesFor(host, config),
): Context {
  return { host, config, addresses, engines: engines ?? enginesFor(host, {}, addresses) };
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
  const { root, config } = found.value;
  const given: Reopening = { root, config, engines };
  // Run from its sources, as tests do, there is no module that a thread could run.
  const threads = import.meta.url.endsWith(".js") && threadsOf(new URL("./worker.js", import.meta.url), given);
  const context: Context = { ...openAgain(given), ...(threads && { threads }) };
  return { value: { project: found.value, context }, diagnostics };
}

/** What a project is opened with again: plain data, which can be sent to another thread. */
export interface Reopening {
  readonly root: string;
  readonly config: Config;
  readonly engines: EngineChoice;
}

/** The context of a project whose configuration is known. */
export function openAgain({ root, config, engines }: Reopening): Context {
  const plain = nodeHost(root);
  const noting = recording(plain);
  const addresses = addressesFor(noting, config, engines);
  const context = createContext(plain, config, enginesFor(noting, engines, addresses), addresses);
  if (engines.cached === false) return context;
  const identity = JSON.stringify([root, config, engines, programOf(plain)]);
  return { ...context, memory: { identity, host: noting } };
}

/** What tells this program from any other; nothing where it runs from its sources. */
function programOf(host: Host): string {
  try {
    return new TextDecoder().decode(host.asset("dist/lib/digest.txt"));
  } catch {
    return "";
  }
}

/** The world as it is seen from a folder, for what needs no project. */
export function hostAt(folder: string): Host {
  return nodeHost(folder);
}

/** Pins a schema in a project; what cannot be used is not kept. `sources` has the texts that the diagnostics have places in. */
export async function addSchema(
  wish: AddSchema,
  context: Context,
): Promise<Outcome<AddedSchema | undefined> & { readonly sources: ReadonlyMap<string, Source> }> {
  const sources = new Map<string, Source>();
  return {
    ...(await pinSchema(wish, context, { tries: { relaxng: tryRelaxNg(context.host), odd: async () => [] }, sources })),
    sources,
  };
}

/** Every schema that has a name in a project. */
export async function listSchemas({ host, config }: Context): Promise<Outcome<readonly ListedSchema[]>> {
  const { value, diagnostics } = await readLock(host);
  return { value: listNames(value ?? {}, config.aliases ?? {}), diagnostics };
}

/** Whether the pinned schemas of a project are as they were when they were pinned. */
export function verifySchemas({ host }: Context): Promise<VerifiedSchemas> {
  return verifyPins(host);
}
