import { Buffer } from "node:buffer";
import { createHash, hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Cache } from "../core/host.js";
import { readRegular } from "./reading.js";

/**
 * What earlier runs have kept, in the folder that the system has for such things; `TEIWRIGHT_CACHE` names another. Each entry
 * begins with its own digest: one that was cut short or altered is as good as none, and no verdict rests on it.
 */
export const userCache: Cache = {
  digest,
  recall: async (key) => {
    const bytes = wholeEntry(key);
    return bytes && new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  },
  recallBytes: async (key) => wholeEntry(key),
  keep: async (key, value) => {
    const path = join(folder(), key);
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      mkdirSync(folder(), { recursive: true });
      writeSealed(temporary, typeof value === "string" ? [value] : value);
      renameSync(temporary, path);
    } catch {
      // A cache that cannot be written is only slower.
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  },
};

/** What was kept under a key, if it is as it was kept. */
function wholeEntry(key: string): Uint8Array | undefined {
  const bytes = entryAt(join(folder(), key));
  if (!bytes || bytes.length <= DIGEST) return undefined;
  const value = bytes.subarray(DIGEST);
  return new TextDecoder().decode(bytes.subarray(0, DIGEST)) === digest(value) ? value : undefined;
}

/** Pieces after their digest, which is known when all of them are written. All at once: to wait for each takes longer. */
function writeSealed(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, "wx");
  try {
    const sum = createHash("sha256");
    let at = DIGEST;
    for (const bytes of joined(pieces)) {
      sum.update(bytes);
      writeAll(file, bytes, at);
      at += bytes.length;
    }
    writeAll(file, Buffer.from(sum.digest("hex")), 0);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
}

/** The bytes of pieces, put together to such as are worth a call of the system. */
function* joined(pieces: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  let gathered: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    gathered.push(bytes);
    length += bytes.length;
    if (length < WORTH) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    length = 0;
  }
  yield Buffer.concat(gathered);
}

const WORTH = 1 << 18;

function entryAt(path: string): Uint8Array | undefined {
  try {
    return readRegular(path);
  } catch {
    return undefined;
  }
}

function digest(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** The length of a digest. */
const DIGEST = 64;

function folder(): string {
  const { TEIWRIGHT_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (TEIWRIGHT_CACHE) return TEIWRIGHT_CACHE;
  if (process.platform === "win32") return join(LOCALAPPDATA ?? join(homedir(), "AppData/Local"), "teiwright/cache");
  if (process.platform === "darwin") return join(homedir(), "Library/Caches/teiwright");
  return join(XDG_CACHE_HOME ?? join(homedir(), ".cache"), "teiwright");
}
