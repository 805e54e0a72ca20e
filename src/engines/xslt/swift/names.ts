import type { Saxon } from "../saxon.js";
import { following, PLACE, type Placed } from "./trees.js";

/** The elements of a name below a node, as a stretch of the list of all in the document; undefined where the document has none. */
export function elementsBelow(node: Placed, uri: string, local: string): Stretch | undefined {
  const start = node[PLACE];
  const document = node.ownerDocument ?? node;
  if (start === undefined || (document as Placed)[PLACE] !== 0) return undefined;
  const all = namesOf(document).get(`{${uri}}${local}`) ?? [];
  return { all, from: firstAfter(all, start), to: firstAfter(all, endOf(node)) };
}

/** A part of a list, up to the item before `to`. */
export interface Stretch {
  readonly all: readonly Saxon.Node[];
  readonly from: number;
  readonly to: number;
}

function namesOf(document: Saxon.Node): Names {
  let names = known.get(document);
  if (names) return names;
  names = new Map();
  for (let node: Saxon.Node | null = document; node; node = following(node, document)) {
    if (node.nodeType !== ELEMENT) continue;
    const { namespaceURI, localName } = node as Saxon.Element;
    const key = `{${namespaceURI ?? ""}}${localName}`;
    const all = names.get(key);
    if (all) all.push(node);
    else names.set(key, [node]);
  }
  known.set(document, names);
  return names;
}

type Names = Map<string, Placed[]>;

const known = new WeakMap<Saxon.Node, Names>();

/** The place of the last node below a node. */
function endOf(node: Placed): number {
  let at: Placed | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  const next: Placed | null | undefined = at?.nextSibling;
  return next ? (next[PLACE] ?? Number.POSITIVE_INFINITY) - 1 : Number.POSITIVE_INFINITY;
}

/** The number of the first node of a list in document order that stands behind a place. */
function firstAfter(all: readonly Placed[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.[PLACE] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ELEMENT = 1;
