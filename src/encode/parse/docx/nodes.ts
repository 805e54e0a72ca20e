import type { XmlElement } from "../../../core/document.js";

// The parts of a document come in two families of namespaces, of ECMA-376 and of ISO 29500, with the same local names.

/** The value of an attribute by its local name; undefined where it is absent. */
export function attributeNamed(element: XmlElement | undefined, local = "val"): string | undefined {
  return element?.attributes.find((each) => each.local === local)?.value;
}

/** The child elements. */
export function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter((child): child is XmlElement => child.type === "element") ?? [];
}

/** The first child element with a local name. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return childrenOf(element).find((child) => child.local === local);
}

/** Whether a property is set: it is there, and does not say that it is off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(attributeNamed(element) ?? "");
}

/** What stands in the first alternative that there is, for parts that are written twice, once for older programs. */
export function chosen(element: XmlElement): readonly XmlElement[] {
  const choices = childrenOf(element);
  return childrenOf(choices.find((each) => each.local === "Choice") ?? choices[0]);
}
