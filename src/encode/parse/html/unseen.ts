import type { Element, Nodes } from "hast";
import type { Composer } from "../composer.js";
import { propertyOf, wordsIn } from "./nodes.js";

/** Whether a browser shows nothing of an element. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName) || isHidden(element);
}

const UNSEEN = new Set(["head", "script", "style", "template", "noscript", "svg", "datalist", "iframe", "object"]);

function isHidden(element: Element): boolean {
  const { hidden } = element.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(propertyOf(element, "style"));
}

/** The text that a page shows, in its order: what stands in it, and what stands for its pictures. */
export function shownText(node: Nodes): string {
  let text = "";
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "text") text += next.value;
    else if (next.type === "element" && next.tagName === "img") text += isUnseen(next) ? "" : propertyOf(next, "alt");
    else if (next.type === "root" || (next.type === "element" && !isUnseen(next)))
      pending.push(...next.children.toReversed());
  }
  return text;
}

/** Tells the header what a page holds and does not show: the words where there are any, else how many. */
export function tellUnseen(root: Nodes, composer: Composer): void {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const pending: Nodes[] = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "comment") count("comment");
    if (next.type === "element" && COUNTED.has(next.tagName)) count(next.tagName);
    else if (next.type === "element" && next.tagName !== "head" && isUnseen(next)) {
      composer.apart("words that the page does not show", wordsIn(next));
    } else if ("children" in next) pending.push(...next.children.toReversed());
  }
  const parts = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, times]) => `${times} × ${name}`);
  composer.apart("parts of the page that hold no text", parts.join(", "));
}

const COUNTED = new Set(["script", "style", "svg", "iframe", "object"]);
