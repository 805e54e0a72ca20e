import type { Stretch } from "../core/comparison.js";
import type { Matched } from "./children.js";
import { after, before, compareTags, type Findings, note, tagOf } from "./findings.js";
import { type Place, pairSpans, placing, type Span } from "./spans.js";
import type { TreeElement, TreeNode } from "./tree.js";
import { type Aligned, align } from "./words.js";

/**
 * Compares elements in which text and elements stand together: first the text as a whole, word by word, then the elements as
 * stretches of that text. So a name that was tagged is one difference, not words gone and words come.
 */
export function compareMixed([one, other]: Matched, findings: Findings): void {
  const [left, right] = [flattened(one), flattened(other)];
  const aligned = align(left.text, right.text);
  if (left.text !== right.text) {
    const words = shortened(aligned.stretches);
    const at = { before: before(findings, one.element), after: after(findings, other.element) };
    note(findings, { kind: "text-changed", element: other.element.name, words, ...at }, other.element.range.start);
  }
  const spans = pairSpans(left.spans, right.spans, aligned.equal);
  for (const [was, is] of spans.pairs) compareTags(was.node, is.node, findings);
  const place = placing(aligned.equal);
  for (const { span, isText } of outermost(spans.gone, place)) {
    const kind = isText ? "markup-deleted" : "element-deleted";
    const said = { ...tagOf(span.node), text: cut(left.text.slice(span.start, span.end)) };
    const at = { before: before(findings, span.node.element), after: after(findings, other.element) };
    note(findings, { kind, ...said, ...at }, other.element.range.start);
  }
  for (const { span, isText } of outermost(spans.come, placing(aligned.equal.map(turned)))) {
    const kind = isText ? "markup-inserted" : "element-inserted";
    const said = { ...tagOf(span.node), text: cut(right.text.slice(span.start, span.end)) };
    note(findings, { kind, ...said, after: after(findings, span.node.element) }, span.node.element.range.start);
  }
}

function turned({ before: start, after: end, length }: Aligned["equal"][number]): Aligned["equal"][number] {
  return { before: end, after: start, length };
}

/** The elements that are only in one document, and whether their text is in both; what stands in one of them is told with it. */
function outermost(
  spans: readonly Span[],
  place: (span: Span) => Place,
): readonly { readonly span: Span; readonly isText: boolean }[] {
  const told: { readonly span: Span; readonly isText: boolean }[] = [];
  let until = -1;
  for (const span of spans) {
    const isText = place(span).isThere && span.end > span.start;
    if (!isText && span.end <= until && span.start < until) continue;
    told.push({ span, isText });
    if (!isText) until = Math.max(until, span.end);
  }
  return told;
}

function cut(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length > 160 ? `${folded.slice(0, 160)}…` : folded;
}

/** Of a long text, the changes with some words about them. */
function shortened(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(({ is, text }, i) => {
    if (is !== "same" || text.length <= 2 * ABOUT) return { is, text };
    const head = i === 0 ? "" : text.slice(0, ABOUT).replace(/\S*$/, "");
    const tail = i === stretches.length - 1 ? "" : text.slice(-ABOUT).replace(/^\S*/, "");
    return { is, text: `${head}…${tail}` };
  });
}

/** So many signs are shown about a change. */
const ABOUT = 60;

interface Flattened {
  readonly text: string;
  /** In document order. */
  readonly spans: readonly Span[];
}

/** All text below an element as one, with the places of the elements in it. */
function flattened(root: TreeElement): Flattened {
  const parts: string[] = [];
  const spans: { node: TreeElement; start: number; end: number }[] = [];
  let length = 0;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const tasks: { readonly node: TreeElement; next: number; readonly span: number }[] = [
    { node: root, next: 0, span: -1 },
  ];
  for (let task = tasks.at(-1); task; task = tasks.at(-1)) {
    const child: TreeNode | undefined = task.node.children[task.next++];
    if (!child) {
      const span = spans[task.span];
      if (span) span.end = length;
      tasks.pop();
    } else if (child.kind === "text") put(child.text);
    else {
      // Elements that hold no text themselves part what they hold.
      if (!task.node.isMixed && task.next > 1) put("\n");
      spans.push({ node: child, start: length, end: length });
      tasks.push({ node: child, next: 0, span: spans.length - 1 });
    }
  }
  return { text: parts.join(""), spans };
}
