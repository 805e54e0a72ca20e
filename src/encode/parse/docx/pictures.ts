import type { XmlElement } from "../../../core/document.js";
import { elementsOf } from "../../../core/document.js";
import { attributeNamed, childrenOf, chosen } from "./nodes.js";

/** The words for a picture. */
export function altOf(drawing: XmlElement): string {
  for (const element of elementsOf(drawing)) {
    if (element.local === "docPr") return attributeNamed(element, "descr") ?? "";
    if (element.local === "shape" || element.local === "rect") {
      const alt = attributeNamed(element, "alt");
      if (alt !== undefined) return alt;
    }
  }
  return "";
}

/** The boxes of text in a drawing, outer ones only: what stands in them is written with them. */
export function boxesIn(drawing: XmlElement): readonly XmlElement[] {
  if (drawing.local === "txbxContent") return [drawing];
  const inside = drawing.local === "AlternateContent" ? chosen(drawing) : childrenOf(drawing);
  return inside.flatMap(boxesIn);
}
