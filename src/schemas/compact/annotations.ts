import { textOf, XML_NAMESPACE, type XmlAttribute, type XmlElement, type XmlNode } from "../../core/document.js";
import { COMPATIBILITY, RELAX_NG, type Writing, XMLNS } from "./context.js";
import { enclosed, type Lines } from "./layout.js";
import { identifier, literal, withoutEscapes } from "./literal.js";

/** What stands before a pattern for others to read: lines of documentation, then the rest in brackets. */
export function annotationsOf(writing: Writing, element: XmlElement): Lines {
  const foreign = annotationsIn(element);
  if (foreign.length === 0 && !hasForeignAttributes(element)) return NONE;
  // Lines of documentation in a row are one; what is said apart stands in brackets.
  const first = foreign.find(isPlainDocumentation);
  const parts = [
    ...element.attributes.filter(isForeignAttribute).map((each) => [attributeText(writing, each)]),
    ...foreign.filter((each) => each !== first).map((each) => annotationElement(writing, each)),
  ];
  const bracketed = parts.length === 0 ? [] : enclosed("[", parts.flat(), "]");
  return [...(first ? documentationLines(first) : []), ...bracketed];
}

const NONE: Lines = [];

/** An element of another namespace, with all that is in it. */
export function annotationElement(writing: Writing, element: XmlElement): Lines {
  const parts = [
    ...element.attributes.filter((each) => each.uri !== XMLNS).map((each) => [attributeText(writing, each)]),
    ...element.children.flatMap((child) => {
      if (child.type === "text") return child.isBlank ? [] : [[literal(child.value)]];
      return child.type === "element" ? [annotationElement(writing, child)] : [];
    }),
  ];
  return enclosed(`${qualified(writing, element)} [`, parts.flat(), "]");
}

/** The lines of a comment; none for another node. */
export function commentLines(node: XmlNode): Lines {
  if (node.type !== "comment") return [];
  const lines = node.value.trim().split(/\r?\n/);
  // A line that began with two signs would be documentation.
  return lines.map((each) => `# ${withoutEscapes(each.trim()).replace(/^#+/, "")}`.trimEnd());
}

/** Whether anything is said of an element for others. */
export function isAnnotated(element: XmlElement): boolean {
  return annotationsIn(element).length > 0 || hasForeignAttributes(element);
}

/** Whether a pattern has attributes of other namespaces. */
export function hasForeignAttributes({ attributes }: XmlElement): boolean {
  return attributes.some(isForeignAttribute);
}

/** A value has no room for its documentation, which follows it; in a grammar annotations stand among the definitions. */
function annotationsIn(element: XmlElement): readonly XmlElement[] {
  switch (element.local) {
    case "value":
      return followingDocumentation(element);
    case "grammar":
    case "div":
    case "include":
      return [];
    default:
      return aboutItself(element);
  }
}

/** RELAX NG DTD Compatibility 2: `a:documentation` after a `value` is about the value. */
function aboutItself({ children }: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let afterValue = false;
  for (const child of children) {
    if (child.type !== "element") continue;
    if (child.uri === RELAX_NG) afterValue = child.local === "value";
    else if (!(afterValue && isDocumentation(child))) found.push(child);
  }
  return found;
}

function followingDocumentation(value: XmlElement): readonly XmlElement[] {
  const siblings = value.parent?.children ?? [];
  const found: XmlElement[] = [];
  for (let i = siblings.indexOf(value) + 1; i < siblings.length; i++) {
    const each = siblings[i];
    if (each?.type !== "element") continue;
    if (!isDocumentation(each)) break;
    found.push(each);
  }
  return found;
}

function isDocumentation({ uri, local }: XmlElement): boolean {
  return uri === COMPATIBILITY && local === "documentation";
}

function isForeignAttribute({ uri, name }: XmlAttribute): boolean {
  return uri !== "" && uri !== XMLNS && uri !== RELAX_NG && name !== "xml:base";
}

/** Documentation becomes lines of its words; with attributes, such as a language, it keeps its markup. */
function isPlainDocumentation(element: XmlElement): boolean {
  return isDocumentation(element) && element.attributes.every((each) => each.uri === XMLNS);
}

/** A line of documentation is as long as this at most, where its words allow. */
const WIDTH = 110;

function documentationLines(element: XmlElement): Lines {
  const words = textOf(element)
    .split(/\s+/)
    .filter((each) => each !== "");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? ["##"] : lines.map((each) => `## ${withoutEscapes(each)}`);
}

function attributeText(writing: Writing, attribute: XmlAttribute): string {
  return `${qualified(writing, attribute)} = ${literal(attribute.value)}`;
}

/** Annotations without a namespace have no prefix, whatever the default one is. */
function qualified({ names }: Writing, { uri, local }: { readonly uri: string; readonly local: string }): string {
  if (uri === "") return identifier(local);
  return `${uri === XML_NAMESPACE ? "xml" : names.prefix(uri)}:${local}`;
}
