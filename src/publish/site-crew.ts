import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { Crew } from "../core/threads.js";
import type { SitePage } from "./site/index.js";
import { type OwnStylesheets, type Stylesheets, stylesheetsOf } from "./stylesheets.js";
import { element } from "./xml.js";

/** What a thread makes pages of the site with: plain data. */
export interface SiteWork {
  /** The stylesheets of the project, compiled. */
  readonly own: OwnStylesheets;
}

/** What makes pages of the site. */
export interface SiteMaker {
  make(page: Pick<SitePage, "path" | "xml">): Promise<Outcome<string | undefined>>;
  end(): Promise<void>;
}

/** Makes a page of the site. */
export async function sitePageOf(
  { path, xml }: Pick<SitePage, "path" | "xml">,
  stylesheets: Stylesheets,
): Promise<Outcome<string | undefined>> {
  const { engines, config } = stylesheets.context;
  const { title, publisher = "" } = config.edition;
  const document = engines.xml.parse(new Source(path, xml)).value;
  if (!document) throw new Error(`the page ${path} makes no document`);
  return stylesheets.site(document, { "edition-title": title, publisher }, siteFacts(stylesheets.context));
}

/** What the pages of the site know of the edition. */
export function siteFacts({ config }: Context): string {
  return element("edition", { xmlns: "urn:teiwright", address: config.exchange?.url });
}

/** What does the work of a thread that makes pages of the site. */
export function siteWorker(
  work: SiteWork,
  context: Context,
  ready = stylesheetsOf(context, work.own),
): (pages: readonly Pick<SitePage, "path" | "xml">[]) => Promise<readonly Outcome<string | undefined>[]> {
  return async (pages) => {
    const { value } = await ready;
    if (!value) throw new Error("stylesheets that were ready are not ready in a thread");
    const made: Outcome<string | undefined>[] = [];
    for (const page of pages) made.push(await sitePageOf(page, value));
    return made;
  };
}

/**
 * Makes the pages that are asked for in the order given; where they are many, another thread makes those at the end. A thread that
 * is there already makes all of them, unless they are many.
 */
export function siteMaker(
  pages: readonly SitePage[],
  stylesheets: Stylesheets,
  { jobs, crew: there }: { readonly jobs?: number | undefined; readonly crew?: Crew | undefined },
): SiteMaker {
  const { threads } = stylesheets.context;
  const areMany = pages.length >= MANY;
  const mayHelp = threads !== undefined && threads.processors > 1 && jobs !== 1 && areMany;
  const started =
    mayHelp && !there ? threads.start(1, { aside: { own: stylesheets.own } satisfies SiteWork }) : undefined;
  const crew = there ?? started;
  const given = new Map<string, Promise<Outcome<string | undefined>>>();
  const left = [...pages];
  const give = async (crew: Crew): Promise<void> => {
    const batch = left.splice(-TOGETHER);
    const plain = batch.map(({ path, xml }) => ({ path, xml }));
    const made = crew.run<{ readonly site: typeof plain }, readonly Outcome<string | undefined>[]>({ site: plain });
    for (const [i, { path }] of batch.entries()) {
      const one = made.then((all) => all[i] ?? { value: undefined, diagnostics: [] });
      // It is awaited when it is asked for; until then nobody listens.
      one.catch(() => undefined);
      given.set(path, one);
    }
    await made.catch(() => left.splice(0));
  };
  const help = async (crew: Crew): Promise<void> => {
    while (left.length > TOGETHER) await give(crew);
  };
  if (there && !areMany) while (left.length > 0) void give(there);
  else if (crew) for (let i = 0; i < crew.atOnce; i++) void help(crew);
  return {
    make: async (page) => {
      if (left[0]?.path === page.path) left.shift();
      const made = await (given.get(page.path) ?? sitePageOf(page, stylesheets));
      await crew?.listen();
      return made;
    },
    end: async () => {
      left.splice(0);
      await started?.dismiss();
    },
  };
}

/** How many pages another thread is started for, and how many it is given at a time. */
const MANY = 64;
const TOGETHER = 4;
