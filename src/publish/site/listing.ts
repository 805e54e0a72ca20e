import type { Summary } from "../summary.js";
import { element, words } from "../xml.js";

/** A document as lists show it. */
export function listed(document: Summary): string {
  const { id, title, when, kind, shelfmark, from, to } = document;
  return element("document", { id, href: `${id}.html` }, [
    words("title", title || id),
    words("when", when),
    words("kind", kind),
    words("from", from.map((each) => each.name).join(", ")),
    words("to", to.map((each) => each.name).join(", ")),
    words("shelfmark", shelfmark),
  ]);
}

/** The start of the XML of a page. */
export function page(
  kind: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[],
): string {
  return element("page", { xmlns: "urn:teiwright", kind, ...attributes }, content);
}
