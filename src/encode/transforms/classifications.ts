import { isClassification } from "../lexicon/letters.js";
import { hasLines, linesOf, piecesFrom, splitInto } from "../lines.js";
import { type Block, mapBlocks, type Transcription, textIn } from "../tree.js";

/** Finds marks of secrecy, which stand in a line of their own above or below the text. */
export function readClassifications(tree: Transcription): Transcription {
  return mapBlocks(tree, (block) => {
    if (block.role !== "paragraph") return block;
    return edges(tree, block).map(
      (each): Block =>
        each.role === "paragraph" && isClassification(textIn(tree, each)) ? { ...each, role: "classification" } : each,
    );
  });
}

/** A block, with such a line at its beginning or end apart. */
function edges(tree: Transcription, block: Block): readonly Block[] {
  if (!hasLines(tree.text, block)) return [block];
  const lines = linesOf(tree.text, block);
  if (lines.length > MOST_LINES) return [block];
  const marked = lines.map((line) => isClassification(textIn(tree, line)));
  if (!marked.includes(true)) return [block];
  return splitInto(
    tree,
    block,
    piecesFrom(lines, (_, i) => marked[i] === true || marked[i - 1] === true),
  );
}

/** Running text is not looked through. */
const MOST_LINES = 40;
