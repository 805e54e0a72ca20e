import type { VFile } from "vfile";
import { type Fit, fits, MARGIN_HAND, matchesOf, type Place, type Profile } from "../brackets/index.js";
import { say } from "../say.js";
import { holds, overlap, withGroup } from "../spans.js";
import { type Block, isRead, mapBlocks, type Transcription, withFacts } from "../tree.js";

/** Says what each bracket and mark of the transcribers means. One that does not close is kept as it stands, and said. */
export function readBrackets(tree: Transcription, file: VFile, profile: Profile): Transcription {
  const resp = tree.facts.citation?.translator || tree.metadata?.translator ? "#translator" : "#transcriber";
  const read = mapBlocks(tree, (block) => (isRead(block) ? bracketed(tree, block, { resp, file, profile }) : block));
  const inMargin = read.children.some((block) =>
    block.spans.some((span) => span.attributes.hand === `#${MARGIN_HAND.id}`),
  );
  return inMargin ? withFacts(read, { hands: [...read.facts.hands, MARGIN_HAND] }) : read;
}

interface Reading {
  readonly resp: string;
  readonly file: VFile;
  readonly profile: Profile;
}

function bracketed(tree: Transcription, block: Block, reading: Reading): Block {
  const { places, stray, crossed } = matchesOf(tree.text, block, reading.profile);
  // The number of a footnote and the words for a picture are what their format says they are.
  const settled = block.spans.filter(
    (span) => span.element === "figDesc" || span.element === "label" || span.attributes.type === "footnote",
  );
  const opaque: Place[] = [];
  let result = block;
  for (const place of places) {
    if (settled.some((span) => holds(span, place)) || opaque.some((outer) => holds(outer, place))) continue;
    const known = place.closed || (block.role === "marginalia" && place.start === block.start);
    if (!place.closed) sayOpen(tree, place, known, reading.file);
    const fit = known ? fitOf(tree, block, place, reading) : undefined;
    // What takes its words as they are has no room for a reference to a note.
    if (!fit || (fit.isOpaque && settled.some((span) => overlap(span, place)))) continue;
    const before = result;
    result = withGroup(result, fit.spans);
    if (result === before) sayCrossing(tree, place, reading.file);
    else if (fit.isOpaque) opaque.push(place);
  }
  for (const at of stray) sayStray(tree, at, reading.file);
  for (const at of crossed) sayCrossed(tree, at, reading.file);
  return result;
}

/** What a place is by the first convention that fits. */
function fitOf(tree: Transcription, within: Block, place: Place, { resp, profile }: Reading): Fit | undefined {
  for (const convention of place.conventions) {
    const fit = fits(place, convention, { text: tree.text, within, profile, resp });
    if (fit) return fit;
  }
  return undefined;
}

function sayOpen(tree: Transcription, place: Place, known: boolean, file: VFile): void {
  const range = { start: place.start, end: place.content.start };
  const read = known
    ? "it is kept as it stands, and read as a note in the margin that ends with its paragraph"
    : "it is kept as it stands";
  say(file, tree, "encode/unbalanced-bracket", range, `this bracket is opened and never closed; ${read}`);
}

function sayStray(tree: Transcription, at: number, file: VFile): void {
  const message = "this bracket closes none that was opened; it is kept as it stands";
  say(file, tree, "encode/unbalanced-bracket", { start: at, end: at + 1 }, message);
}

function sayCrossed(tree: Transcription, at: number, file: VFile): void {
  const message = "this bracket closes one in which another is still open; the inner one is kept as it stands";
  say(file, tree, "encode/ambiguous-bracket", { start: at, end: at + 1 }, message);
}

/** Brackets within brackets that speak of the same word cannot both be elements. */
function sayCrossing(tree: Transcription, place: Place, file: VFile): void {
  const message = "this mark and another run into each other; it is kept as it stands";
  say(file, tree, "encode/ambiguous-bracket", { start: place.start, end: place.end }, message);
}
