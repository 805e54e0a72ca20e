import type { Range } from "../../core/source.js";
import type { Profile } from "../brackets/index.js";
import { linesOf, piecesFrom, splitInto } from "../lines.js";
import { withSpans } from "../spans.js";
import { type Attributes, type Block, type Span, type Transcription, textIn } from "../tree.js";

/**
 * Keeps the lines of inscriptions and papyri, where the school of the transcribers does: each begins with its number. What is
 * written on one side, or in one column, is a part of its own; a translation or commentary is read as text.
 */
export function readInscriptions(tree: Transcription, { keepsLines }: Profile): Transcription {
  if (!keepsLines) return tree;
  const blocks = tree.children.flatMap((block) => apart(tree, block));
  const read: Block[] = [];
  const count = { last: 0 };
  let part: Attributes | undefined;
  for (const block of blocks) {
    const opens = block.role === "paragraph" ? partOf(textIn(tree, block)) : undefined;
    if (opens) {
      part = opens;
      count.last = 0;
      read.push({ ...block, role: "section", opens });
    } else read.push(isInscribed(tree, block, part) ? inscribed(tree, block, count) : block);
  }
  return { ...tree, children: read };
}

/** A block, with a heading that stands over its lines, or between them, apart. */
function apart(tree: Transcription, block: Block): readonly Block[] {
  if (block.role !== "paragraph") return [block];
  const lines = linesOf(tree.text, block);
  const heads = lines.map((line) => partOf(textIn(tree, line)) !== undefined);
  if (lines.length < 2 || !heads.includes(true)) return [block];
  return splitInto(
    tree,
    block,
    piecesFrom(lines, (_, i) => heads[i] === true || heads[i - 1] === true),
  );
}

/** What a heading says that follows: a side, a column, a fragment, or words about the inscription. */
function partOf(line: string): Attributes | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const about = ABOUT.find(({ words }) => words.test(line));
  if (about) return { type: about.type };
  const match = PART.exec(line);
  const { name = "", n = "" } = match?.groups ?? {};
  const subtype = PARTS.find(({ words }) => words.test(name))?.subtype;
  if (!match || !subtype) return undefined;
  return {
    type: "part",
    subtype,
    n: n || (subtype === "side" && name !== "" && !GENERAL.test(name) ? name.toLowerCase() : undefined),
  };
}

const LONGEST_HEADING = 40;
const PART =
  /^[([]?(?<name>\p{L}+\.?(?: (?:side|face|column|margin|edge|hand))?)(?:[ \t]+(?<n>[IVXLC]+|\d{1,3}|[A-Za-z]{1,2}|one|two|three|left|right))?[)\]]?[.:]?$/u;
const GENERAL = /^(?:side|face|seite|faccia|cara|lato|surface)$/i;
const PARTS = [
  {
    subtype: "side",
    words:
      /^(?:(?:front|back|left|right|upper|lower|first|second|outer|inner|north|south|east|west)(?: (?:side|face|edge))?|side|face|seite|lato|faccia|cara|recto|verso|obverse|reverse|surface)$/i,
  },
  {
    subtype: "column",
    words: /^(?:(?:left|right|first|second|third)? ?column|col\.?|kolumne|spalte|colonne|colonna|columna)$/i,
  },
  { subtype: "fragment", words: /^(?:fragment|frag\.?|fr\.|fragmentum|frammento)$/i },
  { subtype: "margin", words: /^(?:(?:left|right|upper|lower) )?margin$/i },
] as const;
const ABOUT = [
  { type: "translation", words: /^(?:Translation|Übersetzung|Traduction|Traduzione|Traducción|Перевод)[.:]?$/i },
  {
    type: "notes",
    words:
      /^(?:Commentary|Comments?|Notes?|Apparatus(?: criticus)?|Critical apparatus|Kommentar|Commentaire|Line notes)[.:]?$/i,
  },
  { type: "bibliography", words: /^(?:Bibliography|Literature|Editions|Literatur|Bibliographie)[.:]?$/i },
  { type: "introduction", words: /^(?:Description|Introduction|Beschreibung|Provenance)[.:]?$/i },
  { type: "transcription", words: /^(?:Text|Edition|Transcription|Transkription)[.:]?$/i },
] as const;

/** Words in which the transcriber's signs are; lines of a part that has no words about it; not what is wrapped text. */
function isInscribed(tree: Transcription, block: Block, part: Attributes | undefined): boolean {
  if (block.role !== "paragraph") return false;
  if (part && part.type !== "part" && part.type !== "transcription") return false;
  const lines = linesOf(tree.text, block);
  const long = lines.filter((line) => line.end - line.start > LONGEST_LINE).length;
  if (long > lines.length / 2) return false;
  const text = textIn(tree, block);
  return part !== undefined || SIGNS.test(text) || (lines.length > 1 && NUMBERED.test(text));
}

const LONGEST_LINE = 90;
const SIGNS = /[[\]{}⟦⟧〚〛⟨⟩‹›|]|<\p{L}+>|\p{L}\(\p{L}+\)|\u0323|\bvac(?:at)?\b|\+{2,}/u;
const NUMBERED = /^\d{1,3}[ \t]+\S/m;

/** A block of lines, each with its number: that which is written before it, or else counted from the one above. */
function inscribed(tree: Transcription, block: Block, count: { last: number }): Block {
  const lines = linesOf(tree.text, block);
  const numbers = lines.map((line) => writtenNumber(textIn(tree, line)));
  const first = numbers.findIndex((n) => n !== undefined);
  const before = (numbers[first] ?? 0) - first - 1;
  if (first >= 0 && before >= 0) count.last = before;
  const breaks = lines.flatMap((line, i): readonly Span[] => {
    const written = numbers[i];
    count.last = written ?? count.last + 1;
    // The number that is written makes a break of its own.
    if (written !== undefined && /^\d{1,3}[ \t]/.test(textIn(tree, line))) return [];
    // Where strokes part the lines as well, what stands in one line of the transcription is several.
    const n = textIn(tree, block).includes("|") ? undefined : `${count.last}`;
    return [lineBreak(line, n, i > 0 && isBroken(textIn(tree, lines[i - 1] ?? line)))];
  });
  const bare = { ...block, spans: block.spans.filter((span) => span.element !== "lb") };
  return { ...withSpans(bare, breaks), role: "inscription" };
}

function lineBreak({ start }: Range, n: string | undefined, isWithin: boolean): Span {
  return { start, end: start, element: "lb", attributes: { n, break: isWithin ? "no" : undefined } };
}

function writtenNumber(line: string): number | undefined {
  const n = /^\(?(\d{1,3})[.)]?[ \t]+\S/.exec(line)?.[1];
  return n === undefined ? undefined : Number(n);
}

/** A word that goes on in the next line. */
function isBroken(line: string): boolean {
  return /\p{L}[)\]]?[-‐⸗]$/u.test(line);
}
