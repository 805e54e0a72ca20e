import type { XmlDocument, XmlNode } from "../../../core/document.js";
import type { FoundPlace } from "../../../core/rule-set.js";
import type { Saxon } from "../saxon.js";
import { treeOf } from "../tree.js";
import type { CandidateKind } from "./selection.js";

/** A document as rules see it: a tree, its elements and text by name, and the way back from its nodes. */
export interface View {
  readonly tree: Saxon.Document;
  /** In document order. */
  readonly all: (kind: CandidateKind) => readonly Saxon.Node[];
  /** The place of a node; of one of its attributes where a name is given. */
  readonly placeOf: (node: unknown, attribute: string) => FoundPlace;
}

/** The view of a document; that of the last one is remembered, for all its schemas. Nothing that rules do changes it. */
export function viewOf(document: XmlDocument): View {
  const view = last?.document === document ? last.view : makeView(document);
  last = { document, view };
  return view;
}

let last: { readonly document: XmlDocument; readonly view: View } | undefined;

/** A view of a document that is held by who asks for it. */
export function makeView(document: XmlDocument): View {
  const nodes = new Map<unknown, XmlNode>();
  const tree = treeOf(document, (made, node) => nodes.set(made, node));
  let lists: Lists | undefined;
  return {
    tree,
    all: (kind) => {
      lists ??= listsOf(tree);
      if (kind === "element") return lists.elements;
      return kind === "text" ? lists.texts : (lists.named.get(nameKey(kind.uri, kind.local)) ?? []);
    },
    placeOf: (made, name) => {
      const node = nodes.get(made);
      if (!node) return { document };
      if (node.type !== "element") return { document, node };
      const attribute = node.attributes.find((each) => each.name === name);
      return { document, element: node, ...(attribute && { attribute }) };
    },
  };
}

interface Lists {
  readonly named: ReadonlyMap<string, readonly Saxon.Node[]>;
  readonly elements: readonly Saxon.Node[];
  readonly texts: readonly Saxon.Node[];
}

const ELEMENT = 1;
const TEXT = 3;

function listsOf(tree: Saxon.Document): Lists {
  const named = new Map<string, Saxon.Node[]>();
  const elements: Saxon.Node[] = [];
  const texts: Saxon.Node[] = [];
  // The tree has no more levels than `treeOf` allows.
  const visit = (parent: Saxon.Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) texts.push(node);
      if (!isElement(node)) continue;
      elements.push(node);
      const key = nameKey(node.namespaceURI ?? "", node.localName);
      const list = named.get(key);
      if (list) list.push(node);
      else named.set(key, [node]);
      visit(node);
    }
  };
  visit(tree);
  return { named, elements, texts };
}

function nameKey(uri: string, local: string): string {
  return `{${uri}}${local}`;
}

function isElement(node: Saxon.Node): node is Saxon.Element {
  return node.nodeType === ELEMENT;
}
