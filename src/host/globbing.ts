import { type Dirent, readdir, statSync } from "node:fs";
import { join } from "node:path";
import { normalise } from "../core/path.js";

/**
 * The files that match one of the globs, sorted, each once. Links to files count as files, and so does all that is no folder:
 * whoever reads it says what it is. A folder that may not be searched is among them for the same reason. Folders behind links
 * are not searched.
 */
export async function filesOf(root: string, patterns: readonly string[]): Promise<readonly string[]> {
  if (patterns.length === 0) return [];
  // Loaded here: a command that names its files needs none of it.
  const { glob } = await import("tinyglobby");
  const closed: string[] = [];
  const found = await glob([...patterns], {
    cwd: root,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    fs: { readdir: listing(closed) },
  });
  return [...new Set([...found.map(normalise), ...closed.map((each) => seenFrom(root, each))])].sort();
}

type Listing = typeof readdir;

/** What lists a folder for the search, and notes those that it may not list. */
function listing(closed: string[]): Listing {
  const list = (path: string, options: { withFileTypes: true }, done: ListingDone): void => {
    readdir(path, options, (error, entries) => {
      if (error && (error.code === "EACCES" || error.code === "EPERM")) closed.push(path);
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
