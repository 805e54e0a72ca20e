import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Cache } from "../core/host.js";

/** What earlier runs have kept, in the folder that the system has for such things; `TEIWRIGHT_CACHE` names another. */
export const userCache: Cache = {
  digest: (content) => createHash("sha256").update(content).digest("hex"),
  recall: (key) => readFile(join(folder(), key), "utf8").catch(() => undefined),
  keep: async (key, value) => {
    const path = join(folder(), key);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      await mkdir(folder(), { recursive: true });
      await writeFile(temporary, value, { flag: "wx" });
      await rename(temporary, path);
    } catch {
      // A cache that cannot be written is only slower.
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  },
};

function folder(): string {
  const { TEIWRIGHT_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (TEIWRIGHT_CACHE) return TEIWRIGHT_CACHE;
  if (process.platform === "win32") return join(LOCALAPPDATA ?? join(homedir(), "AppData/Local"), "teiwright/cache");
  if (process.platform === "darwin") return join(homedir(), "Library/Caches/teiwright");
  return join(XDG_CACHE_HOME ?? join(homedir(), ".cache"), "teiwright");
}
