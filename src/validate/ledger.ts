import type { Diagnostic } from "../core/diagnostic.js";
import type { Host } from "../core/host.js";
import { isAsSeen, type Seen } from "../core/recording.js";

/** What earlier runs found of files, by their paths. `T` is plain data. */
export interface Ledger<T> {
  /** What the last run said that is of no file alone. */
  readonly said: Said;
  /** What was found last of a file, and the digest it had. */
  latest(path: string): Entry<T> | undefined;
  /** What was found last of a file holds again. */
  again(path: string): void;
  note(path: string, digest: string, found: T): void;
  /** Keeps what was noted for the next run; `seen` is what it was found from beside the files themselves. */
  keep(seen: Seen, said: Said): Promise<void>;
}

export interface Entry<T> {
  readonly digest: string;
  readonly found: T;
}

/** What a run says that is of no file alone, and a digest of the paths that it was about. */
export interface Said {
  readonly diagnostics: readonly Diagnostic[];
  readonly about: string;
}

/**
 * The ledger that was kept under a key; empty where there is none, or where a schema or another file that findings rest on
 * has changed since. It is a text with a line for each file, so that only what is asked for is read, and only what is new written.
 */
export async function openLedger<T>(key: string, host: Host): Promise<Ledger<T>> {
  const kept = await recallKept(key, host);
  const before: ReadonlyMap<string, Line> = kept?.lines ?? new Map();
  const now = new Map<string, Line>();
  let isNew = false;
  return {
    said: kept?.said ?? NOTHING_SAID,
    latest: (path) => {
      const line = before.get(path);
      return line && { digest: line.digest, found: JSON.parse(String(line.found)) };
    },
    again: (path) => {
      const line = before.get(path);
      if (line) now.set(path, line);
    },
    note: (path, digest, found) => {
      isNew = true;
      now.set(path, { digest, found });
    },
    keep: async (seen, said) => {
      if (!isNew) return;
      // A project that moves its files about should not grow its ledger for ever.
      const lines = [...new Map([...before, ...now])].slice(-MOST);
      const head: Head = {
        files: [...new Map([...(kept?.files ?? []), ...seen.files])],
        kinds: [...new Map([...(kept?.kinds ?? []), ...seen.kinds])],
        said,
      };
      await host.cache.keep(key, textOf(head, lines));
    },
  };
}

function* textOf(head: Head, lines: readonly (readonly [path: string, line: Line])[]): Iterable<string> {
  yield JSON.stringify(head);
  for (const [path, { digest, found }] of lines) {
    yield `\n${JSON.stringify([path, digest])}\n`;
    yield typeof found === "string" ? found : JSON.stringify(found);
  }
}

const NOTHING_SAID: Said = { diagnostics: [], about: "" };

/** What was found of a file, as it is kept. */
interface Line {
  readonly digest: string;
  /** A text, or what is yet to become one: plain data. */
  readonly found: unknown;
}

/** The first line. */
interface Head {
  readonly files: readonly (readonly [path: string, digest: string | null | undefined])[];
  readonly kinds: readonly (readonly [path: string, kind: string])[];
  readonly said: Said;
}

interface Kept extends Seen {
  readonly lines: ReadonlyMap<string, Line>;
  readonly said: Said;
}

/** How many files a ledger remembers. */
const MOST = 100_000;

async function recallKept(key: string, host: Host): Promise<Kept | undefined> {
  const text = await host.cache.recall(key);
  if (text === undefined) return undefined;
  try {
    const [first = "", ...rest] = text.split("\n");
    const head: Head = JSON.parse(first);
    const seen: Seen = {
      files: new Map(head.files.map(([path, digest]) => [path, digest ?? undefined])),
      kinds: new Map(head.kinds),
    };
    if (!(await isAsSeen(seen, host))) return undefined;
    const lines = new Map<string, Line>();
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const [path, digest]: readonly [string, string] = JSON.parse(rest[i] ?? "");
      lines.set(path, { digest, found: rest[i + 1] ?? "" });
    }
    return { ...seen, said: head.said, lines };
  } catch {
    // What is kept may be of another make.
    return undefined;
  }
}
