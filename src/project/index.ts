import { isInside } from "../core/boundary.js";
import { type Config, DEFAULT_CONFIG } from "../core/config.js";
import { decode } from "../core/decode.js";
import { diagnostic } from "../core/diagnostic.js";
import { type Host, reasonOf } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import { folderOf, relativeTo, resolveIn, suffixOf } from "../core/path.js";
import type { Source } from "../core/source.js";
import { readJson } from "./json.js";

export { type AddressAccess, addressesOf } from "./addresses.js";
export { type ListedSchema, listSchemas } from "./list.js";
export { type AddedSchema, type AddSchema, addSchema, type TrySchema } from "./pins/add.js";
export { readLock } from "./pins/index.js";
export { type VerifiedSchemas, verifySchemas } from "./pins/verify.js";

/** The names under which a project's configuration is looked for, the first one first. */
const CONFIG_NAMES = ["teiwright.config.json", "teiwright.config.js", "teiwright.config.ts"] as const;

/** Where a project is, and what it says of itself. */
export interface Project {
  /** The folder that every path of the configuration starts at; absolute. */
  readonly root: string;
  readonly config: Config;
  /** The file that the configuration comes from; undefined where there is none and the defaults hold. */
  readonly file?: string;
  /** The text of that file, for showing places in it. */
  readonly source?: Source;
}

/** The project that a folder belongs to: the nearest configuration upward from it, or the file that is named. */
export async function findProject(
  host: Host,
  { folder, file }: { readonly folder: string; readonly file?: string },
): Promise<Outcome<Project | undefined>> {
  const path = file === undefined ? await nearestConfig(host, folder) : resolveIn(folder, file);
  if (path === undefined) return { value: { root: folder, config: DEFAULT_CONFIG }, diagnostics: [] };
  if (file === undefined && (await leadsOut(host, path))) {
    const message = "the configuration is a symbolic link that leads out of its folder; name the file with `--config`";
    return { value: undefined, diagnostics: [diagnostic("config/unreadable", nameOf(path), message)] };
  }
  if (file !== undefined && (await host.kind(path)) !== "file") {
    const message = `there is no configuration file \`${file}\`; it would be a \`${CONFIG_NAMES[0]}\`, \`.js\` or \`.ts\``;
    return { value: undefined, diagnostics: [diagnostic("config/no-file", file, message)] };
  }
  return suffixOf(path) === ".json" ? readJsonConfig(host, path) : readModuleConfig(host, path);
}

async function nearestConfig(host: Host, folder: string): Promise<string | undefined> {
  for (let each = folder; ; each = folderOf(each)) {
    for (const name of CONFIG_NAMES) {
      const path = resolveIn(each, name);
      const kind = await host.kind(path);
      // What is there and is no file says so when it is read: defaults in its place would be a silent guess.
      if (kind === "file" || kind === "folder" || (kind === "other" && each === folder)) return path;
    }
    if (each === folderOf(each)) return undefined;
  }
}

/** Messages show lines of a configuration: a link must not have those of another file shown. */
async function leadsOut(host: Host, path: string): Promise<boolean> {
  if ((await host.kind(path)) !== "file") return false;
  return !isInside(relativeTo(await host.realPath(folderOf(path)), await host.realPath(path)));
}

async function readJsonConfig(host: Host, path: string): Promise<Outcome<Project | undefined>> {
  const shown = nameOf(path);
  const bytes = await host.read(path).catch(reasonOf);
  if (!bytes || typeof bytes === "string") {
    const message = `the configuration ${bytes ?? "is no longer there"}; a file in JSON must stand there`;
    return { value: undefined, diagnostics: [diagnostic("config/unreadable", shown, message)] };
  }
  const decoded = decode(shown, bytes);
  const source = decoded.value;
  if (!source) return { value: undefined, diagnostics: decoded.diagnostics };
  const json = readJson(source.text);
  if (json.error) {
    const { message, range } = json.error;
    return {
      value: { ...projectAt(path), source },
      diagnostics: [diagnostic("config/invalid", shown, message, { range })],
    };
  }
  const { checkConfig } = await import("./check.js");
  const checked = checkConfig(json.value, { path: shown, rangeOf: json.rangeOf });
  return { value: { ...projectAt(path), config: checked.value, source }, diagnostics: checked.diagnostics };
}

async function readModuleConfig(host: Host, path: string): Promise<Outcome<Project | undefined>> {
  const shown = nameOf(path);
  try {
    const { checkConfig } = await import("./check.js");
    const checked = checkConfig(await host.importModule(path), { path: shown });
    return { value: { ...projectAt(path), config: checked.value }, diagnostics: checked.diagnostics };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the configuration cannot be run: ${reason.split("\n")[0]}`;
    return { value: undefined, diagnostics: [diagnostic("config/unreadable", shown, message)] };
  }
}

function projectAt(path: string): Project {
  return { root: folderOf(path), config: DEFAULT_CONFIG, file: path };
}

/** Messages name the file only: the folder differs from machine to machine. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
