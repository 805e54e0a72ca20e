import { normalise } from "../../core/path.js";

const BASE = "teiwright:///";

/** The address under which a stylesheet knows a file of the project: no machine's path shows in it. */
export function addressOf(path: string): string {
  const steps = normalise(path).split("/").map(encodeURIComponent).join("/");
  return new URL(steps.replace(/^\/+/, ""), BASE).href;
}

/** The address that a reference leads to, as seen from another address; undefined where it is no reference. */
export function resolveAddress(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined;
}

/** Where result documents go: a folder that exists nowhere. */
export const OUTPUT_BASE = `${BASE}output/`;

/** The path of a result document inside the output; undefined for one that would lie outside it. */
export function outputPathOf(uri: string): string | undefined {
  if (!uri.startsWith(OUTPUT_BASE) || uri.length === OUTPUT_BASE.length) return undefined;
  const path = decodeURIComponent(uri.slice(OUTPUT_BASE.length));
  return path.split(/[/\\]/).includes("..") ? undefined : path;
}
