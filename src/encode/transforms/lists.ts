import { isCounting, type Marker, markersOf, ordinalOf } from "../lexicon/markers.js";
import { hasLines, linesOf, piecesFrom, splitInto } from "../lines.js";
import { isFree, withSpans } from "../spans.js";
import { type Block, type Transcription, textIn } from "../tree.js";

/**
 * Finds lists: neighbouring blocks or lines whose numbers or letters count on, or that share a bullet; and numbered
 * paragraphs, which count on with others between them. A marker alone, such as a year or an initial, makes no list.
 */
export function readLists(tree: Transcription): Transcription {
  const given = tree.children.map((block) => headingLines(tree, block));
  const isAgenda = given.filter((pieces) => pieces.length > 1).length > 1;
  const blocks = (isAgenda ? given.flat() : tree.children).flatMap((block) => itemLines(tree, block));
  const read: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const run = runAt(tree, blocks, i);
    if (run.length > 1) read.push(...run.map(({ block, marker, depth }) => item(block, marker, depth)));
    else if (blocks[i]) read.push(blocks[i] as Block);
    i += Math.max(1, run.length);
  }
  return { ...tree, children: numbered(tree, read) };
}

interface Item {
  readonly block: Block;
  readonly marker: Marker;
  readonly depth: number;
}

/** A list on its way: the markers that are open, the outermost first. */
interface Level {
  readonly style: string;
  ordinal: number;
}

/** The items that follow one another from a place on; fewer than two make no list. */
function runAt(tree: Transcription, blocks: readonly Block[], from: number): readonly Item[] {
  const items: Item[] = [];
  const levels: Level[] = [];
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    const marker = block && nextMarker(tree, block, levels);
    if (!block || !marker) break;
    items.push({ block, marker, depth: levels.length - 1 });
  }
  // What opened a level must be counted on, else it was no list.
  return isRun(items) ? items : [];
}

/** How a marker continues the levels that are open, which are changed; or opens one. */
function nextMarker(tree: Transcription, block: Block, levels: Level[]): Marker | undefined {
  if (block.role !== "paragraph") return undefined;
  const text = textIn(tree, block);
  const markers = markersOf(text.slice(0, 40)).filter(({ length }) => isFree(block, length));
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    const level = levels[depth];
    const marker = markers.find((each) => each.style === level?.style);
    if (!level || !marker) continue;
    const ordinal = isCounting(marker) ? ordinalOf(marker) : level.ordinal + 1;
    if (ordinal !== level.ordinal + 1) return undefined;
    level.ordinal = ordinal;
    levels.length = depth + 1;
    return marker;
  }
  const opening = markers.find((each) => !isCounting(each) || ordinalOf(each) === 1);
  if (!opening || (/[AI]/.test(opening.style) && isName(text.slice(opening.length))) || levels.length >= DEEPEST)
    return undefined;
  levels.push({ style: opening.style, ordinal: 1 });
  return opening;
}

const DEEPEST = 6;

/** Two items at least at the outer level, or one with a list in it that has two. */
function isRun(items: readonly Item[]): boolean {
  const outer = items.filter((each) => each.depth === 0).length;
  return outer >= 2 || items.filter((each) => each.depth === 1).length >= 2;
}

/** Words that may be a name after an initial: `A. Berg`, `I. Kozlov, Chief`. */
function isName(text: string): boolean {
  return (
    /^\s*(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}'’-]+(?:,.*|\s\p{Lu}[\p{L}'’-]+)*$/u.test(text.slice(0, 120)) && text.length < 80
  );
}

function item(block: Block, marker: Marker, depth: number): Block {
  const type = isCounting(marker) ? "ordered" : "bulleted";
  return { ...labelled(block, marker), role: "item", depth, attributes: { type, n: marker.n || undefined } };
}

function labelled(block: Block, { length }: Marker): Block {
  return withSpans(block, [{ start: block.start, end: block.start + length, element: "label", attributes: {} }]);
}

/** One block for each item where several stand in one block, line after line. */
function itemLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || !hasLines(tree.text, block)) return [block];
  const lines = linesOf(tree.text, block);
  if (lines.length < 2) return [block];
  const marked = lines.map((line) => markersOf(textIn(tree, line).slice(0, 40)).length > 0);
  if (!marked[0] || marked.filter(Boolean).length < 2) return [block];
  const pieces = splitInto(
    tree,
    block,
    piecesFrom(lines, (_, i) => marked[i] === true),
  );
  return runAt(tree, pieces, 0).length === pieces.length ? pieces : [block];
}

/** Paragraphs whose numbers count on through the text, with others between them. */
function numbered(tree: Transcription, blocks: readonly Block[]): readonly Block[] {
  const found = new Map<number, Marker>();
  let last: { at: number; ordinal: number; marker: Marker } | undefined;
  blocks.forEach((block, at) => {
    if (block.role === "item") last = undefined;
    if (block.role !== "paragraph") return;
    const marker = markersOf(textIn(tree, block).slice(0, 40)).find(
      (each) => /^\(?1[.)]/.test(each.style) && isFree(block, each.length),
    );
    const ordinal = marker && ordinalOf(marker);
    if (!marker || ordinal === undefined) return;
    if (last && ordinal === last.ordinal + 1 && marker.style === last.marker.style) {
      found.set(last.at, last.marker).set(at, marker);
      last = { at, ordinal, marker };
    } else if (ordinal === 1) last = { at, ordinal, marker };
  });
  const isAgenda = [...found.keys()].every((at) => isHeading(tree, blocks[at]) && hasText(blocks, at, found));
  return blocks.map((block, at) => {
    const marker = found.get(at);
    if (!marker) return block;
    if (isAgenda) return { ...block, role: "section", opens: { type: "section", n: marker.n } };
    return { ...labelled(block, marker), role: "numbered", attributes: { n: marker.n } };
  });
}

/** The matters of an agenda, above what was said to them: a number and a few words that end no sentence. */
function isHeading(tree: Transcription, block: Block | undefined): boolean {
  if (!block || block.end - block.start > LONGEST_HEADING) return false;
  return /\s\p{Lu}\P{Lu}/u.test(textIn(tree, block)) && !/[.;:,!?]$|\n/.test(textIn(tree, block));
}

const LONGEST_HEADING = 80;

function hasText(blocks: readonly Block[], at: number, found: ReadonlyMap<number, Marker>): boolean {
  return blocks[at + 1] !== undefined && !found.has(at + 1);
}

/** A numbered heading and the lines right below it, which are no part of it. */
function headingLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || !hasLines(tree.text, block)) return [block];
  const [first, second] = linesOf(tree.text, block);
  if (!first || !second || first.end - first.start > LONGEST_HEADING_LINE) return [block];
  const line = textIn(tree, first);
  if (!/^\d{1,2}[.)]\s+\p{Lu}/u.test(line) || /[.;:,!?-]$/.test(line)) return [block];
  if (!/^\p{Lu}/u.test(textIn(tree, second))) return [block];
  return splitInto(tree, block, [first, { start: second.start, end: block.end }]);
}

/** A line that ends long before others do. */
const LONGEST_HEADING_LINE = 50;
