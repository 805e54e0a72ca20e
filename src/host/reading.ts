import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

// All at once rather than by the pool of threads: what that takes to hand over is many times what a small file takes to read.

/**
 * The bytes of a regular file; undefined where there is none. It throws for all else, with a reason in words that follow a
 * path: a pipe would be waited for, and a device such as `/dev/zero` has no end.
 */
export function readRegular(path: string): Uint8Array | undefined {
  return readWith(path, READING);
}

/** As `readRegular`, but `"link"` for what is a symbolic link itself, or could be one where the system does not say. */
export function readUnlinked(path: string): Uint8Array | undefined | "link" {
  if (constants.O_NOFOLLOW === undefined) return "link";
  try {
    return readWith(path, READING | constants.O_NOFOLLOW);
  } catch (error) {
    if (error instanceof Error && LINKS.has(codeOf(error.cause))) return "link";
    throw error;
  }
}

/** What systems call a link that is not to be followed. */
const LINKS: ReadonlySet<string> = new Set(["ELOOP", "EMLINK"]);

function readWith(path: string, flags: number): Uint8Array | undefined {
  try {
    const file = openSync(path, flags);
    try {
      const found = fstatSync(file);
      if (!found.isFile()) throw new Error(found.isDirectory() ? "is a folder" : "is a pipe or a device, and no file");
      // Files of the system's own say that they are empty, and are not.
      return found.size === 0 ? readFileSync(file) : readAll(file, found.size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (!isAbsence(error)) throw new Error(reasonOf(error), { cause: error });
    if (isLink(path)) throw new Error("is a symbolic link that leads nowhere", { cause: error });
    return undefined;
  }
}

/** The bytes of an open file of a known size: with one call where `readFileSync` makes three. */
function readAll(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let read = 0;
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, null);
    if (more === 0) return bytes.subarray(0, read);
    read += more;
  }
  return bytes;
}

/** What stands at a path; `other` is a pipe, a device, a link that leads nowhere, or what may not be looked at. */
export function kindAt(path: string): "file" | "folder" | "other" | "none" {
  try {
    const found = lstatSync(path);
    const meant = found.isSymbolicLink() ? lstatSync(realpathSync.native(path)) : found;
    return meant.isDirectory() ? "folder" : meant.isFile() ? "file" : "other";
  } catch (error) {
    return isAbsence(error) && !isLink(path) ? "none" : "other";
  }
}

/** The size of a file, the time of its last change, and which file it is; undefined where there is none. */
export function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.size} ${found.mtimeMs} ${found.ino}`;
}

/** Where a path leads when links are followed; what is not there leads where its folder does. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!isAbsence(error)) throw new Error(reasonOf(error), { cause: error });
    return dirname(path) === path ? path : join(realPathOf(dirname(path)), basename(path));
  }
}

/** Where the files of few folders lead: where a folder does is looked up once. */
export interface RealPaths {
  /** As `realPathOf`: what is a link itself is followed each time. */
  of(path: string): string;
  /** Where a path leads that is no link itself. */
  ofUnlinked(path: string): string;
}

export function realPathsOf(): RealPaths {
  const folders = new Map<string, string>();
  const ofUnlinked = (path: string): string => {
    const folder = dirname(path);
    if (folder === path) return realPathOf(path);
    const known = folders.get(folder) ?? realPathOf(folder);
    folders.set(folder, known);
    return join(known, basename(path));
  };
  return { of: (path) => (isLink(path) ? realPathOf(path) : ofUnlinked(path)), ofUnlinked };
}

/** Opening a pipe must not wait for somebody who writes into it. Windows has no such flag, and no such pipes. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function isAbsence(error: unknown): boolean {
  return ABSENCES.has(codeOf(error));
}

/** No file has a name that is too long or holds the character NUL. */
const ABSENCES: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"]);

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (code === "" && error instanceof Error ? error.message : "cannot be read");
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "cannot be read; you may not have the right to",
  EPERM: "cannot be read; you may not have the right to",
  EISDIR: "is a folder",
  ENXIO: "is a pipe or a device, and no file",
  ERR_FS_FILE_TOO_LARGE: "has more than 2 GB, which are not read",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
