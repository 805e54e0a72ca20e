import type { Element, ElementContent } from "xast";
import { isStanding } from "./standing.js";

/** The text of an XML document in two parts: up to the end of its first child, which is the header, and the rest. */
export type Written = readonly [head: string, rest: string];

/** The text of an XML document: structure is indented, all else keeps its text as it is. */
export function serialise({ name, attributes, children }: Element, instructions: readonly string[]): Written {
  const [header, ...others] = children;
  const prolog = ['<?xml version="1.0" encoding="UTF-8"?>', ...instructions].join("\n");
  const head = `<${name}${attributesOf(attributes)}>${header ? childOf(header, "\n  ") : ""}`;
  let rest = "";
  for (const child of others) rest += childOf(child, "\n  ");
  return [`${prolog}\n${withoutSections(head)}`, `${withoutSections(rest)}\n</${name}>\n`];
}

/** The end of a CDATA section may not stand in text (XML 1.0 2.4); no section is written here, so each is text. */
function withoutSections(xml: string): string {
  return xml.includes("]]>") ? xml.replaceAll("]]>", "]]&gt;") : xml;
}

function childOf(child: ElementContent, line: string): string {
  return line + (child.type === "element" ? indented(child, line) : contentOf(child));
}

/** An element and, where it is structure, each of its children in a line of its own; `line` ends a line and indents the next. */
function indented(node: Element, line: string): string {
  if (!isStanding(node)) return madeIndented(node, line);
  const known = kept.get(node);
  if (known?.line === line) return known.text;
  const text = madeIndented(node, line);
  kept.set(node, { line, text });
  return text;
}

/** The texts of elements that are the same in all documents. */
const kept = new WeakMap<Element, { readonly line: string; readonly text: string }>();

function madeIndented(node: Element, line: string): string {
  if (!STRUCTURAL.has(node.name) || node.children.length === 0 || node.children.some((child) => child.type === "text"))
    return inLine(node);
  const inner = `${line}  `;
  let content = "";
  for (const child of node.children) content += childOf(child, inner);
  return `<${node.name}${attributesOf(node.attributes)}>${content}${line}</${node.name}>`;
}

/** An element whose white space is text. Written here, since a general writer takes a third of all the time of an encoding. */
function inLine(node: Element): string {
  const { name, children } = node;
  let content = "";
  for (const child of children) content += contentOf(child);
  const attributes = attributesOf(node.attributes);
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function contentOf(node: ElementContent): string {
  switch (node.type) {
    case "element":
      return inLine(node);
    case "text":
      return escaped(node.value);
    // No transcription has any, and those of authority files are left out where they are read.
    default:
      return "";
  }
}

function attributesOf(attributes: Element["attributes"]): string {
  let written = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== null) written += ` ${name}="${quoted(value)}"`;
  }
  return written;
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
