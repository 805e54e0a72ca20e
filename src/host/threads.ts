import { availableParallelism } from "node:os";
import type { Crew, Threads } from "../core/threads.js";

/** Threads that run a module's default export; `data` is what each of them is given at its start. */
export function threadsOf(module: URL, data: unknown): Threads {
  return { processors: availableParallelism(), start: (count) => crewOf({ module, data, count }) };
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
        workerData: data,
      }),
  );
  return {
    run: async (task) => (await pool).run(task),
    dismiss: async () => (await pool).destroy(),
  };
}
