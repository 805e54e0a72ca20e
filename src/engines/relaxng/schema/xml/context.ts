import { resolveAddress } from "../../../../core/address.js";
import type { XmlElement } from "../../../../core/document.js";
import type { Range } from "../../../../core/source.js";
import type { Place } from "../../grammar.js";
import { isLibraryAddress, splitQName } from "../names.js";
import { type Reading, say } from "../reading.js";
import type { Reference } from "../syntax.js";

/** The namespace of RELAX NG. */
export const RELAX_NG = "http://relaxng.org/ns/structure/1.0";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** A file in XML form while it is read. */
export interface XmlReading extends Reading {
  readonly path: string;
  /** What the file takes from others. */
  readonly references: Reference[];
}

/** What an element of a schema takes over from those around it. */
export interface Context {
  /** Where relative addresses start, by `xml:base` (RELAX NG 4.5). */
  readonly base: string;
  /** The value of the nearest `ns` (RELAX NG 4.9). */
  readonly ns: string;
  /** The value of the nearest `datatypeLibrary` (RELAX NG 4.4). */
  readonly library: string;
  /** The namespaces by prefix; without the default one, which RELAX NG takes from `ns`. */
  readonly namespaces: Readonly<Record<string, string>>;
}

/** The context at the root of a file. */
export function firstContext(path: string, ns: string): Context {
  return { base: path, ns, library: "", namespaces: { xml: "http://www.w3.org/XML/1998/namespace" } };
}

/** The context inside an element; the outer one itself where the element adds nothing to it. */
export function contextIn(reading: XmlReading, element: XmlElement, outer: Context): Context {
  let inner = outer;
  for (const attribute of element.attributes) {
    const { name, local, uri, value } = attribute;
    if (uri === XMLNS_NAMESPACE) {
      if (local !== "xmlns") inner = { ...inner, namespaces: { ...inner.namespaces, [local]: value } };
    } else if (name === "ns") inner = { ...inner, ns: value };
    else if (name === "xml:base") inner = { ...inner, base: resolveAddress(inner.base, value) };
    else if (name === "datatypeLibrary") {
      inner = { ...inner, library: value };
      if (!isLibraryAddress(value)) sayLibrary(reading, value, attribute.valueRange);
    }
  }
  return inner;
}

function sayLibrary(reading: XmlReading, value: string, range: Range): void {
  const message = `\`datatypeLibrary\` is \`${value}\`; an absolute address without \`#\`, or nothing, may stand there (RELAX NG 3)`;
  say(reading, "relaxng/schema-syntax", placeOf(reading, range), message);
}

/** The place of an element. */
export function placeOfElement({ path }: XmlReading, element: XmlElement): Place {
  return new ElementPlace(path, element);
}

/** A schema has thousands of places and hardly any is ever shown: each is worked out when it is. */
class ElementPlace implements Place {
  readonly path: string;
  readonly #element: XmlElement;

  constructor(path: string, element: XmlElement) {
    this.path = path;
    this.#element = element;
  }

  get range(): Range {
    return this.#element.startTag;
  }
}

/** The place of a stretch of the file. */
export function placeOf(reading: XmlReading, range: Range): Place {
  return { path: reading.path, range };
}

/** The namespace and local part of a name in a schema (RELAX NG 4.10); `ns` is for names without a prefix. */
export function expandQName(
  reading: XmlReading,
  name: string,
  { context, ns, place }: { readonly context: Context; readonly ns: string; readonly place: Place },
): { readonly uri: string; readonly local: string } {
  const parts = splitQName(name);
  if (!parts) {
    const what = name === "" ? "a name is empty" : `\`${name}\` is no name`;
    say(reading, "relaxng/schema-syntax", place, `${what}; \`name\` or \`prefix:name\` may stand there (RELAX NG 3)`);
    return { uri: "", local: name };
  }
  if (parts.prefix === undefined) return { uri: ns, local: parts.local };
  const uri = Object.hasOwn(context.namespaces, parts.prefix) ? context.namespaces[parts.prefix] : undefined;
  if (uri === undefined) {
    const message = `prefix \`${parts.prefix}\` of \`${name}\` is bound to no namespace; bind it with \`xmlns:${parts.prefix}\` (RELAX NG 4.10)`;
    say(reading, "relaxng/schema-syntax", place, message);
  }
  return { uri: uri ?? "", local: parts.local };
}
