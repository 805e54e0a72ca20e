import type { Pattern } from "../../core/grammar.js";
import type { Families } from "./alike.js";
import { childrenOf, definitionOf, type Side } from "./side.js";

/** What stands in the same place under the same name in both schemas: of each, the definitions that may be meant. */
export interface Pair {
  /** The key of the name; undefined for the place of the root element. */
  readonly name: string | undefined;
  readonly first: readonly Pattern[];
  readonly second: readonly Pattern[];
  /** The names of the elements that it stands in. */
  readonly parents: Set<string>;
  /** Whether the families of both are the same, so that nothing differs. */
  readonly isAlike: boolean;
}

/** Walks through two schemas at once, from the roots down, by the names of elements. */
export function explore(first: Side, second: Side, families: Families): readonly Pair[] {
  const pairs = new Map<string, Pair & { readonly ones: readonly number[]; readonly others: readonly number[] }>();
  const add = (name: string, parent: string, ones: readonly number[], others: readonly number[]): void => {
    const key = `${name} ${ones.join()} ${others.join()}`;
    const known = pairs.get(key);
    if (known) known.parents.add(parent);
    else pairs.set(key, { ...pairOf(name, ones, others), parents: new Set([parent]) });
  };
  const pairOf = (name: string, ones: readonly number[], others: readonly number[]) => {
    const [one, other] = [familiesIn(families.first, ones), familiesIn(families.second, others)];
    return {
      name,
      ones,
      others,
      first: ones.map((each) => definitionOf(first, each).content),
      second: others.map((each) => definitionOf(second, each).content),
      isAlike: one.join() === other.join(),
    };
  };
  const follow = (parent: string, one: readonly Pattern[], other: readonly Pattern[]): void => {
    const [left, right] = [byName(first, one), byName(second, other)];
    for (const [name, ones] of left) {
      const others = right.get(name);
      if (others) add(name, parent, ones, others);
    }
  };
  const root: Pair = {
    name: undefined,
    first: [first.grammar.start],
    second: [second.grammar.start],
    parents: new Set(),
    isAlike: false,
  };
  follow("", root.first, root.second);
  for (const pair of pairs.values()) follow(pair.name ?? "", pair.first, pair.second);
  // Elements that never stand in the same place are compared all the same.
  const met = new Set([...pairs.values()].map((each) => each.name));
  const [left, right] = [allByName(first), allByName(second)];
  for (const [name, ones] of left) {
    const others = right.get(name);
    if (others && !met.has(name)) add(name, "", ones, others);
  }
  return [root, ...pairs.values()];
}

/** The elements that may stand in contents, by each name that they may have. */
export function byName(side: Side, contents: readonly Pattern[]): ReadonlyMap<string, readonly number[]> {
  const found = new Set<number>();
  for (const each of contents) if (side.isReal(each)) childrenOf(side, each, found);
  return grouped(side, [...found]);
}

/** All elements of a schema, by each name that they may have. */
export function allByName(side: Side): ReadonlyMap<string, readonly number[]> {
  return grouped(
    side,
    side.grammar.elements.flatMap((_, index) => (side.real[index] ? [index] : [])),
  );
}

function grouped(side: Side, indexes: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  for (const index of [...indexes].sort((a, b) => a - b)) {
    for (const key of side.elements.in(definitionOf(side, index).name)) {
      const group = names.get(key);
      if (group) group.push(index);
      else names.set(key, [index]);
    }
  }
  return names;
}

function familiesIn(families: readonly number[], indexes: readonly number[]): readonly number[] {
  return [...new Set(indexes.map((each) => families[each] ?? -1))].sort((a, b) => a - b);
}
