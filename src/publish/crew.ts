import type { Context } from "../core/stage.js";
import type { Crew } from "../core/threads.js";
import { type Drafter, type DraftWork, drafterOf, draftFiles, type Made } from "./drafting.js";
import type { SitePage } from "./site/index.js";
import { type SiteWork, siteWorker } from "./site-crew.js";
import { stylesheetsOf } from "./stylesheets.js";

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

/** A thread that makes few drafts while this one goes on with something else, and then pages of the site. */
export interface Aside {
  /** Once all drafts are taken. */
  readonly done: Promise<void>;
  /** Drafts again, of documents that it has made already or that an earlier build has made. */
  draft(paths: readonly string[], work: DraftWork): Promise<readonly Made[]>;
  readonly crew: Crew;
  /** Ends it, and gives up what is not done yet. */
  stop(): Promise<void>;
}

/** What the thread is asked for, one after the other: plain data. */
export type AsideTask =
  | { readonly draft: readonly string[]; readonly work: DraftWork }
  | { readonly site: readonly Pick<SitePage, "path" | "xml">[] };

/** Drafts of few documents, made aside; undefined where that would not help. */
export function draftAside(
  { paths, work, jobs }: Omit<Drafting, "draft">,
  { threads }: Context,
  take: (made: Made) => Promise<void>,
): Aside | undefined {
  const mayHelp = threads !== undefined && threads.processors > 1 && jobs !== 1;
  if (!mayHelp || paths.length === 0 || paths.length > MOST_ASIDE) return undefined;
  const crew = threads.start(1, { aside: { own: work.own } satisfies SiteWork });
  const draft: Aside["draft"] = (of, by) => crew.run<AsideTask, readonly Made[]>({ draft: of, work: by });
  const make = async (): Promise<void> => {
    for (const each of await draft(paths, work)) await take(each);
  };
  const done = make();
  // Whoever waits for it is told; it may fail before.
  done.catch(() => undefined);
  const stop = async (): Promise<void> => {
    await crew.dismiss();
    await done.catch(() => undefined);
  };
  return { done, draft, crew, stop };
}

/** What does the work of such a thread. */
export function asideWorker({ own }: SiteWork, context: Context): (task: AsideTask) => Promise<unknown> {
  const ready = stylesheetsOf(context, own);
  const make = siteWorker({ own }, context, ready);
  return async (task) => {
    if ("site" in task) return make(task.site);
    const { value } = await ready;
    return draftFiles(task.draft, drafterOf(task.work, context, value), context);
  };
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

/** Of more documents this thread should make some itself. */
export const MOST_ASIDE = 16;
