import type { Host } from "../core/host.js";
import { isAsSeen, type Seen } from "../core/recording.js";

/** What earlier runs found of files, by their paths. `T` is plain data. */
export interface Ledger<T> {
  /** What was found last of a file, and the digest it had. */
  latest(path: string): Entry<T> | undefined;
  note(path: string, digest: string, found: T): void;
  /** Keeps what was noted for the next run; `seen` is what it was found from beside the files themselves. */
  keep(seen: Seen): Promise<void>;
}

export interface Entry<T> {
  readonly digest: string;
  readonly found: T;
}

/**
 * The ledger that was kept under a key; empty where there is none, or where a schema or another file that findings rest on
 * has changed since.
 */
export async function openLedger<T>(key: string, host: Host): Promise<Ledger<T>> {
  const kept = await recallKept<T>(key, host);
  const before = new Map(kept?.entries.map(([path, digest, found]) => [path, { digest, found }]));
  const now = new Map<string, Entry<T>>();
  let isNew = false;
  return {
    latest: (path) => before.get(path),
    note: (path, digest, found) => {
      if (before.get(path)?.digest !== digest) isNew = true;
      now.set(path, { digest, found });
    },
    keep: async (seen) => {
      if (!isNew) return;
      // A project that moves its files about should not grow its ledger for ever.
      const entries = [...new Map([...before, ...now])].slice(-MOST);
      const files = new Map([...(kept?.files ?? []), ...seen.files]);
      const kinds = new Map([...(kept?.kinds ?? []), ...seen.kinds]);
      const all: Kept<T> = {
        entries: entries.map(([path, { digest, found }]) => [path, digest, found]),
        files: [...files],
        kinds: [...kinds],
      };
      await host.cache.keep(key, JSON.stringify(all));
    },
  };
}

interface Kept<T> {
  readonly entries: readonly (readonly [path: string, digest: string, found: T])[];
  readonly files: readonly (readonly [path: string, digest: string | null | undefined])[];
  readonly kinds: readonly (readonly [path: string, kind: string])[];
}

/** How many files a ledger remembers. */
const MOST = 100_000;

async function recallKept<T>(key: string, host: Host): Promise<Kept<T> | undefined> {
  const text = await host.cache.recall(key);
  if (text === undefined) return undefined;
  try {
    const kept: Kept<T> = JSON.parse(text);
    const files = new Map(kept.files.map(([path, digest]) => [path, digest ?? undefined]));
    return (await isAsSeen({ files, kinds: new Map(kept.kinds) }, host)) ? kept : undefined;
  } catch {
    // What is kept may be of another make.
    return undefined;
  }
}
