import type { Diagnostic } from "../core/diagnostic.js";
import type { Seen } from "../core/recording.js";
import type { Context } from "../core/stage.js";
import type { Crew } from "../core/threads.js";
import type { Also, ValidateInput } from "./input.js";
import { type File, fileJudge, type JudgedFile, type OpenFile } from "./judge-file.js";
import { readFile } from "./read-file.js";
import { batchesOf, threadPolicy } from "./thread-policy.js";

/** How files are judged that no earlier run has judged. */
export interface Judging extends ThreadWork {
  readonly context: Context;
}

/** What a thread works with: plain data. */
export interface ThreadWork {
  readonly input: ValidateInput;
  /** What is done on documents beside their validation; see `Also`. */
  readonly also?: unknown;
}

/** A file that was just judged. */
export interface Fresh {
  readonly judged: JudgedFile;
  /** What it was judged by; not there where another thread has done it. */
  readonly open?: OpenFile;
  /** What was made of it beside; see `Also`. */
  readonly made?: unknown;
}

/** Judges files in this thread or in several. */
export interface Fresher {
  /** Hands over every file, in no particular order, or what is said of one that cannot be read; and files that are given whole. */
  all(given: readonly File[], take: Take): Promise<void>;
  /** What was seen of the world meanwhile. */
  seen(): readonly Seen[];
  /** What other threads say of the files that addresses are looked up in. */
  said(): readonly Diagnostic[];
}

/** Takes what was found of a file. It is told at once: a chain of iterators would hold one document for the next. */
export type Take = (found: Fresh | Diagnostic) => Promise<void>;

/** What judges the files of some paths. */
export function fresher(judging: Judging, paths: readonly string[]): Fresher {
  const { context, input } = judging;
  const seen: Seen[] = context.memory ? [context.memory.host.seen] : [];
  const said: Diagnostic[] = [];
  return {
    seen: () => seen,
    said: () => said,
    all: async (given, take) => {
      if (given.length + paths.length === 0) return;
      const judge = await fileJudge(input, context);
      for (const file of given) {
        const open = await judge(file);
        await take({ judged: open.judged, open });
      }
      await share({ judging, judge, seen, said, take }, paths);
    },
  };
}

/** What does the work of a thread. */
export function worker(
  work: ThreadWork,
  context: Context,
  also?: Also["run"],
): (paths: readonly string[]) => Promise<ThreadResult> {
  const input = also ? { ...work.input, also: { work: work.also, run: also, done: async () => {} } } : work.input;
  const judging: Judging = { ...work, input, context };
  let judge: Promise<FileJudge> | undefined;
  return async (paths) => {
    judge ??= fileJudge(work.input, context);
    const files: (Fresh | Diagnostic)[] = [];
    const take: Take = async (each) => {
      files.push("code" in each ? each : withoutOpen(each));
    };
    await judgeAll({ judging, judge: await judge, take }, paths);
    return {
      files,
      seen: context.memory ? [context.memory.host.seen] : [],
      said: context.addresses.said(),
    };
  };
}

/** What a thread gives back: plain data. */
export interface ThreadResult {
  readonly files: readonly (Fresh | Diagnostic)[];
  readonly seen: readonly Seen[];
  readonly said: readonly Diagnostic[];
}

type FileJudge = Awaited<ReturnType<typeof fileJudge>>;

interface Work {
  readonly judging: Judging;
  readonly judge: FileJudge;
  readonly take: Take;
}

interface Sharing extends Work {
  readonly seen: Seen[];
  readonly said: Diagnostic[];
}

/** This thread takes files in batches, and so do others, once it shows that they help. */
async function share(sharing: Sharing, paths: readonly string[]): Promise<void> {
  const { judging, seen, said, take } = sharing;
  const { context } = judging;
  const batches = batchesOf(paths, judging);
  const threadsFor = threadPolicy(judging);
  const ready: (Fresh | Diagnostic)[] = [];
  let crew: Crew | undefined;
  let others: Promise<unknown> = Promise.resolve();
  const help = async (helpers: Crew): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const result = await helpers.run<readonly string[], ThreadResult>(batch);
      ready.push(...result.files);
      seen.push(...result.seen);
      said.push(...result.said);
    }
  };
  try {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const threads = crew ? 0 : threadsFor(batches);
      if (threads > 0 && context.threads) {
        const started = context.threads.start(threads, plainWork(judging));
        crew = started;
        others = Promise.all(Array.from({ length: started.atOnce }, () => help(started)));
        // It is awaited below; until then nobody listens.
        others.catch(() => undefined);
      }
      await judgeAll(sharing, batch);
      await crew?.listen();
      for (const each of ready.splice(0)) await take(each);
    }
    await others;
    for (const each of ready) await take(each);
  } finally {
    // What has been found is here: nobody waits for threads to come to their end.
    crew?.dismiss().catch(() => undefined);
  }
}

function plainWork({ input }: Judging): ThreadWork {
  const {
    onProgress: _,
    sources: __,
    paths: ___,
    share: ____,
    changed: _____,
    digests: ______,
    also,
    ...plain
  } = input;
  return { input: plain, ...(also && { also: also.work }) };
}

function withoutOpen({ open: _, ...plain }: Fresh): Fresh {
  return plain;
}

/**
 * One file after the other: what is made of a document is gone before the next. Reading makes nobody wait; a checker that
 * stands outside takes them all together.
 */
async function judgeAll({ judging, judge, take }: Work, paths: readonly string[]): Promise<void> {
  const { context, input } = judging;
  const judged = async (path: string): Promise<Fresh | Diagnostic> => {
    const bytes = await readFile(path, context.host);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const open = await judge({ path, bytes });
    const { judged, document } = open;
    const made = document && (await input.also?.run(path, document));
    return { judged, open, ...(made !== undefined && { made }) };
  };
  if (context.engines.relaxng.isForMany) {
    for (const each of await Promise.all(paths.map(judged))) await take(each);
  } else {
    for (const path of paths) await take(await judged(path));
  }
}
