import type { XmlElement, XmlNode } from "../../core/document.js";
import type { ReadGrammar } from "../model.js";
import { elementsIn, RELAX_NG, scopeOf } from "../names.js";
import { type GrammarScope, meantBy } from "./scope.js";
import { EMPTY, isPattern, type RngElement, type RngNode, ref, rng } from "./tree.js";

/**
 * A pattern that is written in RELAX NG in the ODD; `heldPattern` gives that of what stands in it in the words of ODD. References to
 * what is not there leave no trace.
 */
export function embedded(
  element: XmlElement,
  scope: GrammarScope,
  heldPattern: (element: XmlElement) => RngElement | undefined,
): RngElement | undefined {
  return copied(element, { rename: (name) => meantBy(name, scope), taken: new Map(), heldPattern });
}

/** How patterns are copied: with other names for what they refer to, and other files in place of references to them. */
export interface Copying {
  readonly rename: (name: string) => string | undefined;
  readonly taken: ReadGrammar["taken"];
  /** The pattern of an element of TEI that stands among the patterns, where there may be some. */
  readonly heldPattern?: (element: XmlElement) => RngElement | undefined;
}

/** A copy of a pattern; undefined where nothing is left of it. */
export function copied(element: XmlElement, copying: Copying): RngElement | undefined {
  if (element.local === "ref") {
    const name = copying.rename(attribute(element, "name") ?? "");
    return name === undefined ? undefined : ref(name);
  }
  if (element.local === "externalRef") {
    const grammar = copying.taken.get(element);
    return grammar && inPlace(element, grammar);
  }
  const children = element.children.flatMap((child) => copyNode(child, element, copying));
  const isEmptied = elementsIn(element).some(({ uri }) => uri === RELAX_NG) && !children.some(isPattern);
  if (isEmptied && OPTIONAL.has(element.local)) return undefined;
  const [only] = children.filter(isPattern);
  if (only && SINGLE.has(element.local) && children.filter(isPattern).length === 1 && element.attributes.length === 0)
    return only;
  // Divisions are for grammars; in a pattern they can only have been meant to hold things together.
  const name = element.local === "div" ? "group" : element.local;
  const filled = isEmptied ? [...children, EMPTY] : children;
  return { ...rng(name, {}), attributes: attributesOf(element), children: filled };
}

/** Another file in place of the reference to it (RELAX NG 4.6). Its names are its own. */
function inPlace(element: XmlElement, { root, taken }: ReadGrammar): RngElement | undefined {
  const copy = copied(root, { rename: (name) => name, taken });
  if (!copy) return undefined;
  const given = new Map(copy.attributes);
  const ns = given.get("ns") ?? attribute(element, "ns");
  const attributes = new Map([["datatypeLibrary", ""], ...(ns === undefined ? [] : [["ns", ns] as const]), ...given]);
  return { ...copy, attributes: [...attributes] };
}

/** What is nothing without anything in it; an emptied `choice` or `group` may still stand, with nothing in it. */
const OPTIONAL: ReadonlySet<string> = new Set(["optional", "oneOrMore", "zeroOrMore"]);
const SINGLE: ReadonlySet<string> = new Set(["choice", "group", "interleave", "div"]);

function copyNode(node: XmlNode, parent: XmlElement, copying: Copying): readonly RngNode[] {
  if (node.type === "text") {
    if (parent.local === "name") return [localIn(parent, node.value.trim())];
    return node.isBlank && parent.local !== "value" && parent.local !== "param" ? [] : [node.value];
  }
  if (node.type !== "element") return [];
  // Annotations of others are left out: nothing that they say is about documents.
  const copy = node.uri === RELAX_NG ? copied(node, copying) : copying.heldPattern?.(node);
  return copy ? [copy] : [];
}

/** The attributes, with namespaces in place of the prefixes of names. */
function attributesOf(element: XmlElement): RngElement["attributes"] {
  const attributes: (readonly [string, string])[] = [];
  const name = attribute(element, "name");
  for (const { name: key, uri, value } of element.attributes) {
    if (uri !== "" || key === "xmlns" || key === "ns") continue;
    if (key === "name" && isNamed(element)) attributes.push([key, localIn(element, value.trim())]);
    else attributes.push([key, value]);
  }
  const written = element.local === "name" ? elementText(element) : isNamed(element) ? name : undefined;
  const ns = (written === undefined ? undefined : namespaceOf(element, written.trim())) ?? attribute(element, "ns");
  return ns === undefined ? attributes : [...attributes, ["ns", ns]];
}

function isNamed({ local }: XmlElement): boolean {
  return local === "element" || local === "attribute";
}

function localIn(element: XmlElement, name: string): string {
  return namespaceOf(element, name) === undefined ? name : name.slice(name.indexOf(":") + 1);
}

/** The namespace that the prefix of a name is bound to (RELAX NG 4.10). */
function namespaceOf(element: XmlElement, name: string): string | undefined {
  const colon = name.indexOf(":");
  if (colon < 0) return undefined;
  const prefix = name.slice(0, colon);
  return prefix === "xml" ? undefined : scopeOf(element).get(prefix);
}

function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((each) => each.name === name)?.value.trim();
}

function elementText(element: XmlElement): string {
  return element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
}
