import type { Host } from "./host.js";

/** The digest of a file's bytes, as a run found them first; empty where there is no file that can be read. */
export type Digests = (path: string) => Promise<string>;

/** Digests of files, each of which is read once for them. */
export function digestsOf({ read, cache }: Pick<Host, "read" | "cache">): Digests {
  const known = new Map<string, Promise<string>>();
  const find = async (path: string): Promise<string> => {
    const bytes = await read(path).catch(() => undefined);
    return bytes ? cache.digest(bytes) : "";
  };
  return (path) => {
    const digest = known.get(path) ?? find(path);
    known.set(path, digest);
    return digest;
  };
}

/** The digest of several files by those of each. */
export function jointDigest(digests: readonly string[], { cache }: Pick<Host, "cache">): string {
  return cache.digest(digests.join(" "));
}
