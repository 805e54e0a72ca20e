import { resolveAddress } from "../../core/address.js";
import type { XmlElement } from "../../core/document.js";
import type { Lines } from "./layout.js";

/** The namespace of RELAX NG. */
export const RELAX_NG = "http://relaxng.org/ns/structure/1.0";
/** The namespace of `a:documentation`. */
export const COMPATIBILITY = "http://relaxng.org/ns/compatibility/annotations/1.0";
/** The library of XML Schema's datatypes. */
export const XSD = "http://www.w3.org/2001/XMLSchema-datatypes";
/** What namespace declarations are attributes of. */
export const XMLNS = "http://www.w3.org/2000/xmlns/";

/** A schema while it is written. */
export interface Writing {
  readonly names: Names;
  /** How a grammar within a pattern is written: definitions hold patterns, which may hold grammars. */
  writeComponents(writing: Writing, grammar: XmlElement, context: Context): Lines;
}

/** The prefixes of a schema in the compact form; each is declared when it is first asked for. */
export interface Names {
  /** The namespace of elements without a prefix; undefined for that of the file which takes this one in. */
  readonly defaultNamespace: string | undefined;
  /** The prefix of a namespace; undefined stands for that of the file which takes this one in. */
  prefix(uri: string | undefined): string;
  /** The prefix of a library of datatypes. */
  library(uri: string): string;
  declared(): readonly Declared<string | undefined>[];
  libraries(): readonly Declared<string>[];
}

/** A prefix and what it stands for. */
export interface Declared<T> {
  readonly prefix: string;
  readonly uri: T;
}

/** What an element of a schema takes over from those around it. */
export interface Context {
  /** The nearest `ns`; undefined for that of the file which takes this one in. */
  readonly ns: string | undefined;
  readonly library: string;
  readonly base: string;
  readonly namespaces: Readonly<Record<string, string>>;
}

/** The context at the root of a file. */
export function firstContext(): Context {
  return { ns: undefined, library: "", base: "", namespaces: { xml: "http://www.w3.org/XML/1998/namespace" } };
}

/** The context inside an element. */
export function contextIn(element: XmlElement, outer: Context): Context {
  let inner = outer;
  for (const { name, local, uri, value } of element.attributes) {
    if (uri === XMLNS) {
      if (local !== "xmlns") inner = { ...inner, namespaces: { ...inner.namespaces, [local]: value } };
    } else if (name === "ns") inner = { ...inner, ns: value };
    else if (name === "xml:base") inner = { ...inner, base: resolveAddress(inner.base, value) };
    else if (name === "datatypeLibrary") inner = { ...inner, library: value };
  }
  return inner;
}

/** The children that belong to RELAX NG. */
export function partsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === "element" && child.uri === RELAX_NG);
}

/** The value of an attribute of RELAX NG, without white space at its ends; undefined where it is absent. */
export function attributeIn(element: XmlElement, name: string): string | undefined {
  const value = element.attributes.find((each) => each.name === name)?.value;
  return value === undefined || name === "href" ? value : value.trim();
}

/** A name as a schema writes it, with its namespace; `ns` is for names without a prefix. */
export function expanded(
  name: string,
  ns: string | undefined,
  { namespaces }: Context,
): { readonly uri: string | undefined; readonly local: string } {
  const colon = name.indexOf(":");
  if (colon < 0) return { uri: ns, local: name };
  return { uri: namespaces[name.slice(0, colon)] ?? "", local: name.slice(colon + 1) };
}
