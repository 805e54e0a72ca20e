import type { Pattern, ValuePattern } from "../../core/grammar.js";
import {
  alternativesOf,
  canonicalData,
  isBoolean,
  isToken,
  sayData,
  takes,
  takesAnything,
  valueText,
} from "./datatypes.js";
import { EMPTY, type Expression, type Expressions, NONE } from "./expression.js";
import { compareLanguages } from "./languages.js";
import type { Effect } from "./model.js";

/** What a text may be: single values, and beside them a shape in which all these values are the same symbol. */
export interface ValueSet {
  readonly values: ReadonlySet<string>;
  readonly shape: Expression;
  /** All of it in words. */
  readonly words: string;
  readonly alternatives: readonly Pattern[];
}

/** How two sets of values differ; undefined where they do not. */
export interface ValueChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Where more than single values changed. */
  readonly shape?: { readonly from: string; readonly to: string; readonly effect: Effect };
}

const ANYTHING = "anything";

/** What the patterns take, any one of them; its words list as many values as are wanted. */
export function valueSetOf(expressions: Expressions, patterns: readonly Pattern[], most = MOST_LISTED): ValueSet {
  const alternatives = patterns.flatMap(alternativesOf);
  // Where anything may stand, what else is named adds nothing.
  if (alternatives.some(takesAnything)) {
    return { values: new Set(), shape: expressions.symbol(ANYTHING), words: "any text", alternatives };
  }
  const shaping: Shaping = { expressions, sets: [], isUniform: true, words: new Set(), most };
  const shape = shapeOfAny(shaping, alternatives);
  // Where values differ from place to place, as in a list of a word and then another, each place counts by itself.
  const isUniform = new Set(shaping.sets.map((each) => JSON.stringify([...each].sort()))).size < 2;
  const values = new Set(isUniform ? shaping.sets.flatMap((each) => [...each]) : []);
  const exact = isUniform ? shape : shapeOfAny({ ...shaping, sets: [], isUniform }, alternatives);
  return { values, shape: exact, words: sentence([...shaping.words], directValues(alternatives), most), alternatives };
}

/** How what may stand in one place changed. */
export function changeOfValues(expressions: Expressions, before: ValueSet, after: ValueSet): ValueChange | undefined {
  const added = [...after.values].filter((each) => !before.values.has(each));
  const removed = [...before.values].filter((each) => !after.values.has(each));
  const { onlyFirst, onlySecond, isOpen } = compareLanguages(expressions, before.shape, after.shape);
  if (!onlyFirst && !onlySecond && !isOpen) return added.length + removed.length > 0 ? { added, removed } : undefined;
  const isWider =
    (!onlyFirst && removed.length === 0) || isCovered(expressions, before.alternatives, after.alternatives);
  const isNarrower =
    (!onlySecond && added.length === 0) || isCovered(expressions, after.alternatives, before.alternatives);
  if (isWider && isNarrower) return undefined;
  const effect: Effect = isWider ? "wider" : isNarrower ? "narrower" : "other";
  return { added, removed, shape: { from: before.words, to: after.words, effect } };
}

/** Whether some patterns take for certain all that others take. */
function isCovered(expressions: Expressions, narrow: readonly Pattern[], wide: readonly Pattern[]): boolean {
  if (wide.some(takesAnything)) return true;
  const keyOf = (each: Pattern): string => {
    const { values, shape } = valueSetOf(expressions, [each]);
    return JSON.stringify([shape, ...[...values].sort()]);
  };
  const keys = new Set(wide.map(keyOf));
  return narrow.every(
    (each) =>
      keys.has(keyOf(each)) ||
      (each.kind === "value" && wide.some((other) => other.kind === "data" && takes(other, valueText(each)))),
  );
}

interface Shaping {
  readonly expressions: Expressions;
  /** The single values of each place that has some. */
  readonly sets: ReadonlySet<string>[];
  /** Whether the values of all places are the same symbol. */
  readonly isUniform: boolean;
  readonly words: Set<string>;
  /** So many values are listed. */
  readonly most: number;
}

/** The shape of any of some patterns. Single values that a datatype beside them takes are no more than a hint to editors. */
function shapeOfAny(shaping: Shaping, alternatives: readonly Pattern[]): Expression {
  const { expressions, sets, isUniform } = shaping;
  const values = directValues(alternatives);
  const rest = alternatives.filter((each) => !isPlainValue(each) && !(each.kind === "data" && isBoolean(each)));
  const shapes = rest.map((each) => shapeOf(shaping, each));
  if (values.size > 0) {
    sets.push(values);
    shapes.push(expressions.symbol(isUniform ? "value" : `value ${JSON.stringify([...values].sort())}`));
  }
  return expressions.choice(shapes);
}

function shapeOf(shaping: Shaping, pattern: Pattern): Expression {
  const { expressions, words } = shaping;
  const inner = (each: Pattern): Expression => shapeOfAny(shaping, alternativesOf(each));
  switch (pattern.kind) {
    case "value":
      words.add(`\`${pattern.value}\``);
      return expressions.symbol(`value ${pattern.library} ${pattern.type} ${pattern.value}`);
    case "text":
      return expressions.symbol(ANYTHING);
    case "data":
      words.add(takesAnything(pattern) ? "any text" : sayData(pattern));
      return expressions.symbol(takesAnything(pattern) ? ANYTHING : `data ${JSON.stringify(canonicalData(pattern))}`);
    case "list": {
      const within: Shaping = { ...shaping, sets: [], words: new Set() };
      const shape = shapeOfAny(within, alternativesOf(pattern.pattern));
      shaping.sets.push(...within.sets);
      within.words.delete("nothing");
      const listed = new Set(within.sets.flatMap((each) => [...each]));
      words.add(`a list of ${sayCount(pattern.pattern)}${sentence([...within.words], listed, shaping.most)}`);
      return expressions.group(expressions.symbol("list"), shape);
    }
    case "choice":
      return inner(pattern);
    case "group":
    case "interleave":
      return expressions[pattern.kind](inner(pattern.left), inner(pattern.right));
    case "oneOrMore":
      return expressions.more(inner(pattern.pattern));
    case "empty":
      words.add("nothing");
      return EMPTY;
    default:
      return NONE;
  }
}

/** The single values among alternatives that no datatype among them takes. */
function directValues(alternatives: readonly Pattern[]): ReadonlySet<string> {
  const types = alternatives.filter((each) => each.kind === "data");
  const values = alternatives.filter(isPlainValue).map(valueText);
  const found = new Set(values.filter((value) => !types.some((each) => takes(each, value))));
  if (types.some(isBoolean)) for (const each of ["true", "false", "1", "0"]) found.add(each);
  return found;
}

function isPlainValue(pattern: Pattern): pattern is ValuePattern {
  return pattern.kind === "value" && isToken(pattern);
}

/** How many words a list holds, where it is not one or more of the same. */
function sayCount(pattern: Pattern): string {
  const [least, most] = countsOf(pattern);
  if (least === 1 && most === Number.POSITIVE_INFINITY) return "";
  if (least === most) return `${least}, each `;
  return most === Number.POSITIVE_INFINITY ? `${least} or more, each ` : `${least} to ${most}, each `;
}

function countsOf(pattern: Pattern): readonly [least: number, most: number] {
  switch (pattern.kind) {
    case "choice": {
      const [left, right] = [countsOf(pattern.left), countsOf(pattern.right)];
      return [Math.min(left[0], right[0]), Math.max(left[1], right[1])];
    }
    case "group":
    case "interleave": {
      const [left, right] = [countsOf(pattern.left), countsOf(pattern.right)];
      return [left[0] + right[0], left[1] + right[1]];
    }
    case "oneOrMore": {
      const [least, most] = countsOf(pattern.pattern);
      return [least, most === 0 ? 0 : Number.POSITIVE_INFINITY];
    }
    case "empty":
      return [0, 0];
    default:
      return [1, 1];
  }
}

/** So many values are listed; a longer list is counted. */
const MOST_LISTED = 12;

function sentence(words: readonly string[], values: ReadonlySet<string>, most: number): string {
  const listed = [...values].slice(0, most).map((each) => `\`${each}\``);
  const rest = values.size > most ? [`${values.size - most} more values`] : [];
  return [...listed, ...rest, ...words].join(", ") || "nothing";
}
