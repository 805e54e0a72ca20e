import { type Cited, partsOf } from "./citation.js";

/** A document as CSL-JSON: a list with one item. */
export function cslOf(cited: Cited): string {
  const item = {
    id: cited.id,
    type: cited.isLetter ? "personal_communication" : "document",
    title: cited.title,
    author: namesOf(cited.authors),
    editor: namesOf(cited.editors),
    "container-title": cited.edition,
    publisher: cited.publisher,
    issued: dateOf(cited.published),
    "original-date": dateOf(cited.date),
    archive_location: cited.archive,
    language: cited.language,
    URL: cited.address,
  };
  const given = Object.entries(item).filter(([, value]) => value !== "" && value !== undefined);
  return `${JSON.stringify([Object.fromEntries(given)], undefined, 2)}\n`;
}

function namesOf(names: readonly string[]): readonly object[] | undefined {
  return names.length === 0 ? undefined : names.map((name) => partsOf(name) ?? { literal: name });
}

function dateOf(date: string): object | undefined {
  return date === "" ? undefined : { "date-parts": [date.split("-").map(Number)] };
}
