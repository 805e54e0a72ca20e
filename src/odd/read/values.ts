import { attributeOf, type XmlElement } from "../../core/document.js";
import type { ValueItem, ValueList } from "../model.js";
import { teiChildren } from "../names.js";
import { readAltIdents, readDocumentation } from "./prose.js";
import { identOf, modeOf, placeOf, type Reading } from "./reading.js";

/** A list of values. */
export function readValueList(reading: Reading, element: XmlElement): ValueList {
  const type = attributeOf(element, "type");
  return {
    type: type === "closed" || type === "semi" || type === "open" ? type : undefined,
    mode: modeOf(reading, element),
    items: teiChildren(element, "valItem").map((each) => readItem(reading, each)),
    docs: readDocumentation(element),
    place: placeOf(reading, element),
  };
}

function readItem(reading: Reading, element: XmlElement): ValueItem {
  return {
    // The empty value is a value.
    ident: attributeOf(element, "ident") ?? identOf(reading, element),
    altIdents: readAltIdents(element),
    docs: readDocumentation(element),
    validUntil: attributeOf(element, "validUntil"),
    mode: modeOf(reading, element),
    parameters: teiChildren(element, "paramList"),
    place: placeOf(reading, element),
  };
}
