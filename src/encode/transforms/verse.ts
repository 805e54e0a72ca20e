import type { Range } from "../../core/source.js";
import { hasLines, linesOf } from "../lines.js";
import { withSpans } from "../spans.js";
import { type Block, mapBlocks, type Transcription, textIn } from "../tree.js";

/** Finds verse: four lines or more that begin with capitals, are of like length and rhyme. Without rhyme lines stay prose. */
export function readVerse(tree: Transcription): Transcription {
  return mapBlocks(tree, (block) => {
    if (block.role !== "paragraph" || !hasLines(tree.text, block)) return block;
    const lines = linesOf(tree.text, block);
    return isVerse(lines.map((line) => textIn(tree, line))) ? verseBlock(block, lines) : block;
  });
}

function verseBlock(block: Block, lines: readonly Range[]): Block {
  const spans = lines.map((line) => ({ ...line, element: "l", attributes: {} }));
  const verse = withSpans({ ...block, spans: block.spans.filter((span) => span.element !== "lb") }, spans);
  const laid = verse.spans.filter((span) => span.element === "l").length;
  return laid === lines.length ? { ...verse, role: "verse" } : block;
}

const LONGEST_LINE = 70;

function isVerse(lines: readonly string[]): boolean {
  if (lines.length < 4 || lines.length > 200) return false;
  if (lines.some((line) => line.length > LONGEST_LINE || /\d|:\s|\||\t|[\p{L}]{2}@/u.test(line))) return false;
  if (lines.filter((line) => /^["“„«(]?\p{Lu}/u.test(line)).length < lines.length * 0.9) return false;
  if (lines.filter((line) => line.split(/\s+/).length >= 3).length < lines.length) return false;
  const rhyming = lines.filter((line, i) =>
    [1, 2, 3].some((far) => rhyme(line, lines[i - far]) || rhyme(line, lines[i + far])),
  );
  const ends = lines.filter((line) => /[.,;:!?…”"]$/.test(line)).length;
  return rhyming.length >= lines.length * 0.5 && ends >= lines.length * 0.4;
}

/** Whether two lines end alike, and not with the same word. */
function rhyme(a: string, b: string | undefined): boolean {
  const first = lastWord(a);
  const second = lastWord(b ?? "");
  if (first.length < 2 || second.length < 2 || first === second) return false;
  const ending = endingOf(first);
  return ending.length >= 2 && ending === endingOf(second);
}

/** A word from its last vowel that counts; a mute e at the end does not. */
function endingOf(word: string): string {
  return /[aeiouyäöüéèаеиоуыэюяё]+[^aeiouyäöüéèаеиоуыэюяё]*e?$/u.exec(word)?.[0] ?? "";
}

function lastWord(line: string): string {
  return /(\p{L}+)\P{L}*$/u.exec(line.toLowerCase())?.[1] ?? "";
}
