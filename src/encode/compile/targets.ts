import type { Element } from "xast";

/** The document with the targets of its notes and references that it has: where the editors cannot read a word, its reference may be lost with it. */
export function settleTargets(root: Element): Element {
  const ids = new Set<string>();
  const pointing: Element[] = [];
  const pending: Element[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const id = next.attributes["xml:id"];
    if (id) ids.add(`#${id}`);
    if (next.name === "note" || next.name === "ref") pointing.push(next);
    for (const child of next.children) if (child.type === "element") pending.push(child);
  }
  for (const each of pointing) {
    const { target, ...others } = each.attributes;
    if (!target) continue;
    const kept = target.split(" ").filter((pointer) => !pointer.startsWith("#") || ids.has(pointer));
    each.attributes = kept.length > 0 ? { ...each.attributes, target: kept.join(" ") } : others;
  }
  return root;
}
