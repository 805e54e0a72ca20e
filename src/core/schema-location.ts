import { TEI_NAMESPACE, type XmlAttribute, type XmlElement } from "./document.js";

/** The namespace of what documents say of their XML Schemas. */
export const XSI_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance";

/** The XML Schema of all of TEI, as the TEI publishes it. */
export const TEI_XSD = "https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd";

/**
 * What the root of a TEI document must say in a record of OAI-PMH, where it does not: every part of metadata names its XML Schema
 * (OAI-PMH 2.5).
 */
export function recordAttributes({ attributes }: XmlElement): Readonly<Record<string, string>> {
  if (attributes.some(isSchemaLocation)) return {};
  const declared = attributes.find(({ name, value }) => name.startsWith("xmlns:") && value === XSI_NAMESPACE);
  if (declared) return { [`${declared.local}:schemaLocation`]: LOCATION };
  const isTaken = attributes.some(({ name }) => name === "xmlns:xsi");
  const prefix = isTaken ? "schema-instance" : "xsi";
  return { [`xmlns:${prefix}`]: XSI_NAMESPACE, [`${prefix}:schemaLocation`]: LOCATION };
}

/** The attributes of a TEI document that stands in a record, without what only records must say. */
export function withoutRecordAttributes(attributes: readonly XmlAttribute[]): readonly XmlAttribute[] {
  const added = attributes.find((each) => isSchemaLocation(each) && each.value === LOCATION);
  if (!added) return attributes;
  const prefix = added.name.slice(0, added.name.indexOf(":"));
  const isUsed = attributes.some((each) => each !== added && each.name.startsWith(`${prefix}:`));
  return attributes.filter((each) => each !== added && (isUsed || each.name !== `xmlns:${prefix}`));
}

const LOCATION = `${TEI_NAMESPACE} ${TEI_XSD}`;

function isSchemaLocation({ uri, local }: XmlAttribute): boolean {
  return uri === XSI_NAMESPACE && local === "schemaLocation";
}
