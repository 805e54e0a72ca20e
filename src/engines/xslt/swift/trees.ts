import { type Saxon, saxon } from "../saxon.js";

import { attributesOf } from "./attributes.js";

const { DomUtils, Iter } = saxon.internals;

/**
 * Teaches SaxonJS to go through trees without a stack of iterators for every level, to make the name of an element once rather
 * than whenever it is compared, and to see at once that nodes are in order already. What it finds stays the same.
 */
export function quickenTrees(): void {
  const below = (node: Saxon.Node): Saxon.Items => new Descendants(node);
  const from = (node: Saxon.Node): Saxon.Items => new Descendants(node, node);
  DomUtils.va.gf = below;
  DomUtils.va.he = from;
  DomUtils.Ch.descendant = below;
  DomUtils.Ch["descendant-or-self"] = from;
  const attributes = (node: Saxon.Node): Saxon.Items =>
    isElement(node) ? Iter.ForArray(attributesOf(node)) : Iter.Empty;
  DomUtils.va.attribute = attributes;
  DomUtils.Ch.attribute = attributes;
  const nameOf = DomUtils.X;
  DomUtils.X = (node) => (isElement(node) ? qualified(node) : nameOf(node));
  const inOrder = DomUtils.Vc;
  DomUtils.Vc = (items) => {
    const all = items.expand();
    return isOrdered(all) ? Iter.ForArray(all) : inOrder(Iter.ForArray(all));
  };
}

/** Says of every node of a tree which place it has in the order of the document; nothing may be put into the tree after that. */
export function numberTree(tree: Saxon.Document): void {
  let place = 0;
  for (let node: Placed | null = tree; node; node = following(node, tree)) node[PLACE] = place++;
}

/** The place of a node in its document, if the document is numbered. A copy of the node has none. */
export const PLACE = Symbol("place");

/** A node that may have a place. */
export interface Placed extends Saxon.Node {
  [PLACE]?: number;
}

/** Whether items are nodes of one numbered document in its order, each once; there is nothing to tell of fewer than two. */
function isOrdered(items: readonly Saxon.Item[]): boolean {
  let document: Saxon.Node | null = null;
  let before = -1;
  if (items.length < 2) return true;
  for (const item of items) {
    const node = item as Placed;
    const place = node[PLACE];
    if (place === undefined || place <= before) return false;
    const of = node.ownerDocument ?? node;
    if (document && of !== document) return false;
    document = of;
    before = place;
  }
  return true;
}

/** The nodes below one, or from one on, in document order. */
class Descendants extends Iter.Jk {
  constructor(
    readonly top: Saxon.Node,
    public at: Saxon.Node | null = childIn(top),
  ) {
    super();
  }

  override next(): Saxon.Node | null {
    const { at, top } = this;
    if (at) this.at = following(at, top);
    return at;
  }
}

/** The node after one in document order, as far as it is below `top`. */
export function following(node: Saxon.Node, top: Saxon.Node): Saxon.Node | null {
  const child = childIn(node);
  if (child) return child;
  for (let at: Saxon.Node | null = node; at && at !== top; at = at.parentNode) {
    const sibling = at.parentNode?.nodeType === DOCUMENT ? shown(at.nextSibling) : at.nextSibling;
    if (sibling) return sibling;
  }
  return null;
}

/** The first child of a node. */
export function childIn(node: Saxon.Node): Saxon.Node | null {
  if (node.nodeType === ELEMENT || node.nodeType === FRAGMENT) return node.firstChild;
  return node.nodeType === DOCUMENT ? shown(node.firstChild) : null;
}

/** The first of some siblings that is a node to XPath: text beside the root element is none, nor is an XML declaration. */
export function shown(node: Saxon.Node | null): Saxon.Node | null {
  let at = node;
  while (
    at &&
    (at.nodeType === TEXT || at.nodeType === CDATA || (at.nodeType === INSTRUCTION && at.target === "xml"))
  ) {
    at = at.nextSibling;
  }
  return at;
}

function isElement(node: Saxon.Node | null): node is Saxon.Element {
  return node?.nodeType === ELEMENT;
}

function qualified(element: Named): Saxon.QName {
  element[NAME] ??= saxon.XS.QName.fromParts(element.prefix, element.namespaceURI, element.localName);
  return element[NAME];
}

/** The name of an element, once it has been asked for. */
const NAME = Symbol("name");

interface Named extends Saxon.Element {
  [NAME]?: Saxon.QName;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const INSTRUCTION = 7;
const DOCUMENT = 9;
const FRAGMENT = 11;
