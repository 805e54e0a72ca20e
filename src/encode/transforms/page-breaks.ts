import type { Range } from "../../core/source.js";
import { hasLines, linesOf, piecesFrom, splitInto, trimmed } from "../lines.js";
import type { Attributes, Block, Span, Transcription } from "../tree.js";
import { textIn } from "../tree.js";

/** Finds where pages end: form feeds, lines that hold a page number, and heads that run on from page to page. */
export function readPageBreaks(tree: Transcription): Transcription {
  const lines = tree.children.flatMap((block) => numberLines(tree, block));
  const broken = tree.text.includes("\f")
    ? lines.flatMap((block, i) => brokenBlock(tree, block, lines[i - 1]?.end ?? 0))
    : lines;
  const numbered = withNumbers(tree, broken);
  return { ...tree, children: joinParagraphs(tree, withRunningHeads(tree, numbered.map(namedBreak(tree)))) };
}

/** A block with the lines apart that hold a page number and stand among others without a blank line. */
function numberLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || !hasLines(tree.text, block)) return [block];
  if (!/^[\t ]*[[–—-]/m.test(textIn(tree, block))) return [block];
  const lines = linesOf(tree.text, block);
  const isNumber = lines.map(
    (line) => line.end - line.start <= 20 && SURE.some((each) => each.test(textIn(tree, line))),
  );
  if (lines.length < 2 || !isNumber.includes(true)) return [block];
  return splitInto(
    tree,
    block,
    piecesFrom(lines, (_, i) => isNumber[i] === true || isNumber[i - 1] === true),
  );
}

/** A block with the form feeds before it as breaks, and those within it as empty spans. */
function brokenBlock(tree: Transcription, block: Block, from: number): readonly Block[] {
  const before = tree.text.slice(from, block.start).split("\f").length - 1;
  const breaks = Array.from({ length: before }, () => breakAt(block.start));
  const text = textIn(tree, block);
  const spans: Span[] = [];
  for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1)) {
    const { start } = trimmed(tree.text, { start: block.start + at, end: block.end });
    if (spans.at(-1)?.start !== start) spans.push({ start, end: start, element: "pb", attributes: {} });
  }
  return [...breaks, spans.length > 0 ? { ...block, spans: [...block.spans, ...spans] } : block];
}

function breakAt(at: number): Block {
  return { type: "block", role: "page-break", start: at, end: at, gap: 0, spans: [] };
}

const DASHED = /^[-–—]\s?(?<n>\d{1,4}|[ivxlc]{1,7})\s?[-–—]$/;
const NAMED = /^(?:Page|page|PAGE|p\.|S\.|Seite|с\.|стр\.)\s?(?<n>\d{1,4})(?:\s?(?:of|\/|von|из)\s?\d{1,4})?$/;
const BRACKETED = /^\[(?:p\.|page|Page|leaf|f\.)\s?(?<n>\d{1,4}[rv]?|[IVXLCivxlc]{1,7})\]$/;
const SURE = [DASHED, BRACKETED];
const PLAIN = /^(?<n>\d{1,4})$/;

/** The lines that hold nothing but a page number. A bare number counts beside a break, or where others count on from it. */
function withNumbers(tree: Transcription, blocks: readonly Block[]): readonly Block[] {
  const bare = blocks.map((block) => bareNumber(tree, block));
  const counted = countingOn(bare);
  return blocks.flatMap((block, i) => {
    if (block.role !== "paragraph") return [block];
    const text = block.end - block.start <= 20 ? textIn(tree, block) : "";
    const beside = blocks[i - 1]?.role === "page-break" || blocks[i + 1]?.role === "page-break";
    const plain = beside || counted.has(i) ? PLAIN.exec(text) : undefined;
    const n = (DASHED.exec(text) ?? NAMED.exec(text) ?? BRACKETED.exec(text) ?? plain)?.groups?.n;
    if (n === undefined) return [block];
    const after = blocks[i + 1]?.role === "page-break";
    const number = headBlock(block, { type: "pageNum", place: after ? "bottom" : "top" });
    return after || blocks[i - 1]?.role === "page-break"
      ? [number]
      : [{ ...breakAt(block.start), attributes: { n }, gap: block.gap }, number];
  });
}

/** A break with the number that stands below it. */
function namedBreak(tree: Transcription): (block: Block, index: number, all: readonly Block[]) => Block {
  return (block, index, all) => {
    const next = all[index + 1];
    if (block.role !== "page-break" || block.attributes || next?.attributes?.place !== "top") return block;
    const n = /\d+[rv]?|[ivxlcIVXLC]+/.exec(
      textIn(tree, next).replace(/^[[\s]*(?:page|leaf|p\.|f\.|S\.|Seite)/i, ""),
    )?.[0];
    return { ...block, attributes: { n } };
  };
}

function headBlock(block: Block, attributes: Attributes): Block {
  return { ...block, role: "running-head", attributes };
}

function bareNumber(tree: Transcription, block: Block): number | undefined {
  if (block.role !== "paragraph" || block.end - block.start > 4) return undefined;
  const text = textIn(tree, block);
  return PLAIN.test(text) ? Number(text) : undefined;
}

/** The places of numbers that follow one another by one, with other text between them. */
function countingOn(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last: { at: number; value: number } | undefined;
  numbers.forEach((value, at) => {
    if (value === undefined) return;
    if (last && value === last.value + 1 && at > last.at + 1) found.add(last.at).add(at);
    last = { at, value };
  });
  return found;
}

const LONGEST_HEAD = 80;

/** Short lines beside a break that come again beside another, digits apart, are heads that run on. */
function withRunningHeads(tree: Transcription, blocks: readonly Block[]): readonly Block[] {
  const keys = blocks.map((block, i) => (isBesideBreak(blocks, i) ? keyOf(tree, block) : undefined));
  const counts = new Map<string, number>();
  for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  return blocks.map((block, i) => {
    const key = keys[i];
    if (!key || (counts.get(key) ?? 0) < 2) return block;
    const place = isBreak(blocks[i + 1]) && !isBreak(blocks[i - 1]) ? "bottom" : "top";
    return headBlock(block, { type: CLASSIFICATION.test(key) ? "classification" : "header", place });
  });
}

const CLASSIFICATION = /^(?:TOP )?(?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|SENSITIVE)\b/i;

function isBesideBreak(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.role === "paragraph" && (isBreak(blocks[index - 1]) || isBreak(blocks[index + 1]));
}

function isBreak(block: Block | undefined): boolean {
  return block?.role === "page-break" || block?.role === "running-head";
}

function keyOf(tree: Transcription, block: Block): string | undefined {
  if (block.end - block.start > LONGEST_HEAD || linesOf(tree.text, block).length > 1) return undefined;
  const text = textIn(tree, block);
  return /\p{L}/u.test(text) && !/[.!?]$/.test(text) ? text.replace(/\d+/g, "#") : undefined;
}

/** A sentence that goes on over a break is one paragraph, with the break and its lines in it. */
function joinParagraphs(tree: Transcription, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    let next = i + 1;
    while (isBreak(blocks[next])) next++;
    const after = blocks[next];
    const first = joined.at(-1);
    if (isBreak(block) && after && first && goesOn(tree, first, after)) {
      const between = blocks.slice(i, next).map(spanOf);
      joined[joined.length - 1] = { ...first, end: after.end, spans: [...first.spans, ...between, ...after.spans] };
      i = next;
    } else if (isBreak(block)) {
      joined.push(...blocks.slice(i, next));
      i = next - 1;
    } else joined.push(block);
  }
  return joined;
}

function goesOn(tree: Transcription, first: Block, after: Block): boolean {
  if (first.role !== "paragraph" || after.role !== "paragraph") return false;
  const tail = textIn(tree, { start: Math.max(first.start, first.end - 40), end: first.end });
  return /[\p{L}\d,;-]$/u.test(tail) && /^\p{Ll}/u.test(textIn(tree, { start: after.start, end: after.start + 2 }));
}

function spanOf({ role, start, end, attributes = {} }: Block & Range): Span {
  return { start, end, element: role === "page-break" ? "pb" : "fw", attributes };
}
