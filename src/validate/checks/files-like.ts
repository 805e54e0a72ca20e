import { nearest } from "../../core/nearest.js";
import { folderOf } from "../../core/path.js";
import type { ProjectFiles } from "../project-files.js";

/** The files beside a path that is not there whose names are spelt alike, as paths of the project. */
export async function filesLike(path: string, files: ProjectFiles): Promise<readonly string[]> {
  const nameOf = (each: string): string => each.slice(each.lastIndexOf("/") + 1);
  const names = (await files.beside(path)).map(nameOf);
  const folder = folderOf(path);
  return nearest(nameOf(path), names).map((each) => (folder === "." ? each : `${folder}/${each}`));
}
