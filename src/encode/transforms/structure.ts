import { datesIn, wholeDate } from "../dates/index.js";
import { isTitle, kindOf } from "../lexicon/kinds.js";
import {
  DISTRIBUTION,
  ENCLOSURE,
  isHeadLabel,
  isHeadLine,
  isTelegraphic,
  REFERENCE,
  SALUTE,
  VALEDICTION,
} from "../lexicon/letters.js";
import { STATES_SHORT } from "../lexicon/places.js";
import { hasLines, linesOf, piecesFrom, splitInto, splitIntoLines, trimmed } from "../lines.js";
import { type Block, type BodyRole, inferred, isBody, joined, type Transcription, textIn, withFacts } from "../tree.js";
import { documentKind } from "./document-kind.js";

/** Finds how the document is built: enclosures, and what stands at its head before the first paragraph of prose. */
export function readStructure(tree: Transcription): Transcription {
  let opening = true;
  const blocks = withLabels(tree);
  const children = blocks.flatMap((block, index): readonly Block[] => {
    if (!isBody(block) || block.role !== "paragraph") {
      if (STRUCTURED.has(block.role)) opening = false;
      return [block];
    }
    if (isEnclosure(tree, blocks, index)) {
      opening = true;
      return [{ ...block, role: "enclosure" }];
    }
    if (opening && isHeadMatter(tree, block)) return headBlocks(tree, block);
    opening = false;
    return [block.hint === "heading" ? { ...block, role: "head" } : block];
  });
  const structured = withLetter(withTitle(withAddress({ ...tree, children })));
  return withFacts(structured, { kind: documentKind(structured) });
}

/** What is built in its own way; the head of the document ends before it. */
const STRUCTURED: ReadonlySet<string> = new Set([
  "section",
  "item",
  "numbered",
  "table",
  "verse",
  "speech",
  "stage",
  "inscription",
]);

/** The blocks with each label that stands by itself, such as `SUBJECT`, joined to the value below it. */
function withLabels(tree: Transcription): readonly Block[] {
  const read: Block[] = [];
  const children = tree.children.flatMap((block) => labelLines(tree, block));
  for (let i = 0; i < children.length; i++) {
    const block = children[i];
    const next = children[i + 1];
    if (!block) continue;
    const isLabel = block.role === "paragraph" && block.end - block.start <= 30 && isHeadLabel(textIn(tree, block));
    if (isLabel && next?.role === "paragraph" && mayBeValue(textIn(tree, next))) {
      read.push({ ...joined(block, next), role: "memo-head" });
      i++;
    } else read.push(block);
  }
  return read;
}

/** A block that begins with a label in a line of its own: each such label with the lines below it. */
function labelLines(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph" || block.end - block.start > LONGEST_VALUE || !hasLines(tree.text, block))
    return [block];
  const lines = linesOf(tree.text, block);
  const isLabel = lines.map((line) => line.end - line.start <= 30 && isHeadLabel(textIn(tree, line)));
  if (lines.length < 2 || lines.length > 40 || !isLabel[0]) return [block];
  const parts = splitInto(
    tree,
    block,
    piecesFrom(lines, (_, i) => isLabel[i] === true),
  );
  return parts.map((part): Block => (isHeadLine(textIn(tree, part)) ? { ...part, role: "memo-head" } : part));
}

const LONGEST_VALUE = 600;

/** A value is short, and no label itself. */
function mayBeValue(text: string): boolean {
  return text.length <= LONGEST_VALUE && !isHeadLabel(text) && !isHeadLine(text) && !SALUTE.test(text);
}

/** An enclosure's heading stands by itself and has something after it. */
function isEnclosure(tree: Transcription, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  return (
    !!block && !!next && isBody(next) && ENCLOSURE.test(textIn(tree, block)) && !DISTRIBUTION.test(textIn(tree, block))
  );
}

const LONGEST_HEAD_LINE = 90;

/** Short lines that do not end a sentence, or are of a known kind. */
function isHeadMatter(tree: Transcription, block: Block): boolean {
  if (block.hint === "heading") return true;
  const lines = linesOf(tree.text, block).map((line) => textIn(tree, line));
  if (lines.some(isMessage)) return false;
  return lines.every(
    (line) =>
      headRole(line) !== undefined ||
      NUMBERED_LABEL.test(line) ||
      (line.length <= LONGEST_HEAD_LINE && !endsSentence(line) && !VALEDICTION.test(line) && lines.length < 8),
  );
}

/** The words of a telegram in capitals, which know no full stop. */
function isMessage(line: string): boolean {
  if (line !== line.toUpperCase() || headRole(line) !== undefined) return false;
  return /\sSTOP(?:\s|$)/.test(line) || line.split(/\s+/).length > LONGEST_CAPITALS;
}

/** How many words a heading in capitals has. */
const LONGEST_CAPITALS = 12;

/** A full stop behind a capital, as in `London W.C.`, ends no sentence. */
function endsSentence(line: string): boolean {
  return /[!?;]$|(?<!(?<!\p{L})\p{Lu})\.$/u.test(line) && !isShortened(line);
}

/** The name of a state or a unit, shortened: `Falmouth, Va.`. */
function isShortened(line: string): boolean {
  const word = /(?<=,\s?|\s)(?<word>\p{Lu}\p{L}{0,4})\.$/u.exec(line)?.groups?.word;
  return word !== undefined && (STATES_SHORT.has(word) || /^(?:Co|Esq|Vols?|Regt|Jr|Sr|St)$/.test(word));
}

function headBlocks(tree: Transcription, block: Block): readonly Block[] {
  const lines = splitIntoLines(tree, block).flatMap((line) => withoutNumber(tree, line));
  const read: Block[] = [];
  for (const line of lines) {
    const role = block.hint === "heading" ? "head" : headRole(textIn(tree, line));
    const last = read.at(-1);
    if (!role && last?.role === "memo-head" && (isIndented(tree, line) || isPost(tree, last, line)))
      read[read.length - 1] = joined(last, line);
    else if (!role && last?.role === "address" && block.hint !== "heading") read.push({ ...line, role: "address" });
    else read.push(role ? { ...line, role } : line);
  }
  return read;
}

/** In the head of a telegram, one post under another. */
function isPost(tree: Transcription, last: Block, line: Block): boolean {
  const text = textIn(tree, line);
  return isTelegraphic(textIn(tree, last)) && /^\p{Lu}[\p{Lu}\d /-]{2,50}$/u.test(text) && text.split(" ").length <= 5;
}

/** A line that is set in goes on with the one above it. */
function isIndented({ text }: Transcription, { start }: Block): boolean {
  return /\n(?: {2,}|\t+)$/.test(text.slice(Math.max(0, start - 60), start));
}

const NUMBERED_LABEL = /^\d{1,6}\.(?=\s+(?:Subject|Subj|Ref|Reference|Re)\s*:)/i;

/** The number of a telegram may stand before its first label: `1803. Subject: ...`. */
function withoutNumber(tree: Transcription, line: Block): readonly Block[] {
  const number = NUMBERED_LABEL.exec(textIn(tree, line))?.[0];
  if (number === undefined) return [line];
  const rest = trimmed(tree.text, { start: line.start + number.length, end: line.end });
  return splitInto(tree, line, [{ start: line.start, end: line.start + number.length }, rest]);
}

const LONGEST_TITLE = 400;

/** What a line of the head is, by its own words. */
function headRole(line: string): BodyRole | undefined {
  if (line.length > LONGEST_TITLE) return undefined;
  if (isHeadLine(line)) return "memo-head";
  if (REFERENCE.test(line)) return "reference";
  if (SALUTE.test(line)) return "salute";
  if (line.length <= 70 && ADDRESSEE.test(line)) return "address";
  if (/^\[stamp/i.test(line)) return "stamp";
  if (isTitle(line) && !/[.!?:;,]$/.test(line)) return "head";
  if (isDateline(line)) return "dateline";
  if (kindOf(line) && (line === line.toUpperCase() || line.split(/\s+/).length <= 2)) return "head";
  if (isNumberedTitle(line)) return "head";
  return undefined;
}

/** Whom a paper is for, in a line above it. */
const ADDRESSEE =
  /^(?:(?:The )?(?:Right )?(?:Hon\.|Honou?rable)\s\p{Lu}[^:;!?]*|(?:Тов\.|Товарищу|Г-ну|Г-же)\s\p{Lu}[^:;!?]*|(?:Herrn|An (?:den|die|das|Herrn)|À (?:Monsieur|Madame|Son Excellence)|A Su Excelencia)\s[^:;!?.]*)$/u;

/** The title that an edition gives, with its number before it, its note behind it, or both: `10. Letter From A to B[1]`. */
function isNumberedTitle(line: string): boolean {
  const number = /^\d{1,4}\.\s+(?=\p{Lu})/u.exec(line)?.[0] ?? "";
  const note = /\[\d{1,3}\]$/.exec(line)?.[0] ?? "";
  const title = line.slice(number.length, line.length - note.length);
  if (/[.!?:;,]$/.test(title)) return false;
  return number !== "" && (note !== "" || isTitle(title)) ? true : note !== "" && isTitle(title);
}

/** A place and a day, and little else. */
function isDateline(line: string): boolean {
  const [date] = datesIn(line, { start: 0, end: line.length });
  return (
    date?.day === true &&
    line.length - (date.end - date.start) <= 40 &&
    !/[a-z]{3,} [a-z]{3,}/.test(line.replace(line.slice(date.start, date.end), ""))
  );
}

/** Lines that nothing tells of, before the salute, are the address; elsewhere in the head they are headings if in capitals. */
function withAddress(tree: Transcription): Transcription {
  const salute = tree.children.findIndex((block) => block.role === "salute");
  const firstProse = tree.children.findIndex(
    (block) => STRUCTURED.has(block.role) || (block.role === "paragraph" && isProse(tree, block)),
  );
  const dateline = tree.children.findIndex((block) => block.role === "dateline");
  const sent = documentKind(tree) === "telegram" && dateline >= 0 ? firstProse : -1;
  return {
    ...tree,
    children: tree.children.map((block, index) => {
      if (block.role !== "paragraph" || (firstProse >= 0 && index >= firstProse)) return block;
      if (index < salute || (index > dateline && index < sent)) return { ...block, role: "address" };
      const text = textIn(tree, block);
      return text === text.toUpperCase() && /\p{Lu}/u.test(text) && !/[[\]]/.test(text)
        ? { ...block, role: "head" }
        : block;
    }),
  };
}

function isProse(tree: Transcription, block: Block): boolean {
  const text = textIn(tree, block);
  return endsSentence(text) || isMessage(text);
}

/** Where a dateline or a salute stands below the lines of a memo's head, a letter begins with it. */
function withLetter(tree: Transcription): Transcription {
  const heads = tree.children.findIndex((block) => block.role === "memo-head");
  const text = tree.children.findIndex(
    (block, i) => i > heads && (STRUCTURED.has(block.role) || block.role === "paragraph"),
  );
  const first = tree.children.findIndex(
    (block, i) => i > heads && (block.role === "dateline" || block.role === "salute" || block.role === "address"),
  );
  if (heads < 0 || first < 0 || text < 0 || first > text) return tree;
  const hasSalute = tree.children.slice(first, text).some((block) => block.role === "salute");
  const hasHead = tree.children.slice(first, text).some((block) => block.role === "memo-head");
  if (hasHead) return tree;
  const type = hasSalute && documentKind(tree) !== "letter" ? "letter" : "section";
  return { ...tree, children: tree.children.map((block, i) => (i === first ? { ...block, opens: { type } } : block)) };
}

/** A short line that stands alone above the sentences of a document which is no letter is its title. */
function withTitle(tree: Transcription): Transcription {
  const first = tree.children.findIndex(isBody);
  const block = tree.children[first];
  if (block?.role !== "paragraph" || !isTitleLike(tree, block)) return tree;
  const rest = tree.children.slice(first + 1);
  if (rest.some(({ role }) => role === "salute") || !rest.some((each) => isText(tree, each))) return tree;
  const dateline = tree.children.findIndex((each) => each.role === "dateline");
  const isTitle = (each: Block, i: number): boolean =>
    i === first || (i > first && i < dateline && each.role === "paragraph" && isTitleLike(tree, each));
  const children = tree.children.map(
    (each, i): Block => (isTitle(each, i) ? { ...each, role: "head", attributes: inferred("medium") } : each),
  );
  return { ...tree, children };
}

function isTitleLike(tree: Transcription, block: Block): boolean {
  if (block.end - block.start > LONGEST_HEAD_LINE || hasLines(tree.text, block)) return false;
  const line = textIn(tree, block);
  return /^[\p{L}\d„«“"].*\s.*[\p{L}\d”»“")]$/u.test(line) && !/[[\]|\t]/.test(line) && !wholeDate(tree.text, block);
}

function isText(tree: Transcription, block: Block): boolean {
  if (STRUCTURED.has(block.role)) return true;
  return (
    block.role === "paragraph" && block.end - block.start > LONGEST_HEAD_LINE / 2 && endsSentence(textIn(tree, block))
  );
}
