import type { VFile } from "vfile";
import { ARCHIVAL_RULES, type Bracket, MARGIN_HAND, scanBrackets } from "../brackets/index.js";
import { say } from "../say.js";
import { overlap, withGroup } from "../spans.js";
import { type Block, isRead, mapBlocks, type Span, type Transcription, withFacts } from "../tree.js";

/** Says what each square bracket of the editors means. One that does not close is kept as it stands, and said. */
export function readBrackets(tree: Transcription, file: VFile): Transcription {
  const resp = tree.facts.citation?.translator ? "#translator" : "#transcriber";
  const read = mapBlocks(tree, (block) => (isRead(block) ? bracketed(tree, block, resp, file) : block));
  const inMargin = read.children.some((block) =>
    block.spans.some((span) => span.attributes.hand === `#${MARGIN_HAND.id}`),
  );
  return inMargin ? withFacts(read, { hands: [...read.facts.hands, MARGIN_HAND] }) : read;
}

function bracketed(tree: Transcription, block: Block, resp: string, file: VFile): Block {
  const { brackets, stray } = scanBrackets(tree.text, block);
  let result = block;
  const opaque: Bracket[] = [];
  const closed = block.spans.filter((span) => span.element === "figDesc" || span.attributes.type === "footnote");
  for (const bracket of brackets) {
    if (closed.some((span) => overlap(span, bracket))) continue;
    if (opaque.some((outer) => outer.start <= bracket.start && bracket.end <= outer.end)) continue;
    const known = bracket.closed || (block.role === "marginalia" && bracket.start === block.start);
    if (!bracket.closed) sayOpen(tree, bracket, known, file);
    const spans = known ? spansOf(bracket, tree.text, resp) : [];
    if (spans.some((span) => OPAQUE.has(span.element))) opaque.push(bracket);
    result = withGroup(result, spans);
  }
  for (const at of stray) {
    say(
      file,
      tree,
      "encode/unbalanced-bracket",
      { start: at, end: at + 1 },
      "this bracket closes none that was opened; it is kept as it stands",
    );
  }
  return result;
}

/** Elements that hold the words of a bracket whole. */
const OPAQUE = new Set(["gap", "space", "fw"]);

function spansOf(bracket: Bracket, text: string, resp: string): readonly Span[] {
  for (const rule of ARCHIVAL_RULES) {
    const spans = rule(bracket, text, { resp });
    if (spans) return spans;
  }
  return [];
}

function sayOpen(tree: Transcription, bracket: Bracket, known: boolean, file: VFile): void {
  const range = { start: bracket.start, end: bracket.content.start };
  const read = known
    ? "it is kept as it stands, and read as a note in the margin that ends with its paragraph"
    : "it is kept as it stands";
  say(file, tree, "encode/unbalanced-bracket", range, `this bracket is opened and never closed; ${read}`);
}
