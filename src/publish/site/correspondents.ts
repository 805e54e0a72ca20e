import type { Edition, Pair } from "../edition.js";
import { element } from "../xml.js";
import { listed, page } from "./listing.js";
import type { SitePage } from "./site-page.js";

/** Who wrote to whom: a table of pairs, and for each of them its letters. */
export function correspondents({ pairs }: Edition): readonly SitePage[] {
  if (pairs.length === 0) return [];
  return [
    { path: "correspondents.html", xml: page("correspondents", {}, pairs.map(inTable)) },
    ...pairs.map(({ href, from, to, documents }) => ({
      path: href,
      xml: page("pair", { from, to }, documents.map(listed)),
    })),
  ];
}

function inTable({ href, from, to, documents }: Pair): string {
  const dated = documents.filter((each) => each.when !== "");
  const first = dated[0]?.when;
  const last = dated.at(-1)?.when;
  return element("pair", { href, from, to, count: documents.length, first, last: last === first ? undefined : last });
}
