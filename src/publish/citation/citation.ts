import type { EditionConfig, ExchangeConfig } from "../../core/config.js";
import type { Summary } from "../summary.js";

/** What is cited of a document. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** The date of the document: a year, a month or a day; empty where none is known. */
  readonly date: string;
  /** The year in which the edition came out; empty where it does not say. */
  readonly published: string;
  readonly edition: string;
  readonly publisher: string;
  readonly archive: string;
  readonly language: string;
  readonly licence: string;
  /** Where it is to be found; empty where the site's address is not known. */
  readonly address: string;
  readonly isLetter: boolean;
}

/** What is cited of a document of an edition. */
export function citedOf(
  summary: Summary,
  edition: Pick<EditionConfig, "title" | "publisher">,
  { url: address, licence = "" }: ExchangeConfig = {},
): Cited {
  return {
    id: summary.id,
    title: summary.title,
    authors: summary.authors.length > 0 ? summary.authors : summary.from.map((each) => each.name),
    editors: summary.editors,
    date: /^\d{4}(-\d{2}(-\d{2})?)?/.exec(summary.date)?.[0] ?? "",
    published: /\d{4}/.exec(summary.published)?.[0] ?? "",
    edition: edition.title,
    publisher: summary.publisher || (edition.publisher ?? ""),
    archive: summary.shelfmark,
    language: summary.language,
    licence: summary.licence || licence,
    address: address === undefined ? "" : new URL(`${encodeURIComponent(summary.id)}.html`, withSlash(address)).href,
    isLetter: summary.to.length > 0,
  };
}

/** The address of a folder. */
export function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}

/** The two parts of a personal name that is written `Surname, Forename`; any other name stays whole. */
export function partsOf(name: string): { readonly family: string; readonly given: string } | undefined {
  const match = /^([^,]+),\s*([^,]+)$/.exec(name);
  return match?.[1] !== undefined && match[2] !== undefined ? { family: match[1], given: match[2] } : undefined;
}
