import type { Context } from "../core/stage.js";
import { type Helper, helperOf, mayHelp } from "./helper.js";
import { recallEdition } from "./keeping.js";
import { type KeptEdition, NOTHING_KEPT } from "./kept.js";

/** What a build is to do. */
export interface Purpose {
  /** The paths of the documents. */
  readonly paths: readonly string[];
  /** The folder of the edition. */
  readonly folder: string;
  readonly jobs?: number | undefined;
  /** Whether only what is made now stays in the folder. */
  readonly clean?: boolean | undefined;
  /** Whether this process builds again; what it has made once it makes faster. */
  readonly stays?: boolean | undefined;
}

/** What is known of a build before it begins. */
export interface Foresight {
  readonly kept: KeptEdition;
  /** The stamps of the documents. */
  readonly seen: ReadonlyMap<string, string | undefined>;
  /** A thread that makes itself ready, where few documents seem to have changed; whether they have is found out meanwhile. */
  readonly helper?: Helper | undefined;
}

/** Looks at what an earlier build has kept, and which documents seem to have changed since. */
export async function foresee({ paths, folder, clean, stays, jobs }: Purpose, context: Context): Promise<Foresight> {
  const seen = new Map(paths.map((path) => [path, context.host.stamp(path)]));
  if (clean) return { kept: NOTHING_KEPT, seen };
  const kept = await recallEdition(folder, context);
  const known = new Map(kept.inputs.map((each) => [each.path, each.stamp]));
  const changed = paths.filter((path) => known.get(path) !== seen.get(path));
  const isWorth = changed.length > 0 && changed.length <= MOST && !stays && mayHelp(context, jobs);
  return { kept, seen, helper: isWorth ? await helperOf(context) : undefined };
}

/** Of more documents this thread should make some itself. */
export const MOST = 16;
