import type { Element, ElementContent } from "xast";
import { HEAD_LABELS, HEAD_LINE } from "../lexicon/letters.js";
import { type Block, type BodyRole, isBody, type Transcription } from "../tree.js";
import { element, inlineOf, text } from "./inline.js";

/** The body: one division for the document, with one for each enclosure. */
export function bodyOf(tree: Transcription): Element {
  const [main = [], ...enclosures] = partsOf(tree.children.filter(isBody));
  const kind = tree.facts.kind ?? "document";
  const parts = enclosures.map((blocks) => divisionOf(tree, blocks, "enclosure"));
  return element("body", {}, [divisionOf(tree, main, kind), ...parts]);
}

function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.role === "enclosure") parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

/** Blocks that come into one element when they stand side by side. */
const GROUPS: Readonly<Partial<Record<BodyRole, string>>> = {
  reference: "opener",
  dateline: "opener",
  stamp: "opener",
  address: "opener",
  salute: "opener",
  "memo-head": "list",
  valediction: "closer",
  signed: "closer",
};

function divisionOf(tree: Transcription, blocks: readonly Block[], type: string): Element {
  const children: Element[] = [];
  let begun = false;
  let closed = false;
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    closed ||= isClosing(block.role);
    const group = groupOf(block, closed);
    let end = i + 1;
    while (group && end < blocks.length && groupOf(blocks[end], closed || isClosing(blocks[end]?.role)) === group)
      end++;
    const run = blocks.slice(i, end);
    if (group === "opener" && begun)
      children.push(...run.map((each) => element("ab", { type: each.role }, contentOf(tree, each))));
    else if (group) children.push(groupElement(tree, group, run));
    else children.push(single(tree, block));
    begun ||= group !== "opener" && block.role !== "head" && block.role !== "enclosure";
    i = end;
  }
  return element("div", { type }, children);
}

function isClosing(role: Block["role"] | undefined): boolean {
  return role === "valediction" || role === "signed";
}

/** A dateline after the signature belongs to the closer. */
function groupOf(block: Block | undefined, closed: boolean): string | undefined {
  if (!block) return undefined;
  return block.role === "dateline" && closed ? "closer" : GROUPS[block.role as BodyRole];
}

function groupElement(tree: Transcription, group: string, blocks: readonly Block[]): Element {
  if (group === "list")
    return element(
      "list",
      { type: "memo-head" },
      blocks.flatMap((block) => memoLine(tree, block)),
    );
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
    parts.push(
      element(
        "address",
        {},
        lines.map((line) => element("addrLine", {}, contentOf(tree, line))),
      ),
    );
  }
  return element(group, {}, parts);
}

function groupPart(tree: Transcription, block: Block): readonly ElementContent[] {
  const content = contentOf(tree, block);
  switch (block.role) {
    case "reference":
      return [element("idno", { type: tree.facts.kind === "telegram" ? "telegram" : "reference" }, content)];
    case "valediction":
      return [element("salute", {}, content)];
    case "stamp":
      return content;
    default:
      return [element(block.role, {}, content)];
  }
}

/** A label and what it tells; the label's colon stays with it. */
function memoLine(tree: Transcription, block: Block): readonly Element[] {
  const line = tree.text.slice(block.start, block.end);
  const { label = "", value = "" } = HEAD_LINE.exec(line)?.groups ?? {};
  const valueStart = block.end - value.length;
  const colon = line.indexOf(":") + 1;
  return [
    element("label", {}, [text(line.slice(0, colon))]),
    element(
      "item",
      { n: HEAD_LABELS[label.toLowerCase()] },
      inlineOf(tree, { start: valueStart, end: block.end }, block.spans),
    ),
  ];
}

function single(tree: Transcription, block: Block): Element {
  const content = contentOf(tree, block);
  switch (block.role) {
    case "head":
    case "enclosure":
      return element("head", {}, content);
    case "marginalia":
      return marginalNote(content);
    case "distribution":
      return element("note", { type: "distribution" }, content);
    case "postscript":
      return element("postscript", {}, [element("p", {}, content)]);
    default:
      return element("p", {}, content);
  }
}

/** The bracket's own span already made the note. */
function marginalNote(content: readonly ElementContent[]): Element {
  const [only] = content;
  return content.length === 1 && only?.type === "element"
    ? only
    : element("note", { type: "marginalia", place: "margin" }, content);
}

function contentOf(tree: Transcription, block: Block): ElementContent[] {
  return inlineOf(tree, block, block.spans);
}
