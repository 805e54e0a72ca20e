import { createHash } from "node:crypto";
import type { Cache } from "../src/core/host.js";

/** A cache that lasts as long as a test, and can be looked into. */
export interface MemoryCache extends Cache {
  readonly entries: Map<string, Uint8Array>;
  /** The keys of what was found, as often as it was. */
  readonly recalled: readonly string[];
}

export function memoryCache(): MemoryCache {
  const entries = new Map<string, Uint8Array>();
  const recalled: string[] = [];
  const recallBytes = async (key: string): Promise<Uint8Array | undefined> => {
    const bytes = entries.get(key);
    if (bytes) recalled.push(key);
    return bytes;
  };
  return {
    entries,
    recalled,
    digest: (content) => createHash("sha256").update(content).digest("hex"),
    recall: async (key) => {
      const bytes = await recallBytes(key);
      return bytes && new TextDecoder().decode(bytes);
    },
    recallBytes,
    keep: async (key, value) => {
      const pieces = typeof value === "string" ? [value] : [...value];
      entries.set(key, Buffer.concat(pieces.map((each) => Buffer.from(each))));
    },
  };
}
