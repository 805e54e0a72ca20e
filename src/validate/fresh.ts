import type { Diagnostic } from "../core/diagnostic.js";
import type { Seen } from "../core/recording.js";
import type { Context } from "../core/stage.js";
import type { Crew } from "../core/threads.js";
import type { ValidateInput } from "./input.js";
import { type File, fileJudge, type JudgedFile, type OpenFile } from "./judge-file.js";
import { noteDigest } from "./judgements.js";
import { readFile } from "./read-file.js";

/** How files are judged that no earlier run has judged. */
export interface Judging {
  readonly input: ValidateInput;
  readonly context: Context;
  /** Whether digests are wanted, for keeping. */
  readonly digest: boolean;
}

/** A file that was just judged. */
export interface Fresh {
  readonly judged: JudgedFile;
  readonly digest?: string;
  /** What it was judged by; not there where another thread has done it. */
  readonly open?: OpenFile;
}

/** Judges files in this thread or in several. */
export interface Fresher {
  /** Every file, in no particular order, or what is said of one that cannot be read; and files that are given whole. */
  all(given: readonly File[]): AsyncIterable<Fresh | Diagnostic>;
  /** What was seen of the world meanwhile. */
  seen(): readonly Seen[];
}

/** What judges the files of some paths. */
export async function fresher(judging: Judging, paths: readonly string[]): Promise<Fresher> {
  const threads = threadsFor(paths.length, judging);
  const seen: Seen[] = judging.context.memory ? [judging.context.memory.host.seen] : [];
  return {
    seen: () => seen,
    all: async function* (given) {
      yield* judgeGiven(judging, given);
      yield* threads > 1 ? inThreads(judging, paths, { threads, seen }) : inOne(judging, paths);
    },
  };
}

/** What a thread is told to do. */
export interface ThreadTask {
  readonly input: ValidateInput;
  readonly paths: readonly string[];
  readonly digest: boolean;
}

/** What a thread gives back: plain data. */
export interface ThreadResult {
  readonly files: readonly (Fresh | Diagnostic)[];
  readonly seen: readonly Seen[];
}

/** Does the task of a thread. */
export async function doTask({ input, paths, digest }: ThreadTask, context: Context): Promise<ThreadResult> {
  const files: (Fresh | Diagnostic)[] = [];
  for await (const each of inOne({ input, context, digest }, paths)) {
    if ("code" in each) files.push(each);
    else files.push({ judged: each.judged, ...(each.digest !== undefined && { digest: each.digest }) });
  }
  return { files, seen: context.memory ? [context.memory.host.seen] : [] };
}

async function* judgeGiven({ input, context }: Judging, given: readonly File[]): AsyncIterable<Fresh> {
  if (given.length === 0) return;
  const judge = await fileJudge(input, context);
  for (const file of given) {
    const open = await judge(file);
    yield { judged: open.judged, open };
  }
}

async function* inOne(
  { input, context, digest }: Judging,
  paths: readonly string[],
): AsyncIterable<Fresh | Diagnostic> {
  if (paths.length === 0) return;
  const judge = await fileJudge(input, context);
  const judgeAt = async (path: string): Promise<Fresh | Diagnostic> => {
    const bytes = await readFile(path, context.host);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const open = await judge({ path, bytes });
    const { judged } = open;
    return { judged, open, ...(digest && { digest: await noteDigest(judged, bytes, context) }) };
  };
  const together = context.engines.relaxng.isForMany ? paths.length : TOGETHER;
  for (let at = 0; at < paths.length; at += together) {
    yield* await Promise.all(paths.slice(at, at + together).map(judgeAt));
  }
}

/** How many files are in work at a time in a thread. */
const TOGETHER = 32;

async function* inThreads(
  { input, context, digest }: Judging,
  paths: readonly string[],
  { threads, seen }: { readonly threads: number; readonly seen: Seen[] },
): AsyncIterable<Fresh | Diagnostic> {
  const crew: Crew | undefined = context.threads?.start(threads);
  if (!crew) return;
  const { onProgress: _, sources: __, paths: ___, ...plain } = input;
  const batches = Array.from({ length: Math.ceil(paths.length / TOGETHER) }, (_, i) =>
    paths.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
  try {
    const results = batches.map((batch) => crew.run<ThreadTask, ThreadResult>({ input: plain, paths: batch, digest }));
    for (const result of results) {
      const { files, seen: there } = await result;
      seen.push(...there);
      yield* files;
    }
  } finally {
    await crew.dismiss();
  }
}

/** Starting threads costs as much as judging some hundred files. */
function threadsFor(count: number, { input: { jobs, keepDocuments }, context }: Judging): number {
  const { threads, engines } = context;
  if (!threads || keepDocuments || engines.relaxng.isForMany) return 1;
  const wanted = jobs ?? (count < FEW ? 1 : Math.min(threads.processors, MOST_THREADS));
  return Math.max(1, Math.min(wanted, Math.ceil(count / TOGETHER)));
}

const FEW = 400;
const MOST_THREADS = 4;
