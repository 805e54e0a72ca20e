import type { Element } from "xast";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Range } from "../../core/source.js";
import { placeOf } from "../say.js";
import { isBody, type Transcription, textIn } from "../tree.js";
import { squeeze, textOf } from "./text.js";

/** What of the transcription stands nowhere in the document: every line must be in a block, and every block of the page in the header. */
export function checkLedger(tree: Transcription, root: Element, path: string): readonly Diagnostic[] {
  const header = root.children.find((child) => child.type === "element" && child.name === "teiHeader");
  const told = squeeze(textOf(header));
  const lost: readonly Range[] = [
    ...uncovered(tree),
    ...tree.children.filter((block) => !isBody(block) && !told.includes(squeeze(textIn(tree, block)))),
  ];
  return lost.map((range) => {
    const words = textIn(tree, range).trim();
    const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
    const message = `\`${shown}\` would stand neither in the body nor in the header; this is a fault of teiwright, and nothing was written`;
    return diagnostic("encode/line-lost", path, message, {
      range: { start: placeOf(tree, range.start), end: placeOf(tree, range.end) },
    });
  });
}

/** The stretches between blocks that hold more than white space. */
function uncovered({ text, children }: Transcription): readonly Range[] {
  const gaps: Range[] = [];
  let at = 0;
  for (const { start, end } of [...children, { start: text.length, end: text.length }]) {
    if (start > at && squeeze(text.slice(at, start)) !== "") gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return gaps;
}
