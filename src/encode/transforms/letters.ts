import { datesIn } from "../dates/index.js";
import { SALUTE } from "../lexicon/letters.js";
import { hasLines, splitIntoLines } from "../lines.js";
import { type Block, type Transcription, textIn } from "../tree.js";

/** Finds the letters of a collection: each begins with a day and a greeting. A single letter is the document itself. */
export function readLetters(tree: Transcription): Transcription {
  const blocks = tree.children.flatMap((block) => headLines(tree, block));
  const starts = blocks.flatMap((_, i) => startOf(tree, blocks, i) ?? []);
  if (starts.length < 2) return tree;
  const heads = new Map(starts.flatMap(({ from, to }) => range(from, to).map((at) => [at, at === from] as const)));
  const children = blocks.map((block, i): Block => {
    const opens = heads.get(i);
    if (opens === undefined) return block;
    const headed = { ...block, role: roleOf(tree, block) };
    return opens ? { ...headed, opens: { type: "letter" } } : headed;
  });
  const [first] = starts;
  const titled = children.map(
    (block, i): Block => (first && i < first.from && block.role === "address" ? { ...block, role: "head" } : block),
  );
  return { ...tree, children: titled, facts: { ...tree.facts, kind: "document" } };
}

/** A greeting, and the lines above it that tell where and when. */
function startOf(
  tree: Transcription,
  blocks: readonly Block[],
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const block = blocks[at];
  if (!block || !isSalute(tree, block)) return undefined;
  for (let from = at - 1; from >= Math.max(0, at - MOST_LINES); from--) {
    const above = blocks[from];
    if (!above || !isShort(tree, above)) return undefined;
    if (above.role === "dateline" || isDateline(tree, above)) return { from, to: at + 1 };
  }
  return undefined;
}

/** How many lines stand above a greeting. */
const MOST_LINES = 5;

function isSalute(tree: Transcription, block: Block): boolean {
  return block.role === "salute" || (isShort(tree, block) && SALUTE.test(textIn(tree, block)));
}

function isShort(tree: Transcription, block: Block): boolean {
  const isHead = ["paragraph", "address", "dateline", "salute", "reference"].includes(block.role);
  return isHead && block.end - block.start <= LONGEST && !hasLines(tree.text, block);
}

const LONGEST = 80;

/** A place and a day, and little else. */
function isDateline(tree: Transcription, block: Block): boolean {
  const [date] = datesIn(tree.text, block);
  return date?.day === true && block.end - block.start - (date.end - date.start) <= 40;
}

/** A block of short lines that ends with a greeting or begins with a day, line by line. */
function headLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || !hasLines(tree.text, block) || block.end - block.start > 6 * LONGEST)
    return [block];
  const lines = splitIntoLines(tree, block);
  const isHead = lines.every((line) => isShort(tree, line)) && lines.some((line) => isDateline(tree, line));
  return isHead && lines.length <= MOST_LINES + 1 ? lines : [block];
}

function roleOf(tree: Transcription, block: Block): Block["role"] {
  if (isSalute(tree, block)) return "salute";
  return block.role === "dateline" || isDateline(tree, block) ? "dateline" : "address";
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
