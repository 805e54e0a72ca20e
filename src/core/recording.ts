import type { Host } from "./host.js";

/** A host that notes what is asked of it, so that a later run can tell whether all of it is still the same. */
export interface RecordingHost extends Host {
  readonly seen: Seen;
}

/** What was seen of the world: plain data, which can be kept. */
export interface Seen {
  /** The digest of each file that was read, by path; undefined where there was none. */
  readonly files: Map<string, string | undefined>;
  /** What stood at each path that was asked about. */
  readonly kinds: Map<string, string>;
}

/** A host that gives what another gives, and notes it. */
export function recording(host: Host): RecordingHost {
  const seen: Seen = { files: new Map(), kinds: new Map() };
  return {
    ...host,
    seen,
    read: async (path) => {
      const bytes = await host.read(path);
      if (!seen.files.has(path)) seen.files.set(path, bytes && host.cache.digest(bytes));
      return bytes;
    },
    kind: async (path) => {
      const kind = await host.kind(path);
      seen.kinds.set(path, kind);
      return kind;
    },
  };
}

/** Whether the world still is as it was seen. */
export async function isAsSeen({ files, kinds }: Seen, host: Host): Promise<boolean> {
  const same = await Promise.all([
    ...[...files].map(async ([path, digest]) => {
      const bytes = await host.read(path).catch(() => undefined);
      return (bytes && host.cache.digest(bytes)) === digest;
    }),
    ...[...kinds].map(async ([path, kind]) => (await host.kind(path)) === kind),
  ]);
  return same.every(Boolean);
}
