import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Host } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import { folderOf } from "../core/path.js";
import { hostAt, openProject } from "../pipeline.js";
import { encodeFiles } from "./files.js";

/** Which service checks the documents with every change. */
export type CiService = "github" | "gitlab" | "none";

/** What `initProject` is to do. */
export interface InitProject {
  /** The folder of the project; absolute. It is made where it is not there. */
  readonly folder: string;
  readonly ci: CiService;
}

/** A file of a new project; what was there is kept. */
export interface InitialFile {
  readonly path: string;
  readonly state: "written" | "kept";
}

/**
 * Writes a small working project into a folder: configuration, transcription, document, authority file, schemas, and what
 * checks them with every change. A project that is there already gets only the last. No file is ever overwritten.
 */
export async function initProject({ folder, ci }: InitProject): Promise<Outcome<readonly InitialFile[]>> {
  const host = hostAt(folder);
  const known = await configIn(host);
  const wanted = [...CI[ci], ...(known === undefined ? SAMPLE : [])];
  const paths = [...wanted.map((each) => each.path), ...(known === undefined ? [DOCUMENT] : [])];
  const obstacles = await obstaclesTo(paths, host);
  if (obstacles.length > 0) return { value: [], diagnostics: obstacles };
  const files: InitialFile[] = known === undefined ? [] : [{ path: known, state: "kept" }];
  for (const { path, asset } of wanted) {
    const state = await keepOrWrite(path, host.asset(asset), host);
    if (state === undefined) return { value: sorted(files), diagnostics: [notWritten(path)] };
    files.push({ path, state });
  }
  if (known !== undefined) return { value: sorted(files), diagnostics: [] };
  const document = await encoded(folder, host);
  return { value: sorted([...files, ...document.value]), diagnostics: document.diagnostics };
}

/** A file of the new project, and the file of the package that it is a copy of. */
interface Template {
  readonly path: string;
  readonly asset: string;
}

const IGNORED: Template = { path: ".gitignore", asset: "templates/project/gitignore" };
const HOOK: Template = { path: ".pre-commit-config.yaml", asset: "templates/pre-commit-config.yaml" };

const CI: Readonly<Record<CiService, readonly Template[]>> = {
  github: [IGNORED, HOOK, { path: ".github/workflows/tei.yml", asset: "templates/github.yml" }],
  gitlab: [IGNORED, HOOK, { path: ".gitlab-ci.yml", asset: "templates/gitlab-ci.yml" }],
  none: [IGNORED],
};

const TRANSCRIPTION = "tei/transcriptions/letter-1908-05-03.txt";
const DOCUMENT = "tei/documents/letter-1908-05-03.xml";

/** The configuration comes last: where writing ends early, the next run goes on with the whole. */
const SAMPLE: readonly Template[] = [
  ...["schemas/archival.rng", "schemas/archival.sch"].map((path) => ({ path, asset: path })),
  ...["README.md", TRANSCRIPTION, "tei/authority/names.xml", "teiwright.config.json"].map((path) => ({
    path,
    asset: `templates/project/${path}`,
  })),
];

/** The configuration that the folder itself has; one in JSON goes before the others, so it must not be added to them. */
async function configIn(host: Host): Promise<string | undefined> {
  for (const suffix of ["json", "js", "ts"]) {
    const path = `teiwright.config.${suffix}`;
    if ((await host.kind(path)) === "file") return path;
  }
  return undefined;
}

/** What stands where files or their folders are to be; known before anything is written. */
async function obstaclesTo(paths: readonly string[], host: Host): Promise<readonly Diagnostic[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    if ((await host.kind(path)) === "folder")
      found.set(path, `\`${path}\` is a folder; a file must be able to stand there`);
    for (let each = folderOf(path); each !== "."; each = folderOf(each)) {
      if ((await host.kind(each)) === "file")
        found.set(each, `\`${each}\` is a file; a folder must be able to stand there`);
    }
  }
  if ((await host.kind(".")) === "file") found.set(".", "the folder of the project is a file; name another");
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, message]) => diagnostic("config/not-written", path, message));
}

/** Undefined where the file cannot be written. */
async function keepOrWrite(path: string, content: Uint8Array, host: Host): Promise<InitialFile["state"] | undefined> {
  if ((await host.kind(path)) === "file") return "kept";
  try {
    await host.write(path, content);
    return "written";
  } catch {
    return undefined;
  }
}

function notWritten(path: string): Diagnostic {
  const message = `\`${path}\` cannot be written; you may not have the right to, or there may be no room left`;
  return diagnostic("config/not-written", path, message);
}

/** The document is made of the transcription here and now, so it is always what the encoder makes. */
async function encoded(folder: string, host: Host): Promise<Outcome<readonly InitialFile[]>> {
  if ((await host.kind(DOCUMENT)) === "file") return { value: [{ path: DOCUMENT, state: "kept" }], diagnostics: [] };
  const { value: open, diagnostics } = await openProject({ folder });
  if (!open) return { value: [], diagnostics };
  try {
    const made = await encodeFiles({ transcriptions: [TRANSCRIPTION], output: folderOf(DOCUMENT) }, open.context);
    const isMade = made.value.documents.some((each) => each.state === "written");
    return { value: isMade ? [{ path: DOCUMENT, state: "written" }] : [], diagnostics: made.diagnostics };
  } catch {
    return { value: [], diagnostics: [notWritten(DOCUMENT)] };
  }
}

function sorted(files: readonly InitialFile[]): readonly InitialFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
