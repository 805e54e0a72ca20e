import type { Outcome } from "../core/outcome.js";
import { type Helper, helperOf, mayHelp } from "./helper.js";
import type { SitePage } from "./site/index.js";
import { type PlainPage, sitePageOf } from "./site-pages.js";
import type { Stylesheets } from "./stylesheets.js";

/** What makes pages of the site. */
export interface SiteMaker {
  make(page: PlainPage): Promise<Outcome<string | undefined>>;
  end(): Promise<void>;
}

/**
 * Makes the pages that are asked for in the order given; where they are many, another thread makes those at the end. A helper that
 * is there already makes all of them, unless they are many.
 */
export async function siteMaker(
  pages: readonly SitePage[],
  stylesheets: Stylesheets,
  { jobs, helper: there }: { readonly jobs?: number | undefined; readonly helper?: Helper | undefined },
): Promise<SiteMaker> {
  const { context } = stylesheets;
  const areMany = pages.length >= MANY;
  const started = !there && areMany && mayHelp(context, jobs) ? await helperOf(context) : undefined;
  const helper = there ?? started;
  const given = new Map<string, Promise<Outcome<string | undefined>>>();
  const left = [...pages];
  const give = async ({ pages: make }: Helper): Promise<void> => {
    const batch = left.splice(-TOGETHER);
    const made = make(
      batch.map(({ path, xml }) => ({ path, xml })),
      stylesheets.own,
    );
    for (const [i, { path }] of batch.entries()) {
      const one = made.then((all) => all[i] ?? { value: undefined, diagnostics: [] });
      // It is awaited when it is asked for; until then nobody listens.
      one.catch(() => undefined);
      given.set(path, one);
    }
    await made.catch(() => left.splice(0));
  };
  const help = async (helper: Helper): Promise<void> => {
    while (left.length > TOGETHER) await give(helper);
  };
  if (there && !areMany) while (left.length > 0) void give(there);
  else if (helper) for (let i = 0; i < helper.crew.atOnce; i++) void help(helper);
  return {
    make: async (page) => {
      if (left[0]?.path === page.path) left.shift();
      const made = await (given.get(page.path) ?? sitePageOf(page, stylesheets));
      await helper?.crew.listen();
      return made;
    },
    end: async () => {
      left.splice(0);
      await started?.stop();
    },
  };
}

/** How many pages another thread is started for, and how many it is given at a time. */
const MANY = 64;
const TOGETHER = 4;
