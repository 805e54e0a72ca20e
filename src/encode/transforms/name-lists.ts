import { PARTICLES } from "../lexicon/titles.js";
import { hasLines, linesOf, splitInto } from "../lines.js";
import { type Block, type Transcription, textIn } from "../tree.js";

/** Finds lists of persons, a line each with the surname first: `Kennan, George F.`. Other lines of the block stay its own. */
export function readNameLists(tree: Transcription): Transcription {
  return { ...tree, children: tree.children.flatMap((block) => itemsOf(tree, block)) };
}

const FEWEST = 3;

function itemsOf(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || !hasLines(tree.text, block)) return [block];
  const lines = linesOf(tree.text, block);
  if (lines.length < FEWEST || !lines.every((line) => beginsWithSurname(textIn(tree, line)))) return [block];
  return splitInto(tree, block, lines).map(
    (line): Block => ({ ...line, role: "item", depth: 0, attributes: { type: "simple" } }),
  );
}

/** One or two words with a capital and their particles, a comma, and a word with a capital. */
function beginsWithSurname(line: string): boolean {
  const match = /^(?<particles>(?:\p{Ll}+ ){0,3})\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}/u.exec(
    line.slice(0, 100),
  );
  const particles = match?.groups?.particles?.split(" ").filter(Boolean) ?? [];
  return match !== null && particles.every((each) => PARTICLES.has(each));
}
