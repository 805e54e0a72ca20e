import type { Range } from "../../core/source.js";
import { linesOf, piecesFrom, splitInto } from "../lines.js";
import { isFree, withSpans } from "../spans.js";
import { type Block, isBody, type Span, type Transcription, textIn } from "../tree.js";

/**
 * Finds the notes at the foot of a page or of the document, with what refers to them: each points at the other. A note
 * needs a reference before it; what only looks like a note stays as it is.
 */
export function readFootnotes(tree: Transcription): Transcription {
  const blocks = tree.children.flatMap((block) => (isCandidate(tree, block) ? noteLines(tree, block) : [block]));
  const waiting = new Map<string, Reference[]>();
  const answered: Reference[] = [];
  const uses = new Map<string, number>();
  const read = blocks.map((block, index): Block => {
    const marker = isCandidate(tree, block) ? markerOf(textIn(tree, block)) : undefined;
    const references = marker ? waiting.get(marker.key) : undefined;
    if (isBody(block) || block.role === "title") {
      for (const reference of referencesIn(tree, block, { index, from: marker?.length ?? 0 }))
        (waiting.get(reference.key) ?? opened(waiting, reference.key)).push(reference);
    }
    if (!marker || !references) return block;
    waiting.delete(marker.key);
    const use = (uses.get(marker.key) ?? 0) + 1;
    uses.set(marker.key, use);
    const id = `fn-${NAMES[marker.key] ?? marker.key}${use > 1 ? `.${use}` : ""}`;
    const named = references.map((each, i) => ({ ...each, id: `${id}-ref${i > 0 ? `.${i + 1}` : ""}`, note: id }));
    answered.push(...named);
    return noteBlock(tree, block, { marker, id, references: named });
  });
  return { ...tree, children: withReferences(read, answered) };
}

function opened(waiting: Map<string, Reference[]>, key: string): Reference[] {
  const references: Reference[] = [];
  waiting.set(key, references);
  return references;
}

interface Marker {
  readonly key: string;
  readonly length: number;
}

interface Reference extends Range {
  readonly key: string;
  /** The block that it stands in. */
  readonly index: number;
  readonly id?: string;
  /** The id of its note. */
  readonly note?: string;
}

/** The names that signs have in ids. */
const NAMES: Readonly<Record<string, string | undefined>> = {
  "*": "star",
  "**": "star2",
  "***": "star3",
  "†": "dagger",
  "‡": "ddagger",
};

function isCandidate(tree: Transcription, block: Block): boolean {
  const marker =
    block.role === "paragraph"
      ? markerOf(tree.text.slice(block.start, Math.min(block.end, block.start + 12)))
      : undefined;
  return marker !== undefined && isFree(block, marker.length);
}

/** The marker that a note begins with. */
function markerOf(text: string): Marker | undefined {
  if (!/^[[*†‡¹²³⁰⁴-⁹]/.test(text)) return undefined;
  const bracket = /^\[\^?(?<key>\d{1,3})\]:?(?=\s)/.exec(text);
  if (bracket) return { key: bracket.groups?.key ?? "", length: bracket[0].length };
  const raised = /^[¹²³⁰⁴-⁹]{1,3}(?=\s?\S)/.exec(text);
  if (raised) return { key: digitsOf(raised[0]), length: raised[0].length };
  const sign = /^(?:\*{1,3}|†|‡)(?=\s?[^\s*])/.exec(text);
  return sign ? { key: sign[0], length: sign[0].length } : undefined;
}

function digitsOf(raised: string): string {
  return [...raised].map((each) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(each)).join("");
}

/** One block for each line that begins as a note does. */
function noteLines(tree: Transcription, block: Block): readonly Block[] {
  const lines = linesOf(tree.text, block);
  const pieces = piecesFrom(lines, (line) => markerOf(textIn(tree, line)) !== undefined);
  return pieces.length > 1 ? splitInto(tree, block, pieces) : [block];
}

/** What a reference may begin with. */
const MARK = /[[*†‡¹²³⁰⁴-⁹]/g;

/** The references in a text. Few of its characters can begin one, so only there is looked for more. */
function matchesIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    REFERENCE.lastIndex = mark.index;
    const match = REFERENCE.exec(text);
    if (!match) continue;
    found.push(match);
    MARK.lastIndex = mark.index + match[0].length;
  }
  return found;
}

const REFERENCE =
  /\[\^?(?<number>\d{1,3})\]|(?<=[\p{L}\p{N}.,;:!?"”’)\]])(?<raised>[¹²³⁰⁴-⁹]{1,3})|(?<=[\p{L}.,;:!?"”’)\]])(?<sign>\*{1,3}|[†‡])(?=[\s.,;:!?)]|$)/uy;

/** The references in a block, but for the mark that it begins with. */
function referencesIn(
  tree: Transcription,
  range: Range,
  { index, from }: { readonly index: number; readonly from: number },
): readonly Reference[] {
  const text = textIn(tree, range);
  const marks = matchesIn(text);
  if (marks.length === 0) return [];
  // A star that closes what another has opened is no reference.
  const opening = text.includes("*") ? text.search(/(?<![^\s(])\*{1,3}[^\s*]/) : -1;
  const found = marks.filter(
    ({ index: at, groups }) => at >= from && (groups?.sign === undefined || opening < 0 || at < opening),
  );
  return found.map((match) => {
    const { number, raised, sign } = match.groups ?? {};
    const start = range.start + match.index;
    return { start, end: start + match[0].length, key: number ?? (raised ? digitsOf(raised) : (sign ?? "")), index };
  });
}

function noteBlock(
  tree: Transcription,
  block: Block,
  { marker, id, references }: { marker: Marker; id: string; references: readonly Reference[] },
): Block {
  const label: Span = { start: block.start, end: block.start + marker.length, element: "label", attributes: {} };
  const text = textIn(tree, block).slice(marker.length).trimStart();
  return {
    ...withSpans(block, [label]),
    role: "footnote",
    attributes: {
      "xml:id": id,
      n: marker.key,
      type: /^Source\s?:/.test(text) ? "source" : "footnote",
      place: "bottom",
      target: references.map((each) => `#${each.id}`).join(" "),
    },
  };
}

function withReferences(blocks: readonly Block[], references: readonly Reference[]): readonly Block[] {
  const byBlock = new Map<number, Span[]>();
  for (const { start, end, index, id, note } of references) {
    const spans = byBlock.get(index) ?? [];
    spans.push({
      start,
      end,
      element: "ref",
      attributes: { "xml:id": id, type: "footnote", target: `#${note}` },
    });
    byBlock.set(index, spans);
  }
  return blocks.map((block, index) => withSpans(block, byBlock.get(index) ?? []));
}
