import { childrenNamed, textOf, type XmlElement } from "../core/document.js";
import type { Census } from "./census.js";

/** How many entries a document has if it does nothing but describe persons, organisations, places, works or events; else 0. */
export function authorityEntries(root: XmlElement, { content, elements }: Census): number {
  // What is known of letters may outweigh a letter; it is one all the same.
  if (root.local !== "TEI" || elements.has("correspDesc")) return 0;
  const entries = [...ENTRIES].reduce((sum, name) => sum + (content.get(name) ?? 0), 0);
  if (entries === 0) return 0;
  const bodies = childrenNamed(root, "text").flatMap((each) => childrenNamed(each, "body"));
  const standOff = childrenNamed(root, "standOff");
  const inBodies = listedIn(bodies);
  const all = lengthOf(bodies);
  // A text that ends with a list of persons is no list of persons, nor is one that they are described beside.
  if (inBodies > 0) return inBodies >= all * LISTED ? entries : 0;
  return listedIn(standOff) > 0 && all <= REMARK ? entries : 0;
}

/** So much of the text must stand in lists: a title and a sentence about them may stand beside. */
const LISTED = 0.85;

/** A body of no more signs than these only says that there is none. */
const REMARK = 300;

const ENTRIES: ReadonlySet<string> = new Set(["person", "personGrp", "org", "place", "event", "nym", "object"]);

const LISTS: ReadonlySet<string> = new Set([
  "listPerson",
  "listOrg",
  "listPlace",
  "listEvent",
  "listNym",
  "listObject",
  "listRelation",
]);

/** The outermost lists below an element. */
function listsIn(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const pending: XmlElement[] = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (LISTS.has(next.local)) found.push(next);
    else for (const child of next.children) if (child.type === "element") pending.push(child);
  }
  return found;
}

function listedIn(parts: readonly XmlElement[]): number {
  return lengthOf(parts.flatMap(listsIn));
}

function lengthOf(parts: readonly XmlElement[]): number {
  return parts.reduce((sum, part) => sum + textOf(part).replace(/\s+/g, "").length, 0);
}
