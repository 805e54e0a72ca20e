import { unpack } from "../../core/packed.js";
import type { DatedYear, Edition } from "../edition.js";
import type { Summary } from "../summary.js";
import { element } from "../xml.js";
import { quoted } from "./entries.js";
import { listed, page } from "./listing.js";
import type { SitePage } from "./site-page.js";

/** How many documents one page lists. */
export const MOST_LISTED = 300;

/** The documents in order of time: on one page, or where there are many, on a page for each year. */
export function chronology({ documents, years, undated }: Edition): readonly SitePage[] {
  const isLong = documents.length > MOST_LISTED;
  const most = Math.max(1, ...years.map((each) => each.documents.length));
  const overview = years.map(({ year, documents: of }) =>
    element(
      "year",
      {
        year,
        href: isLong ? hrefOf(year) : `#year-${year}`,
        count: of.length,
        share: Math.ceil((of.length / most) * 20),
      },
      isLong ? [] : of.map(listed),
    ),
  );
  const rest = undated.length === 0 ? [] : [undatedOf(undated, isLong)];
  const main = { path: "chronology.html", xml: page("chronology", {}, [...overview, ...rest]) };
  if (!isLong) return [main];
  return [
    main,
    ...years.map(({ year, documents: of }) => ({
      path: hrefOf(year),
      xml: page("year", { year }, of.map(listed)),
    })),
    ...(undated.length === 0
      ? []
      : [{ path: hrefOf("undated"), xml: page("year", { year: "" }, undated.map(listed)) }]),
  ];
}

function undatedOf(undated: readonly Summary[], isLong: boolean): string {
  const href = isLong ? hrefOf("undated") : "#year-undated";
  return element("year", { year: "undated", href, count: undated.length, share: 0 }, isLong ? [] : undated.map(listed));
}

function hrefOf(year: string): string {
  return `chronology-${year}.html`;
}

/** The dates that documents name, a page for each year; `marks` has for each document, by its id, what changes with its summary. */
export function dateIndex({ dates }: Edition, marks: ReadonlyMap<string, string>): readonly SitePage[] {
  if (dates.length === 0) return [];
  const overview = dates.map(({ year, href, dates: of }) => element("year", { year, href, count: of.length }));
  return [
    { path: "dates.html", xml: page("dates", {}, overview) },
    ...dates.map((of) => ({
      path: of.href,
      get xml() {
        return dateYearXml(of);
      },
      made: JSON.stringify([of.year, of.dates.map(({ document }) => [document.id, marks.get(document.id)])]),
    })),
  ];
}

function dateYearXml({ year, dates }: DatedYear): string {
  const shown = dates.map(({ document, date }) => {
    const { id, title, when, words } = document;
    const { text } = unpack(words);
    return element("date", { value: date.value, title: title || id, when }, [quoted({ id, text }, date, "text")]);
  });
  return page("date-year", { year }, shown);
}
