import { stemOf } from "./path.js";

/** The name of the page and the files of a document, without a suffix. */
export interface PageName {
  readonly name: string;
  /** The name that it would have if no other document had it; and who has it, where that is so. */
  readonly wanted: string;
  readonly owner?: string;
}

/** The pages that the edition has of its own. */
const RESERVED = [
  ...["index", "about", "search", "404", "chronology", "correspondents", "names", "dates", "edition", "sitemap"],
  ...["persons", "organisations", "places", "events"],
];

/** A name for each path, in order of the paths, that no other has, not even one that differs only in its case. */
export function pageNames(paths: readonly string[]): ReadonlyMap<string, PageName> {
  const taken = new Map(RESERVED.map((name) => [name, "the edition itself"]));
  const names = new Map<string, PageName>();
  for (const path of paths.toSorted((a, b) => (a < b ? -1 : 1))) {
    const wanted = wantedName(path);
    const name = freeName(wanted, taken);
    const owner = name === wanted ? undefined : taken.get(wanted.toLowerCase());
    taken.set(name.toLowerCase(), `\`${path}\``);
    names.set(path, { name, wanted, ...(owner !== undefined && { owner }) });
  }
  return names;
}

/** The stem of a path with nothing in it that a file name, or an address, could stumble over. */
function wantedName(path: string): string {
  const name = stemOf(path)
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  return name === "" ? "document" : name;
}

function freeName(wanted: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`.toLowerCase())) number++;
  return `${wanted}-${number}`;
}
