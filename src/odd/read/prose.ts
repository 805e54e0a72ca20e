import { attributeOf, type XmlElement } from "../../core/document.js";
import type { AlternativeName, Documentation, Prose } from "../model.js";
import { isTei, teiChildren } from "../names.js";

/** What an element says of itself for people. */
export function readDocumentation(element: XmlElement): Documentation {
  return {
    glosses: proseIn(element, "gloss"),
    descriptions: proseIn(element, "desc"),
    remarks: proseIn(element, "remarks"),
    examples: proseIn(element, "exemplum"),
    references: [...teiChildren(element, "equiv"), ...teiChildren(element, "listRef")],
  };
}

/** The children of one name that are prose for people. */
export function proseIn(element: XmlElement, local: string): readonly Prose[] {
  const found: Prose[] = [];
  for (const child of element.children) {
    if (child.type === "element" && isTei(child, local)) found.push({ lang: languageOf(child), element: child });
  }
  return found;
}

/** The language of an element, as `xml:lang` has it at the element or above it. */
export function languageOf(element: XmlElement): string | undefined {
  for (let each: XmlElement | undefined = element; each; each = each.parent) {
    const lang = attributeOf(each, "xml:lang");
    if (lang !== undefined) return lang;
  }
  return undefined;
}

/** The other names of a thing. */
export function readAltIdents(element: XmlElement): readonly AlternativeName[] {
  return teiChildren(element, "altIdent").flatMap((each) => {
    const name = textIn(each).trim();
    return name === "" ? [] : [{ name, lang: attributeOf(each, "xml:lang") }];
  });
}

/** The text of an element as it is read: its own and that of what is in it. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textIn(child) : ""))
    .join("");
}
