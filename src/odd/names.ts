import { TEI_NAMESPACE, type XmlElement } from "../core/document.js";

/** The namespace of the XML syntax of RELAX NG. */
export const RELAX_NG = "http://relaxng.org/ns/structure/1.0";
/** The namespace of the annotations that tools for RELAX NG know. */
export const ANNOTATIONS = "http://relaxng.org/ns/compatibility/annotations/1.0";
/** The namespace of ISO Schematron. */
export const SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
/** The namespace of the examples in TEI. */
export const EXAMPLES = "http://www.tei-c.org/ns/Examples";
/** The datatypes of W3C XML Schema, as RELAX NG names them. */
export const XSD_DATATYPES = "http://www.w3.org/2001/XMLSchema-datatypes";

/** Whether an element is one of TEI with a local name. */
export function isTei(element: XmlElement, local: string): boolean {
  return element.local === local && element.uri === TEI_NAMESPACE;
}

/** The child elements of TEI with a local name. */
export function teiChildren(element: XmlElement, local: string): readonly XmlElement[] {
  let found: XmlElement[] | undefined;
  for (const child of element.children) {
    if (child.type !== "element" || !isTei(child, local)) continue;
    if (found) found.push(child);
    else found = [child];
  }
  return found ?? NONE;
}

const NONE: readonly XmlElement[] = [];

/** The first child element of TEI with a local name. */
export function teiChild(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) if (child.type === "element" && isTei(child, local)) return child;
  return undefined;
}

/** The child elements. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === "element");
}

/** The words of a list in an attribute. */
export function wordsIn(value: string | undefined): readonly string[] {
  return value?.match(/[^\s]+/g) ?? [];
}

/** The namespaces in scope at an element, by prefix; the default namespace has the empty prefix. */
export function scopeOf(element: XmlElement): ReadonlyMap<string, string> {
  const scope = new Map<string, string>();
  for (let each: XmlElement | undefined = element; each; each = each.parent) {
    for (const { name, value } of each.attributes) {
      const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
      if (prefix !== undefined && !scope.has(prefix)) scope.set(prefix, value);
    }
  }
  return scope;
}
