import type { Element, Root } from "hast";
import { elementsIn, propertyOf } from "./nodes.js";
import { shownText } from "./unseen.js";

/** The footnotes of a page and what points to them. */
export interface Footnotes {
  /** The id of the footnote that an element is. */
  idOf(element: Element): string | undefined;
  /** The pointer that a link is, where it leads to a footnote. */
  targetOf(link: Element): string | undefined;
  /** The number of a footnote as its first reference has it. */
  numberOf(element: Element): string | undefined;
}

/** The footnotes of a page: blocks that short links before them lead to. */
export function footnotesIn(root: Root): Footnotes {
  const order = [...elementsIn(root)];
  const place = new Map(order.map((element, i) => [element, i]));
  const blocks = blocksById(root);
  const notes = new Map<Element, { readonly id: string; readonly number: string }>();
  const targets = new Map<Element, Element>();
  for (const link of order) {
    const href = propertyOf(link, "href");
    if (link.tagName !== "a" || !href.startsWith("#")) continue;
    const number = shownText(link)
      .trim()
      .replace(/^[[(]|[\])]$/g, "");
    const block = blocks.get(href.slice(1));
    if (!block || number === "" || number.length > 4 || (place.get(block) ?? 0) < (place.get(link) ?? 0)) continue;
    if ([...elementsIn(block)].includes(link)) continue;
    targets.set(link, block);
    if (!notes.has(block)) notes.set(block, { id: `fn${notes.size + 1}`, number });
  }
  return {
    idOf: (element) => notes.get(element)?.id,
    numberOf: (element) => notes.get(element)?.number,
    targetOf: (link) => {
      const block = targets.get(link);
      const id = block && notes.get(block)?.id;
      return id && `#${id}`;
    },
  };
}

/** The block that each id stands at: the element itself or the nearest around it. */
function blocksById(root: Root): ReadonlyMap<string, Element> {
  const blocks = new Map<string, Element>();
  const walk = (element: Element, block: Element | undefined): void => {
    const own = NOTES.has(element.tagName) ? element : block;
    for (const id of [propertyOf(element, "id"), propertyOf(element, "name")])
      if (id && own && !blocks.has(id)) blocks.set(id, own);
    for (const child of element.children) if (child.type === "element") walk(child, own);
  };
  for (const child of root.children) if (child.type === "element") walk(child, undefined);
  return blocks;
}

/** What a footnote may be. A division may be the whole page, so it counts only where nothing in it is a block. */
const NOTES: ReadonlySet<string> = new Set(["li", "p", "aside", "dd"]);
