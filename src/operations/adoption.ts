import {
  adviceFor,
  configFor,
  elementsOf,
  idsOf,
  isOther,
  isSchemaFile,
  type Looked,
  type LookedDocument,
  look,
  pointersOf,
  settleSchemas,
  tallyOf,
} from "../adopt/index.js";
import type { AdoptedConfig, Adoption, Validity } from "../core/adoption.js";
import { type Config, DEFAULT_CONFIG } from "../core/config.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import { CannotWrite } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import { suffixOf } from "../core/path.js";
import type { Context } from "../core/stage.js";
import { openAgain, validate } from "../pipeline.js";
import { unpackRecords } from "./unpacking.js";

/** What `adoptFolder` is to do. */
export interface AdoptFolder {
  /** The folder of the corpus; absolute. */
  readonly folder: string;
  /** The folder as the user has written it, for messages; else its name. */
  readonly shown?: string;
  /** The schema of documents that have none of their own here: a path seen from the folder, or a name. */
  readonly schema?: string;
  /** Whether the configuration is only shown. */
  readonly dryRun?: boolean;
  /** Whether the documents in records of OAI-PMH are written to files of their own first. */
  readonly unpack?: boolean;
}

/** What was found, and the configuration. */
export interface Adopted {
  readonly adoption: Adoption;
  /** The text of the configuration. */
  readonly text: string;
  readonly state: "written" | "kept" | "shown";
  /** The name of the file of the configuration: the one that was there, if it is kept. */
  readonly file: string;
}

/** Looks at a folder of TEI that somebody else made, and writes a configuration for it as it is; what is there is never overwritten. */
export async function adoptFolder(wish: AdoptFolder): Promise<Outcome<Adopted | undefined>> {
  const folder = wish.folder.slice(wish.folder.lastIndexOf("/") + 1);
  const shown = wish.shown ?? folder;
  const context = openAgain({ root: wish.folder, config: DEFAULT_CONFIG, engines: {} });
  const refusal = await obstacleTo(shown, context);
  if (refusal) return { value: undefined, diagnostics: [refusal] };
  const filesNow = async (): Promise<readonly string[]> =>
    (await context.host.glob(["**/*"])).filter((each) => !isMade(each));
  const unpacked = wish.unpack && !wish.dryRun ? await unpackRecords(await filesNow(), context) : undefined;
  const files = await filesNow();
  const { value: looked, diagnostics: unread } = await lookAtAll(files, context);
  const diagnostics = [...(unpacked?.diagnostics ?? []), ...unread];
  const held = looked.filter((each): each is LookedDocument => !isOther(each));
  // A folder of nothing but lists of persons has no other documents.
  const isList = (each: LookedDocument): boolean => each.is === "authority";
  const authority = held.every(isList) ? [] : held.filter(isList);
  const documents = held.filter((each) => !authority.includes(each));
  if (documents.length === 0) return { value: undefined, diagnostics: [...diagnostics, noDocuments(looked, shown)] };

  const schemaFiles = files.filter(isSchemaFile);
  const unnamed = documents.filter(
    ({ named }) => !named.some((each) => each.by === "xml-model" && isGrammar(each.language)),
  );
  const fallback = wish.schema ?? ((await isPinned(LAST_RESORT, context)) ? LAST_RESORT : undefined);
  const schema = fallback ?? (await likeliestSchema(unnamed, schemaFiles, context)) ?? LAST_RESORT;
  const settling = { files: schemaFiles, fallback, lastResort: LAST_RESORT, unnamed: schema };
  const settled = await settleSchemas(documents, settling, context);
  const ids = idsOf(documents);
  const before = configFor({
    documents,
    authority,
    files,
    ids,
    rules: settled.rules,
    schema: settled.unnamed > 0 ? schema : undefined,
    folder,
  });
  const { config, validity } = await validated(
    before,
    wish.folder,
    documents.map((each) => each.path),
  );

  const declared = new Set(held.flatMap((each) => each.census.prefixes));
  const found = {
    files: files.length,
    documents: documents.map((each) => each.path),
    authority: authority.map(({ path, entries }) => ({ path, entries })),
    others: looked.filter(isOther),
    schemas: {
      named: settled.named,
      unnamed: settled.unnamed,
      ...(settled.used.has(LAST_RESORT) &&
        fallback === undefined && { wanted: { name: LAST_RESORT, documents: settled.used.get(LAST_RESORT) ?? 0 } }),
      files: schemaFiles.map((path) => ({ path, documents: settled.used.get(path) ?? 0 })),
    },
    encodings: tallyOf(held.map((each) => each.encoding)),
    ids,
    pointers: pointersOf(held, declared),
    elements: elementsOf(held),
    kinds: tallyOf(documents.map((each) => each.kind)),
    languages: tallyOf(documents.flatMap((each) => each.census.languages)),
    validity,
    config,
  };
  const adoption: Adoption = { ...found, advice: adviceFor(found) };
  const written = await write(config, wish.dryRun ?? false, context);
  return { value: { adoption, ...written.value }, diagnostics: [...diagnostics, ...written.diagnostics] };
}

async function obstacleTo(folder: string, { host }: Context): Promise<Diagnostic | undefined> {
  const kind = await host.kind(".");
  if (kind === "folder") return undefined;
  const message =
    kind === "none" ? `there is no folder \`${folder}\`` : `\`${folder}\` is a file; a folder must stand there`;
  return diagnostic("config/no-file", folder, message);
}

/** What teiwright itself has made there. */
function isMade(path: string): boolean {
  return path.startsWith("dist/") || /^teiwright\.(?:config\.(?:json|js|ts)|lock\.json)$/.test(path);
}

async function lookAtAll(files: readonly string[], { host, engines }: Context): Promise<Outcome<readonly Looked[]>> {
  const looked: Looked[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of files.filter(
    (each) => (!BINARY.has(suffixOf(each)) && !isSchemaFile(each)) || suffixOf(each) === ".odd",
  )) {
    const bytes = await host.read(path).catch(() => undefined);
    if (!bytes) diagnostics.push(diagnostic("config/unreadable", path, `\`${path}\` cannot be read; it is left out`));
    const found = bytes && look(path, bytes, engines.xml);
    if (found) looked.push(found);
  }
  return { value: looked, diagnostics };
}

/** Files that are large and certainly no TEI are not read. */
const BINARY: ReadonlySet<string> = new Set(
  (
    ".jpg .jpeg .png .gif .tif .tiff .webp .jp2 .pdf .zip .gz .tgz .bz2 .xz .7z .rar .mp3 .wav .ogg .flac .mp4 .mov .avi .mkv .docx " +
    ".xlsx .pptx .odt .sqlite .db .jar .woff .woff2 .ttf .otf .exe .css .js .ts .json .md .csv .tsv .html .py .java .sh .svg"
  ).split(" "),
);

function noDocuments(looked: readonly Looked[], folder: string): Diagnostic {
  const p4 = looked.filter((each) => each.is === "p4").length;
  const held = looked.reduce((sum, each) => sum + (isOther(each) ? (each.holds ?? 0) : 0), 0);
  const found =
    held > 0
      ? `; ${held} ${held === 1 ? "stands" : "stand"} in records of OAI-PMH, which \`--unpack\` makes files of`
      : p4 > 0
        ? `; ${p4} of TEI P4, or without the namespace of TEI, ${p4 === 1 ? "lies" : "lie"} there, which \`teiwright convert\` makes P5 of`
        : looked.length > 0
          ? `; ${looked.length} files are XML, and none is a document of TEI P5`
          : "";
  return diagnostic("config/no-documents", folder, `the folder \`${folder}\` holds no TEI document${found}`);
}

/** The schema that allows whatever TEI has; it need not be pinned yet. */
const LAST_RESORT = "tei_all";

function isGrammar(language: string): boolean {
  return language === "relaxng" || language === "xsd" || language === "dtd";
}

async function isPinned(name: string, { addresses }: Context): Promise<boolean> {
  return (await addresses.named(name, "relaxng"))?.kind === "found";
}

/** The schema of the folder for documents that name none: the only one, else the one by which most of some of them are valid. */
async function likeliestSchema(
  unnamed: readonly LookedDocument[],
  files: readonly string[],
  context: Context,
): Promise<string | undefined> {
  const grammars = files.filter(
    (each) => suffixOf(each) === ".rng" || (suffixOf(each) === ".rnc" && !hasTwin(each, files)),
  );
  if (unnamed.length === 0 || grammars.length <= 1) return unnamed.length === 0 ? undefined : grammars[0];
  const step = Math.ceil(unnamed.length / TRIED);
  const paths = unnamed.filter((_, i) => i % step === 0).map((each) => each.path);
  const tried: { readonly schema: string; readonly valid: number }[] = [];
  for (const schema of grammars.slice(0, TRIED)) {
    const { value } = await validate({ paths, schema }, context);
    const isValid = (each: (typeof value.documents)[number]): boolean =>
      each.schemas.length > 0 && !each.diagnostics.some(({ code }) => /^(?:relaxng|config|xml)\//.test(code));
    if (!hasErrors(value.diagnostics)) tried.push({ schema, valid: value.documents.filter(isValid).length });
  }
  const [best] = tried.sort((a, b) => b.valid - a.valid || (a.schema < b.schema ? -1 : 1));
  return best && best.valid * 2 >= paths.length ? best.schema : undefined;
}

/** So many documents and schemas are tried with one another. */
const TRIED = 12;

function hasTwin(path: string, files: readonly string[]): boolean {
  return files.includes(path.replace(/\.rnc$/i, ".rng"));
}

/** What no schema says and the corpus has many of: it is told, and makes no document invalid. */
const LOWERED = [
  "tei/correspondence-dates",
  "tei/date-contradiction",
  "tei/language-tag",
  "tei/life-dates",
  "tei/pointer-dangling",
  "tei/pointer-file-missing",
] as const;

/** What a validation with the configuration finds, and the configuration with the severities that the corpus needs. */
async function validated(
  before: AdoptedConfig,
  root: string,
  paths: readonly string[],
): Promise<{ readonly config: AdoptedConfig; readonly validity: Validity }> {
  const rules = Object.fromEntries(LOWERED.map((code) => [code, "warning"] as const));
  const { value } = await validate(
    { paths },
    openAgain({ root, config: fullConfig({ ...before, rules }), engines: {} }),
  );
  const codes = tallyOf(
    [...value.diagnostics, ...value.documents.flatMap((each) => each.diagnostics)].map((each) => each.code),
  );
  const lowered = LOWERED.filter((code) => codes.some(({ name }) => name === code));
  const valid = value.documents.filter((each) => each.valid).length;
  const unjudged = value.documents.filter(
    ({ schemas, diagnostics }) => schemas.length === 0 || diagnostics.some(({ code }) => code.startsWith("config/no")),
  ).length;
  const invalid = value.documents.length - valid - unjudged;
  const { edition, ...rest } = before;
  return {
    config: {
      ...rest,
      ...(lowered.length > 0 && { rules: Object.fromEntries(lowered.map((code) => [code, "warning"])) }),
      edition: { ...edition, ...(invalid + unjudged > 0 && { force: true }) },
    },
    validity: { valid, invalid, unjudged, codes },
  };
}

function fullConfig(config: AdoptedConfig): Config {
  const { schemas = [], prefixes = [], rules = {}, ...rest } = config;
  return { ...DEFAULT_CONFIG, ...rest, schemas, prefixes, rules };
}

const NAMES = ["teiwright.config.json", "teiwright.config.js", "teiwright.config.ts"] as const;

async function write(
  config: AdoptedConfig,
  isDry: boolean,
  { host }: Context,
): Promise<Outcome<Pick<Adopted, "text" | "state" | "file">>> {
  const [file] = NAMES;
  const text = `${JSON.stringify(config, undefined, 2)}\n`;
  if (isDry) return { value: { text, state: "shown", file }, diagnostics: [] };
  for (const name of NAMES) {
    if ((await host.kind(name)) === "none") continue;
    const message = `\`${name}\` is there and is kept; move it away, or see with \`--dry-run\` what would be written`;
    return {
      value: { text, state: "kept", file: name },
      diagnostics: [diagnostic("config/not-written", name, message)],
    };
  }
  try {
    await host.write(file, text);
    return { value: { text, state: "written", file }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    const message = `${error.message}; \`--dry-run\` shows the configuration`;
    return { value: { text, state: "shown", file }, diagnostics: [diagnostic("config/not-written", file, message)] };
  }
}
