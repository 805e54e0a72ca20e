import type { Range } from "../../core/source.js";
import { datesIn } from "../dates/index.js";
import { mayBeginBefore, shelfmarkIn } from "../shelfmarks/index.js";
import { type Citation, type Transcription, withFacts } from "../tree.js";

/** Takes the archival citation of the page apart: where the original is kept, and who contributed and translated it. */
export function readCitation(tree: Transcription): Transcription {
  const block =
    tree.children.find((each) => each.role === "citation") ??
    tree.children.find((each) => each.role === "footnote" && each.attributes?.type === "source");
  const range = block && withoutLabel(tree.text, block);
  return range ? withFacts(tree, { citation: citationOf(tree.text, range, block.role === "citation") }) : tree;
}

/** Whether a text reads like a citation of an archive: it has a shelf-mark of a known kind. */
export function isCitation(text: string): boolean {
  if (text.length > LONGEST_CITATION || /^(?:\[\^?\d|\d{1,3}[.)]\s|[¹²³*†])/.test(text)) return false;
  // A citation begins with the archive, not with a sentence.
  const sentence = SENTENCE.exec(text.slice(0, FARTHEST_SHELFMARK));
  if (!mayBeginBefore(text, sentence ? sentence.index + sentence[0].length : FARTHEST_SHELFMARK + 1)) return false;
  const [first] = shelfmarkIn(text, { start: 0, end: text.length });
  if (!first || first.label > FARTHEST_SHELFMARK) return false;
  return !SENTENCE.test(text.slice(0, first.label));
}

const SENTENCE = /[\p{Ll}\d][.!?]\s+\p{Lu}|\b(?:was|were|is|are|has|have|had|been|will)\b/u;

const LONGEST_CITATION = 1000;

/** How far from its beginning a citation comes to the shelf-mark. */
const FARTHEST_SHELFMARK = 200;

/** The words of a citation without the mark of a note or the word `Source` before them. */
function withoutLabel(text: string, block: Range): Range {
  const label = /^(?:\[\^?\d+\]:?|[¹²³*†]+)?\s*(?:Source\s?:)?\s*/.exec(text.slice(block.start, block.end))?.[0] ?? "";
  return { start: block.start + label.length, end: block.end };
}

/** Of a page the sentence after the shelf-mark names the collection; a note of an edition goes on with other matters. */
function citationOf(text: string, block: Range, isPage: boolean): Citation {
  const shelfmark = shelfmarkIn(text, block);
  const first = shelfmark[0]?.label ?? block.start;
  const last = shelfmark.at(-1)?.range.end ?? block.start;
  const before = shelfmark.length > 0 ? untilComma(text, { start: block.start, end: first }) : undefined;
  const repository = before && firstSegment(text, before);
  const inside = before && repository && restAfter(text, before, repository);
  const sentence = isPage ? sentenceAfter(text, last, block.end) : undefined;
  const [date] = sentence ? datesIn(text, sentence).filter((each) => !each.day) : [];
  const collection = inside ?? (sentence && collectionOf(text, sentence, date));
  return {
    ...(repository ? { repository } : {}),
    ...(collection ? { collection } : {}),
    ...(collection && date && !inside ? { date } : {}),
    ...(shelfmark.length > 0 ? { shelfmarkStart: first } : {}),
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

/** The archive: what stands before the first comma, or before the full stop of a Russian citation. */
function firstSegment(text: string, before: Range): Range {
  const words = text.slice(before.start, before.end);
  const comma = /,\s|:\s/.exec(words)?.index ?? words.length;
  return { start: before.start, end: before.start + comma };
}

/** What stands between the archive and the shelf-mark: departments and collections. */
function restAfter(text: string, before: Range, repository: Range): Range | undefined {
  const words = text.slice(repository.end, before.end);
  const start = repository.end + (/^[\s,;:]*/.exec(words)?.[0].length ?? 0);
  return start < before.end ? { start, end: before.end } : undefined;
}

/** What stands before the comma that the shelf-mark follows. */
function untilComma(text: string, range: Range): Range | undefined {
  const before = text.slice(range.start, range.end).replace(/[\s,;:.]+$/, "");
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
