import { attributeOf, type XmlElement } from "../../core/document.js";
import type { Constraint } from "../model.js";
import { teiChildren } from "../names.js";
import { readAltIdents, readDocumentation } from "./prose.js";
import { modeOf, placeOf, type Reading } from "./reading.js";

/** The rules that stand in an element of an ODD. */
export function readConstraints(reading: Reading, element: XmlElement): readonly Constraint[] {
  return teiChildren(element, "constraintSpec").map((each) => readConstraint(reading, each));
}

/** The rules of one `constraintSpec`. */
export function readConstraint(reading: Reading, element: XmlElement): Constraint {
  return {
    ident: attributeOf(element, "ident")?.trim() ?? "",
    altIdents: readAltIdents(element),
    docs: readDocumentation(element),
    validUntil: attributeOf(element, "validUntil"),
    scheme: attributeOf(element, "scheme")?.trim() ?? "schematron",
    queryBinding: attributeOf(element, "queryBinding")?.trim(),
    lang: attributeOf(element, "xml:lang"),
    mode: modeOf(reading, element),
    rules: teiChildren(element, "constraint"),
    place: placeOf(reading, element),
  };
}
