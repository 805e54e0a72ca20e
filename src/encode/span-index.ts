import type { Range } from "../core/source.js";
import type { Span } from "./tree.js";

/** Spans by place, so that those near a stretch are found without looking at all of them. */
export interface SpanIndex {
  /** The spans that may share a character with a stretch; others may be among them. */
  near(range: Range): readonly Span[];
  add(span: Span): void;
}

/** An index of some spans. */
export function spanIndex(spans: readonly Span[]): SpanIndex {
  const pages = new Map<number, Span[]>();
  // The few that are longer than a page of the index are looked at each time.
  const long: Span[] = [];
  const add = (span: Span): void => {
    const [first, last] = pagesOf(span);
    if (last - first > MOST_PAGES) long.push(span);
    else for (let page = first; page <= last; page++) (pages.get(page) ?? fresh(pages, page)).push(span);
  };
  for (const span of spans) add(span);
  const none: readonly Span[] = [];
  return {
    add,
    near: (range) => {
      if (pages.size === 0 && long.length === 0) return none;
      const [first, last] = pagesOf(range);
      const found = new Set<Span>(long);
      for (let page = first; page <= last; page++) for (const span of pages.get(page) ?? []) found.add(span);
      return [...found];
    },
  };
}

const PAGE = 128;
const MOST_PAGES = 32;

function pagesOf({ start, end }: Range): readonly [number, number] {
  return [Math.floor(start / PAGE), Math.floor(end / PAGE)];
}

function fresh(pages: Map<number, Span[]>, page: number): Span[] {
  const spans: Span[] = [];
  pages.set(page, spans);
  return spans;
}
