/** A place in one row and its like in another. */
export type Pair = readonly [before: number, after: number];

/**
 * The pairs of equal things in two rows, in order: common ends first, then what stands once in both as fixed points, then
 * between those the longest common part, as long as that is little work. Time grows with the rows, not with their product.
 */
export function alike(before: readonly number[], after: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const pending: Window[] = [{ a: 0, b: 0, aEnd: before.length, bEnd: after.length }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const window = trimmed(next, before, after, pairs);
    if (window.a >= window.aEnd || window.b >= window.bEnd) continue;
    const anchors = anchorsIn(window, before, after);
    if (anchors.length === 0) {
      pairs.push(...longestIn(window, before, after));
      continue;
    }
    let { a, b } = window;
    for (const [i, j] of anchors) {
      pending.push({ a, b, aEnd: i, bEnd: j });
      pairs.push([i, j]);
      a = i + 1;
      b = j + 1;
    }
    pending.push({ a, b, aEnd: window.aEnd, bEnd: window.bEnd });
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}

interface Window {
  readonly a: number;
  readonly b: number;
  readonly aEnd: number;
  readonly bEnd: number;
}

function trimmed(
  { a, b, aEnd, bEnd }: Window,
  before: readonly number[],
  after: readonly number[],
  pairs: Pair[],
): Window {
  let [i, j, m, n] = [a, b, aEnd, bEnd];
  while (i < m && j < n && before[i] === after[j]) pairs.push([i++, j++]);
  while (m > i && n > j && before[m - 1] === after[n - 1]) pairs.push([--m, --n]);
  return { a: i, b: j, aEnd: m, bEnd: n };
}

/** What stands once in both, as far as it is in the same order. */
function anchorsIn({ a, b, aEnd, bEnd }: Window, before: readonly number[], after: readonly number[]): readonly Pair[] {
  const places = new Map<number, { i: number; j: number; isOnce: boolean }>();
  for (let i = a; i < aEnd; i++) {
    const value = before[i] ?? 0;
    const known = places.get(value);
    if (known) known.isOnce = false;
    else places.set(value, { i, j: -1, isOnce: true });
  }
  for (let j = b; j < bEnd; j++) {
    const known = places.get(after[j] ?? 0);
    if (!known) continue;
    if (known.j >= 0) known.isOnce = false;
    known.j = j;
  }
  const once = [...places.values()].filter(({ j, isOnce }) => isOnce && j >= 0).map(({ i, j }): Pair => [i, j]);
  return rising(once);
}

/** The longest part of pairs whose second numbers rise as the first do. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, j], k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    previous[k] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = k;
  });
  const found: Pair[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = previous[k] ?? -1) {
    const pair = pairs[k];
    if (pair) found.push(pair);
  }
  return found.reverse();
}

/** The longest common part, by the table of all lengths; where that were too large, what can be paired in passing. */
function longestIn({ a, b, aEnd, bEnd }: Window, before: readonly number[], after: readonly number[]): readonly Pair[] {
  const rows = aEnd - a;
  const columns = bEnd - b;
  if (rows * columns > MOST_CELLS) return inPassing({ a, b, aEnd, bEnd }, before, after);
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[a + i] === after[b + j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (before[a + i] === after[b + j]) pairs.push([a + i++, b + j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** Four million cells are a few milliseconds. */
const MOST_CELLS = 4_000_000;

/** Each thing is paired with the next one like it that is still free: not the longest part, but one in time. */
function inPassing({ a, b, aEnd, bEnd }: Window, before: readonly number[], after: readonly number[]): readonly Pair[] {
  const places = new Map<number, number[]>();
  for (let j = bEnd - 1; j >= b; j--) {
    const value = after[j] ?? 0;
    const known = places.get(value);
    if (known) known.push(j);
    else places.set(value, [j]);
  }
  const pairs: Pair[] = [];
  let next = b;
  for (let i = a; i < aEnd; i++) {
    const free = places.get(before[i] ?? 0);
    while (free && (free.at(-1) ?? next) < next) free.pop();
    const j = free?.at(-1);
    // A leap would leave out all that lies between.
    if (j === undefined || j - next > LEAP + (i - a)) continue;
    pairs.push([i, j]);
    next = j + 1;
  }
  return pairs;
}

const LEAP = 200;
