import type { Element, ElementContent } from "xast";
import type { Range } from "../../core/source.js";
import { collapse } from "../lines.js";
import { cross } from "../ranges.js";
import type { Attributes, Span, Transcription } from "../tree.js";

/** A stretch of the text as TEI: its characters, with the spans that it holds as elements around them. */
export function inlineOf(tree: Transcription, range: Range, spans: readonly Span[]): ElementContent[] {
  const isWithin = (span: Span): boolean => range.start <= span.start && span.end <= range.end;
  const within = spans.every(isWithin) ? spans : spans.filter(isWithin);
  return trimEnds(nest(tree, range, inOrder(within)));
}

/** An element with its attributes, those without a value left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly ElementContent[] = []): Element {
  return { type: "element", name, attributes: given(attributes), children: children.slice() };
}

function given(attributes: Attributes): Record<string, string> {
  if (hasAll(attributes)) return attributes;
  const given: Record<string, string> = {};
  for (const each in attributes) {
    const value = attributes[each];
    if (value !== undefined) given[each] = value;
  }
  return given;
}

/** Whether each attribute has a value. */
function hasAll(attributes: Attributes): attributes is Record<string, string> {
  for (const each in attributes) if (attributes[each] === undefined) return false;
  return true;
}

declare module "xast" {
  interface ElementData {
    /** The stretch of the text that the element stands for. */
    range?: Range;
    /** Where a second name of the sender stands, in the office below the signature or in the head. */
    stands?: "office" | "head";
  }
}

/** An element with the stretch of the text that it stands for. */
export function placed(made: Element, { start, end }: Range): Element {
  const { name, attributes, children } = made;
  return { type: "element", name, attributes, children, data: { range: { start, end } } };
}

/** A text node. */
export function text(value: string): ElementContent {
  return { type: "text", value };
}

/** Outer spans before inner ones; an empty span stands before what starts at its place. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const isSorted = spans.every((span, i) => i === 0 || byPlace(spans[i - 1] ?? span, span) <= 0);
  return isSorted ? spans : spans.toSorted(byPlace);
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || emptyFirst(a, b) || b.end - a.end || partsFirst(a, b);
}

/** What parts the text of a block holds how its words look, where both are of the same words. */
function partsFirst(a: Span, b: Span): number {
  return Number(PARTS.has(b.element)) - Number(PARTS.has(a.element));
}

const PARTS: ReadonlySet<string> = new Set(["row", "cell", "l", "speaker", "p", "label"]);

function emptyFirst(a: Span, b: Span): number {
  return Number(b.end === b.start) - Number(a.end === a.start);
}

/** The nodes of a stretch whose spans are those from one place in the row to another. */
function nest(
  tree: Transcription,
  range: Range,
  spans: readonly Span[],
  from = 0,
  to = spans.length,
): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = range.start;
  for (let i = from; i < to; ) {
    const span = spans[i];
    if (!span) break;
    if (span.start > at) nodes.push(text(collapse(tree.text.slice(at, span.start))));
    let next = i + 1;
    while (next < to && isInside(spans[next], span)) next++;
    nodes.push(elementFor(span, contentOf(tree, span, spans, i + 1, next)));
    at = span.end;
    i = next;
  }
  if (at < range.end) nodes.push(text(collapse(tree.text.slice(at, range.end))));
  return nodes;
}

function isInside(inner: Span | undefined, outer: Span): boolean {
  if (!inner || cross(inner, outer)) return false;
  return inner.start < outer.end || (inner.start === outer.start && outer.start < outer.end && inner.end <= outer.end);
}

function contentOf(
  tree: Transcription,
  span: Span,
  ...[spans, from, to]: readonly [spans: readonly Span[], from: number, to: number]
): ElementContent[] {
  const allowed = INSIDE.get(span.element);
  if (!allowed) return nest(tree, span, spans, from, to);
  return nest(
    tree,
    span,
    spans.slice(from, to).filter((each) => allowed.has(each.element)),
  );
}

/** A spelling that stands for another carries the other beside it. */
function elementFor(span: Span, inner: ElementContent[]): Element {
  const first = span.first?.map((each) => element(each.element, each.attributes));
  const content = first ? [...first, ...inner] : inner;
  if (span.correction === undefined) {
    const attributes = given(span.attributes);
    return { type: "element", name: span.element, attributes, children: content, data: { range: span } };
  }
  const corr = placed(element("corr", span.attributes, [text(span.correction)]), span);
  return element("choice", {}, [element("sic", {}, content), corr]);
}

/** Elements that take text only, or a description of it: markup that may not stand there is left out, and its text stays. */
const NOTHING: ReadonlySet<string> = new Set();
const DESCRIPTION: ReadonlySet<string> = new Set(["desc", "figDesc"]);
const INSIDE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["ex", "pc", "desc", "figDesc"].map((name) => [name, NOTHING] as const),
  ...["gap", "space", "incident", "figure"].map((name) => [name, DESCRIPTION] as const),
]);

/** White space at the ends belongs to what stands between blocks. */
function trimEnds(nodes: ElementContent[]): ElementContent[] {
  const first = nodes[0];
  if (first?.type === "text") nodes[0] = text(first.value.replace(/^[ ]+/, ""));
  const last = nodes.at(-1);
  if (last?.type === "text") nodes[nodes.length - 1] = text(last.value.replace(/[ ]+$/, ""));
  return nodes.some(isEmpty) ? nodes.filter((node) => !isEmpty(node)) : nodes;
}

function isEmpty(node: ElementContent): boolean {
  return node.type === "text" && node.value === "";
}
