import type { Element, ElementContent } from "xast";
import { isStanding } from "./standing.js";

/** The text of an XML document in two parts: up to the end of its first child, which is the header, and the rest. */
export type Written = readonly [head: string, rest: string];

/** The text of an XML document: structure is indented, all else keeps its text as it is. */
export function serialise({ name, attributes, children }: Element, instructions: readonly string[]): Written {
  const prolog = ['<?xml version="1.0" encoding="UTF-8"?>', ...instructions].join("\n");
  const start: string[] = [];
  openTag(name, attributes, start);
  const [head = "", ...others] = children.map((child) => {
    const parts: string[] = [];
    addChild(child, "\n  ", parts);
    return parts.join("");
  });
  return [
    `${prolog}\n${withoutSections(`${start.join("")}>${head}`)}`,
    `${withoutSections(others.join(""))}\n</${name}>\n`,
  ];
}

/** The end of a CDATA section may not stand in text (XML 1.0 2.4); no section is written here, so each is text. */
function withoutSections(xml: string): string {
  return xml.includes("]]>") ? xml.replaceAll("]]>", "]]&gt;") : xml;
}

// A document is put together of its parts at once: to make a text of each element would make all of them many times.

function addChild(child: ElementContent, line: string, parts: string[]): void {
  parts.push(line);
  if (child.type === "element") addIndented(child, line, parts);
  else addContent(child, parts);
}

/** An element and, where it is structure, each of its children in a line of its own; `line` ends a line and indents the next. */
function addIndented(node: Element, line: string, parts: string[]): void {
  if (!isStanding(node)) {
    addStructure(node, line, parts);
    return;
  }
  const known = kept.get(node);
  if (known?.line === line) {
    parts.push(known.text);
    return;
  }
  const own: string[] = [];
  addStructure(node, line, own);
  const text = own.join("");
  kept.set(node, { line, text });
  parts.push(text);
}

/** The texts of elements that are the same in all documents. */
const kept = new WeakMap<Element, { readonly line: string; readonly text: string }>();

function addStructure(node: Element, line: string, parts: string[]): void {
  const { name, attributes, children } = node;
  if (!STRUCTURAL.has(name) || children.length === 0 || children.some((child) => child.type === "text")) {
    addInLine(node, parts);
    return;
  }
  openTag(name, attributes, parts);
  parts.push(">");
  const inner = `${line}  `;
  for (const child of children) addChild(child, inner, parts);
  parts.push(line, "</", name, ">");
}

/** An element whose white space is text. Written here, since a general writer takes a third of all the time of an encoding. */
function addInLine({ name, attributes, children }: Element, parts: string[]): void {
  openTag(name, attributes, parts);
  if (children.length === 0 || children.every((child) => child.type !== "element" && contentOf(child) === "")) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  for (const child of children) addContent(child, parts);
  parts.push("</", name, ">");
}

function addContent(node: ElementContent, parts: string[]): void {
  if (node.type === "element") addInLine(node, parts);
  else parts.push(contentOf(node));
}

/** The text of a node that is no element. No transcription has others, and those of authority files are left out where they are read. */
function contentOf(node: Exclude<ElementContent, Element>): string {
  return node.type === "text" ? escaped(node.value) : "";
}

/** The start of a tag, without its end. */
function openTag(name: string, attributes: Element["attributes"], parts: string[]): void {
  parts.push("<", name);
  for (const each in attributes) {
    const value = attributes[each];
    if (value !== undefined && value !== null) parts.push(" ", each, '="', quoted(value), '"');
  }
}

/** The value of an attribute as it is written; most stand in a document many times, and in many documents. */
function quoted(value: string): string {
  const known = values.get(value);
  if (known !== undefined) return known;
  const text = escaped(value).replaceAll('"', "&#x22;");
  if (values.size > MOST_VALUES) values.clear();
  values.set(value, text);
  return text;
}

const values = new Map<string, string>();
const MOST_VALUES = 20_000;

/** Characters that XML has no room for are left out; a transcription with one is refused before. */
function escaped(text: string): string {
  if (!/[&<\0-\x08\x0b\x0c\x0e-\x1f]/.test(text)) return text;
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
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
