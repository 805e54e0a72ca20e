import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { appendFile, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import type { Host } from "../core/host.js";
import { normalise } from "../core/path.js";
import { userCache } from "./cache.js";
import { fetchFrom } from "./fetch.js";
import { packageFolder } from "./package-folder.js";

export { changedSince } from "./git.js";
export { threadsOf } from "./threads.js";
export { watchFolder } from "./watch.js";

/** The world as Node sees it from a project's folder. */
export function nodeHost(root: string): Host {
  const place = (path: string): string => resolve(root, path);
  return {
    read: (path) => readIfThere(place(path)),
    write: (path, content) => writeWhole(place(path), content),
    append: (path, content) => appendFile(place(path), content),
    kind: (path) => kindOf(place(path)),
    glob: (patterns) => filesOf(root, patterns),
    realPath: (path) => realPathIn(root, path),
    fetch: (url) => fetchFrom(url),
    readStandardInput,
    importModule: (path) => importDefault(place(path)),
    asset: (path) => readFileSync(join(packageFolder(), path)),
    cache: userCache,
    now: () => performance.now(),
  };
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** Under a temporary name in the same folder first, so that nobody ever sees half a file. */
async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  // A pipe or a device must stay what it is.
  if (await isPipeOrDevice(path)) return writeFile(path, content);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function isPipeOrDevice(path: string): Promise<boolean> {
  if (path.startsWith("/dev/")) return true;
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function kindOf(path: string): Promise<"file" | "folder" | "none"> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "none";
  } catch (error) {
    if (isAbsence(error)) return "none";
    throw error;
  }
}

async function realPathIn(root: string, path: string): Promise<string> {
  return normalise(relative(await realPathOf(root), await realPathOf(resolve(root, path))));
}

/** What is not there leads where its folder does. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isAbsence(error)) throw error;
    return dirname(path) === path ? path : join(await realPathOf(dirname(path)), basename(path));
  }
}

async function filesOf(root: string, patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  // Loaded here: a command that names its files needs none of it.
  const { glob } = await import("tinyglobby");
  const found = await glob([...patterns], {
    cwd: root,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
  return [...new Set(found.map(normalise))].sort();
}

/** The package that runs TypeScript is loaded only where a configuration is a module. */
async function importDefault(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  return createJiti(import.meta.url, { moduleCache: false }).import(path, { default: true });
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code !== undefined && ABSENCES.has(String(code));
}

/** No file has a name that is too long or holds the character NUL. */
const ABSENCES: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"]);
