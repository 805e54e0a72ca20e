import type { Range } from "../../core/source.js";
import { placeOf } from "../say.js";
import { isBody, type Transcription } from "../tree.js";

/** Where in the input the character stands that so many characters of the body's text, white space apart, stand before. */
export function sourceRangeOf(tree: Transcription, count: number): Range {
  let left = count;
  for (const block of tree.children.filter(isBody)) {
    for (let at = block.start; at < block.end; at++) {
      if (SPACES.has(tree.text.charCodeAt(at))) continue;
      if (left === 0) return { start: placeOf(tree, at), end: placeOf(tree, at) + 1 };
      left--;
    }
  }
  const end = placeOf(tree, tree.text.length);
  return { start: end, end };
}

/** White space as XML and HTML have it. */
const SPACES: ReadonlySet<number> = new Set([9, 10, 12, 13, 32]);
