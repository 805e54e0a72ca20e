import type { XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import { TEI_NAMESPACE, textOf, XML_NAMESPACE } from "../../core/document.js";
import { startTag, writtenAttribute, writtenElement, writtenLeaf } from "../../core/written.js";
import { type CitationTree, endOf as endIndex, MILESTONES, type Unit } from "./tree.js";

/** The stretch of a document from the beginning of one unit to the end of another, which may be the same. */
export interface Stretch {
  readonly tree: CitationTree;
  readonly start: Unit;
  readonly end: Unit;
}

/** A stretch as TEI: in a `dts:wrapper`, inside of the elements that it stands in, without what stands beside it. */
export function passageText({ root }: XmlDocument, stretch: Stretch): string {
  const inside: string[] = [];
  const shells = ancestorsOf(stretch.start.element).filter((each) => each !== root);
  for (const shell of shells) inside.push(startTag(shell));
  walk(stretch, {
    whole: (node) => inside.push(node.type === "element" ? writtenElement(node) : writtenLeaf(node)),
    open: (element) => inside.push(startTag(element)),
    close: (element) => {
      if (element !== root) inside.push(`</${element.name}>`);
    },
  });
  const { name, tag } = rootTag(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag}<dts:wrapper xmlns:dts="${DTS}">${inside.join("")}</dts:wrapper></${name}>\n`;
}

const DTS = "https://w3id.org/api/dts#";

/** A stretch as plain text, as it stands in the document. */
export function passagePlain(stretch: Stretch): string {
  const parts: string[] = [];
  walk(stretch, {
    whole: (node) => {
      if (node.type === "element") parts.push(textOf(node));
      else if (node.type === "text") parts.push(node.value);
    },
    open: () => undefined,
    close: () => undefined,
  });
  return parts.join("");
}

/** Whether the end of a stretch lies behind its beginning. */
export function isForward({ start, end }: Stretch): boolean {
  return start.index <= end.index;
}

interface Visitor {
  /** A node all of which belongs to the stretch. */
  whole(node: XmlNode): void;
  /** An element a part of which does; what of it does is visited before it is closed. */
  open(element: XmlElement): void;
  /** An element that was opened, or that the stretch begins in. */
  close(element: XmlElement): void;
}

/** Visits the nodes of a stretch in document order, and at last closes all that is open. */
function walk(stretch: Stretch, { whole, open, close }: Visitor): void {
  const stop = stopOf(stretch);
  const aboveStop = new Set<XmlNode>(stop ? ancestorsOf(stop.element) : []);
  const isEnd = (node: XmlNode): boolean => node === stop?.element;
  /** What is open and was opened here, the innermost last. */
  const opened: { readonly element: XmlElement; next: number }[] = [];
  const first = stretch.start.element;
  // The elements that the stretch begins in are open already; it goes on in each behind the one it comes from.
  const chain = [...ancestorsOf(first), first];
  for (let i = 0; i + 1 < chain.length; i++) {
    const [outer, inner] = [chain[i], chain[i + 1]];
    const behind = inner === first ? 0 : 1;
    if (outer && inner) opened.push({ element: outer, next: outer.children.indexOf(inner) + behind });
  }
  for (let top = opened.at(-1); top; top = opened.at(-1)) {
    const node = top.element.children[top.next++];
    if (!node) {
      close(top.element);
      opened.pop();
      // Nothing behind the text, or behind the unit about a milestone, belongs to it.
      if (stop?.kind === "close" && top.element === stop.element) break;
      continue;
    }
    if (isEnd(node) && stop?.kind === "before") break;
    if (isEnd(node) && stop?.kind === "after") {
      whole(node);
      break;
    }
    if (node.type === "element" && (aboveStop.has(node) || (isEnd(node) && stop?.kind === "close"))) {
      open(node);
      opened.push({ element: node, next: 0 });
    } else whole(node);
  }
  for (const { element } of opened.toReversed()) close(element);
}

interface Stop {
  /** Behind an element, before it, or where it is closed. */
  readonly kind: "after" | "before" | "close";
  readonly element: XmlElement;
}

function stopOf({ tree, end }: Stretch): Stop | undefined {
  if (!MILESTONES.has(end.element.local)) return { kind: "after", element: end.element };
  // A milestone holds until the next unit that is no part of it, but not beyond the unit that it stands in.
  const holder = nearestHolder(end);
  const next = tree.units[endIndex(end, tree.units)];
  const isWithin = next && (!holder || ancestorsOf(next.element).includes(holder));
  if (isWithin) return { kind: "before", element: next.element };
  return holder && { kind: "close", element: holder };
}

/** The unit about a milestone, where that is an element with content; else the text that it stands in. */
function nearestHolder(unit: Unit): XmlElement | undefined {
  for (let each = unit.parent; each; each = each.parent) if (!MILESTONES.has(each.element.local)) return each.element;
  const outer = ancestorsOf(unit.element).filter((each) => each.local === "text" || each.local === "sourceDoc");
  return outer[0];
}

/** The elements about one, the root first. */
function ancestorsOf(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (let each = element.parent; each; each = each.parent) found.unshift(each);
  return found;
}

/** The start tag of the answer: that of the document, or one of TEI where the document holds several. */
function rootTag(root: XmlElement): { readonly name: string; readonly tag: string } {
  if (root.local === "TEI" && root.uri === TEI_NAMESPACE) return { name: root.name, tag: startTag(root) };
  const kept = root.attributes.filter((each) => /^xmlns(?::|$)/.test(each.name) || each.uri === XML_NAMESPACE);
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":") + 1) : "";
  const name = `${prefix}TEI`;
  return {
    name,
    tag: `<${name}${kept
      .filter((each) => each.local !== "id")
      .map(writtenAttribute)
      .join("")}>`,
  };
}
