import { readdirSync, readFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { isInside } from "../core/boundary.js";
import type { Host } from "../core/host.js";
import { normalise } from "../core/path.js";
import { userCache } from "./cache.js";
import { fetchFrom } from "./fetch.js";
import { lastChanges } from "./git.js";
import { filesOf } from "./globbing.js";
import { packageFolder } from "./package-folder.js";
import { kindAt, readRegular, readUnlinked, realPathOf, realPathsOf, stampOf } from "./reading.js";
import { stagingOf } from "./staging.js";
import { writeWhole } from "./writing.js";

export { changedSince } from "./git.js";
export { listenOn } from "./server.js";
export { siteHandler } from "./site-handler.js";
export { threadsOf } from "./threads.js";
export { watchFolder } from "./watch.js";

/** The world as Node sees it from a project's folder. */
export function nodeHost(root: string): Host {
  const place = (path: string): string => resolve(root, path);
  let real: string | undefined;
  const realRoot = (): string => {
    real ??= realPathOf(root);
    return real;
  };
  const realPaths = realPathsOf();
  const fromRoot = (path: string): string => normalise(relative(realRoot(), path));
  const realPath = (path: string): string => fromRoot(realPaths.of(place(path)));
  const read = (path: string): Uint8Array | undefined => {
    const at = place(path);
    if (!isInside(path)) return readRegular(at);
    // Hardly any file is a link: whether one is, opening it says.
    const found = isInside(fromRoot(realPaths.ofUnlinked(at))) ? readUnlinked(at) : "link";
    if (found !== "link") return found;
    if (!isInside(realPath(path))) throw new Error(LEADS_OUT);
    return readRegular(at);
  };
  return {
    read: async (path) => read(path),
    readNow: (path) => {
      try {
        return read(path);
      } catch {
        return undefined;
      }
    },
    write: (path, content) => writeWhole(place(path), content, path),
    stage: (folder) => stagingOf(place(folder), folder),
    append: (path, content) => appendFile(place(path), content),
    stamp: (path) => stampOf(place(path)),
    kind: async (path) => kindAt(place(path)),
    glob: (patterns) => filesOf(root, patterns),
    realPath: async (path) => realPath(path),
    fetch: (url) => fetchFrom(url),
    readStandardInput,
    importModule: (path) => importDefault(place(path)),
    asset: (path) => readFileSync(join(packageFolder(), path)),
    assets: (folder) =>
      readdirSync(join(packageFolder(), folder))
        .toSorted()
        .map((name) => `${folder}/${name}`),
    history: () => lastChanges(root),
    cache: userCache,
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

/**
 * A file of the project may be a link to another one of it, but not lead out: who changes a repository must not have files of
 * the machine shown. What the user names by a way that leads out is the user's own business.
 */
const LEADS_OUT = "is a symbolic link that leads outside the project, and is not read";

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
