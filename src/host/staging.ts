import { randomUUID } from "node:crypto";
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  unlinkSync,
} from "node:fs";
import { readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Staging } from "../core/staging.js";
import { cannotWrite } from "./writing.js";

/** The staging of a folder; `shown` is its path as messages have it. */
export async function stagingOf(folder: string, shown: string): Promise<Staging> {
  try {
    return await stage(realPlace(folder), shown);
  } catch (error) {
    throw cannotWrite(error, shown);
  }
}

async function stage(folder: string, shown: string): Promise<Staging> {
  await recover(folder);
  const made = `${besides(folder)}${process.pid}-${randomUUID().slice(0, 8)}`;
  const first = mkdirSync(made, { recursive: true }) ?? made;
  const folders = new Set<string>([made]);
  const before = stampsOf(folder);
  const kept = new Set<string>();
  const written = new Set<string>();
  /** The stamps of files that have been taken over already. */
  const taken = new Map<string, string>();
  const place = (path: string): string => {
    const file = join(made, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return file;
  };
  const take = (path: string): string => {
    const known = taken.get(path);
    if (known !== undefined) return known;
    const file = place(path);
    const isSame = takeOver(join(folder, path), file);
    const stamp = (isSame ? before.get(path) : undefined) ?? stampAt(file);
    taken.set(path, stamp);
    return stamp;
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw cannotWrite(error, shown);
    }
  };
  return {
    before,
    write: (path, content) =>
      guarded(async () => {
        const file = place(path);
        // It is another name of the file that stands, which must not be written to.
        if (taken.delete(path)) unlinkSync(file);
        await writeFile(file, content);
        written.add(path);
      }),
    keep: async (path) => {
      kept.add(path);
    },
    expect: (paths) => {
      for (const path of paths) if (!written.has(path) && before.has(path)) tryTo(() => take(path));
    },
    read: (path) => readFile(join(written.has(path) ? made : folder, path), "utf8"),
    readBefore: (path) => readFile(join(folder, path), "utf8"),
    commit: () =>
      guarded(async () => {
        // Where nothing has changed, the folder stays as it stands.
        if (written.size === 0 && kept.size === before.size) {
          await rm(made, { recursive: true, force: true });
          return before;
        }
        const stamps = new Map<string, string>();
        for (const path of kept) if (!written.has(path)) stamps.set(path, take(path));
        for (const path of taken.keys()) if (!kept.has(path)) unlinkSync(join(made, path));
        for (const path of written) stamps.set(path, stampAt(place(path)));
        await takePlace(made, folder);
        return stamps;
      }),
    abandon: async () => {
      await rm(made, { recursive: true, force: true });
      await removeEmpty(dirname(made), first);
    },
  };
}

/** What cannot be done now is done, and told of, later. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {}
}

/** Takes away the folders that were made on the way to another, as long as nothing stands in them. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  if (!folder.startsWith(first)) return;
  const isGone = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmpty(dirname(folder), first);
}

/** Where a folder really is, so that a link to it stays one. */
function realPlace(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** What the names of the folders that are made beside a folder begin with. */
function besides(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.teiwright-`);
}

/** Puts right what a run that was killed has left behind. */
async function recover(folder: string): Promise<void> {
  const parent = dirname(folder);
  const prefix = basename(besides(folder));
  const left = namesIn(parent).filter((name) => name.startsWith(prefix));
  if (left.includes(`${prefix}old`) && !isThere(folder)) await rename(`${besides(folder)}old`, folder);
  for (const name of left) {
    const process = Number.parseInt(name.slice(prefix.length), 10);
    if (Number.isNaN(process) || !isAlive(process)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The same file under two names, so that nothing is copied where that can be helped; whether it could. */
function takeOver(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    copyFileSync(from, to);
    return false;
  }
}

/** Two renames; where the folder itself cannot be moved, as where another disk hangs in it, file by file. */
async function takePlace(made: string, folder: string): Promise<void> {
  const old = `${besides(folder)}old`;
  await rm(old, { recursive: true, force: true });
  if (isThere(folder)) {
    try {
      await rename(folder, old);
    } catch {
      return fileByFile(made, folder);
    }
  }
  try {
    await rename(made, folder);
  } catch (error) {
    await rename(old, folder).catch(() => undefined);
    throw error;
  }
  try {
    remove(old);
  } catch {
    await rm(old, { recursive: true, force: true });
  }
}

/** Takes away a folder with all that is in it: at once, for there are thousands of files, each of which is done soon. */
function remove(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) remove(path);
    else unlinkSync(path);
  }
  rmdirSync(folder);
}

/** New files first; those that are no longer wanted go last. */
async function fileByFile(made: string, folder: string): Promise<void> {
  const wanted = stampsOf(made);
  const before = stampsOf(folder);
  for (const path of wanted.keys()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    await rename(join(made, path), join(folder, path));
  }
  for (const path of before.keys()) if (!wanted.has(path)) await rm(join(folder, path), { force: true });
  await rm(made, { recursive: true, force: true });
}

/** Every file below a folder, in order, with its size and the time of its last change. */
function stampsOf(folder: string): ReadonlyMap<string, string> {
  const found: [string, string][] = [];
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else found.push([path, stampAt(join(folder, path))]);
    }
  };
  if (isThere(folder)) visit("");
  return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function stampAt(file: string): string {
  const { size, mtimeMs, ino } = lstatSync(file);
  return `${size} ${mtimeMs} ${ino}`;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
