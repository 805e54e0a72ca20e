import { textOf, type XmlElement } from "../../../../core/document.js";
import { RELAX_NG } from "./context.js";

/** The namespace of `a:documentation` (RELAX NG DTD Compatibility). */
const COMPATIBILITY = "http://relaxng.org/ns/compatibility/annotations/1.0";

/** What a schema says of an element of it for people. */
export function documentationOf(element: XmlElement): string | undefined {
  let documentation: string | undefined;
  let afterValue = false;
  for (const child of element.children) {
    if (child.type !== "element") continue;
    if (child.uri === RELAX_NG) afterValue = child.local === "value";
    // A value has no room for its documentation, which follows it (RELAX NG DTD Compatibility 2).
    if (child.local !== "documentation" || child.uri !== COMPATIBILITY || afterValue) continue;
    const text = textOf(child).replace(/\s+/g, " ").trim();
    documentation = documentation === undefined ? text : `${documentation}\n${text}`;
  }
  return documentation;
}
