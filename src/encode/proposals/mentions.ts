import type { Range, Source } from "../../core/source.js";
import type { EntryKind } from "../authority/entry.js";
import { collapse } from "../lines.js";
import { placeOf } from "../say.js";
import { isRead, type Span, type Transcription, textIn } from "../tree.js";

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
  return tree.children.filter(isRead).flatMap((block) =>
    block.spans
      .filter(
        (span) => KINDS[span.element] && !span.attributes.ref && !span.candidates && span.attributes.type !== "demonym",
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map((span): Mention => {
        const range = withoutTitle(tree, span, block.spans);
        return {
          kind: KINDS[span.element] ?? "person",
          name: collapse(textIn(tree, range)).trim(),
          path: source.path,
          line: source.point(placeOf(tree, range.start)).line,
          quotation: quotationOf(tree, range, block),
        };
      }),
  );
}

const KINDS: Readonly<Record<string, EntryKind | undefined>> = {
  persName: "person",
  orgName: "org",
  placeName: "place",
};

function withoutTitle(tree: Transcription, span: Span, spans: readonly Span[]): Range {
  const title = spans.find((each) => each.element === "roleName" && each.start === span.start && each.end < span.end);
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
  while (start > least && !/\s/.test(text[start - 1] ?? "")) start--;
  return start;
}

function wordEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && !/\s/.test(text[end] ?? "")) end++;
  return end;
}
