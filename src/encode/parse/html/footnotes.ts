import type { Element, Root } from "hast";
import { elementsIn, propertyOf } from "./nodes.js";
import { isUnseen, shownText } from "./unseen.js";

/** The footnotes of a page and what points to them. */
export interface Footnotes {
  /** The id of the footnote that an element is. */
  idOf(element: Element): string | undefined;
  /** The pointer that a link or a raised sign is, where it leads to a footnote. */
  targetOf(element: Element): string | undefined;
  /** The number of a footnote as its first reference has it. */
  numberOf(element: Element): string | undefined;
}

/** The footnotes of a page: blocks that short links before them lead to, or that begin with the raised sign of a place before. */
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
  for (const { block, reference, sign } of raisedPairs(order, targets)) {
    targets.set(reference, block);
    notes.set(block, { id: `fn${notes.size + 1}`, number: sign });
  }
  return {
    idOf: (element) => notes.get(element)?.id,
    numberOf: (element) => notes.get(element)?.number,
    targetOf: (element) => {
      const block = targets.get(element);
      const id = block && notes.get(block)?.id;
      return id && `#${id}`;
    },
  };
}

/** A block that begins with a raised sign, and the like sign that it is about. */
interface RaisedPair {
  readonly block: Element;
  readonly reference: Element;
  readonly sign: string;
}

/** Pages without links: a raised sign in the text, and behind it a block that begins with the same. */
function raisedPairs(order: readonly Element[], linked: ReadonlyMap<Element, Element>): readonly RaisedPair[] {
  const known = new Set([...linked.values(), ...[...linked.keys()].flatMap((link) => [...elementsIn(link)])]);
  const openings = new Map<Element, Element>();
  const waiting = new Map<string, Element>();
  const pairs: RaisedPair[] = [];
  for (const element of order) {
    if (NOTES.has(element.tagName) && !known.has(element)) {
      const opening = openingOf(element);
      if (opening) openings.set(opening, element);
    }
    for (const power of powersIn(element)) known.add(power);
    if (element.tagName !== "sup" || known.has(element) || isUnseen(element)) continue;
    const sign = shownText(element)
      .trim()
      .replace(/^[[(]|[\])]$/g, "");
    if (!SIGN.test(sign)) continue;
    const block = openings.get(element);
    const reference = waiting.get(sign);
    if (!block) waiting.set(sign, element);
    else if (reference) {
      pairs.push({ block, reference, sign });
      waiting.delete(sign);
    }
  }
  return pairs;
}

/** The raised signs in an element that make squares and cubes of units. */
function powersIn({ children }: Element): readonly Element[] {
  return children.flatMap((each, i) => {
    const before = children[i - 1];
    const isPower = each.type === "element" && before?.type === "text" && /(?:^|[\s\d])[cdkm]?m$/.test(before.value);
    return isPower ? [each] : [];
  });
}

/** The signs of footnotes: no ends of ordinals. */
const SIGN = /^(?:[1-9]\d{0,2}|[*†‡§]{1,3}|[a-z])$/;

/** The raised sign that a block begins with, if there is more behind it. */
function openingOf(block: Element): Element | undefined {
  let first: Element = block;
  for (;;) {
    const child = first.children.find((each) => each.type === "element" || (each.type === "text" && each.value.trim()));
    if (child?.type !== "element") return undefined;
    if (child.tagName === "sup") {
      return shownText(block).trim().length > shownText(child).trim().length ? child : undefined;
    }
    first = child;
  }
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
