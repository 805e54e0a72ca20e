import type { Element } from "xast";
import { type Attributes, type Block, type BodyRole, isBody, partsOf, type Role, type Transcription } from "../tree.js";
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
  classification: "anywhere",
  dateline: "top",
  distribution: "anywhere",
  enclosure: "top",
  footnote: "anywhere",
  head: "top",
  inscription: "middle",
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
  stage: "middle",
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
  const zones = zonesOf(blocks);
  // The division, and the sections in it that are open, the innermost last.
  const open: Element[] = [element("div", { type })];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    const zone = zones[i];
    if (!block || !zone) break;
    if (block.opens) openSection(open, block.depth ?? 0, block.opens);
    else if (zone === "bottom" && zones[i - 1] !== "bottom") closeSections(open, blocks, i);
    if (block.within) {
      const run = framedRun(blocks, i);
      open.at(-1)?.children.push(...framed(tree, run));
      i += run.length;
      continue;
    }
    const group = block.role === "section" ? undefined : groupOf(block, zone);
    let end = i + 1;
    while (
      group &&
      zones[end] === zone &&
      !blocks[end]?.opens &&
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
function openSection(open: Element[], depth: number, attributes: Attributes): void {
  open.length = Math.min(open.length, depth + 1);
  const section = element("div", attributes);
  open.at(-1)?.children.push(section);
  open.push(section);
}

/** What ends the whole document stands behind its sections; what is a text of its own has its own end. */
function closeSections(open: Element[], blocks: readonly Block[], at: number): void {
  const isLast = !blocks.slice(at).some((block) => block.opens);
  const whole = open.findLastIndex((section) => WHOLE.has(section.attributes.type ?? ""));
  if (isLast) open.length = 1 + Math.max(0, whole);
}

/** Sections that are texts of their own. */
const WHOLE: ReadonlySet<string> = new Set(["entry", "letter"]);

/** Where each block stands in the division that it is in: that of the document, or a section from its first block on. */
function zonesOf(blocks: readonly Block[]): readonly Zone[] {
  const zones: Zone[] = [];
  for (let from = 0; from < blocks.length; ) {
    const next = blocks.findIndex((block, i) => i > from && block.opens);
    const end = next < 0 ? blocks.length : next;
    const isInner = (blocks[next]?.depth ?? 0) > (blocks[from]?.opens ? (blocks[from]?.depth ?? 0) : -1);
    zones.push(...zonesIn(blocks.slice(from, end), next < 0 || !isInner));
    from = end;
  }
  return zones;
}

/** The zones of the blocks between one opening and the next; only where the division ends there can it have a bottom. */
function zonesIn(blocks: readonly Block[], isEnd: boolean): readonly Zone[] {
  const own = blocks.map(zoneOf);
  const first = own.findIndex((zone, i) => (zone === "middle" || zone === "bottom") && !(i === 0 && isHead(blocks[0])));
  const firstText = first < 0 ? own.length : first;
  // A section of a heading alone has no text that anything could close.
  const hasText = own.some((zone, i) => zone === "middle" && !(i === 0 && isHead(blocks[0])));
  const lastText = isEnd && (hasText || !blocks[0]?.opens) ? lastTextOf(blocks, own, firstText) : blocks.length;
  return blocks.map((_, i) => (i < firstText ? "top" : i > lastText ? "bottom" : "middle"));
}

function isHead(block: Block | undefined): boolean {
  return block?.role === "section";
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
    (block, i) =>
      zones[i] === "middle" ||
      (zones[i] === "top" && block.role !== "dateline" && block.role !== "address" && i > firstText),
  );
  return last < 0 ? blocks.length : last;
}

/** The element that gathers a block with its neighbours, in the zone where that element may stand. */
function groupOf(block: Block | undefined, zone: Zone): string | undefined {
  if (!block) return undefined;
  const group =
    zone === "bottom" && (block.role === "dateline" || block.role === "address") ? "closer" : GROUPS[block.role];
  if (group === "opener") return zone === "top" ? group : undefined;
  if (group === "closer") return zone === "bottom" ? group : undefined;
  return group;
}
