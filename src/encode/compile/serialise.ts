import type { Element, ElementContent, Root } from "xast";
import { toXml } from "xast-util-to-xml";
import { element, text } from "./inline.js";

/** The text of an XML document: elements that hold only elements are indented, all others keep their text as it is. */
export function serialise(root: Element, instructions: readonly string[]): string {
  const document: Root = { type: "root", children: [indent(root, 0)] };
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', ...instructions].join("\n");
  return `${head}\n${toXml(document, { closeEmptyElements: true, tightClose: true })}\n`;
}

function indent(node: Element, depth: number): Element {
  if (node.children.length === 0 || node.children.some((child) => child.type === "text") || INLINE.has(node.name))
    return node;
  const space = `\n${"  ".repeat(depth + 1)}`;
  const children = node.children.flatMap((child): ElementContent[] => [
    text(space),
    child.type === "element" ? indent(child, depth + 1) : child,
  ]);
  return element(node.name, node.attributes as Readonly<{ [name: string]: string }>, [
    ...children,
    text(`\n${"  ".repeat(depth)}`),
  ]);
}

/** Elements in which white space is part of the text even where they hold none of their own. */
const INLINE: ReadonlySet<string> = new Set([
  "abbr",
  "addrLine",
  "author",
  "catDesc",
  "choice",
  "corr",
  "date",
  "desc",
  "gap",
  "head",
  "item",
  "label",
  "note",
  "orgName",
  "p",
  "persName",
  "placeName",
  "roleName",
  "rs",
  "salute",
  "seg",
  "sic",
  "signed",
  "space",
  "stamp",
  "surname",
  "title",
  "unclear",
]);
