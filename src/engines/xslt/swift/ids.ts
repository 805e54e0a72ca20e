import type { Saxon } from "../saxon.js";
import { isNode } from "./plan.js";

/**
 * What `generate-id()` gives for a node, as SaxonJS makes it: the number of its document, and for each node from the root down how
 * many stand before it, in small letters and capitals by turns. SaxonJS counts the whole way for each; we go on from the parent.
 */
export function idOf(item: Saxon.Item, ask: (item: Saxon.Item) => string): string {
  const known: Identified = item;
  known[ID] ??= isNode(item) && hasPlace(item) && item.parentNode ? below(item, item.parentNode, ask) : ask(item);
  return known[ID];
}

/** The id of a node, once it has been asked for. */
const ID = Symbol("id");

interface Identified extends Saxon.Item {
  [ID]?: string;
}

function below(node: Saxon.Node, parent: Saxon.Node, ask: (item: Saxon.Item) => string): string {
  const start = idOf(parent, ask);
  let number = 1;
  for (let at = node.previousSibling; at; at = at.previousSibling) number++;
  const letters = lettersOf(number);
  return start + (/[a-z]$/.test(start) ? letters.toUpperCase() : letters);
}

function hasPlace({ nodeType }: Saxon.Node): boolean {
  return nodeType === 1 || nodeType === 3 || nodeType === 4 || nodeType === 7 || nodeType === 8;
}

/** A number in letters: `a` to `z`, then `aa`. */
function lettersOf(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
