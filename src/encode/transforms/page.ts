import type { Range } from "../../core/source.js";
import { wholeDate } from "../dates/index.js";
import { isTitle } from "../lexicon/kinds.js";
import { ABSTRACT_LABELS, FIELD_LABELS, FURNITURE, RIGHTS, SECTION_LABELS } from "../lexicon/page.js";
import { linesOf } from "../lines.js";
import type { Block, PageRole, Role, Transcription } from "../tree.js";
import { textIn } from "../tree.js";
import { isCitation } from "./citation.js";

/** Tells the page from the document: furniture, date and title on top, and all that stands after the document's end. */
export function readPage(tree: Transcription): Transcription {
  const roles: Role[] = tree.children.map((block) => hintedRole(tree, block) ?? block.role);
  const tail = tailStart(tree, roles);
  markTop(tree, tail, roles);
  for (let i = tail; i < roles.length; i++) {
    if (roles[i] === "paragraph") roles[i] = tailRole(tree, i, roles);
  }
  markAbstract(tree, tail, roles);
  return { ...tree, children: tree.children.map((block, i) => ({ ...block, role: roles[i] ?? block.role })) };
}

/** What is plain from the block alone. */
function hintedRole(tree: Transcription, block: Block): PageRole | undefined {
  if (block.hint === "heading" && SECTION_LABELS.has(wordsOf(tree, block))) return "label";
  if (block.hint && block.hint !== "heading") return HINTED[block.hint];
  return FURNITURE.has(wordsOf(tree, block)) ? "furniture" : undefined;
}

const HINTED: Readonly<Record<Exclude<NonNullable<Block["hint"]>, "heading">, PageRole>> = {
  abstract: "abstract",
  citation: "citation",
  date: "page-date",
  furniture: "furniture",
  label: "label",
  rights: "rights",
  title: "title",
  value: "value",
};

/**
 * A title stands on top, with nothing before it but furniture and the date; a date counts only beside a title. Where nothing
 * else tells of a page, the line is the document's own heading.
 */
function markTop(tree: Transcription, tail: number, roles: Role[]): void {
  const given = roles.indexOf("title");
  const top = given >= 0 ? given : roles.findIndex((role, i) => role === "paragraph" && isTitleLine(tree, i));
  if (top < 0) return;
  const before = tree.children
    .slice(0, top)
    .map((block, i) => roles[i] !== "paragraph" || wholeDate(tree.text, block) !== undefined);
  if (given < 0 && (before.includes(false) || (top === 0 && tail === tree.children.length))) return;
  roles[top] = "title";
  for (let i = 0; i < top; i++) if (roles[i] === "paragraph" && before[i]) roles[i] = "page-date";
}

function isTitleLine(tree: Transcription, index: number): boolean {
  const block = tree.children[index];
  if (!block || block.end - block.start > 300 || linesOf(tree.text, block).length !== 1) return false;
  const line = textIn(tree, block);
  return !line.endsWith(".") && isTitle(line);
}

/**
 * The first block after which the page only tells of the document: a label of a section, a citation, or the rights. What
 * a page says in fields above its first paragraph is no tail: the document is still to come.
 */
function tailStart(tree: Transcription, roles: readonly Role[]): number {
  const first = roles.indexOf("paragraph");
  const start = tree.children.findIndex(
    (block, i) =>
      i > 0 &&
      (i > first || !isField(block)) &&
      (roles[i] === "citation" || roles[i] === "rights" || isTailBlock(tree, block)),
  );
  return start < 0 ? tree.children.length : start;
}

/** Whether the page's own markup makes a block one of its fields. */
function isField({ hint }: Block): boolean {
  return hint !== undefined && hint !== "heading" && hint !== "title";
}

function isTailBlock(tree: Transcription, block: Block): boolean {
  return SECTION_LABELS.has(wordsOf(tree, block)) || isCitation(textIn(tree, block));
}

function tailRole(tree: Transcription, index: number, roles: readonly Role[]): PageRole {
  const block = tree.children[index];
  if (!block) return "value";
  const text = textIn(tree, block);
  if (SECTION_LABELS.has(wordsOf(tree, block)) || FIELD_LABELS.has(wordsOf(tree, block))) return "label";
  if (isCitation(text)) return "citation";
  if (RIGHTS.test(text) || roles[index - 1] === "rights") return "rights";
  return "value";
}

/** A summary stands between the document's end and the rest of the page, set off by more space than paragraphs are. */
function markAbstract(tree: Transcription, tail: number, roles: Role[]): void {
  const labelled = roles.findIndex((_, i) => i < tail && ABSTRACT_LABELS.has(wordsOf(tree, tree.children[i])));
  if (labelled >= 0) {
    roles[labelled] = "label";
    for (let i = labelled + 1; i < tail; i++) roles[i] = "abstract";
    return;
  }
  const last = tree.children[tail - 1];
  if (roles.includes("abstract") || tail === tree.children.length || !last || roles[tail - 1] !== "paragraph") return;
  const usual = median(tree.children.slice(1, tail - 1).map((block) => block.gap));
  if (last.gap > usual && SPEAKS_OF_DOCUMENT.test(textIn(tree, last))) roles[tail - 1] = "abstract";
}

const SPEAKS_OF_DOCUMENT =
  /^(?:This|The|In this)\s+(?:memo|memorandum|letter|telegram|cable|document|report|note|minutes|record)\b/;

/** The words of a block as lists of labels have them; nothing where they are longer than any label. */
function wordsOf(tree: Transcription, block: Block | undefined): string {
  if (!block || isLong(tree.text, block)) return "";
  return textIn(tree, block).replace(/\s+/g, " ").replace(/:$/, "").toLowerCase();
}

/** The longest label, with a colon. */
const LONGEST_LABEL =
  1 +
  Math.max(
    ...[FURNITURE, SECTION_LABELS, FIELD_LABELS, ABSTRACT_LABELS].flatMap((each) =>
      [...each].map((label) => label.length),
    ),
  );

/** Whether a stretch has more characters than a label, white space apart. */
function isLong(text: string, { start, end }: Range): boolean {
  let count = 0;
  for (let at = start; at < end && count <= LONGEST_LABEL; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && (code < 0xa0 || !/\s/.test(text.charAt(at)))) count++;
  }
  return count > LONGEST_LABEL;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
