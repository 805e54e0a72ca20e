import type { XmlDocument, XmlElement, XmlNode } from "../core/document.js";
import { TEI_NAMESPACE } from "../core/document.js";

/**
 * A document while it is worked on. What is not touched keeps its spelling to the last blank; only the repairs change it,
 * and it never leaves this stage.
 */
export interface Draft {
  /** What stands before and after the root element. */
  prolog: string;
  readonly epilog: string;
  readonly root: DraftElement;
  /** The elements that are gone. */
  readonly gone: DraftElement[];
}

export interface DraftElement {
  readonly kind: "element";
  /** As written, with its prefix. */
  name: string;
  readonly attributes: DraftAttribute[];
  children: DraftNode[];
  parent: DraftElement | undefined;
  /** The element of the document that it was; undefined for what was added. */
  readonly origin: XmlElement | undefined;
  /** For an element that was added: why. */
  readonly why?: "around" | "required";
  /** What was tried already, so that nothing is tried twice. */
  readonly tried: Set<string>;
  /** The attribute that holds the old name. */
  keptIn: string | undefined;
  /** What stands between the last attribute and the end of the start tag. */
  readonly tail: string;
  readonly isEmptyTag: boolean;
}

export interface DraftAttribute {
  name: string;
  /** What stands between the quotes, references and all. */
  written: string;
  value: string;
  readonly quote: string;
  /** The white space before it. */
  readonly lead: string;
  /** The name that it had; undefined for one that was added. */
  readonly from: string | undefined;
}

/** Text, or what is no matter of schemas: comments, instructions, references to entities that hold elements. */
export interface DraftText {
  readonly kind: "text" | "other";
  readonly written: string;
  readonly isBlank: boolean;
  /** The place where it starts in the document. */
  readonly start: number;
}

export type DraftNode = DraftElement | DraftText;

/** A document ready to be worked on. */
export function draftOf({ source, root }: XmlDocument): Draft {
  const { text } = source;
  return {
    prolog: text.slice(0, root.range.start),
    epilog: text.slice(root.range.end),
    root: elementOf(root, text),
    gone: [],
  };
}

/** Documents may nest deeper than the call stack. */
function elementOf(root: XmlElement, text: string): DraftElement {
  const made = shellOf(root, undefined, text);
  const pending: { readonly element: XmlElement; readonly draft: DraftElement }[] = [{ element: root, draft: made }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element, draft } = next;
    let end = element.startTag.end;
    for (const child of element.children) {
      // What comes of a reference to an entity stays a reference, and is taken once.
      if (child.range.start < end) continue;
      end = child.range.end;
      const node = nodeOf(child, draft, text);
      draft.children.push(node);
      if (node.kind === "element" && child.type === "element") pending.push({ element: child, draft: node });
    }
  }
  return made;
}

function nodeOf(node: XmlNode, parent: DraftElement, text: string): DraftNode {
  const written = text.slice(node.range.start, node.range.end);
  const { start } = node.range;
  if (node.type === "text") return { kind: "text", written, isBlank: node.isBlank, start };
  if (node.type === "element" && written.startsWith("<")) return shellOf(node, parent, text);
  return { kind: "other", written, isBlank: true, start };
}

function shellOf(element: XmlElement, parent: DraftElement | undefined, text: string): DraftElement {
  const attributes: DraftAttribute[] = [];
  let end = element.startTag.start + 1 + element.name.length;
  // What a DTD declares has the place of the name, and is not written.
  for (const { name, value, range, valueRange } of element.attributes.toSorted(
    (a, b) => a.range.start - b.range.start,
  )) {
    if (range.start < end) continue;
    attributes.push({
      name,
      value,
      written: text.slice(valueRange.start, valueRange.end),
      quote: text.charAt(valueRange.end),
      lead: text.slice(end, range.start),
      from: name,
    });
    end = range.end;
  }
  const rest = text.slice(end, element.startTag.end);
  return {
    kind: "element",
    name: element.name,
    attributes,
    children: [],
    parent,
    origin: element,
    tried: new Set(),
    keptIn: undefined,
    tail: rest.replace(/\/?>$/, ""),
    isEmptyTag: rest.endsWith("/>"),
  };
}

/** A new element, without content. */
export function newElement(name: string, parent: DraftElement, why: "around" | "required"): DraftElement {
  return {
    kind: "element",
    name,
    attributes: [],
    children: [],
    parent,
    origin: undefined,
    why,
    tried: new Set([`rename ${localOf(name)}`]),
    keptIn: undefined,
    tail: "",
    isEmptyTag: false,
  };
}

/** The local part of a name. */
export function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The name that a TEI element has to be written with at a place. */
export function teiName(local: string, at: DraftElement): string {
  for (let each: DraftElement | undefined = at; each; each = each.parent) {
    const found = each.attributes.find(({ name }) => name === "xmlns");
    if (found) return found.value === TEI_NAMESPACE ? local : prefixed(local, at);
  }
  return prefixed(local, at);
}

function prefixed(local: string, at: DraftElement): string {
  for (let each: DraftElement | undefined = at; each; each = each.parent) {
    const found = each.attributes.find(({ name, value }) => name.startsWith("xmlns:") && value === TEI_NAMESPACE);
    if (found) return `${found.name.slice("xmlns:".length)}:${local}`;
  }
  return local;
}
