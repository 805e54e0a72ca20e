import type { Staging } from "../core/staging.js";

/** A staging that holds its files, for whoever wants them as values. */
export function memoryStaging(): Staging & { readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    before: new Map(),
    write: async (path, content) => {
      files.set(path, typeof content === "string" ? content : new TextDecoder().decode(content));
    },
    keep: async () => {},
    expect: () => {},
    read: async (path) => files.get(path) ?? "",
    readBefore: async () => "",
    commit: async () => new Map(),
    abandon: async () => {},
  };
}
