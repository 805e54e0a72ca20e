import { wholeDate } from "../dates/index.js";
import { DISTRIBUTION, FORMULA, POSTSCRIPT, SIGNATURE_MARK, VALEDICTION } from "../lexicon/letters.js";
import { linesOf, splitIntoLines } from "../lines.js";
import { type Block, type BodyRole, joined, type Transcription, textIn, textsOf } from "../tree.js";

/** Finds how the document, and each enclosure, ends: the words of farewell, who signed, when, and who got a copy. */
export function readCloser(tree: Transcription): Transcription {
  const parts = textsOf(tree.children);
  return { ...tree, children: parts.flatMap((part) => mergeSigned(tree, closePart(tree, part))) };
}

/** One part with the roles of its closing lines. A closer needs a sign: a signature's mark or words of farewell. */
function closePart(tree: Transcription, part: readonly Block[]): readonly Block[] {
  const lines = part.flatMap((block) => (isClosingMatter(tree, block) ? splitIntoLines(tree, block) : [block]));
  const signs = lines.map((line) => line.role === "paragraph" && isSign(textIn(tree, line)));
  const sign = signs.lastIndexOf(true);
  if (sign < 0) return part;
  let first = sign;
  while (first > 0 && isClosingLine(tree, lines[first - 1])) first--;
  let last = sign;
  while (last + 1 < lines.length && isClosingLine(tree, lines[last + 1])) last++;
  return lines.map((line, i) => {
    if (i > last && line.role === "paragraph") return { ...line, role: afterword(textIn(tree, line)) };
    return i >= first && i <= last ? { ...line, role: closingRole(tree, line) } : line;
  });
}

const LONGEST_CLOSING_LINE = 70;
const LONGEST_FORMULA = 240;

/** Whom a letter is for, where that stands below the signature. */
const ADDRESSED =
  /^To (?:the )?(?:Mr|Mrs|Miss|Messrs|Hon|Dr|Rev|Gen|Genl|Col|Capt|Lieut|Sir|Lord|Lady|Honou?rable|Right|Secretary|Governor|President|His|Her)\b/;

function isSign(line: string): boolean {
  if (line.length <= LONGEST_FORMULA && FORMULA.test(line)) return true;
  return line.length <= LONGEST_CLOSING_LINE && (SIGNATURE_MARK.test(line) || VALEDICTION.test(line));
}

/** A block of short lines. */
function isClosingMatter(tree: Transcription, block: Block): boolean {
  if (block.role !== "paragraph") return false;
  const lines = linesOf(tree.text, block);
  return (lines.length > 0 ? lines : [block]).every((line) => isClosing(textIn(tree, line)));
}

function isClosingLine(tree: Transcription, line: Block | undefined): boolean {
  return line?.role === "paragraph" && isClosing(textIn(tree, line));
}

function isClosing(text: string): boolean {
  if (isSign(text)) return true;
  if (text.length > LONGEST_CLOSING_LINE) return false;
  // A signature in capitals may end with a full stop.
  if (/^\p{Lu}[\p{Lu}.\s'’-]{2,40}\.$/u.test(text)) return true;
  return (
    !/[!?;:]$|(?<!\b(?:\p{Lu}|Jr|Sr|Co|Inc|Ltd|Esq|Dept))\.$/u.test(text) &&
    !DISTRIBUTION.test(text) &&
    !ADDRESSED.test(text) &&
    !/_{3,}/.test(text) &&
    !POSTSCRIPT.test(text) &&
    !/^\[/.test(text)
  );
}

function closingRole(tree: Transcription, line: Block): BodyRole {
  if (wholeDate(tree.text, line)?.day) return "dateline";
  return VALEDICTION.test(textIn(tree, line)) || FORMULA.test(textIn(tree, line)) ? "valediction" : "signed";
}

/** What may follow a signature. */
function afterword(text: string): BodyRole {
  if (DISTRIBUTION.test(text)) return "distribution";
  if (text.length <= LONGEST_CLOSING_LINE && ADDRESSED.test(text)) return "address";
  return POSTSCRIPT.test(text) ? "postscript" : "paragraph";
}

/** Lines that were signed together make one block. */
function mergeSigned(tree: Transcription, blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last?.role === "signed" && block.role === "signed" && !isNextSigner(tree, last, block))
      merged[merged.length - 1] = joined(last, block);
    else merged.push(block);
  }
  return merged;
}

/** Of several who signed each under a mark or seal of his own, each has a signature of his own. */
function isNextSigner(tree: Transcription, last: Block, block: Block): boolean {
  const begins = (line: string): boolean => SIGNATURE_MARK.exec(line)?.index === 0;
  return begins(textIn(tree, last)) && begins(textIn(tree, block));
}
