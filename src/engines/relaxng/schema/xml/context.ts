import { resolveAddress } from "../../../../core/address.js";
import type { Range } from "../../../../core/source.js";
import type { Place } from "../../grammar.js";
import { isLibraryAddress, splitQName } from "../names.js";
import { type Reading, say } from "../reading.js";
import type { Reference } from "../syntax.js";
import { attributesOf, declarationsOf, type SchemaElement } from "./element.js";

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
export function contextIn(reading: XmlReading, element: SchemaElement, outer: Context): Context {
  const { file, isBare, declared } = element;
  let inner = outer;
  if (declared >= 0) {
    const own = declarationsOf(element).filter(([prefix]) => prefix !== "xmlns");
    if (own.length > 0) inner = { ...inner, namespaces: { ...inner.namespaces, ...Object.fromEntries(own) } };
  }
  if (isBare) return inner;
  const { words } = file.table;
  for (const [{ name }, at] of attributesOf(element)) {
    if (name === "ns") inner = { ...inner, ns: file.valueAt(words, at + 4) };
    else if (name === "xml:base") inner = { ...inner, base: resolveAddress(inner.base, file.valueAt(words, at + 4)) };
    else if (name === "datatypeLibrary") {
      const library = file.valueAt(words, at + 4);
      inner = { ...inner, library };
      if (!isLibraryAddress(library)) sayLibrary(reading, library, file.range(words[at + 2] ?? 0, words[at + 3] ?? 0));
    }
  }
  return inner;
}

/** The namespaces that names in a value may be of: one without a prefix is in that of `ns` (RELAX NG 6.2.8). */
export function valueNamespacesIn(context: Context): Readonly<Record<string, string>> {
  const known = valueNamespaces.get(context) ?? { ...context.namespaces, "": context.ns };
  valueNamespaces.set(context, known);
  return known;
}

/** Few contexts have many values. */
const valueNamespaces = new WeakMap<Context, Readonly<Record<string, string>>>();

function sayLibrary(reading: XmlReading, value: string, range: Range): void {
  const message = `\`datatypeLibrary\` is \`${value}\`; an absolute address without \`#\`, or nothing, may stand there (RELAX NG 3)`;
  say(reading, "relaxng/schema-syntax", placeOf(reading, range), message);
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
