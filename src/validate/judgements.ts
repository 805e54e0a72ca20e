import type { Cache, Host } from "../core/host.js";
import type { Seen } from "../core/recording.js";
import type { Context } from "../core/stage.js";
import { VERSION } from "../core/version.js";
import type { ValidateInput } from "./input.js";
import type { JudgedFile } from "./judge-file.js";
import { openLedger } from "./ledger.js";

/** What earlier runs found of files. */
export interface Judgements {
  /** What was found of a file, if its bytes and those of the files that were read for it are the same. */
  recall(path: string): Promise<JudgedFile | undefined>;
  note(judged: JudgedFile, digest: string): void;
  /** Keeps all for the next run; `seen` is what it was found from. */
  keep(seen: readonly Seen[]): Promise<void>;
}

/** Changes with what is kept, so that nothing older is taken for it. */
const FORMAT = 3;

/** The judgements that were kept for what is wanted; undefined where nothing is to be kept. */
export async function ledgerFor(
  { schema, schematron, phase, follow }: ValidateInput,
  context: Context,
): Promise<Judgements | undefined> {
  const { host, memory } = context;
  if (!memory) return undefined;
  const { cache } = host;
  const wish = JSON.stringify([VERSION, FORMAT, memory.identity, schema, schematron ?? [], phase, follow ?? {}]);
  const ledger = await openLedger<JudgedFile>(`judged-${cache.digest(wish)}`, host);
  return {
    recall: async (path) => {
      const known = ledger.latest(path);
      if (!known) return undefined;
      const texts = await textsAt([path, ...known.found.read], host);
      if (digestOf([...texts.values()], cache) !== known.digest) return undefined;
      ledger.note(path, known.digest, known.found);
      return known.found;
    },
    note: (judged, digest) => {
      // What is said of schemas is said each time, with its places.
      if (judged.top.length === 0) ledger.note(judged.path, digest, judged);
    },
    keep: (seen) =>
      ledger.keep({
        files: new Map(seen.flatMap((each) => [...each.files])),
        kinds: new Map(seen.flatMap((each) => [...each.kinds])),
      }),
  };
}

/** The digest that a file is noted with: of its own bytes and of those of the files that were read for it. */
export async function noteDigest(
  { path, read }: JudgedFile,
  bytes: Uint8Array,
  { host }: Pick<Context, "host">,
): Promise<string> {
  const others = await textsAt(read, host);
  return digestOf([...new Map([[path, bytes], ...others]).values()], host.cache);
}

/** The bytes of files by path; undefined where there is none, or none that may be read. */
type Texts = ReadonlyMap<string, Uint8Array | undefined>;

async function textsAt(paths: readonly string[], host: Host): Promise<Texts> {
  const read = await Promise.all(
    paths.map(async (path) => [path, await host.read(path).catch(() => undefined)] as const),
  );
  return new Map(read);
}

function digestOf(texts: readonly (Uint8Array | undefined)[], cache: Cache): string {
  return cache.digest(texts.map((each) => (each ? cache.digest(each) : "")).join(" "));
}
