import { type Crossings, crossingsIn } from "./crossings.js";
import { holds, overlap } from "./ranges.js";
import { type SpanIndex, spanIndex } from "./span-index.js";
import type { Block, Span } from "./tree.js";

/** The block with more spans laid over it; one that would cross a span already there is left out. */
export function withSpans(block: Block, more: readonly Span[]): Block {
  if (more.length === 0) return block;
  const crossings = crossingsIn(block, block.spans, isLayout);
  const spans = [...block.spans];
  for (const span of more) {
    if (crossings.bars(span)) continue;
    crossings.add(span);
    spans.push(span);
  }
  return { ...block, spans };
}

/** As `withSpans`, for spans that are known not to cross one another. */
export function withNested(block: Block, more: readonly Span[]): Block {
  if (more.length === 0) return block;
  const crossings = crossingsIn(block, block.spans, () => false);
  return { ...block, spans: [...block.spans, ...more.filter((span) => !crossings.bars(span))] };
}

/** Groups of spans that make sense together only, laid over a block one after another. */
export interface Layer {
  /**
   * Lays a group, the outermost span first: all of it, or none where one would cross another. How the page sets words off
   * gives way to what they mean. Whether it was laid.
   */
  lay(group: readonly Span[]): boolean;
  /** The block with all that was laid. */
  block(): Block;
}

/** A layer over a block. */
export function layerOver(block: Block): Layer {
  const crossings = crossingsIn(block, block.spans, isLayout);
  const laid = [...block.spans];
  const formats = spanIndex(block.spans.filter(isFormat));
  const gone = new Set<Span>();
  const lay = (group: readonly Span[]): boolean => {
    const [outer, ...inner] = group;
    if (!outer) return false;
    const yielding = yieldingTo(outer, inner, formats).filter((span) => !gone.has(span));
    for (const span of yielding) takeOut(span, crossings, laid, gone);
    if (group.some((span) => crossings.bars(span))) {
      for (const span of yielding) {
        gone.delete(span);
        crossings.add(span);
      }
      return false;
    }
    for (const span of group) {
      crossings.add(span);
      if (isFormat(span)) formats.add(span);
    }
    laid.push(...group);
    return true;
  };
  return {
    lay,
    block: () =>
      laid.length === block.spans.length ? block : { ...block, spans: laid.filter((span) => !gone.has(span)) },
  };
}

function takeOut(span: Span, crossings: Crossings<Span>, laid: readonly Span[], gone: Set<Span>): void {
  gone.add(span);
  crossings.remove(
    span,
    laid.filter((each) => !gone.has(each) && (each.start === span.start || each.end === span.end)),
  );
}

function yieldingTo(outer: Span, inner: readonly Span[], formats: SpanIndex): readonly Span[] {
  const near = new Set([outer, ...inner].flatMap((span) => formats.near(span)));
  return [...near].filter((span) => yields(span, outer, inner));
}

/** Whether how words look gives way to a group of spans that say what they are. */
function yields(span: Span, outer: Span, inner: readonly Span[]): boolean {
  if (holds(span, outer)) return false;
  if (!overlap(outer, span) && !inner.some((each) => overlap(each, span))) return false;
  return !holds(outer, span) || inner.some((each) => overlap(each, span));
}

function isFormat({ element, attributes }: Span): boolean {
  return FORMATS.has(element) && attributes.change === undefined;
}

/** Elements that say how words look. */
const FORMATS: ReadonlySet<string> = new Set(["hi", "q", "del", "add"]);

function isLayout({ element }: Span): boolean {
  return LAYOUT.has(element);
}

/** Elements that part the text of a block; nothing may reach over their bounds. */
const LAYOUT: ReadonlySet<string> = new Set(["row", "cell", "l", "speaker", "p", "label"]);

/** Whether a block's beginning is in no span already, so that it can become its label. */
export function isFree({ start, spans }: Block, length: number): boolean {
  return !spans.some((span) => span.start < start + length && span.end > start);
}
