import type { Host } from "./host.js";
import { folderOf, normalise } from "./path.js";

/** Whether a path leads to something in the project's folder, as far as its steps show. */
export function isInside(path: string): boolean {
  const steps = normalise(path);
  return !steps.startsWith("/") && steps !== ".." && !steps.startsWith("../") && !/^[A-Za-z]:/.test(steps);
}

/** Whether a file may name another, as far as the steps of the path show; see `mayReach`. */
export function mayName(from: string, path: string): boolean {
  return isInside(path) || (!isInside(from) && isBelow(path, folderOf(from)));
}

/**
 * Whether a file may make us read another: one inside the project, or, for a file that is itself outside, one beside or below
 * it. Symbolic links are followed, so that they lead nowhere else either.
 */
export async function mayReach(host: Host, from: string, path: string): Promise<boolean> {
  if (isInside(from)) return isInside(path) && isInside(await host.realPath(path));
  const folder = folderOf(from);
  return isBelow(path, folder) && isBelow(await host.realPath(path), await host.realPath(folder));
}

function isBelow(path: string, folder: string): boolean {
  return normalise(path).startsWith(`${normalise(folder)}/`);
}
