import type { XmlElement } from "./document.js";

/** The XPath of an element with names as written and positions among siblings of the name: `/TEI[1]/text[1]`. */
export function xpathOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let each: XmlElement | undefined = element; each; each = each.parent) {
    steps.unshift(`/${each.name}[${positionOf(each)}]`);
  }
  return steps.join("");
}

/** The innermost element that an offset lies in; undefined outside of the root. */
export function elementAt(root: XmlElement, offset: number): XmlElement | undefined {
  const holds = ({ range }: XmlElement): boolean => range.start <= offset && offset < range.end;
  let found = holds(root) ? root : undefined;
  for (let next = found; next; ) {
    found = next;
    next = next.children.find((each): each is XmlElement => each.type === "element" && holds(each));
  }
  return found;
}

function positionOf(element: XmlElement): number {
  const { parent } = element;
  if (!parent) return 1;
  const known = positions.get(parent) ?? positionsIn(parent);
  positions.set(parent, known);
  return known.get(element) ?? 1;
}

/** The positions of children by their parents: where much is to be said, they are asked for again and again. */
const positions = new WeakMap<XmlElement, ReadonlyMap<XmlElement, number>>();

function positionsIn(parent: XmlElement): ReadonlyMap<XmlElement, number> {
  const counts = new Map<string, number>();
  const found = new Map<XmlElement, number>();
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const position = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, position);
    found.set(child, position);
  }
  return found;
}
