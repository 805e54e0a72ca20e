import { folderOf, suffixOf } from "../core/path.js";

/**
 * Globs that match the wanted paths and none of those that must not be: a folder where all that is in it is wanted, else the
 * files. At the top no folder is searched, for what is made of the documents comes to lie below it.
 */
export function globsFor(wanted: readonly string[], unwanted: readonly string[]): readonly string[] {
  return [...new Set(inFolder(".", treeOf(wanted, unwanted)))].sort();
}

interface Folder {
  /** The paths in the folder itself that are wanted. */
  readonly wanted: string[];
  readonly folders: Map<string, Folder>;
  /** The suffixes below it, of wanted paths and of others. */
  readonly suffixes: Set<string>;
  readonly others: Set<string>;
  /** The suffixes of others in the folder itself. */
  readonly otherHere: Set<string>;
}

function treeOf(wanted: readonly string[], unwanted: readonly string[]): Folder {
  const root = newFolder();
  const add = (path: string, isWanted: boolean): void => {
    const suffix = writtenSuffix(path);
    let folder = root;
    const note = (): void => void (isWanted ? folder.suffixes : folder.others).add(suffix);
    note();
    const steps = folderOf(path) === "." ? [] : folderOf(path).split("/");
    for (const step of steps) {
      const next = folder.folders.get(step) ?? newFolder();
      folder.folders.set(step, next);
      folder = next;
      note();
    }
    if (isWanted) folder.wanted.push(path);
    else folder.otherHere.add(suffix);
  };
  for (const path of wanted) add(path, true);
  for (const path of unwanted) add(path, false);
  return root;
}

function newFolder(): Folder {
  return { wanted: [], folders: new Map(), suffixes: new Set(), others: new Set(), otherHere: new Set() };
}

function inFolder(path: string, folder: Folder): readonly string[] {
  const start = path === "." ? "" : `${escaped(path)}/`;
  const globs: string[] = [];
  const deep = path !== "." && folder.folders.size > 0;
  for (const suffix of folder.suffixes) {
    const here = folder.wanted.filter((each) => writtenSuffix(each) === suffix);
    if (deep && suffix !== "" && !folder.others.has(suffix)) globs.push(`${start}**/*${suffix}`);
    else if (here.length > (path === "." ? 1 : 0) && suffix !== "" && !folder.otherHere.has(suffix))
      globs.push(`${start}*${suffix}`);
    else globs.push(...here.map(escaped));
  }
  const below = [...folder.folders].flatMap(([step, inner]) =>
    inFolder(path === "." ? step : `${path}/${step}`, withoutTaken(inner, deep ? folder : undefined)),
  );
  return [...globs, ...below];
}

/** What a glob of the folder above has taken in already is left out below. */
function withoutTaken(folder: Folder, above: Folder | undefined): Folder {
  if (!above) return folder;
  const isTaken = (suffix: string): boolean => suffix !== "" && above.suffixes.has(suffix) && !above.others.has(suffix);
  const prune = (each: Folder): Folder => ({
    ...each,
    wanted: each.wanted.filter((path) => !isTaken(writtenSuffix(path))),
    suffixes: new Set([...each.suffixes].filter((suffix) => !isTaken(suffix))),
    folders: new Map([...each.folders].map(([step, inner]) => [step, prune(inner)])),
  });
  return prune(folder);
}

/** The suffix as it is written: globs tell upper case from lower. */
function writtenSuffix(path: string): string {
  const suffix = suffixOf(path);
  return suffix === "" ? "" : path.slice(-suffix.length);
}

function escaped(path: string): string {
  return path.replace(/[*?[\]{}()!\\@+|]/g, "\\$&");
}
