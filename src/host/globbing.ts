import { type Dirent, readdir, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { normalise } from "../core/path.js";
import { filesOfPlain, plainGlobs } from "./plain-globs.js";

/**
 * The files that match one of the globs, sorted, each once. Links to files count as files, and so does all that is no folder:
 * whoever reads it says what it is. A folder that may not be searched is among them for the same reason. Folders behind links
 * are not searched.
 */
export async function filesOf(root: string, patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  const closed: string[] = [];
  const plain = plainGlobs(patterns);
  const found = plain
    ? filesOfPlain(root, plain, (path) => listed(path, closed))
    : await search(root, patterns, closed);
  return [...new Set([...found.map(normalise), ...closed.map((each) => seenFrom(root, each))])].sort();
}

/** Notes the folders that may not be listed. */
async function search(root: string, patterns: readonly string[], closed: string[]): Promise<readonly string[]> {
  // Loaded here: most commands need none of it.
  const { glob } = await import("tinyglobby");
  return glob([...patterns], {
    cwd: root,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    fs: { readdir: listing(closed) },
  });
}

/** What is in a folder; nothing where there is none. */
function listed(path: string, closed: string[]): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).map((each) => asFile(each, path));
  } catch (error) {
    if (isRefusal(error)) closed.push(path);
    return [];
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");
}

type Listing = typeof readdir;

/** What lists a folder for the search, and notes those that it may not list. */
function listing(closed: string[]): Listing {
  const list = (path: string, options: { withFileTypes: true }, done: ListingDone): void => {
    readdir(path, options, (error, entries) => {
      if (isRefusal(error)) closed.push(path);
      done(
        error,
        entries?.map((each) => asFile(each, path)),
      );
    });
  };
  // The search calls it in this one way only.
  return list as unknown as Listing;
}

type ListingDone = (error: NodeJS.ErrnoException | null, entries?: Dirent[]) => void;

/** What is no folder, and no link to one, is taken for a file. */
function asFile(entry: Dirent, folder: string): Dirent {
  if (entry.isFile() || entry.isDirectory()) return entry;
  if (entry.isSymbolicLink() && leadsToFolder(join(folder, entry.name))) return entry;
  return Object.assign(Object.create(entry), { isFile: () => true, isSymbolicLink: () => false });
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function seenFrom(root: string, path: string): string {
  const folder = normalise(path).replace(/\/$/, "");
  const start = `${normalise(root)}/`;
  return folder.startsWith(start) ? folder.slice(start.length) : folder;
}
