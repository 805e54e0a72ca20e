import { matchesOf, opensMarginalia, type Profile } from "../brackets/index.js";
import { type Block, joined, type Transcription, textIn } from "../tree.js";

/** Gathers each note in the margin into one block: a bracket may be closed some lines on, or never. */
export function readMarginalia(tree: Transcription, profile: Profile): Transcription {
  const children: Block[] = [];
  for (const block of tree.children) {
    const last = children.at(-1);
    if (last?.role === "marginalia" && continues(tree, last, block, profile))
      children[children.length - 1] = joined(last, block);
    else children.push(isMarginalia(tree, block, profile) ? { ...block, role: "marginalia" } : block);
  }
  return { ...tree, children };
}

function isMarginalia(tree: Transcription, block: Block, profile: Profile): boolean {
  return block.role === "paragraph" && opensMarginalia(textIn(tree, block), profile);
}

/** An open bracket does not make a note of the rest of the document. */
const LONGEST_NOTE = 2000;

/** A note whose bracket is open goes on over the next block, unless more than a blank line parts them. */
function continues(tree: Transcription, note: Block, next: Block, profile: Profile): boolean {
  if (note.end - note.start > LONGEST_NOTE) return false;
  const open = matchesOf(tree.text, note, profile).places.some(
    (bracket) => bracket.start === note.start && !bracket.closed,
  );
  return open && next.role === "paragraph" && next.gap <= 1;
}
