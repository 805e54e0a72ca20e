import type { Dirent } from "node:fs";
import { join } from "node:path";

/** A glob of the two forms that nearly all are of: `letters/*.xml` and `letters/**\/*.xml`. */
interface PlainGlob {
  /** The names of the folders before the first star. */
  readonly folders: readonly string[];
  /** Whether folders under these count, too. */
  readonly deep: boolean;
  /** What the names of files end in. */
  readonly suffix: string;
}

/** Globs that are searched for without a package; undefined where one of them is more than a path and a suffix. */
export function plainGlobs(patterns: readonly string[]): readonly PlainGlob[] | undefined {
  const globs = patterns.flatMap((each) => plainGlob(each) ?? []);
  return globs.length === patterns.length ? globs : undefined;
}

function plainGlob(pattern: string): PlainGlob | undefined {
  const [, folders, deep, suffix] = /^((?:[\w-][\w.-]*\/)*)(\*\*\/)?\*((?:\.[\w-]+)*)$/.exec(pattern) ?? [];
  if (folders === undefined || suffix === undefined || /(?:^|\/)node_modules\//.test(folders)) return undefined;
  return { folders: folders.split("/").slice(0, -1), deep: deep !== undefined, suffix };
}

/** What is in a folder. */
export type List = (path: string) => readonly Dirent[];

/** The files that match one of the globs, by their paths from a folder, in no order. */
export function filesOfPlain(root: string, globs: readonly PlainGlob[], list: List): readonly string[] {
  const found: string[] = [];
  // The search begins in the folder that all globs share: a link that leads there is followed, as one that is named is.
  const shared = sharedFolders(globs);
  search(shared);
  return found;

  function search(steps: readonly string[]): void {
    const wanted = globs.filter((each) => isAsked(each, steps));
    for (const entry of list(join(root, ...steps))) {
      if (entry.isFile()) {
        if (wanted.some((each) => matches(each, entry.name))) found.push([...steps, entry.name].join("/"));
      } else if (entry.isDirectory() && globs.some((each) => leadsTo(each, [...steps, entry.name]))) {
        search([...steps, entry.name]);
      }
    }
  }
}

function sharedFolders([first, ...others]: readonly PlainGlob[]): readonly string[] {
  const folders = first?.folders ?? [];
  const end = folders.findIndex((each, i) => others.some((other) => other.folders[i] !== each));
  return end < 0 ? folders : folders.slice(0, end);
}

/** Whether files of a folder may match. */
function isAsked({ folders, deep }: PlainGlob, steps: readonly string[]): boolean {
  return folders.every((each, i) => steps[i] === each) && (deep || steps.length === folders.length);
}

/** Whether a folder, or one under it, may have such files. */
function leadsTo({ folders, deep }: PlainGlob, steps: readonly string[]): boolean {
  const name = steps.at(-1) ?? "";
  if (name === "node_modules") return false;
  if (steps.length <= folders.length) return steps.every((each, i) => each === folders[i]);
  return deep && !name.startsWith(".") && steps.slice(0, folders.length).every((each, i) => each === folders[i]);
}

function matches({ suffix }: PlainGlob, name: string): boolean {
  return !name.startsWith(".") && name.endsWith(suffix);
}
