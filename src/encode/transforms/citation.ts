import type { Range } from "../../core/source.js";
import { datesIn } from "../dates/index.js";
import { type Citation, type Transcription, withFacts } from "../tree.js";

/** Takes the archival citation of the page apart: where the original is kept, and who contributed and translated it. */
export function readCitation(tree: Transcription): Transcription {
  const block = tree.children.find((each) => each.role === "citation");
  return block ? withFacts(tree, { citation: citationOf(tree.text, block) }) : tree;
}

/** Whether a text reads like a citation of an archive: it has a shelf-mark of a known kind. */
export function isCitation(text: string): boolean {
  return text.length < 1000 && shelfmarkOf(text, { start: 0, end: text.length }).length >= 2;
}

function citationOf(text: string, block: Range): Citation {
  const shelfmark = shelfmarkOf(text, block);
  const first = shelfmark[0]?.label ?? block.start;
  const last = shelfmark.at(-1)?.range.end ?? block.start;
  const repository = untilComma(text, { start: block.start, end: first });
  const sentence = sentenceAfter(text, last, block.end);
  const [date] = sentence ? datesIn(text, sentence).filter((each) => !each.day) : [];
  const collection = sentence && collectionOf(text, sentence, date);
  return {
    ...(repository ? { repository } : {}),
    ...(collection ? { collection } : {}),
    ...(collection && date ? { date } : {}),
    shelfmark: shelfmark.map(({ type, range }) => ({ type, range })),
    ...named("carrier", find(text, block, /\b(microfilm|microfiche|photocopy|scan)\b/i)),
    ...named("reel", find(text, block, /\breel\s+(\w+)/i)),
    ...named("contributor", find(text, block, new RegExp(`[Cc]ontributed by ${NAME}`, "u"))),
    ...named("translator", find(text, block, new RegExp(`[Tt]ranslated by ${NAME}`, "u"))),
  };
}

/** Capitalised words, initials and particles, up to the next lower-case word or mark. */
const NAME =
  "(?:the )?(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:(?:of the|of|for the|for|von|van|de|der|al|el|and the) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*)*\\p{L})";

interface ShelfmarkPart {
  readonly type: string;
  readonly range: Range;
  /** Where the label before the value starts. */
  readonly label: number;
}

/** The parts of shelf-marks by the schools of archives; the words before a value are its label. */
const SHELFMARKS: readonly { readonly type: string; readonly pattern: RegExp }[] = [
  { type: "fond", pattern: /\b(?:[Ff]ond|[Ff]\.)\s*(\d[\w-]*)/g },
  { type: "opis", pattern: /\b(?:[Oo]pis|[Oo]p\.)\s*(\d[\w-]*)/g },
  { type: "delo", pattern: /\b(?:[Dd]elo|[Dd]\.)\s*(\d[\w-]*)/g },
  { type: "leaves", pattern: /\b(?:[Ll]ist|[Ll]ll?\.|[Ll]\.)\s*(\d+(?:[-–]\d+)?)/g },
  { type: "recordGroup", pattern: /\b(?:Record Group|RG)\s*(\d+)/g },
  { type: "series", pattern: /\b[Ss]eries\s+([\dIVXLC][\w-]*)/g },
  { type: "box", pattern: /\b[Bb]ox\s+(\d[\w-]*)/g },
  { type: "folder", pattern: /\b[Ff]older\s+(\d[\w-]*)/g },
  { type: "file", pattern: /\b[Ff]ile\s+(\d[\w/-]*)/g },
  { type: "item", pattern: /\b[Ii]tem\s+(\d[\w-]*)/g },
];

function shelfmarkOf(text: string, within: Range): readonly ShelfmarkPart[] {
  const stretch = text.slice(within.start, within.end);
  const parts = SHELFMARKS.flatMap(({ type, pattern }) =>
    [...stretch.matchAll(pattern)].slice(0, 1).map((match): ShelfmarkPart => {
      const end = within.start + match.index + match[0].length;
      return { type, range: { start: end - (match[1]?.length ?? 0), end }, label: within.start + match.index };
    }),
  );
  return parts.toSorted((a, b) => a.label - b.label);
}

/** What stands before the comma that the shelf-mark follows. */
function untilComma(text: string, range: Range): Range | undefined {
  const before = text.slice(range.start, range.end).replace(/[\s,;:]+$/, "");
  return before ? { start: range.start, end: range.start + before.length } : undefined;
}

/** The sentence that follows the shelf-mark. */
function sentenceAfter(text: string, from: number, end: number): Range | undefined {
  const rest = text.slice(from, end);
  const match = /^[.,;]\s+(?<body>.+?)(?=\.\s+\p{Lu}|\.?\s*$)/su.exec(rest);
  const body = match?.groups?.body;
  if (!match || !body || /^(?:Contributed|Translated|Obtained|Copy)\b/.test(body)) return undefined;
  const start = from + match[0].length - body.length;
  return { start, end: start + body.length };
}

/** The name of the collection: what stands before its dates, or before the words on the copy. */
function collectionOf(text: string, sentence: Range, date: Range | undefined): Range | undefined {
  const copy = find(text, sentence, /,\s*(microfilm|microfiche|reel)\b/i);
  return untilComma(text, { start: sentence.start, end: date?.start ?? copy?.start ?? sentence.end });
}

/** The stretch of the first group of a pattern. */
function find(text: string, within: Range, pattern: RegExp): Range | undefined {
  const match = pattern.exec(text.slice(within.start, within.end));
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  const start = within.start + match.index + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}

function named<K extends string>(key: K, range: Range | undefined): Partial<Record<K, Range>> {
  return range ? ({ [key]: range } as Partial<Record<K, Range>>) : {};
}
