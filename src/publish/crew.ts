import type { Context } from "../core/stage.js";
import { type Drafter, type DraftWork, draftFiles, type Made } from "./drafting.js";

/** Drafts of many documents, by this thread and as many others as help; `jobs` is how many there may be in all. */
export async function draftMany(
  { paths, work, draft, jobs }: Drafting,
  context: Context,
  take: (made: Made) => Promise<void>,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(paths.length / TOGETHER) }, (_, i) =>
    paths.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
  const wanted =
    Math.min(jobs ?? Math.min(context.threads?.processors ?? 1, MOST_THREADS), Math.ceil(batches.length / 2)) - 1;
  const crew = wanted > 0 ? context.threads?.start(wanted, { draft: work }) : undefined;
  const takeAll = async (made: readonly Made[]): Promise<void> => {
    for (const each of made) await take(each);
  };
  try {
    const help = async (): Promise<void> => {
      for (let batch = batches.shift(); batch && crew; batch = batches.shift()) {
        await takeAll(await crew.run<readonly string[], readonly Made[]>(batch));
      }
    };
    const others = Promise.all(Array.from({ length: crew?.atOnce ?? 0 }, help));
    // It is awaited below; until then nobody listens.
    others.catch(() => undefined);
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      await takeAll(await draftFiles(batch, draft, context));
      await crew?.listen();
    }
    await others;
  } finally {
    await crew?.dismiss();
  }
}

/** What is to be drafted. */
export interface Drafting {
  readonly paths: readonly string[];
  readonly work: DraftWork;
  /** What makes a draft in this thread. */
  readonly draft: Drafter;
  readonly jobs?: number | undefined;
}

/** How many documents a thread is given at a time. */
const TOGETHER = 8;
const MOST_THREADS = 4;
