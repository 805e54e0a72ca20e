import type { Element, Nodes } from "hast";

/** The elements at or below a node, in the order of the page. */
export function* elementsIn(node: Nodes): Generator<Element> {
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "element") yield next;
    if ("children" in next) pending.push(...next.children.toReversed());
  }
}

/** A property of an element as text; the empty text where it has none. */
export function propertyOf(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return value === undefined || value === null || value === false ? "" : String(value);
}

/** All words below a node, shown or not. */
export function wordsIn(node: Nodes): string {
  let words = "";
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "text") words += next.value;
    else if ("children" in next) pending.push(...next.children.toReversed());
  }
  return words;
}
