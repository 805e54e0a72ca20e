import type { XmlElement } from "../../core/document.js";
import { isA, isSchematron, type Part, partsIn, SCHEMATRON } from "./part.js";
import { type Reading, say } from "./reading.js";

/** The elements of Schematron that stand in none. */
export function outermost(part: Part): readonly Part[] {
  return partsIn(part).flatMap((child) => {
    if (!isSchematron(child.element)) return outermost(child);
    return child.element.local === "schema" ? outermost({ ...child, element: { ...child.element, uri: "" } }) : [child];
  });
}

/** What can stand in a schema, made of what can be embedded. */
export function asPatterns(part: Part, reading: Reading): readonly Part[] {
  if (isA(part, "rule")) return [{ ...part, element: patternAround(part.element), children: [part] }];
  if (isA(part, "assert", "report")) {
    const message = `\`${part.element.local}\` stands outside a \`rule\`, so nothing says what it is about; a \`rule\` with \`context\` should be around it`;
    say(reading, "schematron/schema-syntax", part, message);
    return [];
  }
  return [part];
}

/** A `pattern` that is not written. */
export function patternAround(element: XmlElement): XmlElement {
  return { ...element, local: "pattern", name: "pattern", uri: SCHEMATRON, attributes: [] };
}
