import type { XmlElement } from "./document.js";

/** The XPath of an element with names as written and positions among siblings of the name: `/TEI[1]/text[1]`. */
export function xpathOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let each: XmlElement | undefined = element; each; each = each.parent) {
    steps.unshift(`/${each.name}[${positionOf(each)}]`);
  }
  return steps.join("");
}

function positionOf(element: XmlElement): number {
  let position = 1;
  for (const sibling of element.parent?.children ?? []) {
    if (sibling === element) break;
    if (sibling.type === "element" && sibling.name === element.name) position++;
  }
  return position;
}
