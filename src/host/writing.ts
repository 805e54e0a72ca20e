import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
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
