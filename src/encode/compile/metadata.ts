import type { Element, ElementContent } from "xast";
import { datesIn } from "../dates/index.js";
import { languageTag } from "../lexicon/languages.js";
import { firstOf, type Metadata, type MetadataKey } from "../metadata/metadata.js";
import type { Attributes } from "../tree.js";
import { element, text } from "./inline.js";

// What a sidecar, the front matter or the properties of a file say. It is said by people, so nothing of it is marked as inferred.

/** One element for each value of a key. */
export function stated(
  metadata: Metadata | undefined,
  key: MetadataKey,
  name: string,
  attributes: Attributes = {},
): readonly Element[] {
  return (metadata?.[key] ?? []).map((value) => element(name, attributes, [text(value)]));
}

/** The names that a key gives, one beside the other in a statement of responsibility. */
export function namesStated(metadata: Metadata | undefined, key: MetadataKey): readonly ElementContent[] | undefined {
  const names = stated(metadata, key, "name");
  return names.length > 0 ? names : undefined;
}

/** The terms of use. */
export function licenceStated(metadata: Metadata | undefined): Element | undefined {
  const licence = firstOf(metadata, "licence");
  if (licence === undefined) return undefined;
  const target = /^https?:\/\/\S+$/.test(licence) ? licence : undefined;
  return element("availability", {}, [element("licence", { target }, [text(licence)])]);
}

/** The day that the document was written on, and where. */
export function creationStated(metadata: Metadata | undefined): readonly Element[] {
  const date = firstOf(metadata, "date");
  return [
    ...(date === undefined ? [] : [element("date", dateAttributes(date), [text(date)])]),
    ...stated(metadata, "place", "placeName"),
  ];
}

/** The value of a date in the form of ISO 8601, as it is written there or in words. */
function dateAttributes(words: string): Attributes {
  const [from, to] = words.split("/").map((each) => (ISO_DATE.test(each) && isDay(each) ? each : undefined));
  if (from && words === from) return { when: from };
  if (from && to && words === `${from}/${to}`) return { from, to };
  const [found] = datesIn(words, { start: 0, end: words.length });
  return found?.attributes ?? {};
}

const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A date that the calendar has: 31 February is none. */
function isDay(date: string): boolean {
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

/** The language of the text, as a tag or by its English name. */
export function languageStated(metadata: Metadata | undefined): string | undefined {
  const language = firstOf(metadata, "language");
  if (language === undefined) return undefined;
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : languageTag(language);
}

/** The subject words. */
export function keywordsStated(metadata: Metadata | undefined): readonly Element[] {
  const terms = stated(metadata, "keywords", "term");
  return terms.length > 0 ? [element("keywords", {}, terms)] : [];
}

/** Where the original is kept. */
export function manuscriptStated(metadata: Metadata | undefined): readonly Element[] {
  const parts = [
    ...first(metadata, "country"),
    ...first(metadata, "settlement"),
    ...first(metadata, "repository"),
    ...first(metadata, "collection"),
    ...stated(metadata, "shelfmark", "idno", { type: "shelfmark" }).slice(0, 1),
  ];
  return parts.length > 0 ? [element("msDesc", { "xml:id": "src-ms" }, [element("msIdentifier", {}, parts)])] : [];
}

function first(
  metadata: Metadata | undefined,
  key: MetadataKey & ("country" | "settlement" | "repository" | "collection"),
): readonly Element[] {
  return stated(metadata, key, key).slice(0, 1);
}

/** Where the transcription was taken from. */
export function addressesStated(metadata: Metadata | undefined): readonly Element[] {
  return (metadata?.url ?? []).map((url) => {
    const target = URL.canParse(url) && !/\s/.test(url) ? url : undefined;
    return element("bibl", { type: "address" }, [element("ref", { target }, [text(url)])]);
  });
}

/** The notes of the header, with those that are stated. */
export function withNotes(notes: readonly Element[], metadata: Metadata | undefined): readonly Element[] {
  const more = stated(metadata, "note", "note");
  if (more.length === 0) return notes;
  const [statement] = notes;
  return [element("notesStmt", {}, [...(statement?.children ?? []), ...more])];
}
