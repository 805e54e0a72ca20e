import type { Element, ElementContent } from "xast";
import type { Block, Frame, Transcription } from "../tree.js";
import { element, inlineOf, text } from "./inline.js";

/** Blocks that the format of the input sets in lists, tables, quotations and notes, as these elements. */
export function framed(tree: Transcription, blocks: readonly Block[], depth = 0): readonly Element[] {
  return runsOf(blocks, depth).map((run): Element => {
    const frame = run[0]?.within?.[depth];
    return frame ? frameOf(tree, frame, run, depth) : leafOf(tree, run[0]);
  });
}

/** The blocks from an index on that stand in the same outermost frame. */
export function framedRun(blocks: readonly Block[], from: number): readonly Block[] {
  const key = blocks[from]?.within?.[0]?.key;
  const end = blocks.findIndex((block, i) => i > from && block.within?.[0]?.key !== key);
  return blocks.slice(from, end < 0 ? blocks.length : end);
}

/** Neighbours in the same frame come together; a block that stands in none at this depth is by itself. */
function runsOf(blocks: readonly Block[], depth: number): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const key = block.within?.[depth]?.key;
    const last = runs.at(-1);
    if (key !== undefined && last?.[0]?.within?.[depth]?.key === key) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function frameOf(tree: Transcription, frame: Frame, blocks: readonly Block[], depth: number): Element {
  const [first, ...rest] = blocks;
  const isLeaf = (block: Block | undefined): block is Block => !!block && block.within?.[depth + 1] === undefined;
  const stray = STRAY[frame.element];
  if (stray) {
    const children = framed(tree, blocks, depth + 1).map((child) => stray(child));
    const isMixed = first?.within?.slice(0, depth).some((outer) => !STRAY[outer.element]);
    return element(frame.element, frame.attributes, isMixed ? apart(children) : children);
  }
  // A single paragraph needs no element of its own, even where a list follows it.
  if (isLeaf(first) && first.hint !== "heading" && !rest.some(isLeaf)) {
    const content: readonly ElementContent[] = inlineOf(tree, first, first.spans);
    return element(
      frame.element,
      frame.attributes,
      apart([...content, ...framed(tree, rest, depth + 1)], content.length),
    );
  }
  return element(frame.element, frame.attributes, apart(framed(tree, blocks, depth + 1)));
}

/** Where no line is indented: elements with white space between them, so that the last word of one and the first of the next stay two. */
function apart(nodes: readonly ElementContent[], from = 1): readonly ElementContent[] {
  return nodes.flatMap((node, i) => (i > 0 && i >= from ? [text("\n"), node] : [node]));
}

/** What may not stand where it does gets the element that may. */
const STRAY: Readonly<Partial<Record<Frame["element"], (child: Element) => Element>>> = {
  list: (child) => (["item", "label", "head"].includes(child.name) ? child : element("item", {}, [child])),
  table: (child) => (["row", "head"].includes(child.name) ? child : rowOf(child)),
  row: (child) => (child.name === "cell" ? child : element("cell", {}, [child])),
};

function rowOf(child: Element): Element {
  return element("row", {}, [child.name === "cell" ? child : element("cell", {}, [child])]);
}

function leafOf(tree: Transcription, block: Block | undefined): Element {
  const content = block ? inlineOf(tree, block, block.spans) : [];
  return element(block?.hint === "heading" ? "label" : "p", {}, content);
}
