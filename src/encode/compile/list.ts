import type { Element } from "xast";
import type { Block, Transcription } from "../tree.js";
import { element, inlineOf, placed } from "./inline.js";

/** A list with its items, each with its label if it has one; deeper items become lists in the item before them. */
export function listOf(tree: Transcription, blocks: readonly Block[]): Element {
  const [first] = blocks;
  // The lists that are open, the innermost last.
  const open: Element[] = [listFor(first)];
  for (const block of blocks) {
    const depth = block.depth ?? 0;
    open.length = Math.min(open.length, depth + 1);
    while (open.length <= depth) {
      const inner = listFor(block);
      lastItem(open.at(-1))?.children.push(inner);
      open.push(inner);
    }
    open.at(-1)?.children.push(...itemOf(tree, block));
  }
  return open[0] ?? listFor(first);
}

function listFor(block: Block | undefined): Element {
  return element("list", { type: block?.attributes?.type });
}

function lastItem(list: Element | undefined): Element | undefined {
  const last = list?.children.at(-1);
  return last?.type === "element" ? last : undefined;
}

function itemOf(tree: Transcription, block: Block): readonly Element[] {
  const label = block.spans.find((span) => span.element === "label" && span.start === block.start);
  const labelled = { start: block.start, end: label?.end ?? block.start };
  const rest = { start: labelled.end, end: block.end };
  return [
    ...(label ? [placed(element("label", {}, inlineOf(tree, labelled, [])), labelled)] : []),
    placed(element("item", { n: block.attributes?.n }, inlineOf(tree, rest, block.spans)), rest),
  ];
}
