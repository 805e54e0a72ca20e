import { attributeOf, TEI_NAMESPACE, type XmlElement } from "../../core/document.js";
import type { AlternativeName, Documentation, Prose } from "../model.js";
import { isTei, teiChildren } from "../names.js";

/** What an element says of itself for people. */
export function readDocumentation(element: XmlElement): Documentation {
  let docs: Gathered | undefined;
  for (const child of element.children) {
    const kind = child.type === "element" && child.uri === TEI_NAMESPACE ? KINDS.get(child.local) : undefined;
    if (kind === undefined || child.type !== "element") continue;
    docs ??= { glosses: [], descriptions: [], remarks: [], examples: [], equivalents: [], lists: [] };
    if (kind === "equivalents" || kind === "lists") docs[kind].push(child);
    else docs[kind].push({ lang: languageOf(child), element: child });
  }
  if (!docs) return UNDOCUMENTED;
  const { glosses, descriptions, remarks, examples, equivalents, lists } = docs;
  return { glosses, descriptions, remarks, examples, references: [...equivalents, ...lists] };
}

interface Gathered extends Record<"glosses" | "descriptions" | "remarks" | "examples", Prose[]> {
  readonly equivalents: XmlElement[];
  readonly lists: XmlElement[];
}

const KINDS: ReadonlyMap<string, keyof Gathered> = new Map([
  ["gloss", "glosses"],
  ["desc", "descriptions"],
  ["remarks", "remarks"],
  ["exemplum", "examples"],
  ["equiv", "equivalents"],
  ["listRef", "lists"],
]);

const UNDOCUMENTED: Documentation = { glosses: [], descriptions: [], remarks: [], examples: [], references: [] };

/** The children of one name that are prose for people. */
export function proseIn(element: XmlElement, local: string): readonly Prose[] {
  const found: Prose[] = [];
  for (const child of element.children) {
    if (child.type === "element" && isTei(child, local)) found.push({ lang: languageOf(child), element: child });
  }
  return found;
}

/** The language of an element, as `xml:lang` has it at the element or above it. */
export function languageOf(element: XmlElement): string | undefined {
  for (let each: XmlElement | undefined = element; each; each = each.parent) {
    const lang = attributeOf(each, "xml:lang");
    if (lang !== undefined) return lang;
  }
  return undefined;
}

/** The other names of a thing. */
export function readAltIdents(element: XmlElement): readonly AlternativeName[] {
  const found = teiChildren(element, "altIdent");
  if (found.length === 0) return NONE;
  return found.flatMap((each) => {
    const name = textIn(each).trim();
    return name === "" ? [] : [{ name, lang: attributeOf(each, "xml:lang") }];
  });
}

const NONE: readonly AlternativeName[] = [];

/** The text of an element as it is read: its own and that of what is in it. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textIn(child) : ""))
    .join("");
}
