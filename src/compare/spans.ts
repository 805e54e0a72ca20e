import type { TreeElement } from "./tree.js";
import type { Aligned } from "./words.js";

/** An element as a stretch of the text that it stands in. */
export interface Span {
  readonly node: TreeElement;
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of one text is in the other. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether any of its words is there. */
  readonly isThere: boolean;
}

export interface PairedSpans {
  readonly pairs: readonly (readonly [before: Span, after: Span])[];
  readonly gone: readonly Span[];
  readonly come: readonly Span[];
}

/** Which elements are the same: those of one name about the same words, then those of two names about exactly the same. */
export function pairSpans(before: readonly Span[], after: readonly Span[], equal: Aligned["equal"]): PairedSpans {
  const place = placing(equal);
  const rows = new Map<string, { readonly spans: Span[]; from: number }>();
  for (const span of after) {
    const row = rows.get(span.node.name);
    if (row) row.spans.push(span);
    else rows.set(span.node.name, { spans: [span], from: 0 });
  }
  const taken = new Set<Span>();
  const pairs: (readonly [Span, Span])[] = [];
  const alone: { readonly span: Span; readonly to: Place }[] = [];
  for (const span of before) {
    const to = place(span);
    const row = rows.get(span.node.name);
    const found = row && nearest(span, to, row, taken);
    if (found) {
      taken.add(found);
      pairs.push([span, found]);
    } else alone.push({ span, to });
  }
  const byRange = new Map<string, Span[]>();
  for (const span of after) {
    if (taken.has(span)) continue;
    const key = `${span.start} ${span.end}`;
    byRange.set(key, [...(byRange.get(key) ?? []), span]);
  }
  const gone: Span[] = [];
  for (const { span, to } of alone) {
    const renamed = byRange.get(`${to.start} ${to.end}`)?.shift();
    if (renamed) {
      taken.add(renamed);
      pairs.push([span, renamed]);
    } else gone.push(span);
  }
  return { pairs, gone, come: after.filter((each) => !taken.has(each)) };
}

function nearest(
  span: Span,
  to: Place,
  row: { readonly spans: readonly Span[]; from: number },
  taken: ReadonlySet<Span>,
): Span | undefined {
  const { spans } = row;
  for (let each = spans[row.from]; each && (taken.has(each) || each.end < to.start - FAR); each = spans[row.from])
    row.from++;
  let found: Span | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let k = row.from; k < spans.length; k++) {
    const each = spans[k];
    if (!each || each.start > to.end + NEAR) break;
    if (taken.has(each) || !touches(each, to)) continue;
    const isOther = each.node.hash === span.node.hash ? 0 : 0.5;
    const distance = Math.abs(each.start - to.start) + Math.abs(each.end - to.end) + isOther;
    if (distance < least) [found, least] = [each, distance];
    // Nothing further on can be nearer.
    if (least === 0) break;
  }
  return found;
}

/** Elements without text belong to a place, not to words; they may have been moved by a few. */
const NEAR = 40;
/** An element that ends so far before is met no more. */
const FAR = 2000;

function touches({ start, end }: Span, to: Place): boolean {
  if (start === end && to.start === to.end) return Math.abs(start - to.start) <= NEAR;
  if (start === end || to.start === to.end) return to.start >= start - 1 && to.start <= end + 1;
  return start < to.end && to.start < end;
}

/** What finds the place of a stretch in the other text; it is asked by halving. */
export function placing(equal: Aligned["equal"]): (span: Pick<Span, "start" | "end">) => Place {
  return ({ start, end }) => {
    const first = firstEndingAfter(equal, start);
    const piece = equal[first];
    const before = equal[first - 1];
    const open = before ? before.after + before.length : 0;
    if (!piece || piece.before >= Math.max(end, start + 1)) return { start: open, end: open, isThere: false };
    const from = piece.after + Math.max(0, start - piece.before);
    if (start === end)
      return { start: piece.before <= start ? from : open, end: piece.before <= start ? from : open, isThere: false };
    const next = firstEndingAfter(equal, end - 1);
    const last = equal[next] && (equal[next]?.before ?? end) < end ? equal[next] : equal[next - 1];
    const to = last ? last.after + Math.min(last.length, end - last.before) : from;
    return { start: from, end: Math.max(from, to), isThere: true };
  };
}

/** The index of the first piece that ends after an offset. */
function firstEndingAfter(equal: Aligned["equal"], offset: number): number {
  let low = 0;
  let high = equal.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = equal[middle];
    if (piece && piece.before + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
