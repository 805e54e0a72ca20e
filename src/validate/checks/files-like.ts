import { editDistance, nearest } from "../../core/nearest.js";
import { folderOf } from "../../core/path.js";
import type { ProjectFiles } from "../project-files.js";

/** The files beside a path that is not there whose names are spelt alike, as paths of the project. */
export async function filesLike(path: string, files: ProjectFiles): Promise<readonly string[]> {
  const nameOf = (each: string): string => each.slice(each.lastIndexOf("/") + 1);
  const names = (await files.beside(path)).map(nameOf);
  const folder = folderOf(path);
  const name = nameOf(path);
  // Names are often numbers: only what is very near can have been meant.
  return nearest(name, names)
    .filter((each) => editDistance(name, each) <= 2)
    .map((each) => (folder === "." ? each : `${folder}/${each}`));
}
