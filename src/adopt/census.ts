import {
  attributeOf,
  TEI_NAMESPACE,
  XML_NAMESPACE,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from "../core/document.js";
import { isPointer } from "../core/pointer-attributes.js";
import { XSI_NAMESPACE } from "../core/schema-location.js";

/** What was counted in one walk over a document. */
export interface Census {
  /** How often each element stands there, by its name; those of other namespaces have theirs in brackets. */
  readonly elements: ReadonlyMap<string, number>;
  /** The same of what stands in `text`, `standOff`, `facsimile` and `sourceDoc`. */
  readonly content: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
  /** Pointers by the way they point, with the first of each. */
  readonly pointers: ReadonlyMap<string, { readonly count: number; readonly example: string }>;
  /** The prefixes that the document declares. */
  readonly prefixes: readonly string[];
  /** The languages that `xml:lang` and `langUsage` name, each once. */
  readonly languages: readonly string[];
  /** The addresses in `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation`. */
  readonly hints: readonly string[];
}

/** Counts what stands in a document; what is shown as an example is no part of it. */
export function censusOf({ root }: XmlDocument): Census {
  const counting = {
    elements: new Map<string, number>(),
    content: new Map<string, number>(),
    ids: [] as string[],
    pointers: new Map<string, { count: number; example: string }>(),
    prefixes: new Set<string>(),
    languages: new Set<string>(),
    hints: [] as string[],
  };
  const pending: { readonly node: XmlNode; readonly isContent: boolean }[] = [{ node: root, isContent: false }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node } = next;
    if (node.type !== "element") continue;
    const isContent = next.isContent || CONTENT.has(node.local);
    const name = node.uri === TEI_NAMESPACE ? node.local : `${node.local} (${node.uri || "no namespace"})`;
    count(counting.elements, name);
    if (isContent) count(counting.content, name);
    for (const attribute of node.attributes) countAttribute(node, attribute, counting);
    if (node.uri === TEI_NAMESPACE) noteDeclared(node, counting);
    if (node.local === "egXML") continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) pending.push({ node: child, isContent });
    }
  }
  return { ...counting, prefixes: [...counting.prefixes], languages: [...counting.languages] };
}

const CONTENT: ReadonlySet<string> = new Set(["text", "standOff", "facsimile", "sourceDoc"]);

interface Counting {
  readonly ids: string[];
  readonly pointers: Map<string, { count: number; example: string }>;
  readonly prefixes: Set<string>;
  readonly languages: Set<string>;
  readonly hints: string[];
}

function countAttribute(element: XmlElement, attribute: XmlAttribute, counting: Counting): void {
  const { uri, local, value } = attribute;
  if (uri === XML_NAMESPACE) {
    if (local === "id") counting.ids.push(value);
    if (local === "lang" && value !== "") counting.languages.add(value);
    return;
  }
  if (uri === XSI_NAMESPACE) {
    const words = value.split(/\s+/).filter((each) => each !== "");
    if (local === "schemaLocation") counting.hints.push(...words.filter((_, i) => i % 2 === 1));
    if (local === "noNamespaceSchemaLocation") counting.hints.push(...words);
    return;
  }
  if (uri !== "" || element.uri !== TEI_NAMESPACE || !isPointer(element.local, local)) return;
  for (const pointer of value.split(/\s+/)) {
    if (pointer === "") continue;
    const scheme = schemeOf(pointer);
    const known = counting.pointers.get(scheme);
    if (known) known.count++;
    else counting.pointers.set(scheme, { count: 1, example: pointer });
  }
}

function noteDeclared(element: XmlElement, { prefixes, languages }: Counting): void {
  const ident = attributeOf(element, "ident") ?? "";
  if (ident === "") return;
  if (element.local === "prefixDef") prefixes.add(ident);
  if (element.local === "language") languages.add(ident);
}

/** The way in which a pointer points. */
export function schemeOf(pointer: string): string {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(pointer)?.[1];
  if (scheme !== undefined) return `${scheme.toLowerCase() === "https" ? "https" : scheme}:`;
  if (pointer.startsWith("#")) return "#id";
  if (pointer.startsWith("/")) return "/path";
  if (pointer.includes("#")) return "file#id";
  return /[./]/.test(pointer) ? "file" : "word";
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
