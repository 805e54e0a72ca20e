import type { Context } from "../core/stage.js";
import type { ValidateInput } from "./input.js";

/** Work that threads may share. */
export interface Work {
  readonly input: Pick<ValidateInput, "jobs" | "keepDocuments" | "also">;
  readonly context: Context;
}

/** Paths in the batches that they are judged in. The last ones are small, so that in the end nobody waits long for another. */
export function batchesOf(paths: readonly string[], { context, input }: Work): (readonly string[])[] {
  if (context.engines.relaxng.isForMany) return paths.length > 0 ? [paths] : [];
  const { most, least, last } = input.also ? MADE : JUDGED;
  const batches: (readonly string[])[] = [];
  for (let at = 0; at < paths.length; at += batches.at(-1)?.length ?? 0) {
    batches.push(paths.slice(at, at + (paths.length - at > last ? most : least)));
  }
  return batches;
}

/** How many files a thread takes at a time, and how many of the last ones. */
const JUDGED = { most: 16, least: 4, last: 96 };

/** How many, where more is made of them. */
const MADE = { most: 4, least: 1, last: 24 };

/**
 * What tells, before each batch, how many threads shall join this one, when these are left after it. Where nobody has said
 * it, that depends on how long the batches so far took: threads take time to start, and read the schemas for themselves.
 */
export function threadPolicy({ input: { jobs, keepDocuments, also }, context }: Work): (left: Batches) => number {
  const { threads, engines, host } = context;
  if (!threads || keepDocuments || engines.relaxng.isForMany || jobs === 1) return () => 0;
  if (jobs !== undefined) return (left) => Math.min(jobs - 1, left.length);
  // What is made of documents beside takes far longer than their validation.
  if (also) return (left) => (left.length >= 8 ? Math.min(threads.processors, MOST_THREADS) - 1 : 0);
  let start: number | undefined;
  let done = 0;
  return (left) => {
    // The first batch reads the schemas, too.
    if (start === undefined && done === 1) start = host.now();
    const each = start === undefined || done < 3 ? 0 : (host.now() - start) / (done - 1);
    done++;
    return (each * filesIn(left)) / JUDGED.most > WORTH ? Math.min(threads.processors, MOST_THREADS) - 1 : 0;
  };
}

type Batches = readonly (readonly string[])[];

function filesIn(batches: Batches): number {
  return batches.reduce((sum, batch) => sum + batch.length, 0);
}

/** The milliseconds of work that threads are started for. */
const WORTH = 3000;
const MOST_THREADS = 4;
