import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import type { Crew, Threads } from "../core/threads.js";

/** Threads that run a module's default export; at its start each of them is given `data` and what it is to work with. */
export function threadsOf(module: URL, data: unknown, { megabytes }: ThreadLimits = {}): Threads {
  return {
    processors: availableParallelism(),
    start: (count, given) => crewOf({ module, data: [data, given], count, megabytes }),
  };
}

/** What a thread may use. */
export interface ThreadLimits {
  /** Of memory; else as much as the process may. */
  readonly megabytes?: number;
}

interface Wanted {
  readonly module: URL;
  readonly data: unknown;
  readonly count: number;
  readonly megabytes: number | undefined;
}

/** The package that starts threads is loaded only where some are started. */
function crewOf({ module, data, count, megabytes }: Wanted): Crew {
  // Each thread has a heap of its own. Left alone, each grows to a multiple of what lives in it before it is cleaned up. Most
  // flags may not be changed in a process that runs; this one is a number that is read at each clean-up, and in nothing compiled.
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const pool = import("tinypool").then(
    ({ Tinypool }) =>
      new Tinypool({
        filename: module.href,
        runtime: "worker_threads",
        minThreads: count,
        maxThreads: count,
        // Another task is there when one is done, however busy this thread is.
        concurrentTasksPerWorker: AHEAD,
        workerData: data,
        resourceLimits: {
          maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
          ...(megabytes !== undefined && { maxOldGenerationSizeMb: megabytes }),
        },
      }),
  );
  // The package tells of errors in a thread, not of a thread that just ends. Those who wait are listed, rather than made to wait for
  // an end that never comes too: that would hold what each of them was given for as long as there are threads.
  const waiting = new Set<() => void>();
  let hasEnded = false;
  const ended = (): void => {
    hasEnded = true;
    // What the package has to say of it comes first.
    setImmediate(() => {
      for (const tell of waiting) tell();
    });
  };
  const orEnd = <T>(work: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const tell = (): void => reject(new Error("a thread has ended before its work was done"));
      waiting.add(tell);
      if (hasEnded) tell();
      work.then(resolve, reject).finally(() => waiting.delete(tell));
    });
  const ready = pool.then((pool) => {
    for (const each of pool.threads) each.on("exit", ended);
    return pool;
  });
  ready.catch(() => undefined);
  return {
    atOnce: count * AHEAD,
    started: ready.then(() => undefined),
    run: async (task) => orEnd((await ready).run(task)),
    listen: () => new Promise((done) => setImmediate(done)),
    // The package waits for the end of a thread that has ended already.
    dismiss: async () => orEnd((await ready).destroy()).catch(() => undefined),
  };
}

/** Room for what lives only as long as a document is judged: with less, much of it is kept for long and collected late. */
const YOUNG_MEGABYTES = 48;

/** By how many hundredths of what lives in it a heap grows before it is cleaned up as a whole. */
const GROWTH = 50;

/** How many tasks a thread has at a time: a busy main thread may not hear of the first for a while. */
const AHEAD = 3;
