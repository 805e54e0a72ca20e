import { matchesOf, opensMarginalia, type Profile } from "../brackets/index.js";
import { type Block, isBody, type Transcription, textIn } from "../tree.js";
import { joined } from "./closer.js";

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

/** A note whose bracket is open goes on over the next block, unless more than a blank line parts them. */
function continues(tree: Transcription, note: Block, next: Block, profile: Profile): boolean {
  const open = matchesOf(tree.text, note, profile).places.some(
    (bracket) => bracket.start === note.start && !bracket.closed,
  );
  return open && isBody(next) && next.gap <= 1;
}
