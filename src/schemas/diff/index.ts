import type { Grammar } from "../../core/grammar.js";
import { familiesOf } from "./alike.js";
import { atomsOf, attributeNames, elementNames, partsOfKey } from "./atoms.js";
import { changesOf, type Sides } from "./changes.js";
import { allByName, byName, explore, type Pair } from "./explore.js";
import { Expressions } from "./expression.js";
import { CHANGE_KINDS, type Change, type SchemaDifference } from "./model.js";
import { type Side, sideOf } from "./side.js";
import { sayKey, type Words } from "./words.js";

export type { Change, ChangeKind, Effect, SchemaDifference } from "./model.js";

/**
 * What the second of two schemas allows, requires or forbids in another way than the first. Contents are compared by what
 * fits them, not by how they are written; an element that has several contents is compared place by place.
 */
export function compareGrammars(first: Grammar, second: Grammar): SchemaDifference {
  const shared = {
    expressions: new Expressions(),
    elements: atomsOf([...elementNames(first), ...elementNames(second)]),
    attributes: atomsOf([...attributeNames(first), ...attributeNames(second)]),
  };
  const [one, other] = [sideOf(first, shared), sideOf(second, shared)];
  const words: Words = { namespace: mainNamespace([one, other]) };
  const families = familiesOf(one, other);
  const sides: Sides = { first: one, second: other, words, families };
  const pairs = explore(one, other, families);
  const elements = elementChanges(sides);
  const listed = new Set(elements.map((each) => each.element));
  const found = new Map<string | undefined, FoundIn[]>();
  const open: string[] = [];
  for (const pair of pairs.filter((each) => !each.isAlike)) {
    const { changes, isOpen, mixed = [] } = changesOf(sides, pair);
    const name = pair.name === undefined ? "the document" : `\`${sayKey(words, pair.name, "element")}\``;
    if (isOpen) open.push(`${name} has too many contents to be compared to the end`);
    for (const each of mixed) {
      open.push(
        `the places of \`${sayKey(words, each, "element")}\` in ${name}, where it has several contents, may differ`,
      );
    }
    const group = found.get(pair.name);
    if (group) group.push({ pair, changes });
    else found.set(pair.name, [{ pair, changes }]);
  }
  const places = [...pairs].filter((each) => each.isAlike);
  const told = [...found].flatMap(([name, all]) => {
    const alike = places.filter((each) => each.name === name);
    return tell(words, name, [...all, ...alike.map((pair) => ({ pair, changes: [] }))]);
  });
  // That a new element may stand somewhere goes without saying: it is told where it is told of.
  const changes = sorted([...elements, ...told.filter((each) => !isAboutListed(each, listed))]);
  const isEqual = changes.length === 0 && open.length === 0;
  return { isEqual, keepsDocuments: keeps(changes, open), changes, open: [...new Set(open)].sort() };
}

interface FoundIn {
  readonly pair: Pair;
  readonly changes: readonly Change[];
}

/** The changes of one element, each once; where it holds, if it does not hold everywhere. */
function tell(words: Words, name: string | undefined, all: readonly FoundIn[]): readonly Change[] {
  const element = name === undefined ? {} : { element: sayKey(words, name, "element") };
  const byKey = new Map<string, { readonly change: Change; readonly pairs: Pair[] }>();
  for (const { pair, changes } of all) {
    for (const change of changes) {
      const key = JSON.stringify(change);
      const known = byKey.get(key);
      if (known) known.pairs.push(pair);
      else byKey.set(key, { change, pairs: [pair] });
    }
  }
  return [...byKey.values()].map(({ change, pairs }) => {
    if (pairs.length === all.length) return { ...change, ...element };
    const parents = pairs
      .flatMap((each) => [...each.parents])
      .map((each) => (each === "" ? "the document" : sayKey(words, each, "element")));
    return { ...change, ...element, in: [...new Set(parents)].sort() };
  });
}

/** The elements that only one of the schemas has, and where they may stand. */
function elementChanges({ first, second, words }: Sides): readonly Change[] {
  const [before, after] = [allByName(first), allByName(second)];
  const only = (side: Side, mine: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>) => {
    const parents = parentsIn(side, words);
    return [...mine.keys()]
      .filter((key) => !theirs.has(key))
      .map((key) => ({ element: sayKey(words, key, "element"), in: [...(parents.get(key) ?? [])].sort() }));
  };
  return [
    ...only(second, after, before).map((each) => ({
      kind: "element-added" as const,
      effect: "wider" as const,
      ...each,
    })),
    ...only(first, before, after).map((each) => ({
      kind: "element-removed" as const,
      effect: "narrower" as const,
      ...each,
    })),
  ];
}

function parentsIn(side: Side, words: Words): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  for (const [parent, indexes] of allByName(side)) {
    const contents = indexes.flatMap((each) => side.grammar.elements[each]?.content ?? []);
    for (const key of byName(side, contents).keys()) {
      const all = parents.get(key) ?? new Set();
      parents.set(key, all.add(sayKey(words, parent, "element")));
    }
  }
  return parents;
}

/** A new element that must stand somewhere is told of there too. */
function isAboutListed({ kind, child, required }: Change, listed: ReadonlySet<string | undefined>): boolean {
  const isPlain = kind === "child-removed" || (kind === "child-added" && !required);
  return isPlain && listed.has(child);
}

function keeps(changes: readonly Change[], open: readonly string[]): boolean | undefined {
  if (changes.some((each) => each.effect === "narrower" || (each.effect === "other" && SURE.has(each.kind))))
    return false;
  return changes.some((each) => each.effect === "other") || open.length > 0 ? undefined : true;
}

/** The kinds whose effect, where it is `other`, forbids something for certain. */
const SURE: ReadonlySet<string> = new Set(["attribute-added", "child-added", "attributes-together", "content-changed"]);

/** The namespace that most elements are in. */
function mainNamespace(sides: readonly Side[]): string {
  const counts = new Map<string, number>();
  for (const key of sides.flatMap((side) => [...allByName(side).keys()])) {
    const { uri } = partsOfKey(key);
    counts.set(uri, (counts.get(uri) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ["", 0])[0];
}

function sorted(changes: readonly Change[]): readonly Change[] {
  const keyOf = (each: Change): string =>
    [
      String(CHANGE_KINDS.indexOf(each.kind)).padStart(2, "0"),
      each.attribute ?? each.child ?? "",
      each.element ?? "",
      (each.in ?? []).join(),
      (each.values ?? []).join(),
    ].join("\u0000");
  return changes
    .map((each) => ({ each, key: keyOf(each) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ each }) => each);
}
