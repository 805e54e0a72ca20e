import type { VFile } from "vfile";
import { type Fit, fitOf, MARGIN_HAND, matchesOf, type Place, type Profile } from "../brackets/index.js";
import { reachOf } from "../reach.js";
import { say } from "../say.js";
import { layerOver } from "../spans.js";
import { type Block, isRead, mapBlocks, type Transcription, withFacts } from "../tree.js";

/** Says what each bracket and mark of the transcribers means. One that does not close is kept as it stands, and said. */
export function readBrackets(tree: Transcription, file: VFile, profile: Profile): Transcription {
  const resp = tree.facts.citation?.translator || tree.metadata?.translator ? "#translator" : "#transcriber";
  const read = mapBlocks(tree, (block) =>
    isRead(block) && block.role !== "stage" ? bracketed(tree, block, { resp, file, profile }) : block,
  );
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

function bracketed(tree: Transcription, block: Block, { resp, file, profile }: Reading): Block {
  const { places, stray, crossed } = matchesOf(tree.text, block, profile);
  if (places.length + stray.length + crossed.length === 0) return block;
  // The number of a footnote and the words for a picture are what their format says they are.
  const settled = reachOf(
    block.spans.filter(
      (span) => span.element === "figDesc" || span.element === "label" || span.attributes.type === "footnote",
    ),
  );
  const layer = layerOver(block);
  const speaking = { text: tree.text, within: block, profile, resp };
  // Places come in the order of their starts, so the farthest end tells whether one lies in what is taken as it is.
  let opaqueUntil = -1;
  const open: Place[] = [];
  for (const place of places) {
    if (settled.holds(place) || place.end <= opaqueUntil) continue;
    const known = place.closed || (block.role === "marginalia" && place.start === block.start);
    if (!place.closed) sayOpen(tree, place, known, file);
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= place.start) open.pop();
    if (known && open.length >= DEEPEST) {
      sayDeep(tree, place, file);
      continue;
    }
    const fit: Fit | undefined = known ? fitOf(place, speaking) : undefined;
    // What takes its words as they are has no room for a reference to a note.
    if (!fit || (fit.isOpaque && settled.touches(place))) continue;
    if (!layer.lay(fit.spans)) {
      sayCrossing(tree, place, file);
      continue;
    }
    open.push(place);
    if (fit.isOpaque) opaqueUntil = Math.max(opaqueUntil, place.end);
  }
  for (const at of stray) sayStray(tree, at, file);
  for (const at of crossed) sayCrossed(tree, at, file);
  return layer.block();
}

/** How many brackets may stand in one another. */
const DEEPEST = 50;

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

/** Nobody writes so; a document of such depth could not be worked on. */
function sayDeep(tree: Transcription, place: Place, file: VFile): void {
  const message = `this bracket stands in more than ${DEEPEST - 1} others; it is kept as it stands`;
  say(file, tree, "encode/ambiguous-bracket", { start: place.start, end: place.content.start }, message);
}
