import { element, escapeText } from "../xml.js";
import type { MetadataFormat } from "./formats.js";
import type { Item, Repository } from "./records.js";

/** The header of a record. */
export function headerElement({ identifier, datestamp, sets }: Item, prefix = ""): string {
  return element(
    `${prefix}header`,
    {},
    element(`${prefix}identifier`, {}, escapeText(identifier)),
    element(`${prefix}datestamp`, {}, datestamp),
    ...sets.map((each) => element(`${prefix}setSpec`, {}, each)),
  );
}

/** The record of an item in a format; undefined where its document cannot be read any more. */
export async function recordElement(
  item: Item,
  format: MetadataFormat,
  repository: Repository,
  prefix = "",
): Promise<string | undefined> {
  const metadata = await format.metadata(item.document, repository);
  return metadata === undefined
    ? undefined
    : element(`${prefix}record`, {}, headerElement(item, prefix), element(`${prefix}metadata`, {}, metadata));
}
