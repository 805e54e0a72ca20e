import type { Element, ElementContent, Root } from "xast";
import { toXml } from "xast-util-to-xml";
import { element, text } from "./inline.js";

/** The text of an XML document: structure is indented, all else keeps its text as it is. */
export function serialise(root: Element, instructions: readonly string[]): string {
  const document: Root = { type: "root", children: [indent(root, 0)] };
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', ...instructions].join("\n");
  const xml = toXml(document, { closeEmptyElements: true, tightClose: true });
  // The end of a CDATA section may not stand in text (XML 1.0 2.4); no section is written here, so each is text.
  const safe = xml.replaceAll("]]>", "]]&gt;");
  return `${head}\n${safe.replaceAll("&#x26;", "&amp;").replaceAll("&#x3C;", "&lt;")}\n`;
}

function indent(node: Element, depth: number): Element {
  if (node.children.length === 0 || !STRUCTURAL.has(node.name) || node.children.some((child) => child.type === "text"))
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

/** Elements that hold elements only, so that white space in them is no text. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  "TEI",
  "abstract",
  "additional",
  "additions",
  "address",
  "appInfo",
  "application",
  "availability",
  "body",
  "category",
  "classDecl",
  "closer",
  "correction",
  "correspAction",
  "correspDesc",
  "creation",
  "div",
  "editorialDecl",
  "encodingDesc",
  "event",
  "fileDesc",
  "handNotes",
  "interpretation",
  "langUsage",
  "list",
  "listAnnotation",
  "listEvent",
  "listOrg",
  "listPerson",
  "listPlace",
  "listRelation",
  "lg",
  "location",
  "msContents",
  "msDesc",
  "msIdentifier",
  "msItem",
  "notesStmt",
  "opener",
  "org",
  "person",
  "physDesc",
  "place",
  "postscript",
  "profileDesc",
  "projectDesc",
  "publicationStmt",
  "punctuation",
  "respStmt",
  "row",
  "revisionDesc",
  "samplingDecl",
  "sourceDesc",
  "sp",
  "standOff",
  "state",
  "stdVals",
  "surrogates",
  "table",
  "taxonomy",
  "teiHeader",
  "text",
  "textClass",
  "titleStmt",
]);
