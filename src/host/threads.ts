import { availableParallelism } from "node:os";
import type { Crew, Threads } from "../core/threads.js";

/** Threads that run a module's default export; at its start each of them is given `data` and what it is to work with. */
export function threadsOf(module: URL, data: unknown): Threads {
  return {
    processors: availableParallelism(),
    start: (count, given) => crewOf({ module, data: [data, given], count }),
  };
}

interface Wanted {
  readonly module: URL;
  readonly data: unknown;
  readonly count: number;
}

/** The package that starts threads is loaded only where some are started. */
function crewOf({ module, data, count }: Wanted): Crew {
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
      }),
  );
  return {
    atOnce: count * AHEAD,
    run: async (task) => (await pool).run(task),
    dismiss: async () => (await pool).destroy(),
  };
}

/** How many tasks a thread has at a time. */
const AHEAD = 2;
