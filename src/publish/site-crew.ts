import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
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
): (pages: readonly SitePage[]) => Promise<readonly Outcome<string | undefined>[]> {
  const ready = stylesheetsOf(context, work.own);
  return async (pages) => {
    const { value } = await ready;
    if (!value) throw new Error("stylesheets that were ready are not ready in a thread");
    const made: Outcome<string | undefined>[] = [];
    for (const page of pages) made.push(await sitePageOf(page, value));
    return made;
  };
}

/** Makes the pages that are asked for in the order given; where they are many, another thread makes those at the end. */
export function siteMaker(
  pages: readonly SitePage[],
  stylesheets: Stylesheets,
  { jobs }: { readonly jobs?: number | undefined },
): SiteMaker {
  const { threads } = stylesheets.context;
  const mayHelp = threads !== undefined && threads.processors > 1 && jobs !== 1 && pages.length >= MANY;
  const crew = mayHelp ? threads.start(1, { site: { own: stylesheets.own } satisfies SiteWork }) : undefined;
  const given = new Map<string, Promise<Outcome<string | undefined>>>();
  const left = [...pages];
  const help = async (): Promise<void> => {
    while (crew && left.length > TOGETHER) {
      const batch = left.splice(-TOGETHER);
      const made = crew.run<readonly SitePage[], readonly Outcome<string | undefined>[]>(batch);
      for (const [i, { path }] of batch.entries()) {
        const one = made.then((all) => all[i] ?? { value: undefined, diagnostics: [] });
        // It is awaited when it is asked for; until then nobody listens.
        one.catch(() => undefined);
        given.set(path, one);
      }
      await made.catch(() => left.splice(0));
    }
  };
  for (let i = 0; i < (crew?.atOnce ?? 0); i++) void help();
  return {
    make: async (page) => {
      if (left[0]?.path === page.path) left.shift();
      const made = await (given.get(page.path) ?? sitePageOf(page, stylesheets));
      await crew?.listen();
      return made;
    },
    end: async () => {
      left.splice(0);
      await crew?.dismiss();
    },
  };
}

/** How many pages another thread is started for, and how many it is given at a time. */
const MANY = 64;
const TOGETHER = 4;
