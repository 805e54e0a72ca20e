import { isHeadLine } from "../lexicon/letters.js";
import { linesOf } from "../lines.js";
import { type Block, inferred, isBody, type Transcription, textIn } from "../tree.js";

/**
 * Finds the headings of sections: what the page marks as one, lines in capitals, and short numbered lines, each with text
 * after it. The form that comes first is the outer one.
 */
export function readHeadings(tree: Transcription): Transcription {
  const { children } = tree;
  const firstText = children.findIndex((block) => TEXT.has(block.role) || block.opens);
  const styles: string[] = [];
  const blocks = children.map((block, i): Block => {
    if (block.role === "enclosure") styles.length = 0;
    const style = i >= firstText && firstText >= 0 ? styleOf(tree, block, followerOf(children, i)) : undefined;
    if (style === undefined) return block;
    if (block.opens?.subtype === "testimonium") styles.length = 0;
    const known = styles.indexOf(style);
    if (known >= 0) styles.length = known + 1;
    else styles.push(style);
    const proposed = style === "words" ? { attributes: inferred("medium") } : {};
    const opens = block.opens ?? { type: "section" };
    if (block.opens && block.role !== "head") return { ...block, depth: styles.length - 1 };
    return { ...block, role: "section", depth: styles.length - 1, opens, ...proposed };
  });
  return { ...tree, children: blocks };
}

const TEXT: ReadonlySet<string> = new Set(["paragraph", "numbered", "item", "speech", "inscription"]);

/** The next block that is neither a page's end nor a note at its foot. */
function followerOf(blocks: readonly Block[], index: number): Block | undefined {
  let next = index + 1;
  while (blocks[next] && PASSED.has(blocks[next]?.role ?? "")) next++;
  return blocks[next];
}

const PASSED: ReadonlySet<string> = new Set(["page-break", "running-head", "footnote", "marginalia"]);

const LONGEST_HEADING = 100;

/** The form of a heading; none where a block is no heading. */
function styleOf(tree: Transcription, block: Block, next: Block | undefined): string | undefined {
  const isHinted = block.role === "head" && block.hint === "heading";
  if (isHinted && next && isBody(next)) return `hint ${block.depth ?? 0}`;
  if (block.opens)
    return block.opens.subtype ?? (block.opens.n === undefined ? (OWN[block.opens.type ?? ""] ?? "whole") : "1.");
  if (!next || !isBody(next)) return undefined;
  if (block.role !== "paragraph" || block.end - block.start > LONGEST_HEADING) return undefined;
  const text = textIn(tree, block);
  if (linesOf(tree.text, block).length > 1 || isHeadLine(text) || /[[\]|\t]|^\(|[.,;:!?]$/.test(text)) return undefined;
  if (!isProse(tree, next)) return undefined;
  const number =
    /^(?:(?:Chapter|Part|Section|Article|Annex)\s)?(?<n>[IVX]{1,6}|[A-Z]|\d{1,2})\.\s+(?<words>\p{L}.*)$/u.exec(text);
  if (number) return numberStyle(number.groups?.n ?? "", number.groups?.words ?? "");
  if (isCapitals(text)) return "capitals";
  return isTitleCase(text) && next.end - next.start > LONGEST_HEADING && next.role === "paragraph"
    ? "words"
    : undefined;
}

/** Divisions whose kind is a form of heading by itself; the others that say no more of themselves are alike. */
const OWN: Readonly<Record<string, string | undefined>> = { entry: "entry", letter: "letter", section: "section" };

/** Two words or more, all but the short ones with capitals: `Arms Control`. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    text.length <= 60 &&
    words.length >= 2 &&
    /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’&,-]+)+$/u.test(text) &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 4) &&
    !/^(?:The|Mr|Mrs|Dr|President|Secretary|Ambassador|General)\b/.test(text)
  );
}

/** A numbered line is a heading if its words are like one: few, and with capitals, as `II. The Situation`. */
function numberStyle(n: string, words: string): string | undefined {
  if (words.split(/\s+/).length > 10) return undefined;
  if (/^(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}+$/u.test(words) && /^[A-Z]$/.test(n) && !/^[IVX]$/.test(n)) return undefined;
  if (/^\d/.test(n)) return "1.";
  return /^[IVX]+$/.test(n) ? "I." : "A.";
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 4 || text !== text.toUpperCase() || text === text.toLowerCase()) return false;
  return !CLASSIFICATION.test(text) && !/^(?:END|ENDS|FINIS|SIGNED)\b/.test(text);
}

const CLASSIFICATION = /^(?:TOP )?(?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|EYES ONLY|NODIS|EXDIS|LIMDIS)\b/;

/** Text that a heading may stand over: a sentence, or what is built otherwise. */
function isProse(tree: Transcription, next: Block): boolean {
  if (next.role !== "paragraph") return ["item", "numbered", "table", "verse", "speech", "section"].includes(next.role);
  const tail = tree.text.slice(Math.max(next.start, next.end - 12), next.end);
  return next.end - next.start > LONGEST_HEADING || /[.!?:;"”’)\]]$/.test(tail) || isHeadingLike(textIn(tree, next));
}

/** A heading may stand right under another. */
function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST_HEADING && (isCapitals(text) || /^(?:[IVX]+|[A-Z]|\d{1,2})\.\s+\p{Lu}/u.test(text));
}
