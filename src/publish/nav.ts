import type { SitePage } from "./site/index.js";
import type { NavLink } from "./slots.js";

/** The links of the bar that every page has: to those of the edition's pages that there are, and to the project's own. */
export function navOf(pages: readonly SitePage[], label: (key: string) => string): readonly NavLink[] {
  const there = new Map(pages.map((each) => [each.path, each]));
  const hasNames = there.has("persons.html") || there.has("places.html") || there.has("organisations.html");
  const wanted: readonly (readonly [path: string, key: string, isWanted: boolean])[] = [
    ["index.html", "documents", true],
    ["chronology.html", "chronology", true],
    ["correspondents.html", "correspondents", there.has("correspondents.html")],
    ["names.html", "names", hasNames || there.has("events.html")],
    ["dates.html", "dates", there.has("dates.html")],
  ];
  const own = pages.flatMap(({ path, title }) => (title === undefined ? [] : [{ href: path, label: title }]));
  return [
    ...wanted.filter(([, , isWanted]) => isWanted).map(([href, key]) => ({ href, label: label(key) })),
    ...own,
    { href: "about.html", label: label("about-edition") },
    { href: "search.html", label: label("search") },
  ];
}
