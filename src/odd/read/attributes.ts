import { attributeOf, type XmlElement } from "../../core/document.js";
import type { AttributeDef, AttributeItem, AttributeList, Datatype, Usage } from "../model.js";
import { elementsIn, isTei, teiChild } from "../names.js";
import { readConstraints } from "./constraints.js";
import { readContent } from "./content.js";
import { proseIn, readAltIdents, readDocumentation, textIn } from "./prose.js";
import { identOf, modeOf, occurrenceOf, placeOf, placeOfAttribute, type Reading } from "./reading.js";
import { readValueList } from "./values.js";

/** The attributes in the lists of an element or class. */
export function readAttributes(reading: Reading, lists: readonly XmlElement[]): AttributeList {
  const [only] = lists;
  if (only && lists.length === 1) return readList(reading, only);
  return { type: "list", org: "group", items: lists.map((each) => readList(reading, each)) };
}

function readList(reading: Reading, element: XmlElement): AttributeList {
  const org = attributeOf(element, "org") === "choice" ? "choice" : "group";
  return { type: "list", org, items: elementsIn(element).flatMap((each) => readItem(reading, each) ?? []) };
}

function readItem(reading: Reading, element: XmlElement): AttributeItem | undefined {
  if (isTei(element, "attDef")) {
    const attribute = readAttribute(reading, element);
    return attribute.ident === "" ? undefined : attribute;
  }
  if (isTei(element, "attList")) return readList(reading, element);
  if (!isTei(element, "attRef")) return undefined;
  return {
    type: "ref",
    class: attributeOf(element, "class")?.trim(),
    name: attributeOf(element, "name")?.trim(),
    place: placeOf(reading, element),
  };
}

function readAttribute(reading: Reading, element: XmlElement): AttributeDef {
  const datatype = teiChild(element, "datatype");
  const defaultValue = teiChild(element, "defaultVal");
  const values = teiChild(element, "valList");
  return {
    type: "attribute",
    ident: identOf(reading, element),
    ns: attributeOf(element, "ns"),
    altIdents: readAltIdents(element),
    docs: readDocumentation(element),
    usage: readUsage(reading, element),
    datatype: datatype && readDatatype(reading, datatype),
    defaultValue: defaultValue && textIn(defaultValue).trim().replace(/\s+/g, " "),
    values: values && readValueList(reading, values),
    constraints: readConstraints(reading, element),
    valueDescriptions: proseIn(element, "valDesc"),
    validUntil: attributeOf(element, "validUntil"),
    mode: modeOf(reading, element),
    place: placeOf(reading, element),
  };
}

function readDatatype(reading: Reading, element: XmlElement): Datatype {
  return { content: readContent(reading, element), occurs: occurrenceOf(reading, element) };
}

const USAGES: readonly Usage[] = ["req", "mwa", "rec", "opt"];

function readUsage(reading: Reading, element: XmlElement): Usage | undefined {
  const value = attributeOf(element, "usage")?.trim();
  if (value === undefined) return undefined;
  const usage = USAGES.find((each) => each === value);
  if (usage) return usage;
  const place = placeOfAttribute(reading, element, "usage");
  reading.say("odd/value", place, `\`${value}\` is no usage; \`req\`, \`mwa\`, \`rec\` or \`opt\` may stand here`);
  return undefined;
}
