import type { Config } from "../../core/config.js";
import { withSlash } from "../citation/index.js";
import type { Edition } from "../edition.js";
import { ENTRY_TYPES } from "../entries.js";
import { element, words } from "../xml.js";
import { listed, page } from "./listing.js";
import type { SitePage } from "./site-page.js";
import { MOST_LISTED } from "./time.js";

/** The first page, the page about the edition, that of the search, and the one for addresses that lead nowhere. */
export function wholePages(edition: Edition, { edition: config, exchange }: Config): readonly SitePage[] {
  return [
    { path: "index.html", xml: page("index", {}, [words("description", config.description ?? ""), ...front(edition)]) },
    { path: "about.html", xml: page("about", {}, about(edition, config, exchange?.url)) },
    { path: "search.html", xml: page("search", { count: edition.documents.length }, []) },
    {
      path: "404.html",
      xml: page("missing", { base: exchange?.url && new URL(withSlash(exchange.url)).pathname }, []),
    },
  ];
}

function front({ documents, entries, years, undated }: Edition): readonly string[] {
  const isLong = documents.length > MOST_LISTED;
  const most = Math.max(1, ...years.map((each) => each.documents.length));
  const counts = ENTRY_TYPES.map((type) => ({ type, count: entries.filter((each) => each.view.type === type).length }));
  return [
    element("count", { label: "documents", count: documents.length }),
    ...counts
      .filter((each) => each.count > 0)
      .map(({ type, count }) => element("count", { label: `${type}s`, count, href: `${type}s.html` })),
    ...(isLong
      ? [
          ...years.map(({ year, documents: of }) =>
            element("year", {
              year,
              href: `chronology-${year}.html`,
              count: of.length,
              share: Math.ceil((of.length / most) * 20),
            }),
          ),
          ...(undated.length > 0
            ? [element("year", { year: "undated", href: "chronology-undated.html", count: undated.length, share: 0 })]
            : []),
        ]
      : documents.map(listed)),
  ];
}

function about({ documents, years }: Edition, config: Config["edition"], address = ""): readonly string[] {
  const all = (of: (document: Edition["documents"][number]) => readonly string[]): readonly string[] =>
    [...new Set(documents.flatMap(of))].filter((each) => each !== "").sort();
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  return [
    words("description", config.description ?? ""),
    words("documents", String(documents.length)),
    words("period", first === undefined ? "" : first === last ? first : `${first} – ${last}`),
    ...all((each) => each.editors).map((name) => words("editor", name)),
    ...[...new Set([config.publisher ?? "", ...all((each) => [each.publisher])])].map((name) =>
      words("publisher", name),
    ),
    ...all((each) => [each.language]).map((code) => words("language", code)),
    ...all((each) => [each.licence]).map((href) => words("licence", href)),
    words("address", address),
    ...practiceOf(documents),
  ];
}

/** What most documents say of how they were made, in their words. */
function practiceOf(documents: Edition["documents"]): readonly string[] {
  const counts = new Map<string, number>();
  for (const each of documents.flatMap(({ practice }) => [...new Set(practice)])) {
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 2 > documents.length).map(([text]) => words("practice", text));
}
