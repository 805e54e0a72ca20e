import type { Pattern } from "../../core/grammar.js";
import type { Families } from "./alike.js";
import { attributesOf, freedomOf, type Variant, variantsOf } from "./attributes.js";
import { contentChanges } from "./contents.js";
import { byName, type Pair } from "./explore.js";
import { type Expression, NONE } from "./expression.js";
import { compareLanguages } from "./languages.js";
import type { Change } from "./model.js";
import { contentOf, definitionOf, type Side, valuesIn } from "./side.js";
import { changeOfValues, valueSetOf } from "./values.js";
import { sayKey, saySymbols, type Words } from "./words.js";

/** What changed in one place, without its name; and whether it could be compared to the end. */
export interface Found {
  readonly changes: readonly Change[];
  readonly isOpen: boolean;
  /** The names that stand for several contents in the place, and whose order may differ. */
  readonly mixed?: readonly string[];
}

/** The two schemas, and how names are said. */
export interface Sides {
  readonly first: Side;
  readonly second: Side;
  readonly words: Words;
  readonly families: Families;
}

/** What may stand in a place under one name, compared. */
export function changesOf(sides: Sides, pair: Pair): Found {
  const contents = contentsOf(sides, pair);
  const attributes = attributeChanges(sides, pair);
  const values = contentValueChanges(sides, pair);
  const changes = [...attributes, ...contents.changes, ...values];
  const mixed = mixedIn(sides, pair);
  // Where something is told that forbids anyway, how it hangs together would be told twice.
  if (changes.some((each) => each.effect !== "wider")) return { changes, isOpen: contents.isOpen, mixed };
  const dependent = togetherChanges(sides, pair);
  const more = dependent.changes.filter((each) => changes.length === 0 || each.effect !== "wider");
  return { changes: [...changes, ...more], isOpen: contents.isOpen || dependent.isOpen, mixed };
}

function contentsOf({ first, second, words }: Sides, pair: Pair): Found {
  const of = (side: Side, patterns: readonly Pattern[]): Expression =>
    side.expressions.choice(patterns.map((each) => contentOf(side, each, symbolsOf(side))));
  const isRoot = pair.name === undefined;
  return contentChanges({
    expressions: first.expressions,
    first: of(first, pair.first),
    second: of(second, pair.second),
    words,
    isRoot,
  });
}

/** The names that stand for several contents, where what fits the place differs when these are told apart. */
function mixedIn({ first, second, families }: Sides, { first: one, second: other }: Pair): readonly string[] {
  const mixed = [...severalIn(first, one, families.first), ...severalIn(second, other, families.second)];
  if (mixed.length === 0) return [];
  const of = (side: Side, patterns: readonly Pattern[], family: readonly number[]): Expression =>
    side.expressions.choice(patterns.map((each) => contentOf(side, each, exactSymbols(side, family))));
  const { onlyFirst, onlySecond, isOpen } = compareLanguages(
    first.expressions,
    of(first, one, families.first),
    of(second, other, families.second),
  );
  return onlyFirst || onlySecond || isOpen ? [...new Set(mixed)].sort() : [];
}

function severalIn(side: Side, contents: readonly Pattern[], family: readonly number[]): readonly string[] {
  return [...byName(side, contents)]
    .filter(([, indexes]) => new Set(indexes.map((each) => family[each])).size > 1)
    .map(([name]) => name);
}

/** A symbol for each name with each content. */
function exactSymbols(side: Side, family: readonly number[]): (index: number) => Expression {
  const { expressions } = side;
  return (index) =>
    expressions.choice(
      side.elements.in(definitionOf(side, index).name).map((key) => expressions.symbol(`${key} ${family[index]}`)),
    );
}

function symbolsOf(side: Side): (index: number) => Expression {
  const { expressions } = side;
  return (index) =>
    expressions.choice(side.elements.in(definitionOf(side, index).name).map((key) => expressions.symbol(key)));
}

function attributeChanges({ first, second, words }: Sides, pair: Pair): readonly Change[] {
  const [before, after] = [attributesOf(first, pair.first), attributesOf(second, pair.second)];
  const changes: Change[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const attribute = sayKey(words, key, "attribute");
    const [one, other] = [before.get(key), after.get(key)];
    if (!one) {
      const effect = other?.isRequired ? "other" : "wider";
      const to = valueSetOf(second.expressions, other?.patterns ?? []).words;
      changes.push({
        kind: "attribute-added",
        effect,
        attribute,
        to,
        ...(other?.isRequired && { required: true as const }),
      });
    } else if (!other) changes.push({ kind: "attribute-removed", effect: "narrower", attribute });
    else {
      if (one.isRequired && !other.isRequired) changes.push({ kind: "attribute-optional", effect: "wider", attribute });
      if (!one.isRequired && other.isRequired)
        changes.push({ kind: "attribute-required", effect: "narrower", attribute });
      changes.push(...valueChanges(first, [one.patterns, other.patterns]).map((each) => ({ ...each, attribute })));
    }
  }
  return changes;
}

function valueChanges(
  { expressions }: Side,
  [one, other]: readonly [readonly Pattern[], readonly Pattern[]],
): readonly Change[] {
  const change = changeOfValues(expressions, valueSetOf(expressions, one), valueSetOf(expressions, other));
  if (!change) return [];
  const { added, removed, shape } = change;
  if (shape) return [{ kind: "datatype-changed", ...shape }];
  return [
    ...(added.length > 0 ? [{ kind: "values-added" as const, effect: "wider" as const, values: added }] : []),
    ...(removed.length > 0 ? [{ kind: "values-removed" as const, effect: "narrower" as const, values: removed }] : []),
  ];
}

/** What a text that is a value may be, in elements that hold one in both schemas. */
function contentValueChanges({ first }: Sides, pair: Pair): readonly Change[] {
  const [one, other] = [pair.first.flatMap(valuesIn), pair.second.flatMap(valuesIn)];
  if (one.length === 0 || other.length === 0) return [];
  return valueChanges(first, [one, other]).map((each) =>
    each.kind === "datatype-changed" ? { ...each, kind: "content-value-changed" as const } : each,
  );
}

/** Which attributes may stand together, and with which content, where each by itself is as before. */
function togetherChanges({ first, second, words }: Sides, pair: Pair): Found {
  const [one, other] = [freedomOf(first, pair.first), freedomOf(second, pair.second)];
  const free = new Set(
    [...one.keys(), ...other.keys()].filter((key) => (one.get(key) ?? true) && (other.get(key) ?? true)),
  );
  const before = variantsOf(first, pair.first, { free, symbolOf: symbolsOf(first) });
  const after = variantsOf(second, pair.second, { free, symbolOf: symbolsOf(second) });
  if (!before || !after) return { changes: [], isOpen: true };
  const gone = [...before].filter(([key, variant]) => !isIn(first, variant, after.get(key)));
  const come = [...after].filter(([key, variant]) => !isIn(first, variant, before.get(key)));
  if (gone.length + come.length === 0) return { changes: [], isOpen: false };
  const say =
    (others: ReadonlyMap<string, Variant>) =>
    ([key, variant]: readonly [string, Variant]): string =>
      sayVariant(first, words, { variant, other: others.get(key)?.content ?? NONE });
  const change: Change = {
    kind: "attributes-together",
    effect: gone.length === 0 ? "wider" : come.length === 0 ? "narrower" : "other",
    examples: {
      ...(come.length > 0 && { allowed: come.slice(0, MOST_EXAMPLES).map(say(before)) }),
      ...(gone.length > 0 && { forbidden: gone.slice(0, MOST_EXAMPLES).map(say(after)) }),
    },
  };
  return { changes: [change], isOpen: false };
}

const MOST_EXAMPLES = 3;

/** Whether everything that a way of having attributes allows is allowed in another. */
function isIn({ expressions }: Side, one: Variant, other: Variant | undefined): boolean {
  return other !== undefined && compareLanguages(expressions, one.content, other.content).onlyFirst === undefined;
}

function sayVariant(
  { expressions }: Side,
  words: Words,
  { variant, other }: { readonly variant: Variant; readonly other: Expression },
): string {
  const names = variant.attributes.map((each) => `\`${sayKey(words, each, "attribute")}\``).join(" and ");
  const row = compareLanguages(expressions, variant.content, other).onlyFirst ?? [];
  return `${names || "none of them"}${row.length > 0 ? ` with ${saySymbols(words, row)}` : ""}`;
}
