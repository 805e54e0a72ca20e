import type { Element } from "xast";

/** An element that documents have as it is; nobody changes it, so that what is found of it once holds for all of them. */
export function standing(element: Element): Element {
  elements.add(element);
  return element;
}

/** Whether an element is one of those. */
export function isStanding(element: Element): boolean {
  return elements.has(element);
}

const elements = new WeakSet<Element>();
