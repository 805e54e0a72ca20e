import type { Range, Source } from "../../core/source.js";
import type { EntryKind } from "../authority/entry.js";
import { collapse } from "../lines.js";
import { placeOf } from "../say.js";
import { type Block, isRead, type Span, type Transcription, textIn } from "../tree.js";

/** A name in a document that no entry of the authority files has. */
export interface Mention {
  readonly kind: EntryKind;
  /** The name without a title. */
  readonly name: string;
  readonly path: string;
  readonly line: number;
  /** The words around it, with the name between « and ». */
  readonly quotation: string;
}

/** The names of a document that no entry has, in order; those that several have are no question of a new entry. */
export function mentionsIn(tree: Transcription, source: Source): readonly Mention[] {
  return tree.children.filter(isRead).flatMap((block) => {
    const names = block.spans.filter(isMention);
    if (names.length === 0) return [];
    const titles = titlesIn(block);
    return names
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map((span): Mention => {
        const range = withoutTitle(tree, span, titles.get(span.start) ?? []);
        return {
          kind: KINDS[span.element] ?? "person",
          name: collapse(textIn(tree, range)).trim(),
          path: source.path,
          line: source.point(placeOf(tree, range.start)).line,
          quotation: quotationOf(tree, range, block),
        };
      });
  });
}

function isMention({ element, attributes, candidates }: Span): boolean {
  return KINDS[element] !== undefined && !attributes.ref && !candidates && attributes.type !== "demonym";
}

/** The titles and offices in a block by where they start. */
function titlesIn({ spans }: Block): ReadonlyMap<number, readonly Span[]> {
  const titles = new Map<number, Span[]>();
  for (const span of spans) {
    if (span.element !== "roleName") continue;
    const known = titles.get(span.start);
    if (known) known.push(span);
    else titles.set(span.start, [span]);
  }
  return titles;
}

const KINDS: Readonly<Record<string, EntryKind | undefined>> = {
  persName: "person",
  orgName: "org",
  placeName: "place",
};

function withoutTitle(tree: Transcription, span: Span, titles: readonly Span[]): Range {
  const title = titles.find((each) => each.end < span.end);
  if (!title) return span;
  const gap = /^\s*/.exec(tree.text.slice(title.end, span.end))?.[0].length ?? 0;
  return { start: title.end + gap, end: span.end };
}

const AROUND = 40;

function quotationOf(tree: Transcription, { start, end }: Range, block: Range): string {
  const from = wordStart(tree.text, Math.max(block.start, start - AROUND), block.start);
  const to = wordEnd(tree.text, Math.min(block.end, end + AROUND), block.end);
  const parts = [
    from > block.start ? "…" : "",
    tree.text.slice(from, start),
    "«",
    tree.text.slice(start, end),
    "»",
    tree.text.slice(end, to),
    to < block.end ? "…" : "",
  ];
  return collapse(parts.join("")).trim();
}

function wordStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !isWhite(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && !isWhite(text.charCodeAt(end))) end++;
  return end;
}

/** White space of any kind, as `\s` has it. */
function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}
