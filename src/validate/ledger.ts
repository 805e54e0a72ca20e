import { Buffer } from "node:buffer";
import type { Diagnostic } from "../core/diagnostic.js";
import type { Host } from "../core/host.js";
import { isAsSeen, type Seen } from "../core/recording.js";

/** What earlier runs found of files, by their paths. */
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

/** How what is found of a file is written: on one line, so that it holds no line feed. */
export interface Writing<T> {
  write(found: T): readonly Uint8Array[];
  read(line: Uint8Array): T;
}

/**
 * The ledger that was kept under a key; empty where there is none, or where a schema or another file that findings rest on
 * has changed since. It is a text with a line for each file, so that only what is asked for is read, and only what is new written.
 */
export async function openLedger<T>(key: string, host: Host, writing: Writing<T>): Promise<Ledger<T>> {
  const kept = await recallKept(key, host);
  const before: ReadonlyMap<string, Line> = kept?.lines ?? new Map();
  const now = new Map<string, Line | Entry<T>>();
  let isNew = false;
  return {
    said: kept?.said ?? NOTHING_SAID,
    latest: (path) => {
      const line = before.get(path);
      return line && { digest: line.digest, found: writing.read(line.line) };
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
      await host.cache.keep(key, piecesOf(head, lines, writing));
    },
  };
}

function* piecesOf<T>(
  head: Head,
  lines: readonly (readonly [path: string, line: Line | Entry<T>])[],
  { write }: Writing<T>,
): Iterable<string | Uint8Array> {
  yield `${JSON.stringify(head)}\n`;
  for (const [path, of] of lines) {
    yield `${JSON.stringify([path, of.digest])}\n`;
    if ("line" in of) yield of.line;
    else yield* write(of.found);
    yield "\n";
  }
}

const NOTHING_SAID: Said = { diagnostics: [], about: "" };

/** What was found of a file, as it is kept. */
interface Line {
  readonly digest: string;
  readonly line: Uint8Array;
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
  const bytes = await host.cache.recallBytes(key);
  if (!bytes) return undefined;
  try {
    const [first = NOTHING, ...rest] = linesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const head: Head = JSON.parse(String(first));
    const seen: Seen = {
      files: new Map(head.files.map(([path, digest]) => [path, digest ?? undefined])),
      kinds: new Map(head.kinds),
    };
    if (!(await isAsSeen(seen, host))) return undefined;
    const lines = new Map<string, Line>();
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const [path, digest]: readonly [string, string] = JSON.parse(String(rest[i]));
      lines.set(path, { digest, line: rest[i + 1] ?? NOTHING });
    }
    return { ...seen, said: head.said, lines };
  } catch {
    // What is kept may be of another make.
    return undefined;
  }
}

const NOTHING = Buffer.alloc(0);

/** The lines of a text, each of which ends with a line feed. */
function linesIn(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
  }
  return lines;
}
