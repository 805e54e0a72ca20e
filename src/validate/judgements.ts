import { hasScheme } from "../core/address.js";
import type { Diagnostic } from "../core/diagnostic.js";
import { type Digests, digestsOf, jointDigest } from "../core/digests.js";
import { pack, unpack } from "../core/packed.js";
import type { Seen } from "../core/recording.js";
import type { Context } from "../core/stage.js";
import { VERSION } from "../core/version.js";
import type { ValidateInput } from "./input.js";
import type { JudgedFile } from "./judge-file.js";
import { openLedger, type Writing } from "./ledger.js";
import type { Place } from "./reading/places.js";

/** What earlier runs found of files. */
export interface Judgements {
  /** What was found of those files whose bytes, and those of the files that were read for them, are the same. */
  recall(paths: readonly string[]): Promise<Recalled>;
  note(judged: JudgedFile): void;
  /** Keeps all for the next run; `seen` and `said` are what it was found from, and what is said of that. */
  keep(seen: readonly Seen[], said: readonly Diagnostic[]): Promise<void>;
}

/** What an earlier run has found. */
export interface Recalled {
  readonly files: readonly JudgedFile[];
  /** What it said of the files that addresses are looked up in. */
  readonly said: readonly Diagnostic[];
}

/** Changes with what is kept, so that nothing older is taken for it. */
const FORMAT = 8;

/** The judgements that were kept for what is wanted; undefined where nothing is to be kept. */
export async function ledgerFor(input: ValidateInput, context: Context): Promise<Judgements | undefined> {
  const { schema, schematron, phase, follow } = input;
  const { host, memory } = context;
  if (!memory) return undefined;
  const { cache } = host;
  const wish = JSON.stringify([VERSION, FORMAT, memory.identity, schema, schematron ?? [], phase, follow ?? {}]);
  const ledger = await openLedger(`judged-${cache.digest(wish)}`, host, WRITING);
  const digests = input.digests ?? digestsOf(host);
  const about = cache.digest(JSON.stringify([...new Set(input.paths)].sort()));
  const recall = async (path: string): Promise<JudgedFile | undefined> => {
    const known = ledger.latest(path);
    const isSame = known && (await digestNow(known.found, digests, context)) === known.digest;
    return isSame ? known.found : undefined;
  };
  return {
    recall: async (paths) => {
      const recalled = await Promise.all(paths.map(recall));
      const files = recalled.filter((each) => each !== undefined);
      const { said } = ledger;
      // Which document has led to what is said of a catalog cannot be told: only for all of the same it is said again.
      const holds = said.diagnostics.length === 0 || (said.about === about && files.length === paths.length);
      if (!holds) return { files: [], said: [] };
      for (const each of files) ledger.again(each.path);
      return { files, said: said.diagnostics };
    },
    note: (judged) => {
      // A schema of the network may be another one tomorrow.
      if (!judged.top.some((each) => hasScheme(each.path))) ledger.note(judged.path, judged.digest, judged);
    },
    keep: (seen, diagnostics) =>
      ledger.keep(
        {
          files: new Map(seen.flatMap((each) => [...each.files])),
          kinds: new Map(seen.flatMap((each) => [...each.kinds])),
        },
        { diagnostics, about },
      ),
  };
}

/** A judged file with places in it that were asked for, so that the next run need not open it for them. */
export function withPlaces(judged: JudgedFile, asked: ReadonlyMap<number, Place> | undefined): JudgedFile {
  if (!asked) return judged;
  return { ...judged, places: pack([...new Map([...(judged.places ? unpack(judged.places) : []), ...asked])]) };
}

/** A judged file in parts, which tabs tell from each other: what is packed stays so. */
const WRITING: Writing<JudgedFile> = {
  write: ({ summary, findings, places, ...rest }) => [
    pack(rest).json,
    ...[summary, findings, places].flatMap((each) => [TAB, each?.json ?? NOTHING]),
  ],
  read: (line) => {
    const [rest = line, summary = NOTHING, findings = NOTHING, places = NOTHING] = partsOf(line);
    return {
      ...unpack<Omit<JudgedFile, "summary" | "findings" | "places">>({ json: rest }),
      ...(summary.length > 0 && { summary: { json: summary } }),
      ...(findings.length > 0 && { findings: { json: findings } }),
      ...(places.length > 0 && { places: { json: places } }),
    };
  },
};

function partsOf(line: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  for (let end = line.indexOf(9); end >= 0; end = line.indexOf(9, start)) {
    parts.push(line.subarray(start, end));
    start = end + 1;
  }
  return [...parts, line.subarray(start)];
}

/** In JSON it stands nowhere. */
const TAB = new Uint8Array([9]);
const NOTHING = new Uint8Array();

async function digestNow({ path, read }: JudgedFile, digests: Digests, { host }: Context): Promise<string> {
  return jointDigest(await Promise.all([...new Set([path, ...read])].map(digests)), host);
}
