import type { Saxon } from "../saxon.js";
import { isNode } from "./plan.js";

/** Whether an item is of a kind. */
export type ItemTest = (item: Saxon.Item) => boolean;

/**
 * The test that a compiled stylesheet writes as `*NE nQ{http://www.tei-c.org/ns/1.0}p`: how many, the kind of node, its name.
 * Undefined for a test of another kind.
 */
export function nodeTestOf(words: string): ItemTest | undefined {
  const plain = words.trim().replace(/^[01?*+]/, "");
  const among = /^N u\[(N[A-Z](?:,N[A-Z])*)\]$/.exec(plain)?.[1];
  if (among !== undefined) {
    const kinds = new Set(among.split(",").flatMap((each) => KINDS[each] ?? []));
    return (item) => kinds.has(item.nodeType ?? 0);
  }
  const match = /^(N[A-Z]?)(?: n(?:Q\{([^{}]*)\}|(\*):)(.+))?$/.exec(plain);
  if (!match) return undefined;
  const [, kind = "", uri = "", anyUri, local] = match;
  if (kind === "N") return local === undefined ? isNode : undefined;
  const types = KINDS[kind];
  if (!types) return undefined;
  const [type, other = type] = types;
  if (local === undefined) return ({ nodeType }) => nodeType === type || nodeType === other;
  if (type !== ELEMENT && type !== ATTRIBUTE) return undefined;
  if (anyUri) return (item) => item.nodeType === type && named(item).localName === local;
  if (local === "*") return (item) => item.nodeType === type && uriOf(named(item)) === uri;
  return (item) => item.nodeType === type && named(item).localName === local && uriOf(named(item)) === uri;
}

/** The one name that an attribute must have to pass a test, if it is of that kind. */
export function attributeNameOf(words: string): { readonly uri: string; readonly local: string } | undefined {
  const match = /^[01?*+]?NA nQ\{([^{}]*)\}([^*]+)$/.exec(words.trim());
  return match ? { uri: match[1] ?? "", local: match[2] ?? "" } : undefined;
}

/** The one name that an element must have to pass a test, if it is of that kind. */
export function elementNameOf(words: string): { readonly uri: string; readonly local: string } | undefined {
  const match = /^[01?*+]?NE nQ\{([^{}]*)\}([^*]+)$/.exec(words.trim());
  return match ? { uri: match[1] ?? "", local: match[2] ?? "" } : undefined;
}

/** The namespace of an element or attribute; the prefix `xml` stands for one wherever it is. */
export function uriOf({
  nodeType,
  prefix,
  namespaceURI,
}: Pick<Saxon.Attr, "nodeType" | "prefix" | "namespaceURI">): string {
  return nodeType === ATTRIBUTE && prefix === "xml" ? XML_NAMESPACE : (namespaceURI ?? "");
}

function named(item: Saxon.Item): Saxon.Attr {
  return item as Saxon.Attr;
}

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

const ELEMENT = 1;
const ATTRIBUTE = 2;

const KINDS: Readonly<Record<string, readonly number[]>> = {
  ND: [9, 11],
  NE: [ELEMENT],
  NA: [ATTRIBUTE],
  NT: [3, 4],
  NC: [8],
  NP: [7],
  NN: [13],
};
