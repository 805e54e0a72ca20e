import { after, before, type Findings, note, shown, tagOf } from "./findings.js";
import { alike, type Pair } from "./sequence.js";
import { likest } from "./similar.js";
import type { TreeElement, TreeNode } from "./tree.js";

/** Elements of both documents that are held to be one, to be compared further. */
export type Matched = readonly [before: TreeElement, after: TreeElement];

/** Compares the children of elements that hold no text themselves; gives the pairs that are to be looked into. */
export function compareChildren([one, other]: Matched, findings: Findings): readonly Matched[] {
  return compareRows(one.children, other.children, { one, other, findings });
}

interface Holders {
  readonly one: TreeElement;
  readonly other: TreeElement;
  readonly findings: Findings;
}

function compareRows(
  rowBefore: readonly TreeNode[],
  rowAfter: readonly TreeNode[],
  holders: Holders,
): readonly Matched[] {
  const equal = alike(
    rowBefore.map((each) => each.hash),
    rowAfter.map((each) => each.hash),
  );
  const matched: Matched[] = [];
  let i = 0;
  let j = 0;
  const end: Pair = [rowBefore.length, rowAfter.length];
  for (const [nextBefore, nextAfter] of [...equal, end]) {
    const gone = rowBefore.slice(i, nextBefore).filter(isElement);
    const come = rowAfter.slice(j, nextAfter).filter(isElement);
    if (gone.length + come.length > 0) {
      const last = rowAfter.slice(0, j).findLast(isElement);
      const order = last ? last.element.range.end : holders.other.element.startTag.end;
      matched.push(...compareGap(gone, come, { ...holders, order }));
    }
    i = nextBefore + 1;
    j = nextAfter + 1;
  }
  return matched;
}

/** What stands between two places that are equal. */
function compareGap(
  gone: readonly TreeElement[],
  come: readonly TreeElement[],
  gap: Holders & { readonly order: number },
): readonly Matched[] {
  const { findings, one, other } = gap;
  const [alone, only] = [gone[0], come[0]];
  // What holds a document together is not weighed.
  const isFrame = gone.length === 1 && come.length === 1 && alone?.name === only?.name;
  if (isFrame && alone && only && !alone.isMixed && !only.isMixed) return [[alone, only]];
  const wrapped = wrapping(gone, come, gap);
  if (wrapped) return wrapped;
  const pairs = likest(gone, come);
  const matched = pairs.flatMap(([i, j]): readonly Matched[] => {
    const [left, right] = [gone[i], come[j]];
    return left && right ? [[left, right]] : [];
  });
  const [left, right] = [new Map(pairs), new Set(pairs.map(([, j]) => j))];
  let order = gap.order;
  gone.forEach((node, i) => {
    const at = left.get(i);
    if (at !== undefined) order = come[at]?.element.range.end ?? order;
    if (!left.has(i)) findings.deleted.push({ node, holder: other, order });
  });
  come.forEach((node, j) => {
    if (!right.has(j)) findings.inserted.push({ node, holder: one, order: node.element.range.start });
  });
  return matched;
}

/** Where an element was put around others that were there, or taken from around them: only its tags are told. */
function wrapping(
  gone: readonly TreeElement[],
  come: readonly TreeElement[],
  gap: Holders & { readonly order: number },
): readonly Matched[] | undefined {
  const { findings } = gap;
  const put = wrapperIn(come, gone);
  if (put) {
    const { wrapper, at, start, end } = put;
    const said = { ...tagOf(wrapper), text: shown(wrapper), after: after(findings, wrapper.element) };
    note(findings, { kind: "markup-inserted", ...said }, wrapper.element.range.start);
    return [
      ...compareGap(gone.slice(0, start), come.slice(0, at), gap),
      ...compareRows(gone.slice(start, end), wrapper.children, { ...gap, other: wrapper }),
      ...compareGap(gone.slice(end), come.slice(at + 1), { ...gap, order: wrapper.element.range.end }),
    ];
  }
  const taken = wrapperIn(gone, come);
  if (!taken) return undefined;
  const { wrapper, at, start, end } = taken;
  const order = come[start]?.element.range.start ?? gap.order;
  const said = { ...tagOf(wrapper), text: shown(wrapper), before: before(findings, wrapper.element) };
  note(findings, { kind: "markup-deleted", ...said }, order);
  return [
    ...compareGap(gone.slice(0, at), come.slice(0, start), gap),
    ...compareRows(wrapper.children, come.slice(start, end), { ...gap, one: wrapper }),
    ...compareGap(gone.slice(at + 1), come.slice(end), { ...gap, order: come[end - 1]?.element.range.end ?? order }),
  ];
}

interface Wrapper {
  readonly wrapper: TreeElement;
  readonly at: number;
  /** What of the other row it holds. */
  readonly start: number;
  readonly end: number;
}

/** The first element of a row whose children, or half of them, stand without it in the other row. */
function wrapperIn(row: readonly TreeElement[], other: readonly TreeElement[]): Wrapper | undefined {
  if (other.length === 0) return undefined;
  const places = new Map(other.map((each, i) => [each.hash, i]));
  const names = new Set(other.map((each) => each.name));
  for (const [at, wrapper] of row.entries()) {
    if (wrapper.isMixed || wrapper.children.length === 0 || names.has(wrapper.name)) continue;
    const held = wrapper.children.flatMap((each, i) => {
      const place = places.get(each.hash);
      return place === undefined ? [] : [{ i, place }];
    });
    const [first] = held;
    const last = held.at(-1);
    if (!first || !last || held.length * 2 < wrapper.children.length) continue;
    const start = Math.max(0, first.place - first.i);
    const end = Math.min(other.length, last.place + (wrapper.children.length - last.i));
    if (end > start && held.length * 2 >= end - start) return { wrapper, at, start, end };
  }
  return undefined;
}

function isElement(node: TreeNode): node is TreeElement {
  return node.kind === "element";
}
