import { textOf, type XmlElement } from "../../../../core/document.js";

/** The namespace of `a:documentation` (RELAX NG DTD Compatibility). */
const COMPATIBILITY = "http://relaxng.org/ns/compatibility/annotations/1.0";

/** What a schema says of an element of it for people. */
export function documentationOf(element: XmlElement): string | undefined {
  let documentation: string | undefined;
  for (const child of element.children) {
    if (child.type !== "element" || child.local !== "documentation" || child.uri !== COMPATIBILITY) continue;
    const text = textOf(child).replace(/\s+/g, " ").trim();
    documentation = documentation === undefined ? text : `${documentation}\n${text}`;
  }
  return documentation;
}
