import type { Element, ElementContent } from "xast";
import { headLineOf, POSTSCRIPT } from "../lexicon/letters.js";
import { linesOf } from "../lines.js";
import type { Block, Transcription } from "../tree.js";
import { element, inlineOf, placed, text } from "./inline.js";
import { listOf } from "./list.js";

/** Where in a division a block may stand: TEI has head and opener first, then the text, then closer and postscript. */
export type Zone = "top" | "middle" | "bottom" | "anywhere";

/** A block by itself. What stands where its own element may not is kept with its kind told. */
export function single(tree: Transcription, block: Block, { zone, own }: { zone: Zone; own: Zone }): Element {
  return placed(elementOf(tree, block, { zone, own }), block);
}

function elementOf(tree: Transcription, block: Block, { zone, own }: { zone: Zone; own: Zone }): Element {
  const content = contentOf(tree, block);
  if (own !== "anywhere" && own !== "middle" && own !== zone) return element("ab", { type: block.role }, content);
  switch (block.role) {
    case "head":
    case "enclosure":
    case "section":
      return element("head", block.attributes, content);
    case "inscription":
      return element("ab", block.attributes, content);
    case "marginalia":
      return own === "anywhere" && isNote(content) ? content[0] : element("p", {}, content);
    case "distribution":
      return element("note", { type: "distribution" }, withBreaks(tree, block));
    case "classification":
      return element("note", { type: "classification" }, content);
    case "footnote":
      return element("note", block.attributes, content);
    case "page-break":
      return element("pb", block.attributes);
    case "running-head":
      return element("fw", block.attributes, content);
    case "postscript":
      return postscript(tree, block);
    case "stage":
      return element("stage", block.attributes, content);
    case "speech":
      return element("sp", block.attributes, elementsOnly(content));
    case "table":
      return element("table", block.attributes, elementsOnly(content));
    case "verse":
      return element("lg", block.attributes, elementsOnly(content));
    default:
      return element("p", block.attributes, content);
  }
}

/** Neighbouring blocks in the element that gathers them. */
export function groupElement(tree: Transcription, group: string, blocks: readonly Block[]): Element {
  if (group === "list") return listOf(tree, blocks);
  if (group === "memo-head") {
    const lines = blocks.flatMap((block) => memoLine(tree, block));
    return element("list", { type: "memo-head" }, lines);
  }
  const parts: ElementContent[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (block.role !== "address") {
      parts.push(...groupPart(tree, block));
      continue;
    }
    const lines = [block];
    for (let next = blocks[i + 1]; next?.role === "address"; next = blocks[++i + 1]) lines.push(next);
    const addressed = lines.map((line) => placed(element("addrLine", {}, contentOf(tree, line)), line));
    parts.push(element("address", {}, addressed));
  }
  return element(group, {}, parts);
}

function groupPart(tree: Transcription, block: Block): readonly ElementContent[] {
  const content = contentOf(tree, block);
  switch (block.role) {
    case "reference": {
      const type = tree.facts.kind === "telegram" ? "telegram" : "reference";
      return [placed(element("idno", { type }, inlineOf(tree, block, [])), block)];
    }
    case "valediction":
      return [placed(element("salute", {}, content), block)];
    case "stamp":
      return content;
    default:
      return [placed(element(block.role, block.attributes, content), block)];
  }
}

/** A label and what it tells; the label's colon stays with it. */
function memoLine(tree: Transcription, block: Block): readonly Element[] {
  const line = headLineOf(tree.text.slice(block.start, block.end));
  const label = { start: block.start, end: block.start + (line?.labelLength ?? 0) };
  const value = { start: block.start + (line?.valueStart ?? 0), end: block.end };
  return [
    placed(element("label", {}, inlineOf(tree, label, block.spans)), label),
    placed(element("item", { n: line?.what }, itemContent(tree, block, value)), value),
  ];
}

/** What a label tells; several participants are a list of their own. */
function itemContent(
  tree: Transcription,
  block: Block,
  value: { readonly start: number; readonly end: number },
): readonly ElementContent[] {
  const lines = linesOf(tree.text, value);
  if (lines.length < 2) return inlineOf(tree, value, block.spans);
  const parts = lines.map((line) => inlineOf(tree, line, block.spans));
  const isWhole = block.spans.every(
    (span) => span.end <= value.start || lines.some((line) => line.start <= span.start && span.end <= line.end),
  );
  if (!isWhole) return inlineOf(tree, value, block.spans);
  const what = headLineOf(tree.text.slice(block.start, block.end))?.what;
  if (what === "participants")
    return [
      element(
        "list",
        { type: "participants" },
        parts.map((part) => element("item", {}, part)),
      ),
    ];
  return parts.flatMap((part, i) => (i > 0 ? [text(" "), element("lb"), ...part] : part));
}

/** Lines that stand under one another, with their breaks. */
function withBreaks(tree: Transcription, block: Block): readonly ElementContent[] {
  const has = (at: number): boolean => block.spans.some((span) => span.start < at && at < span.end);
  const breaks = linesOf(tree.text, block)
    .slice(1, 200)
    .filter(({ start }) => !has(start) && !block.spans.some((span) => span.element === "lb" && span.start === start))
    .map(({ start }) => ({ start, end: start, element: "lb", attributes: {} }));
  return inlineOf(tree, block, [...block.spans, ...breaks]);
}

/** What stands after the signature, with its label apart. */
function postscript(tree: Transcription, block: Block): Element {
  const label = POSTSCRIPT.exec(tree.text.slice(block.start, block.end))?.[0].trimEnd() ?? "";
  const rest = { start: block.start + label.length, end: block.end };
  return element("postscript", {}, [
    element("label", {}, [text(label)]),
    element("p", {}, inlineOf(tree, rest, block.spans)),
  ]);
}

/** What the spans of a block have made of all of its text, without the white space between. */
function elementsOnly(content: readonly ElementContent[]): ElementContent[] {
  return content
    .filter((node) => node.type !== "text" || /[^ \t\r\n\f]/.test(node.value))
    .map((node) =>
      node.type === "element" && node.name === "row" ? { ...node, children: [...elementsOnly(node.children)] } : node,
    );
}

/** Whether the span of a bracket has already made a note of the whole block. */
function isNote(content: readonly ElementContent[]): content is readonly [Element] {
  const [only] = content;
  return content.length === 1 && only?.type === "element" && only.name === "note";
}

function contentOf(tree: Transcription, block: Block): ElementContent[] {
  return inlineOf(tree, block, block.spans);
}
