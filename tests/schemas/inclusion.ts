import { expressionOf, outside } from "./expression.js";
import { type ElementPattern, type Grammar, type Pattern, resolve } from "./grammar.js";

/**
 * What the elements of one schema allow and the other's do not, a sentence each; none means that every document of the
 * first is a document of the second. This is a proof, element by element: both schemas have one pattern an element
 * name, so contents can be compared as regular languages over names, and attributes name by name.
 */
export function differences(narrow: Grammar, wide: Grammar): readonly string[] {
  const found: string[] = [];
  for (const [name, element] of narrow.elements) {
    const other = wide.elements.get(name);
    if (!other) {
      found.push(`${name}: no such element`);
      continue;
    }
    const word = outside(
      expressionOf(narrow, element.of),
      expressionOf(wide, other.of),
      (left, right) => left === right,
    );
    if (word) found.push(`${name}: content ${word.join(" ") || "empty"}`);
    found.push(...attributeDifferences(narrow, element, wide, other));
  }
  return found;
}

/** One way to choose an element's attributes: each with its value, and whether it must stand. */
type AttributeSet = ReadonlyMap<string, { readonly value: Pattern; readonly required: boolean }>;

function attributeDifferences(
  narrow: Grammar,
  element: ElementPattern,
  wide: Grammar,
  other: ElementPattern,
): readonly string[] {
  const choices = attributeSets(wide, other.of);
  return attributeSets(narrow, element.of).flatMap((mine) => {
    const each = choices.map((theirs) => setDifferences(narrow, mine, wide, theirs));
    const best = each.reduce((a, b) => (b.length < a.length ? b : a));
    return best.map((difference) => `${element.name}/@${difference}`);
  });
}

function setDifferences(narrow: Grammar, mine: AttributeSet, wide: Grammar, theirs: AttributeSet): readonly string[] {
  const missing = [...theirs].filter(([name, each]) => each.required && !mine.get(name)?.required);
  const wrong = [...mine].flatMap(([name, each]) => {
    const other = theirs.get(name);
    if (!other) return [`${name}: no such attribute`];
    const isList = [resolve(narrow, each.value), resolve(wide, other.value)].map((value) => value.kind === "list");
    if (isList[0] && !isList[1] && other.value.kind !== "text") return [`${name}: a list where one value may stand`];
    const word = outside(expressionOf(narrow, each.value), expressionOf(wide, other.value), accepts);
    return word ? [`${name}: value ${word.join(" ")}`] : [];
  });
  return [...missing.map(([name]) => `${name}: may be missing`), ...wrong];
}

function attributeSets(grammar: Grammar, pattern: Pattern): readonly AttributeSet[] {
  switch (pattern.kind) {
    case "attribute":
      return [new Map([[pattern.name, { value: pattern.of, required: true }]])];
    case "ref": {
      const target = resolve(grammar, pattern);
      return target.kind === "element" ? [new Map()] : attributeSets(grammar, target);
    }
    case "group":
      return pattern.of.reduce<readonly AttributeSet[]>(
        (sets, part) => {
          const more = attributeSets(grammar, part);
          return sets.flatMap((set) => more.map((each) => new Map([...set, ...each])));
        },
        [new Map()],
      );
    case "choice": {
      const sets = pattern.of.flatMap((part) => attributeSets(grammar, part));
      return sets.every((set) => set.size === 0) ? [new Map()] : sets;
    }
    case "optional":
      return attributeSets(grammar, pattern.of).map(
        (set) => new Map([...set].map(([name, each]) => [name, { ...each, required: false }])),
      );
    default:
      return [new Map()];
  }
}

/** Whether every value of the first leaf is one of the second's. */
function accepts(narrowId: string, wideId: string, narrow: Pattern, wide: Pattern): boolean {
  if (narrowId === wideId || wide.kind === "text") return true;
  if (wide.kind !== "data") return false;
  if (narrow.kind === "text") return wide.type === "string";
  const pattern = wide.params.find((param) => param.name === "pattern")?.value;
  if (narrow.kind === "value") {
    return wide.type === "token" && pattern !== undefined && new RegExp(`^(?:${pattern})$`, "u").test(narrow.value);
  }
  if (narrow.kind !== "data") return false;
  if (wide.type === "string") return true;
  if (narrow.type !== wide.type) return NARROWER.get(narrow.type)?.has(wide.type) === true && wide.params.length === 0;
  const own = narrow.params.find((param) => param.name === "pattern")?.value ?? "";
  if (wide.params.length === 0) return true;
  return wide.params.every(
    (param) =>
      narrow.params.some((each) => each.name === param.name && each.value === param.value) || isWithin(own, param),
  );
}

/** Datatypes whose every value is a value of another one. */
const NARROWER = new Map([
  ["nonNegativeInteger", new Set(["decimal", "integer"])],
  ["integer", new Set(["decimal"])],
  ["decimal", new Set(["double"])],
]);

/** Patterns of this schema that allow only strings without spaces and control characters, as TEI's words are. */
const WORDS = new Set(["[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+", "[A-Za-z][A-Za-z0-9._\\-]*"]);
const WORD = "[^\\p{C}\\p{Z}]+";

/** Patterns that say the same as one of TEI's, or less. */
const SAME = new Map([
  ["-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?", "(-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?(,-?[0-9]+(\\.[0-9]+)?)?)"],
  [
    "[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex)",
    "[\\-+]?\\d+(\\.\\d+)?(%|cm|mm|in|pt|pc|px|em|ex|ch|rem|vw|vh|vmin|vmax)",
  ],
]);

function isWithin(pattern: string, wide: { readonly name: string; readonly value: string }): boolean {
  if (wide.name !== "pattern") return false;
  return (wide.value === WORD && WORDS.has(pattern)) || SAME.get(pattern) === wide.value;
}
