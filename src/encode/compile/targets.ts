import type { Element } from "xast";
import { isStanding } from "./standing.js";

/** The document with the targets of its notes and references that it has: where the editors cannot read a word, its reference may be lost with it. */
export function settleTargets(root: Element): Element {
  const pointing = elementsIn(
    root,
    ({ name, attributes }) => (name === "note" || name === "ref") && !!attributes.target,
    (element) => !isStanding(element),
  );
  if (pointing.length === 0) return root;
  const named = elementsIn(root, ({ attributes }) => !!attributes["xml:id"]);
  const ids = new Set(named.map(({ attributes }) => `#${attributes["xml:id"]}`));
  for (const each of pointing) {
    const { target = "", ...others } = each.attributes;
    const kept = target?.split(" ").filter((pointer) => !pointer.startsWith("#") || ids.has(pointer)) ?? [];
    each.attributes = kept.length > 0 ? { ...each.attributes, target: kept.join(" ") } : others;
  }
  return root;
}

/** The elements that are meant; only those that may hold any are looked into. */
function elementsIn(
  root: Element,
  isMeant: (element: Element) => boolean,
  mayHold: (element: Element) => boolean = () => true,
): readonly Element[] {
  const found: Element[] = [];
  const pending: Element[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (!mayHold(next)) continue;
    if (isMeant(next)) found.push(next);
    for (const child of next.children) if (child.type === "element") pending.push(child);
  }
  return found;
}
