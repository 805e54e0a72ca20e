import type { XmlAttribute, XmlDocument, XmlElement, XmlNode, XmlText } from "../../core/document.js";
import { ATTRIBUTE_WORDS, type DocumentTable, nodeFinder, START_WORDS } from "../../core/table.js";

/** Finds what records of a document's table stand for. */
export interface Places {
  /** The element whose START or END is at a place of the table. */
  element(at: number): XmlElement;
  text(at: number): XmlText;
  /** The attribute whose record is at a place; its element's START is at another. */
  attribute(at: number, start: number): AttributePlace;
}

/** An attribute, and the element that has it. */
export interface AttributePlace {
  readonly element: XmlElement;
  readonly attribute: XmlAttribute;
}

/** The places of a document. Most documents have nothing to be said of, so they are worked out when first asked for. */
export function placesOf(table: DocumentTable, document: XmlDocument): Places {
  let find: ((at: number) => XmlNode | undefined) | undefined;
  const node = (at: number): XmlNode | undefined => {
    find ??= nodeFinder(table, document);
    return find(at);
  };
  // An element may have many attributes that something is to be said of.
  let last: { readonly owner: XmlElement; readonly attributes: readonly XmlAttribute[] } | undefined;
  const attributesOf = (owner: XmlElement): readonly XmlAttribute[] => {
    if (last?.owner !== owner) last = { owner, attributes: owner.attributes.filter(isNoDeclaration) };
    return last.attributes;
  };
  const element = (at: number): XmlElement => {
    const found = node(at);
    if (found?.type !== "element") throw new Error(`no element has its record at ${at}`);
    return found;
  };
  return {
    element,
    text: (at) => {
      const found = node(at);
      if (found?.type !== "text") throw new Error(`no text has its record at ${at}`);
      return found;
    },
    attribute: (at, start) => {
      const owner = element(start);
      const attribute = attributesOf(owner)[(at - start - START_WORDS) / ATTRIBUTE_WORDS];
      if (!attribute) throw new Error(`no attribute has its record at ${at}`);
      return { element: owner, attribute };
    },
  };
}

/** Declarations of namespaces are no attributes to a schema (XML Information Set 2.2), and have no record as such. */
function isNoDeclaration({ name }: XmlAttribute): boolean {
  return name !== "xmlns" && !name.startsWith("xmlns:");
}
