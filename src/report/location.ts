import { resolveIn } from "../core/path.js";

/** A path as seen from the root of the repository; standard input stays `-`. */
export function inRepository(folder: string, path: string): string {
  return path === "-" ? path : resolveIn(folder, path);
}

/** A path as a URI reference: each step percent-encoded. */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
