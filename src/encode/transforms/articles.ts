import type { Range } from "../../core/source.js";
import { type DivisionLabel, divisionLabelOf } from "../lexicon/divisions.js";
import { linesOf, piecesFrom, splitInto, trimmed } from "../lines.js";
import { isFree, withSpans } from "../spans.js";
import { type Block, type Transcription, textIn } from "../tree.js";

/**
 * Finds the parts of treaties, laws and statutes: `Article 1`, `§ 2`, in a line of their own or before their words. Two of one
 * kind must count on; a single mention of an article is none.
 */
export function readArticles(tree: Transcription): Transcription {
  const blocks = tree.children.flatMap((block) => startingLines(tree, block));
  const labels = blocks.map((block) => labelOf(tree, block));
  const counting = countingWords(labels);
  if (counting.size === 0) return tree;
  const last = labels.findLastIndex(Boolean);
  const testimony = blocks.findIndex(
    (block, i) => i > last && block.role === "paragraph" && TESTIMONY.test(textIn(tree, block)),
  );
  const children = blocks.map((block, i): Block => {
    const label = labels[i];
    if (label && counting.has(label.word)) return opening(tree, block, label);
    return i === testimony ? { ...block, role: "numbered", opens: { type: "section", subtype: "testimonium" } } : block;
  });
  return { ...tree, children };
}

/** The words with which those who sign a treaty say so; they belong to all of it, not to its last article. */
const TESTIMONY =
  /^(?:In (?:witness|testimony|faith) (?:where)?of|In faith whereof|Done (?:at|in)\b|En foi de quoi|Fait (?:à|en)\b|Zu Urkund|Urkundlich|Zur Beglaubigung|So geschehen|Geschehen zu|Gegeben zu|В (?:удостоверение|подтверждение)|Совершено в|En fe de lo cual|Hecho en)/i;

/** One block for each line that begins with a label, with the lines below it; a heading's words are apart from those below. */
function startingLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph") return [block];
  const lines = linesOf(tree.text, block);
  if (lines.length < 2) return [block];
  const starts = lines.map((line) => divisionLabelOf(textIn(tree, line)) !== undefined);
  if (!starts.includes(true)) return [block];
  const isStart = (line: Range, i: number): boolean =>
    starts[i] === true || (starts[i - 1] === true && isHeadingLine(textIn(tree, lines[i - 1] ?? line)));
  return splitInto(tree, block, piecesFrom(lines, isStart));
}

function labelOf(tree: Transcription, block: Block): DivisionLabel | undefined {
  if (block.role !== "paragraph") return undefined;
  const label = divisionLabelOf(textIn(tree, { start: block.start, end: Math.min(block.end, block.start + 80) }));
  return label && isFree(block, label.length) ? label : undefined;
}

/** The words whose numbers count on at least once, from one that nothing but such a word stands before. */
function countingWords(labels: readonly (DivisionLabel | undefined)[]): ReadonlySet<string> {
  const last = new Map<string, number>();
  const counting = new Set<string>();
  let latest: number | undefined;
  for (const label of labels) {
    if (!label) continue;
    const before = last.get(label.word) ?? (counting.size > 0 ? latest : undefined);
    if (before !== undefined && (label.ordinal === before + 1 || (label.ordinal === before && /[a-z]$/.test(label.n))))
      counting.add(label.word);
    last.set(label.word, label.ordinal);
    latest = label.ordinal;
  }
  return counting;
}

/** A line with a label and a few words is a heading; a label before a sentence opens the part without one. */
function opening(tree: Transcription, block: Block, { kind, n, ordinal, length }: DivisionLabel): Block {
  const opens = { type: "section", subtype: kind, n: /^[\dIVXLC]/.test(n) ? n : `${ordinal}` };
  // How deep a heading that the format marks as one lies, it says itself.
  if (block.hint === "heading") return { ...block, opens };
  if (isHeadingLine(textIn(tree, block))) return { ...block, role: "section", opens };
  const label = trimmed(tree.text, { start: block.start, end: block.start + length });
  const labelled = withSpans(block, [{ ...label, element: "label", attributes: {} }]);
  return { ...labelled, role: "numbered", opens };
}

const LONGEST_HEADING = 120;
const LONGEST_SCENE = 100;

/** A line that ends no sentence, but for the label's own full stop. */
function isHeadingLine(line: string): boolean {
  const label = divisionLabelOf(line);
  if (!label || line.length > LONGEST_HEADING || line.includes("\n")) return false;
  const rest = line.slice(label.length).trim();
  // What is seen on the stage is told in the heading of its scene.
  if (label.kind === "scene" && line.length <= LONGEST_SCENE) return true;
  return rest === "" || !/[.;:,!?]$/.test(rest) || (/^[\p{Lu}\p{P}\s\d]+$/u.test(rest) && rest.endsWith("."));
}
