import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from "../core/document.js";
import { XML_NAMESPACE } from "../core/document.js";

/** A document as it is compared: without comments, instructions and white space that means nothing; equal parts have one number. */
export interface TreeElement {
  readonly kind: "element";
  readonly element: XmlElement;
  /** Local name and namespace. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly TreeNode[];
  /** Equal elements have equal numbers: name, attributes and all that is in them. */
  readonly hash: number;
  /** The same without name and attributes. */
  readonly contentHash: number;
  /** Whether text stands in it itself. */
  readonly isMixed: boolean;
  /** How many elements and texts it holds, itself among them. */
  readonly size: number;
}

export interface TreeText {
  readonly kind: "text";
  readonly text: string;
  readonly hash: number;
}

export type TreeNode = TreeElement | TreeText;

/** Numbers for what is equal; both documents must be numbered by the same one. */
export class Numbers {
  readonly #known = new Map<string, number>();

  /** The number of a form. */
  of(form: string): number {
    const known = this.#known.get(form) ?? this.#known.size + 1;
    this.#known.set(form, known);
    return known;
  }
}

/** A document as it is compared. Documents may nest deeper than the call stack. */
export function treeOf({ root }: XmlDocument, numbers: Numbers): TreeElement {
  const frames: Frame[] = [frameOf(root, false)];
  for (;;) {
    const frame = frames.at(-1);
    if (!frame) throw new Error("a tree has a root");
    const child = frame.nodes[frame.next++];
    if (child === undefined) {
      const made = finished(frame, numbers);
      frames.pop();
      const above = frames.at(-1);
      if (!above) return made;
      above.children.push(made);
    } else if (child.type === "element") frames.push(frameOf(child, frame.isPreserved));
    else if (child.type === "text") addText(child.value, frame);
  }
}

interface Frame {
  readonly element: XmlElement;
  readonly nodes: readonly XmlNode[];
  readonly isPreserved: boolean;
  readonly isMixed: boolean;
  readonly children: (TreeElement | string)[];
  next: number;
}

function frameOf(element: XmlElement, isPreserved: boolean): Frame {
  const space = element.attributes.find(({ local, uri }) => local === "space" && uri === XML_NAMESPACE)?.value;
  return {
    element,
    nodes: element.children,
    isPreserved: space === undefined ? isPreserved : space === "preserve",
    isMixed: element.children.some((each) => each.type === "text" && !each.isBlank),
    children: [],
    next: 0,
  };
}

/** White space between elements means nothing; in running text a run of it is one blank. Comments part no text. */
function addText(value: string, { children, isMixed, isPreserved }: Frame): void {
  if (!isMixed && !isPreserved) return;
  const text = isPreserved ? value : value.replace(/[ \t\r\n]+/g, " ");
  const last = children.at(-1);
  if (typeof last === "string")
    children.splice(-1, 1, isPreserved ? last + text : (last + text).replace(/ {2,}/g, " "));
  else children.push(text);
}

function finished({ element, children, isMixed, isPreserved }: Frame, numbers: Numbers): TreeElement {
  const kept: TreeNode[] = [];
  children.forEach((each, i) => {
    if (typeof each !== "string") {
      kept.push(each);
      return;
    }
    // Blanks at the ends of an element come from how it is laid out.
    let text = each;
    if (!isPreserved && i === 0) text = text.replace(/^ +/, "");
    if (!isPreserved && i === children.length - 1) text = text.replace(/ +$/, "");
    if (text !== "") kept.push({ kind: "text", text, hash: numbers.of(`"${text}`) });
  });
  const attributes = element.attributes.filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"));
  const name = `${element.local} ${element.uri}`;
  const content = kept.map((each) => each.hash).join(" ");
  const written = attributes.map(({ local, uri, value }) => `${local} ${uri}=${value}`).sort();
  return {
    kind: "element",
    element,
    name,
    attributes,
    children: kept,
    hash: numbers.of(`<${name}\n${written.join("\n")}>${content}`),
    contentHash: numbers.of(`>${content}`),
    isMixed,
    size: kept.reduce((sum, each) => sum + (each.kind === "element" ? each.size : 1), 1),
  };
}

/** The text of a part as it is compared, with a blank between elements of a part that is no running text. */
export function treeText(node: TreeNode, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const pending: (TreeNode | string)[] = [node];
  for (let next = pending.pop(); next !== undefined && length < most; next = pending.pop()) {
    // An element counts for a sign, so that what holds none has an end too.
    length++;
    if (typeof next === "string") parts.push(next);
    else if (next.kind === "text") {
      parts.push(next.text);
      length += next.text.length;
    } else {
      for (let i = next.children.length - 1; i >= 0; i--) {
        const child = next.children[i];
        if (!child) continue;
        pending.push(child);
        if (!next.isMixed && i > 0) pending.push(" ");
      }
    }
  }
  return parts.join("");
}
