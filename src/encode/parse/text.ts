import { lineEndsOf } from "../line-ends.js";
import { trimmed } from "../lines.js";
import type { Block, Transcription } from "../tree.js";

/** Plain text to a tree: a block for every run of lines without a blank one between. */
export function parseText(text: string): Transcription {
  return { type: "transcription", text, children: blocksOf(text), facts: { hands: [] } };
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number; gap: number } | undefined;
  let gap = 0;
  let start = 0;
  const ends = lineEndsOf(text);
  for (let i = 0; i <= ends.length; i++) {
    const end = ends[i] ?? text.length;
    if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) continue;
    const line = trimmed(text, { start, end });
    if (line.start === line.end) {
      if (open) blocks.push(blockOf(open));
      gap = open ? 1 : gap + 1;
      open = undefined;
    } else if (open) {
      open.end = line.end;
    } else {
      open = { ...line, gap };
    }
    start = end + 1;
  }
  if (open) blocks.push(blockOf(open));
  return blocks;
}

function blockOf(found: { start: number; end: number; gap: number }): Block {
  return { type: "block", role: "paragraph", ...found, spans: [] };
}
