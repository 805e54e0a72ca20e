import type { Config } from "../../core/config.js";
import type { Edition } from "../edition.js";
import { correspondents } from "./correspondents.js";
import { entryIndexes, entryPage } from "./entries.js";
import type { SitePage } from "./site-page.js";
import { chronology, dateIndex } from "./time.js";
import { wholePages } from "./whole.js";

export type { SitePage } from "./site-page.js";

/** Every page of the edition that is no document's; `marks` has for each document, by its id, what changes with its summary. */
export function sitePages(edition: Edition, config: Config, marks: ReadonlyMap<string, string>): readonly SitePage[] {
  return [
    ...wholePages(edition, config),
    ...chronology(edition),
    ...correspondents(edition),
    ...entryIndexes(edition),
    ...edition.entries.map((each) => entryPage(each, marks)),
    ...dateIndex(edition, marks),
  ];
}
