import { datesIn } from "../dates/index.js";
import { kindOf } from "../lexicon/kinds.js";
import { DISTRIBUTION, ENCLOSURE, HEAD_LABELS, HEAD_LINE, REFERENCE, SALUTE, VALEDICTION } from "../lexicon/letters.js";
import { linesOf, splitIntoLines } from "../lines.js";
import { type Block, type BodyRole, isBody, type Transcription, textIn, withFacts } from "../tree.js";

/** Finds how the document is built: enclosures, and what stands at its head before the first paragraph of prose. */
export function readStructure(tree: Transcription): Transcription {
  let opening = true;
  const children = tree.children.flatMap((block, index): readonly Block[] => {
    if (!isBody(block) || block.role !== "paragraph") return [block];
    if (isEnclosure(tree, index)) {
      opening = true;
      return [{ ...block, role: "enclosure" }];
    }
    if (opening && isHeadMatter(tree, block)) return headBlocks(tree, block);
    opening = false;
    return [block.hint === "heading" ? { ...block, role: "head" } : block];
  });
  const structured = withAddress({ ...tree, children });
  return withFacts(structured, { kind: documentKind(structured) });
}

/** An enclosure's heading stands by itself and has something after it. */
function isEnclosure(tree: Transcription, index: number): boolean {
  const block = tree.children[index];
  const next = tree.children[index + 1];
  return (
    !!block && !!next && isBody(next) && ENCLOSURE.test(textIn(tree, block)) && !DISTRIBUTION.test(textIn(tree, block))
  );
}

const LONGEST_HEAD_LINE = 90;

/** Short lines that do not end a sentence, or are of a known kind. */
function isHeadMatter(tree: Transcription, block: Block): boolean {
  if (block.hint === "heading") return true;
  const lines = linesOf(tree.text, block).map((line) => textIn(tree, line));
  return lines.every(
    (line) =>
      headRole(line) !== undefined ||
      (line.length <= LONGEST_HEAD_LINE && !/[.!?;]$/.test(line) && !VALEDICTION.test(line) && lines.length < 8),
  );
}

function headBlocks(tree: Transcription, block: Block): readonly Block[] {
  return splitIntoLines(tree, block).map((line) => {
    const role = block.hint === "heading" ? "head" : headRole(textIn(tree, line));
    return role ? { ...line, role } : line;
  });
}

/** What a line of the head is, by its own words. */
function headRole(line: string): BodyRole | undefined {
  const label = HEAD_LINE.exec(line)?.groups?.label;
  if (label && HEAD_LABELS[label.toLowerCase()]) return "memo-head";
  if (REFERENCE.test(line)) return "reference";
  if (SALUTE.test(line)) return "salute";
  if (/^\[stamp/i.test(line)) return "stamp";
  if (isDateline(line)) return "dateline";
  if (kindOf(line) && (line === line.toUpperCase() || line.split(/\s+/).length <= 2)) return "head";
  return undefined;
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
    (block) => block.role === "paragraph" && /[.!?]$/.test(textIn(tree, block)),
  );
  return {
    ...tree,
    children: tree.children.map((block, index) => {
      if (block.role !== "paragraph" || (firstProse >= 0 && index >= firstProse)) return block;
      if (index < salute) return { ...block, role: "address" };
      const text = textIn(tree, block);
      return text === text.toUpperCase() && /\p{Lu}/u.test(text) && !/[[\]]/.test(text)
        ? { ...block, role: "head" }
        : block;
    }),
  };
}

/** The kind that the title names, or a heading, or the form of the document shows. */
function documentKind(tree: Transcription): NonNullable<Transcription["facts"]["kind"]> {
  for (const role of ["title", "head"] as const) {
    const block = tree.children.find((each) => each.role === role);
    const kind = block && kindOf(textIn(tree, block));
    if (kind) return kind;
  }
  if (tree.children.some((block) => block.role === "salute")) return "letter";
  return tree.children.some((block) => block.role === "memo-head") ? "memorandum" : "document";
}
