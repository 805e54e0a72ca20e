import type { Element, ElementContent } from "xast";
import type { Range } from "../../core/source.js";
import { collapse } from "../lines.js";
import { cross } from "../spans.js";
import type { Attributes, Span, Transcription } from "../tree.js";

/** A stretch of the text as TEI: its characters, with the spans that it holds as elements around them. */
export function inlineOf(tree: Transcription, range: Range, spans: readonly Span[]): ElementContent[] {
  const within = spans.filter((span) => range.start <= span.start && span.end <= range.end);
  const nodes = nest(tree, range, inOrder(within));
  return trimEnds(nodes);
}

/** An element with its attributes, those without a value left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly ElementContent[] = []): Element {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { type: "element", name, attributes: Object.fromEntries(given), children: [...children] };
}

declare module "xast" {
  interface ElementData {
    /** The stretch of the text that the element stands for. */
    range?: Range;
  }
}

/** An element with the stretch of the text that it stands for. */
export function placed(made: Element, { start, end }: Range): Element {
  return { ...made, data: { range: { start, end } } };
}

/** A text node. */
export function text(value: string): ElementContent {
  return { type: "text", value };
}

/** Outer spans before inner ones; an empty span stands before what starts at its place. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans
    .map((span, index) => ({ span, index }))
    .toSorted(
      (a, b) =>
        a.span.start - b.span.start || emptyFirst(a.span, b.span) || b.span.end - a.span.end || a.index - b.index,
    )
    .map(({ span }) => span);
}

function emptyFirst(a: Span, b: Span): number {
  return Number(b.end === b.start) - Number(a.end === a.start);
}

function nest(tree: Transcription, range: Range, spans: readonly Span[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let at = range.start;
  for (let i = 0; i < spans.length; ) {
    const span = spans[i];
    if (!span) break;
    if (span.start > at) nodes.push(text(collapse(tree.text.slice(at, span.start))));
    let next = i + 1;
    while (next < spans.length && isInside(spans[next], span)) next++;
    nodes.push(...elementFor(tree, span, spans.slice(i + 1, next)));
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

/** A spelling that stands for another carries the other beside it. */
function elementFor(tree: Transcription, span: Span, inner: readonly Span[]): ElementContent[] {
  const allowed = INSIDE.get(span.element);
  const first = span.first?.map((each) => element(each.element, each.attributes)) ?? [];
  const content = [...first, ...nest(tree, span, allowed ? inner.filter((each) => allowed.has(each.element)) : inner)];
  if (span.correction === undefined) return [placed(element(span.element, span.attributes, content), span)];
  const corr = placed(element("corr", span.attributes, [text(span.correction)]), span);
  return [element("choice", {}, [element("sic", {}, content), corr])];
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
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}
