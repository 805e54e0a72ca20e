import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CannotWrite, type FileContent } from "../core/host.js";

/** Writes a file whole or not at all; `shown` is its path as messages have it. */
export async function writeWhole(path: string, content: FileContent, shown: string): Promise<void> {
  try {
    await write(path, content);
  } catch (error) {
    throw cannotWrite(error, shown);
  }
}

/** What is thrown where the system does not let something be written. */
export function cannotWrite(error: unknown, shown: string): CannotWrite {
  if (error instanceof CannotWrite) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new CannotWrite(`\`${shown}\` cannot be written: ${REASONS[code] ?? "the system refuses it"}`, {
    cause: error,
  });
}

/** Under a temporary name in the same folder first, so that nobody ever sees half a file. */
async function write(path: string, content: FileContent): Promise<void> {
  const found = path.startsWith("/dev/") ? "device" : kindOf(path);
  // A pipe or a device must stay what it is.
  if (found === "device") return writeFile(path, content);
  const bytes = typeof content === "string" && content.length < SHORT ? Buffer.from(content) : undefined;
  if (bytes && found === "file" && isAt(path, bytes)) return;
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    if (bytes) writeShort(temporary, bytes);
    else {
      mkdirSync(dirname(path), { recursive: true });
      await writeFile(temporary, content, { flag: "wx" });
    }
    // What takes the place of another file may have to wait for the disk.
    if (found === "none") renameSync(temporary, path);
    else await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** To wait for a short text to be written takes longer than to write it. */
const SHORT = 1 << 18;

/** Most files are written to a folder that is there. */
function writeShort(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { flag: "wx" });
  }
}

/** Whether a file has the same content already, so that it need not be written anew. */
function isAt(path: string, bytes: Uint8Array): boolean {
  try {
    return bytes.length === statSync(path).size && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

function kindOf(path: string): "none" | "file" | "folder" | "device" {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return "none";
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "device";
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not have the right to; name a place that you may write to",
  EPERM: "you may not have the right to; name a place that you may write to",
  EROFS: "the file system can only be read; name a place that you may write to",
  EISDIR: "a folder stands there; take it away, or name another place",
  ENOTEMPTY: "a folder stands there; take it away, or name another place",
  EEXIST: "a file stands where a folder is needed; take it away, or name another place",
  ENOTDIR: "a file stands where a folder is needed; take it away, or name another place",
  ENAMETOOLONG: "its name is too long; give a shorter one",
  ELOOP: "a symbolic link on the way leads to itself; take it away",
  ENOSPC: "there is no space left; make some",
  EDQUOT: "there is no space left for you; make some",
};
