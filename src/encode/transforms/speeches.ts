import type { Range } from "../../core/source.js";
import { isHeadLine, NO_SPEAKERS } from "../lexicon/letters.js";
import { hasLines, linesOf, piecesFrom, splitInto, trimmed } from "../lines.js";
import { withSpans } from "../spans.js";
import { type Block, type Span, type Transcription, textIn } from "../tree.js";

/**
 * Finds the turns of speakers in minutes that give words as spoken: names with a colon before what was said. There must
 * be three turns and a speaker who comes back; what was said in indirect speech stays a paragraph.
 */
export function readSpeeches(tree: Transcription): Transcription {
  const blocks = tree.children.flatMap((block) => turnLines(tree, block));
  const turns = blocks.map((block) => (block.role === "paragraph" ? turnOf(tree, block) : undefined));
  const isPlay = turns.some(
    (turn, i) => turn && PART.test(textIn(tree, blocks[i] ?? { start: 0, end: 0 }).slice(0, 160)),
  );
  const names = turns.flatMap((turn) => (turn ? [turn.name] : []));
  if (!isConversation(names, turns)) return tree;
  const first = turns.findIndex(Boolean);
  const last = turns.findLastIndex(Boolean);
  const read: Block[] = [];
  blocks.forEach((block, i) => {
    const turn = turns[i];
    const open = read.at(-1);
    if (turn) read.push(speech(tree, block, turn));
    else if (isPlay && block.role === "paragraph" && STAGE.test(textIn(tree, block)))
      read.push({ ...block, role: "stage" });
    else if (i > first && i < last && block.role === "paragraph" && open?.role === "speech" && continues(tree, block))
      read[read.length - 1] = goingOn(open, block);
    else read.push(block);
  });
  return { ...tree, children: read };
}

/** What happens on the stage, in a paragraph of its own. */
const STAGE =
  /^(?:[[(][^[\]()\n]{1,200}[\])]\.?$|(?:Re-?)?(?:Enter|Exit|Exeunt|Curtain|Manet|Flourish|Alarum|Vorhang|Ab\.|Sortent|Entre|Rideau|Занавес|Входит|Уходит)\b.{0,160}$)/su;

interface Turn {
  readonly name: string;
  /** How long the name is, its colon included. */
  readonly length: number;
  readonly isSentence: boolean;
}

const SPEAKER =
  /^(?<name>(?:The\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:of|the|von|van|de|da|al)?\s?\p{Lu}[\p{L}.'’-]*){0,4})(?:\s?(?:\([^()\n]{1,60}\)|\[[^[\]\n]{1,60}\]))?\s?:(?=\s+\S)/u;

/** Questions and answers of an examination: `Q.` and `A.` before a sentence. */
const ASKED = /^(?<name>[QA])\.(?=\s+["“]?\p{Lu})/u;

/** Parts of a play: a name in capitals with a full stop, before words that are not. */
const PART = /^(?<name>\p{Lu}[\p{Lu}’' ]{1,30})(?:,?\s\([^()\n]{1,60}\))?\.(?=\s+[^\n]*\p{Ll})/u;

function turnOf(tree: Transcription, range: Range): Turn | undefined {
  const text = textIn(tree, range);
  const match = SPEAKER.exec(text.slice(0, 160)) ?? ASKED.exec(text.slice(0, 20)) ?? PART.exec(text.slice(0, 160));
  const name = match?.groups?.name;
  if (!match || !name || name.length > 60 || isHeadLine(text) || NO_SPEAKERS.has(name.toLowerCase())) return undefined;
  return { name, length: match[0].length, isSentence: /[.!?…—"”]\s*(?:\[\d+\])?$/.test(text) };
}

function isConversation(names: readonly string[], turns: readonly (Turn | undefined)[]): boolean {
  const speakers = new Set(names);
  const spoken = turns.filter((turn) => turn?.isSentence).length;
  return names.length >= 3 && speakers.size >= 2 && speakers.size < names.length && spoken >= names.length * 0.6;
}

/** A block for each turn where several stand in one. */
function turnLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || !hasLines(tree.text, block)) return [block];
  const lines = linesOf(tree.text, block);
  if (lines.length < 2) return [block];
  const pieces = piecesFrom(lines, (line) => turnOf(tree, line) !== undefined);
  return pieces.length > 1 ? splitInto(tree, block, pieces) : [block];
}

function speech(tree: Transcription, block: Block, { length }: Turn): Block {
  const words = trimmed(tree.text, { start: block.start + length, end: block.end });
  const spans: readonly Span[] = [
    { start: block.start, end: block.start + length, element: "speaker", attributes: {} },
    { ...words, element: "p", attributes: {} },
  ];
  const turn = withSpans(block, spans);
  return turn.spans.length === block.spans.length + spans.length ? { ...turn, role: "speech" } : block;
}

/** A paragraph between turns goes on with the one before it, unless it is a remark in brackets. */
function continues(tree: Transcription, block: Block): boolean {
  return (
    !/^[[(].*[\])]$/su.test(textIn(tree, block)) && block.hint === undefined && /[.!?…"”]$/.test(textIn(tree, block))
  );
}

function goingOn(turn: Block, block: Block): Block {
  const more = withSpans(block, [{ start: block.start, end: block.end, element: "p", attributes: {} }]);
  return { ...turn, end: block.end, spans: [...turn.spans, ...more.spans] };
}
