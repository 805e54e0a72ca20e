import type { Range } from "../core/source.js";
import { type SpanIndex, spanIndex } from "./span-index.js";
import type { Block, Span } from "./tree.js";

/** The block with more spans laid over it; one that would cross a span already there is left out. */
export function withSpans(block: Block, more: readonly Span[]): Block {
  if (more.length === 0) return block;
  const index = indexOf(block.spans);
  const spans = [...block.spans];
  for (const span of more) {
    if (index.near(span).some((other) => clash(other, span))) continue;
    index.add(span);
    spans.push(span);
  }
  indexes.set(spans, index);
  return { ...block, spans };
}

/** As `withSpans`, for spans that are known not to cross one another. */
export function withNested(block: Block, more: readonly Span[]): Block {
  const laid = block.spans;
  return { ...block, spans: [...laid, ...more.filter((span) => !laid.some((other) => cross(span, other)))] };
}

/**
 * The block with a group of spans that make sense together only, the outermost first: all of them, or none where one
 * would cross another. How the page sets words off gives way to what they mean.
 */
export function withGroup(block: Block, group: readonly Span[]): Block {
  const [outer, ...inner] = group;
  if (!outer) return block;
  const index = indexOf(block.spans);
  const near = new Set(group.flatMap((span) => index.near(span)));
  const yielding = new Set([...near].filter((span) => yields(span, outer, inner)));
  if (group.some((span) => [...near].some((other) => !yielding.has(other) && clash(other, span)))) {
    indexes.set(block.spans, index);
    return block;
  }
  for (const span of group) index.add(span);
  const kept = yielding.size > 0 ? block.spans.filter((span) => !yielding.has(span)) : block.spans;
  const spans = [...kept, ...group];
  // What gave way stays in an index; so that one is made anew.
  if (yielding.size === 0) indexes.set(spans, index);
  return { ...block, spans };
}

/** The indexes of spans that were laid last: more are mostly laid over the same block one after another. */
const indexes = new WeakMap<readonly Span[], SpanIndex>();

/** An index that the caller may add to; the spans that it was of lose it. */
function indexOf(spans: readonly Span[]): SpanIndex {
  const known = indexes.get(spans) ?? spanIndex(spans);
  indexes.delete(spans);
  return known;
}

/** Whether how words look gives way to a group of spans that say what they are. */
function yields(span: Span, outer: Span, inner: readonly Span[]): boolean {
  if (!FORMATS.has(span.element) || span.attributes.change !== undefined || holds(span, outer)) return false;
  if (!overlap(outer, span) && !inner.some((each) => overlap(each, span))) return false;
  return !holds(outer, span) || inner.some((each) => overlap(each, span));
}

/** Elements that say how words look. */
const FORMATS: ReadonlySet<string> = new Set(["hi", "q", "del", "add"]);

/** Whether a span may not be laid over another: they cross, or it would hold what parts the text into lines or cells. */
function clash(there: Span, more: Range): boolean {
  if (cross(there, more)) return true;
  return LAYOUT.has(there.element) && overlap(there, more) && !holds(there, more);
}

/** Elements that part the text of a block; nothing may reach over their bounds. */
const LAYOUT: ReadonlySet<string> = new Set(["row", "cell", "l", "speaker", "p", "label"]);

/** Whether a block's beginning is in no span already, so that it can become its label. */
export function isFree({ start, spans }: Block, length: number): boolean {
  return !spans.some((span) => span.start < start + length && span.end > start);
}

/** Whether two stretches overlap without one holding the other. */
export function cross(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end && !holds(a, b) && !holds(b, a);
}

/** Whether the first stretch holds all of the second. */
export function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two stretches share a character. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
