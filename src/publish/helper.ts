import type { Outcome } from "../core/outcome.js";
import type { Context } from "../core/stage.js";
import type { Crew } from "../core/threads.js";
import { type DraftWork, drafterOf, draftFiles, type Made } from "./drafting.js";
import { type PlainPage, sitePagesOf } from "./site-pages.js";
import { type OwnStylesheets, type Stylesheets, stylesheetsOf } from "./stylesheets.js";

/** A thread that makes drafts, and pages of the site, while this one goes on with something else. */
export interface Helper {
  readonly crew: Crew;
  draft(paths: readonly string[], work: DraftWork): Promise<readonly Made[]>;
  /** Pages of the site; `own` are the stylesheets of the project, compiled. */
  pages(pages: readonly PlainPage[], own: OwnStylesheets): Promise<readonly Outcome<string | undefined>[]>;
  /** Ends it, and gives up what is not done yet. */
  stop(): Promise<void>;
}

/** What a helper is asked for, one after the other: plain data. */
export type HelperTask =
  | { readonly draft: readonly string[]; readonly work: DraftWork }
  | { readonly pages: readonly PlainPage[]; readonly own: OwnStylesheets };

/** Whether another thread would help; `jobs` is how many there may be. */
export function mayHelp({ threads }: Context, jobs: number | undefined): boolean {
  return threads !== undefined && threads.processors > 1 && jobs !== 1;
}

/** A helper that is on its way. */
export async function helperOf({ threads }: Context): Promise<Helper | undefined> {
  const crew = threads?.start(1, { help: true });
  if (!crew) return undefined;
  // It comes to be while this thread is at work, which may not listen for long.
  await crew.started;
  return {
    crew,
    draft: (draft, work) => crew.run<HelperTask, readonly Made[]>({ draft, work }),
    pages: (pages, own) => crew.run<HelperTask, readonly Outcome<string | undefined>[]>({ pages, own }),
    stop: () => crew.dismiss(),
  };
}

/** What does the work of a helper, once it has all that takes long to load. */
export async function helperWorker(context: Context): Promise<(task: HelperTask) => Promise<unknown>> {
  await context.engines.xslt.prepare();
  let ready: Promise<Stylesheets | undefined> | undefined;
  return async (task) => {
    const { own } = "pages" in task ? task : task.work;
    ready ??= stylesheetsOf(context, own).then(({ value }) => value);
    const stylesheets = await ready;
    if (!stylesheets) throw new Error("stylesheets that were ready are not ready in a thread");
    if ("pages" in task) return sitePagesOf(task.pages, stylesheets);
    return draftFiles(task.draft, drafterOf(task.work, context, stylesheets), context);
  };
}
