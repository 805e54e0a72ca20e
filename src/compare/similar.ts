import type { Pair } from "./sequence.js";
import { type TreeElement, treeText } from "./tree.js";

/** How alike two elements are, from 0 to 2; an `xml:id` that both have says more than all else. */
export function similarity(one: TreeElement, other: TreeElement): number {
  const [id, otherId] = [idOf(one), idOf(other)];
  if (id !== undefined && id === otherId) return 2;
  // The same name in another namespace is most likely the same element.
  const isSameName = one.element.local === other.element.local;
  if (one.contentHash === other.contentHash && one.size > 1) return isSameName ? 1.2 : 1;
  const words = wordsOf(one);
  const others = wordsOf(other);
  const shared = [...words].filter((each) => others.has(each)).length;
  const dice = words.size + others.size === 0 ? 0 : (2 * shared) / (words.size + others.size);
  // A paragraph does not become a section that holds it: only its tags are new.
  if (!isSameName) return dice >= 0.6 && one.isMixed === other.isMixed ? 0.7 * dice : emptyRenamed(one, other);
  // Two paragraphs with no word in common are two paragraphs.
  const isText = one.isMixed && other.isMixed && one.size < LARGE && other.size < LARGE;
  if (isText && dice < 0.1 && Math.min(words.size, others.size) > 3) return 0;
  return 0.3 + 0.7 * dice;
}

/** More than this holds a part that is no paragraph, whatever it is called. */
const LARGE = 200;

/** Elements without text are one under two names if they have attributes in common. */
function emptyRenamed(one: TreeElement, other: TreeElement): number {
  if (one.children.length + other.children.length > 0) return 0;
  const values = new Set(one.attributes.map(({ name, value }) => `${name}=${value}`));
  return other.attributes.some(({ name, value }) => values.has(`${name}=${value}`)) ? 0.4 : 0;
}

function idOf({ attributes }: TreeElement): string | undefined {
  return attributes.find(({ name }) => name === "xml:id")?.value;
}

const known = new WeakMap<TreeElement, ReadonlySet<string>>();

/** The words that an element begins with. */
function wordsOf(node: TreeElement): ReadonlySet<string> {
  const made =
    known.get(node) ??
    new Set(
      treeText(node, 3000)
        .slice(0, 3000)
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  known.set(node, made);
  return made;
}

/** The pairs of elements, in order, that are likest to one another; those that are not alike are in none. */
export function likest(before: readonly TreeElement[], after: readonly TreeElement[]): readonly Pair[] {
  if (before.length * after.length > MOST_PAIRS) return inPassing(before, after);
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const own = new Float64Array(before.length * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const [one, other] = [before[i], after[j]];
      const alike = one && other ? similarity(one, other) : 0;
      own[i * width + j] = alike;
      best[i * width + j] = Math.max(
        alike > 0 ? alike + (best[(i + 1) * width + j + 1] ?? 0) : 0,
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
      );
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const alike = own[i * width + j] ?? 0;
    const here = best[i * width + j] ?? 0;
    if (alike > 0 && here === alike + (best[(i + 1) * width + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** So many pairs are looked at. */
const MOST_PAIRS = 40_000;

/** Where there are many, each is paired with the likest of the next few. */
function inPassing(before: readonly TreeElement[], after: readonly TreeElement[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  before.forEach((one, i) => {
    let found = { j: -1, alike: 0 };
    for (let j = next; j < Math.min(next + AHEAD, after.length); j++) {
      const other = after[j];
      const alike = other ? similarity(one, other) - (j - next) * 0.01 : 0;
      if (alike > found.alike) found = { j, alike };
    }
    if (found.j < 0) return;
    pairs.push([i, found.j]);
    next = found.j + 1;
  });
  return pairs;
}

const AHEAD = 24;
