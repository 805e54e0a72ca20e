import type { Matched } from "./children.js";
import { after, before, type Findings, type Leftover, note, shown, tagOf } from "./findings.js";
import type { TreeElement } from "./tree.js";

/** What is gone in one place and has come in another: the same in all, or with the same `xml:id`. Gives what is to be looked into. */
export function settleMoves(findings: Findings): readonly Matched[] {
  const { deleted, inserted } = findings;
  const matched: Matched[] = [];
  for (const keyOf of [equalKey, idKey]) {
    const come = new Map<string, Leftover[]>();
    for (const each of inserted) {
      const key = keyOf(each.node);
      if (key !== undefined) come.set(key, [...(come.get(key) ?? []), each]);
    }
    const settled = new Set<Leftover>();
    for (const gone of deleted) {
      const key = keyOf(gone.node);
      const found = key === undefined ? undefined : come.get(key)?.shift();
      if (!found) continue;
      settled.add(gone).add(found);
      const at = { before: before(findings, gone.node.element), after: after(findings, found.node.element) };
      const said = { element: found.node.element.name, text: shown(found.node) };
      note(findings, { kind: "element-moved", ...said, ...at }, found.order);
      matched.push([gone.node, found.node]);
    }
    if (settled.size === 0) continue;
    for (const list of [deleted, inserted]) {
      const left = list.filter((each) => !settled.has(each));
      list.length = 0;
      for (const each of left) list.push(each);
    }
  }
  return matched;
}

/** A part of some size: an empty element that is gone here and has come there was not moved. */
function equalKey(node: TreeElement): string | undefined {
  return node.size > 1 ? `${node.hash}` : undefined;
}

function idKey(node: TreeElement): string | undefined {
  const id = node.attributes.find(({ name }) => name === "xml:id")?.value;
  return id === undefined ? undefined : `${node.name} ${id}`;
}

/** Tells of what is left: gone for good, and new. */
export function tellLeftovers(findings: Findings): void {
  for (const { node, holder, order } of findings.deleted) {
    const at = { before: before(findings, node.element), after: after(findings, holder.element) };
    note(findings, { kind: "element-deleted", ...tagOf(node), text: shown(node), ...at }, order);
  }
  for (const { node, order } of findings.inserted) {
    const at = { after: after(findings, node.element) };
    note(findings, { kind: "element-inserted", ...tagOf(node), text: shown(node), ...at }, order);
  }
}
