import type { Terminal } from "./terminal.js";

/** Shows how far a run has come, on a terminal that people look at; elsewhere nothing. */
export interface Progress {
  readonly onProgress?: (done: number, all: number) => void;
  /** Takes the line away. */
  end(): Promise<void>;
}

/** The progress of a run with many files. */
export function progressOn({ isWatched, say }: Terminal): Progress {
  if (!isWatched) return { end: async () => undefined };
  let shown = 0;
  return {
    onProgress: (done, all) => {
      const percent = Math.floor((done / all) * 100);
      if (all < FEW || percent === shown) return;
      shown = percent;
      const full = Math.round((done / all) * WIDTH);
      void say(`\r${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${percent} % of ${all} files`);
    },
    end: async () => {
      if (shown > 0) await say("\r\u001b[K");
    },
  };
}

/** Fewer files are done before anyone looks. */
const FEW = 100;
const WIDTH = 24;
