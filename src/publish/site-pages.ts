import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { SitePage } from "./site/index.js";
import type { Stylesheets } from "./stylesheets.js";
import { element } from "./xml.js";

/** What a page of the site is made of: plain data. */
export type PlainPage = Pick<SitePage, "path" | "xml">;

/** Makes pages of the site, one after the other. */
export async function sitePagesOf(
  pages: readonly PlainPage[],
  stylesheets: Stylesheets,
): Promise<readonly Outcome<string | undefined>[]> {
  const made: Outcome<string | undefined>[] = [];
  for (const page of pages) made.push(await sitePageOf(page, stylesheets));
  return made;
}

/** Makes a page of the site. */
export async function sitePageOf(
  { path, xml }: PlainPage,
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
