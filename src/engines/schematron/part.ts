import { XML_NAMESPACE, type XmlAttribute, type XmlElement } from "../../core/document.js";
import type { Range, Source } from "../../core/source.js";

/** The namespace of ISO Schematron. */
export const SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
/** The namespace of XSLT. */
export const XSLT = "http://www.w3.org/1999/XSL/Transform";

/** An element of a schema in the place where it counts: taken in from another file, or made of an abstract one. */
export interface Part {
  readonly element: XmlElement;
  readonly source: Source;
  /** The prefixes that are bound there, by `xmlns` and by the `ns` of the schema that it was written in. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** What stands for `$name` in its expressions. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly children: readonly (Part | string)[];
}

/** An element with all that is in it, as it is written; prefixes that are not bound in its file may be bound outside. */
export function partOf(element: XmlElement, source: Source, outer: ReadonlyMap<string, string> = new Map()): Part {
  return build(element, source, new Map([...outer, ...prefixesAround(element)]), nsIn(rootOf(element)));
}

function build(
  element: XmlElement,
  source: Source,
  outer: ReadonlyMap<string, string>,
  ns: ReadonlyMap<string, string>,
): Part {
  const bound = new Map([...outer, ...declaredOn(element)]);
  const children = element.children.flatMap((child): readonly (Part | string)[] => {
    if (child.type === "element") return [build(child, source, bound, ns)];
    return child.type === "text" ? [child.value] : [];
  });
  return { element, source, prefixes: new Map([...bound, ...ns]), parameters: new Map(), children };
}

/** The prefixes that an element has from those around it. */
function prefixesAround({ parent }: XmlElement): ReadonlyMap<string, string> {
  return parent ? new Map([...prefixesAround(parent), ...declaredOn(parent)]) : new Map();
}

/** The prefixes that an element binds; the default namespace has the empty one. */
export function declaredOn({ attributes }: XmlElement): readonly (readonly [prefix: string, uri: string])[] {
  return attributes.flatMap(({ name, value }) => {
    if (name === "xmlns") return [["", value] as const];
    return name.startsWith("xmlns:") ? [[name.slice("xmlns:".length), value] as const] : [];
  });
}

function rootOf(element: XmlElement): XmlElement {
  return element.parent ? rootOf(element.parent) : element;
}

/** What the `ns` elements of a file bind, wherever they stand in it. */
function nsIn(root: XmlElement): ReadonlyMap<string, string> {
  const known = bindings.get(root) ?? new Map(findNs(root));
  bindings.set(root, known);
  return known;
}

const bindings = new WeakMap<XmlElement, ReadonlyMap<string, string>>();

function findNs(element: XmlElement): readonly (readonly [string, string])[] {
  const isNs = isSchematron(element) && element.local === "ns" && isName(attributeIn(element, "prefix"));
  const own = isNs ? [[attributeIn(element, "prefix"), attributeIn(element, "uri")] as const] : [];
  return [...own, ...element.children.flatMap((child) => (child.type === "element" ? findNs(child) : []))];
}

/** Whether a text can be a prefix, or a name without one (Namespaces in XML 1.0, NCName). */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*$/u.test(text);
}

function attributeIn({ attributes }: XmlElement, name: string): string {
  return attributes.find((each) => each.name === name)?.value.trim() ?? "";
}

/** Whether an element is of ISO Schematron. */
export function isSchematron({ uri }: XmlElement): boolean {
  return uri === SCHEMATRON;
}

/** The children that are elements. */
export function partsIn({ children }: Part): readonly Part[] {
  return children.filter((each) => typeof each !== "string");
}

/** Whether a part is an element of ISO Schematron, with one of some names where any are given. */
export function isA({ element }: Part, ...names: readonly string[]): boolean {
  return isSchematron(element) && (names.length === 0 || names.includes(element.local));
}

/** The children that are elements of ISO Schematron with one of some names. */
export function childrenOf(part: Part, ...names: readonly string[]): readonly Part[] {
  return partsIn(part).filter((each) => isA(each, ...names));
}

/** An attribute; undefined where there is none. */
export function attributeOf({ element }: Part, name: string): XmlAttribute | undefined {
  return element.attributes.find((each) => each.name === name);
}

/** The value of an attribute without white space about it; undefined where there is none or it is empty. */
export function textIn(part: Part, name: string): string | undefined {
  const value = attributeOf(part, name)?.value.trim();
  return value === "" ? undefined : value;
}

/** Whether an attribute says `true`. */
export function isTrue(part: Part, name: string): boolean {
  return textIn(part, name) === "true";
}

/** The ids of an element: its own and the one of XML. */
export function idsOf({ attributes }: XmlElement): readonly string[] {
  return attributes
    .filter(({ name, local, uri }) => name === "id" || (local === "id" && uri === XML_NAMESPACE))
    .map(({ value }) => value.trim());
}

/** The place that is shown for a part: its start tag. */
export function rangeOf({ element }: Part): Range {
  return element.startTag;
}

/** A part with other children. */
export function withChildren(part: Part, children: readonly (Part | string)[]): Part {
  return { ...part, children };
}

/** A part in which names stand for texts, all that is in it too. */
export function withParameters(part: Part, parameters: ReadonlyMap<string, string>): Part {
  const children = part.children.map((each) => (typeof each === "string" ? each : withParameters(each, parameters)));
  return { ...part, parameters, children };
}
