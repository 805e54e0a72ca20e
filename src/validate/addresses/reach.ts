import { folderOf } from "../../core/path.js";

/** Whether a document may make us read a file: in the project, or with a document that is itself outside, beside or below it. */
export function mayReach(document: string, path: string): boolean {
  return isInside(path) || (!isInside(document) && path.startsWith(`${folderOf(document)}/`));
}

function isInside(path: string): boolean {
  return !path.startsWith("/") && path !== ".." && !path.startsWith("../");
}
