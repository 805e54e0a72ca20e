import type { Context } from "../core/stage.js";
import type { ValidateInput } from "./input.js";

/** Work that threads may share. */
export interface Work {
  readonly input: Pick<ValidateInput, "jobs" | "keepDocuments" | "also">;
  readonly context: Context;
}

/** Paths in the batches that they are judged in. */
export function batchesOf(paths: readonly string[], { context, input }: Work): (readonly string[])[] {
  const together = input.also ? FEW_TOGETHER : TOGETHER;
  const size = context.engines.relaxng.isForMany ? paths.length : together;
  return Array.from({ length: Math.ceil(paths.length / size) }, (_, i) => paths.slice(i * size, (i + 1) * size));
}

/** How many files a thread takes at a time. */
const TOGETHER = 16;

/** How many, where more is made of them: in the end nobody waits long for another. */
const FEW_TOGETHER = 4;

/**
 * What tells, before each batch, how many threads shall join this one, when so many batches are left after it. Where nobody has
 * said it, that depends on how long the batches so far took: threads take time to start, and read the schemas for themselves.
 */
export function threadPolicy({ input: { jobs, keepDocuments, also }, context }: Work): (batches: number) => number {
  const { threads, engines, host } = context;
  if (!threads || keepDocuments || engines.relaxng.isForMany || jobs === 1) return () => 0;
  if (jobs !== undefined) return (batches) => Math.min(jobs - 1, batches);
  // What is made of documents beside takes far longer than their validation.
  if (also) return (batches) => (batches >= 8 ? Math.min(threads.processors, MOST_THREADS) - 1 : 0);
  let start: number | undefined;
  let done = 0;
  return (batches) => {
    // The first batch reads the schemas, too.
    if (start === undefined && done === 1) start = host.now();
    const each = start === undefined || done < 3 ? 0 : (host.now() - start) / (done - 1);
    done++;
    return each * batches > WORTH ? Math.min(threads.processors, MOST_THREADS) - 1 : 0;
  };
}

/** The milliseconds of work that threads are started for. */
const WORTH = 3000;
const MOST_THREADS = 4;
