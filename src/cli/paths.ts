import { isRemote } from "../core/address.js";
import type { SchemaKind } from "../core/addresses.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { relativeTo, resolveIn } from "../core/path.js";
import type { Context } from "../core/stage.js";
import { TRANSCRIPTION_SUFFIXES } from "../core/transcriptions.js";
import type { OpenProject } from "../index.js";

/** A path as given on the command line, seen from the project's folder. */
export function inProject({ project }: OpenProject, folder: string, path: string): string {
  return relativeTo(project.root, resolveIn(folder, path));
}

/** A schema as given on the command line: a file seen from the project's folder, an address, or a name that there is. */
export async function schemaGiven(
  open: OpenProject,
  folder: string,
  given: string,
  kind: SchemaKind = "relaxng",
): Promise<string> {
  const path = inProject(open, folder, given);
  const { host, addresses } = open.context;
  if (isRemote(given)) return given;
  if ((await host.kind(path)) === "file") return path;
  return (await addresses.named(given, kind)) ? given : path;
}

/** The documents that paths, folders and globs stand for, seen from the project's folder; with none, those of the configuration. */
export async function documentsFor(open: OpenProject, folder: string, given: readonly string[]): Promise<Found> {
  const { host, config } = open.context;
  if (given.length === 0) {
    const paths = await host.glob(config.documents);
    const globs = config.documents.map((each) => `\`${each}\``).join(", ");
    const otherwise =
      open.project.file === undefined
        ? "there is no configuration either; name documents, as in `teiwright validate letters`, or let `teiwright init` write a project"
        : "name documents, or set `documents` in the configuration";
    const none = diagnostic("config/no-documents", configName(open), `no document matches ${globs}; ${otherwise}`);
    return { paths, diagnostics: paths.length === 0 ? [none] : [] };
  }
  return filesFor(open, { folder, given, wanted: DOCUMENTS });
}

/** The transcriptions that paths, folders and globs stand for; in folders, files of a known suffix, or all where `all` is set. */
export async function transcriptionsFor(
  open: OpenProject,
  { folder, given, all }: { readonly folder: string; readonly given: readonly string[]; readonly all: boolean },
): Promise<Found> {
  return filesFor(open, { folder, given, wanted: all ? { noun: "file", patterns: ["*"] } : TRANSCRIPTIONS });
}

/** Paths seen from the project's folder, sorted, and what was given that leads to none. */
export interface Found {
  readonly paths: readonly string[];
  /** Those of the paths given that are folders. */
  readonly folders?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a folder is searched for. */
interface Wanted {
  readonly noun: string;
  readonly patterns: readonly string[];
}

const DOCUMENTS: Wanted = { noun: "document", patterns: ["*.xml", "*.tei"] };
const TRANSCRIPTIONS: Wanted = {
  noun: "transcription",
  patterns: TRANSCRIPTION_SUFFIXES.map((suffix) => `*${suffix}`),
};

async function filesFor(
  open: OpenProject,
  { folder, given, wanted }: { readonly folder: string; readonly given: readonly string[]; readonly wanted: Wanted },
): Promise<Found> {
  const found = await Promise.all(
    given.map(async (asGiven) => {
      if (asGiven === "-") return ["-"];
      return filesAt(open.context, { path: inProject(open, folder, asGiven), asGiven, wanted });
    }),
  );
  const { host } = open.context;
  const places = given.filter((each) => each !== "-").map((each) => inProject(open, folder, each));
  const kinds = await Promise.all(places.map((place) => host.kind(place)));
  return {
    folders: places.filter((_, i) => kinds[i] === "folder"),
    paths: [...new Set(found.flatMap((each) => (Array.isArray(each) ? each : [])))].sort(),
    diagnostics: found.flatMap((each) => (Array.isArray(each) ? [] : [each])),
  };
}

async function filesAt(
  { host }: Context,
  { path, asGiven, wanted }: { readonly path: string; readonly asGiven: string; readonly wanted: Wanted },
): Promise<string[] | Diagnostic> {
  const kind = await host.kind(path);
  // What cannot be read says so when it is read.
  if (kind === "file" || kind === "other") return [path];
  if (kind === "folder") {
    const start = path === "." ? "" : `${path.replace(/[*?[\]{}()!\\]/g, "\\$&")}/`;
    const found = await host.glob(wanted.patterns.map((pattern) => `${start}**/${pattern}`));
    if (found.length > 0) return [...found];
    const looked = wanted.patterns.map((pattern) => `\`${pattern}\``).join(" or ");
    const message = `folder \`${asGiven}\` holds no ${wanted.noun}, neither by itself nor deeper; a file such as ${looked} must stand in it`;
    return diagnostic("config/no-documents", asGiven, message);
  }
  if (!/[*?[{]/.test(path)) return diagnostic("config/no-file", asGiven, `there is no file or folder \`${asGiven}\``);
  const found = await host.glob([path]);
  if (found.length > 0) return [...found];
  return diagnostic(
    "config/no-documents",
    asGiven,
    `no ${wanted.noun} matches \`${asGiven}\`; a file, a folder or another pattern may stand there`,
  );
}

function configName({ project }: OpenProject): string {
  return project.file === undefined ? "." : relativeTo(project.root, project.file);
}
