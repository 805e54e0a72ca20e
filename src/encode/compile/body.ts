import type { Element, ElementContent } from "xast";
import { HEAD_LABELS, HEAD_LINE, POSTSCRIPT } from "../lexicon/letters.js";
import { type Block, type BodyRole, isBody, partsOf, type Role, type Transcription } from "../tree.js";
import { framed, framedRun } from "./frames.js";
import { element, inlineOf, text } from "./inline.js";

/** The body: one division for the document, with one for each enclosure. */
export function bodyOf(tree: Transcription): Element {
  const [main = [], ...enclosures] = partsOf(tree.children.filter(isBody));
  const kind = tree.facts.kind ?? "document";
  const parts = enclosures.map((blocks) => divisionOf(tree, blocks, "enclosure"));
  return element("body", {}, [divisionOf(tree, main, kind), ...parts]);
}

/** Where in a division a block may stand: TEI has head and opener first, then the text, then closer and postscript. */
type Zone = "top" | "middle" | "bottom" | "anywhere";

const ZONES: Readonly<Record<BodyRole, Zone>> = {
  address: "top",
  dateline: "top",
  distribution: "anywhere",
  enclosure: "top",
  head: "top",
  marginalia: "anywhere",
  "memo-head": "middle",
  paragraph: "middle",
  postscript: "bottom",
  reference: "top",
  salute: "top",
  set: "middle",
  signed: "bottom",
  stamp: "top",
  valediction: "bottom",
};

/** Blocks that come into one element when they stand side by side. */
const GROUPS: Readonly<Partial<Record<Role, string>>> = {
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
  const zones = blocks.map(zoneOf);
  const firstText = firstIndex(zones, (zone) => zone === "middle" || zone === "bottom");
  const lastText = lastTextOf(blocks, zones, firstText);
  const children: Element[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    if (block.within) {
      const run = framedRun(blocks, i);
      children.push(...framed(tree, run));
      i += run.length;
      continue;
    }
    const zone: Zone = i < firstText ? "top" : i > lastText ? "bottom" : "middle";
    const group = groupOf(block, zone);
    let end = i + 1;
    while (
      group &&
      end < blocks.length &&
      end < firstText === i < firstText &&
      end > lastText === i > lastText &&
      groupOf(blocks[end], zone) === group
    )
      end++;
    children.push(group ? groupElement(tree, group, blocks.slice(i, end)) : single(tree, block, zone));
    i = end;
  }
  return element("div", { type }, children.length > 0 ? children : [element("p")]);
}

/** Where a block may stand; a note that a span did not make one of the whole block becomes a paragraph. */
function zoneOf(block: Block): Zone {
  if (block.within?.[0]?.element === "note") return "anywhere";
  if (block.role !== "marginalia") return ZONES[block.role as BodyRole];
  const whole = block.spans.find((span) => span.start === block.start && span.end === block.end);
  return whole?.element === "note" ? "anywhere" : "middle";
}

/** The last block of the text proper. Without any text there is no place for a closer, and all counts as text. */
function lastTextOf(blocks: readonly Block[], zones: readonly Zone[], firstText: number): number {
  const last = blocks.findLastIndex(
    (block, i) => zones[i] === "middle" || (zones[i] === "top" && block.role !== "dateline" && i > firstText),
  );
  return last < 0 ? blocks.length : last;
}

function firstIndex(zones: readonly Zone[], fits: (zone: Zone) => boolean): number {
  const index = zones.findIndex(fits);
  return index < 0 ? zones.length : index;
}

/** The element that gathers a block with its neighbours, in the zone where that element may stand. */
function groupOf(block: Block | undefined, zone: Zone): string | undefined {
  if (!block) return undefined;
  const group = zone === "bottom" && block.role === "dateline" ? "closer" : GROUPS[block.role];
  if (group === "opener") return zone === "top" ? group : undefined;
  if (group === "closer") return zone === "bottom" ? group : undefined;
  return group;
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
      return [
        element("idno", { type: tree.facts.kind === "telegram" ? "telegram" : "reference" }, inlineOf(tree, block, [])),
      ];
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

/** A block by itself. What stands where its own element may not is kept with its kind told. */
function single(tree: Transcription, block: Block, zone: Zone): Element {
  const content = contentOf(tree, block);
  const own = zoneOf(block);
  if (own !== "anywhere" && own !== "middle" && own !== zone) return element("ab", { type: block.role }, content);
  switch (block.role) {
    case "head":
    case "enclosure":
      return element("head", {}, content);
    case "marginalia":
      return own === "anywhere" && isNote(content) ? content[0] : element("p", {}, content);
    case "distribution":
      return element("note", { type: "distribution" }, content);
    case "postscript":
      return postscript(tree, block);
    default:
      return element("p", {}, content);
  }
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

/** Whether the span of a bracket has already made a note of the whole block. */
function isNote(content: readonly ElementContent[]): content is readonly [Element] {
  const [only] = content;
  return content.length === 1 && only?.type === "element" && only.name === "note";
}

function contentOf(tree: Transcription, block: Block): ElementContent[] {
  return inlineOf(tree, block, block.spans);
}
