import type { Range } from "../core/source.js";
import type { Block, Span } from "./tree.js";

/** The block with more spans laid over it; one that would cross a span already there is left out. */
export function withSpans(block: Block, more: readonly Span[]): Block {
  const spans = [...block.spans];
  for (const span of more) if (!spans.some((other) => cross(span, other))) spans.push(span);
  return { ...block, spans };
}

/**
 * The block with a group of spans that make sense together only, the outermost first: all of them, or none where one
 * would cross another. How the page sets words off gives way to what they mean.
 */
export function withGroup(block: Block, group: readonly Span[]): Block {
  const [outer, ...inner] = group;
  if (!outer) return block;
  const spans = block.spans.filter(
    (span) =>
      !FORMATS.has(span.element) ||
      span.attributes.change !== undefined ||
      holds(span, outer) ||
      !group.some((each) => overlap(each, span)) ||
      (holds(outer, span) && !inner.some((each) => overlap(each, span))),
  );
  const crossing = group.some((span) => spans.some((other) => cross(span, other)));
  return crossing ? block : { ...block, spans: [...spans, ...group] };
}

/** Elements that say how words look. */
const FORMATS: ReadonlySet<string> = new Set(["hi", "q", "del", "add"]);

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
