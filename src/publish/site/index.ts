import type { Config } from "../../core/config.js";
import type { Edition } from "../edition.js";
import { correspondents } from "./correspondents.js";
import { entryIndexes, entryPage } from "./entries.js";
import type { SitePage } from "./site-page.js";
import { chronology, dateIndex } from "./time.js";
import { wholePages } from "./whole.js";

export type { SitePage } from "./site-page.js";

/** Every page of the edition that is no document's. */
export function sitePages(edition: Edition, config: Config): readonly SitePage[] {
  return [
    ...wholePages(edition, config),
    ...chronology(edition),
    ...correspondents(edition),
    ...entryIndexes(edition),
    ...edition.entries.map(entryPage),
    ...dateIndex(edition),
  ];
}
