import type { XmlDocument } from "../../core/document.js";
import { lookupOf } from "../lookup.js";
import type { Specification } from "../model.js";
import { structureOf } from "../structure.js";
import { type Chapter, chapterHtml, chaptersOf } from "./chapters.js";
import { framed } from "./frame.js";
import type { Html } from "./html.js";
import { labelsFor } from "./labels.js";
import { linksOf } from "./links.js";
import { attributesPage, overviewHtml, rulesPage, siteTitle, valuesPage } from "./overview-pages.js";
import { placesOf } from "./places.js";
import { SCRIPT } from "./script.js";
import { searchData } from "./search.js";
import type { Site, SiteFile } from "./site.js";
import { specHtml, titleOf } from "./spec-pages.js";
import { STYLE } from "./style.js";
import { usesOf } from "./uses.js";

export type { SiteFile } from "./site.js";

/** What a site is made of. */
export interface Documented {
  readonly specification: Specification;
  /** The ODD itself, whose prose becomes the guidelines. */
  readonly document: XmlDocument;
  /** The language that is wanted, where it is not the one that the ODD prefers. */
  readonly lang?: string | undefined;
}

/**
 * The documentation of a schema as a site of HTML: a page for everything that has a name, its attributes, values, rules and
 * examples, the guidelines, and a search that needs no server. The pages can be read from a disk.
 */
export function documentationSite({ specification: given, document, lang }: Documented): readonly SiteFile[] {
  const specification = lang === undefined ? given : { ...given, docLang: [lang, ...given.docLang] };
  const lookup = lookupOf(specification);
  const chapters = chaptersOf(document);
  const places = placesOf(specification, chapters);
  const labels = labelsFor(specification.docLang);
  const site: Site = {
    specification,
    lookup,
    structure: structureOf(specification, lookup),
    places,
    labels,
    links: linksOf(specification, places),
    uses: usesOf(specification),
  };
  const pageOf = framed(site, chapters);
  const page = (path: string, title: string, main: () => Html): SiteFile => ({
    path,
    // Made when it is asked for: a site is several times as large as all that it is made of.
    get content() {
      return pageOf(title, main());
    },
  });
  const files = [
    page("index.html", siteTitle(specification), () => overviewHtml(site, chapters)),
    page("attributes.html", labels.attributes, () => attributesPage(site)),
    page("rules.html", labels.rules, () => rulesPage(site)),
    page("values.html", labels.valueLists, () => valuesPage(site)),
    ...chapters.map((each: Chapter) =>
      page(places.chapter(each.div) ?? "", each.title === "" ? labels.guidelines : each.title, () =>
        chapterHtml(places, each),
      ),
    ),
    ...specification.specs.map((each) => page(places.page(each), titleOf(site, each), () => specHtml(site, each))),
    { path: "search-data.js", content: searchData(site, chapters) },
    { path: "search.js", content: SCRIPT },
    { path: "style.css", content: STYLE },
  ];
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
