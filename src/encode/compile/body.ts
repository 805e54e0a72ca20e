import type { Element } from "xast";
import { type Block, type BodyRole, isBody, partsOf, type Role, type Transcription } from "../tree.js";
import { groupElement, single, type Zone } from "./blocks.js";
import { framed, framedRun } from "./frames.js";
import { element, placed } from "./inline.js";

/** The body: one division for the document, with one for each enclosure. */
export function bodyOf(tree: Transcription): Element {
  const [main = [], ...enclosures] = partsOf(tree.children.filter(isBody));
  const kind = tree.facts.kind ?? "document";
  const parts = enclosures.map((blocks) => divisionOf(tree, blocks, "enclosure"));
  return element("body", {}, [divisionOf(tree, main, kind), ...parts]);
}

const ZONES: Readonly<Record<BodyRole, Zone>> = {
  address: "top",
  dateline: "top",
  distribution: "anywhere",
  enclosure: "top",
  footnote: "anywhere",
  head: "top",
  item: "middle",
  marginalia: "anywhere",
  "memo-head": "middle",
  numbered: "middle",
  "page-break": "anywhere",
  paragraph: "middle",
  postscript: "bottom",
  reference: "top",
  "running-head": "anywhere",
  salute: "top",
  section: "middle",
  set: "middle",
  signed: "bottom",
  speech: "middle",
  stamp: "top",
  table: "middle",
  valediction: "bottom",
  verse: "middle",
};

/** Blocks that come into one element when they stand side by side. */
const GROUPS: Readonly<Partial<Record<Role, string>>> = {
  reference: "opener",
  dateline: "opener",
  stamp: "opener",
  address: "opener",
  salute: "opener",
  "memo-head": "memo-head",
  item: "list",
  valediction: "closer",
  signed: "closer",
};

function divisionOf(tree: Transcription, blocks: readonly Block[], type: string): Element {
  const zones = blocks.map(zoneOf);
  const firstText = firstIndex(zones, (zone) => zone === "middle" || zone === "bottom");
  const lastText = lastTextOf(blocks, zones, firstText);
  // The division, and the sections in it that are open, the innermost last.
  const open: Element[] = [element("div", { type })];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (!block) break;
    const zone: Zone = i < firstText ? "top" : i > lastText ? "bottom" : "middle";
    if (zone === "bottom") open.length = 1;
    if (block.within) {
      const run = framedRun(blocks, i);
      open.at(-1)?.children.push(...framed(tree, run));
      i += run.length;
      continue;
    }
    if (block.role === "section") {
      openSection(open, block.depth ?? 0);
      open.at(-1)?.children.push(single(tree, block, { zone, own: "middle" }));
      i++;
      continue;
    }
    const group = groupOf(block, zone);
    let end = i + 1;
    while (
      group &&
      end < blocks.length &&
      end < firstText === i < firstText &&
      end > lastText === i > lastText &&
      groupOf(blocks[end], zone) === group &&
      !opensList(blocks[end])
    )
      end++;
    const made = group
      ? placed(groupElement(tree, group, blocks.slice(i, end)), { start: block.start, end: blocks[end - 1]?.end ?? 0 })
      : single(tree, block, { zone, own: zoneOf(block) });
    open.at(-1)?.children.push(made);
    i = end;
  }
  const [division] = open;
  if (!division) return element("div", { type });
  if (division.children.length === 0) division.children.push(element("p"));
  return division;
}

/** Opens a section at a depth, and closes those that lie as deep or deeper. */
function openSection(open: Element[], depth: number): void {
  open.length = Math.min(open.length, depth + 1);
  const section = element("div", { type: "section" });
  open.at(-1)?.children.push(section);
  open.push(section);
}

/** Whether an item cannot go on with the list before it. */
function opensList(block: Block | undefined): boolean {
  return block?.role === "item" && block.depth === 0 && /^[1aAiI]$/.test(block.attributes?.n ?? "");
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
