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
  if (!positions.has(element)) countIn(parent);
  return positions.get(element) ?? 1;
}

/**
 * The positions of elements among their siblings: where much is to be said, they are asked for again and again. Nothing here may
 * hold an element, for what a weak map holds is not let go while documents are young.
 */
const positions = new WeakMap<XmlElement, number>();

function countIn(parent: XmlElement): void {
  const counts = new Map<string, number>();
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    const position = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, position);
    positions.set(child, position);
  }
}
