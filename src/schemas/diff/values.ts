import type { DataPattern, Pattern, ValuePattern } from "../../core/grammar.js";
import { EMPTY, type Expression, type Expressions, NONE } from "./expression.js";
import { compareLanguages } from "./languages.js";
import type { Effect } from "./model.js";

/** What a text may be: single values, and beside them a shape in which each value is the same symbol. */
export interface ValueSet {
  readonly values: ReadonlySet<string>;
  readonly shape: Expression;
  /** The shape in words. */
  readonly words: string;
}

/** How two sets of values differ; undefined where they do not. */
export interface ValueChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Where more than single values changed. */
  readonly shape?: { readonly from: string; readonly to: string; readonly effect: Effect };
}

const XSD = "http://www.w3.org/2001/XMLSchema-datatypes";
const VALUE = "value";
const ANYTHING = "anything";

/** What the patterns take, any one of them. */
export function valueSetOf(expressions: Expressions, patterns: readonly Pattern[]): ValueSet {
  // Where anything may stand, what else is named adds nothing.
  if (patterns.flatMap(alternativesOf).some(takesAnything)) {
    return { values: new Set(), shape: expressions.symbol(ANYTHING), words: "any text" };
  }
  const shaping: Shaping = { expressions, values: new Set(), words: new Set() };
  const shapes = patterns.map((each) => shapeOf(shaping, each));
  const covering = patterns.flatMap(alternativesOf).filter((each) => each.kind === "data");
  for (const value of shaping.values) if (covering.some((each) => takes(each, value))) shaping.values.delete(value);
  // Single values that a datatype takes anyway are no more than a hint to editors.
  const rest = shapes.map((each) =>
    expressions.replaced(each, (symbol) => (symbol === VALUE && shaping.values.size === 0 ? NONE : undefined)),
  );
  const shape = expressions.choice(rest);
  return { values: shaping.values, shape, words: sentence([...shaping.words], shaping.values) };
}

function alternativesOf(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === "choice" ? [...alternativesOf(pattern.left), ...alternativesOf(pattern.right)] : [pattern];
}

/** How what may stand in one place changed. */
export function changeOfValues(expressions: Expressions, before: ValueSet, after: ValueSet): ValueChange | undefined {
  const added = [...after.values].filter((each) => !before.values.has(each));
  const removed = [...before.values].filter((each) => !after.values.has(each));
  const { onlyFirst, onlySecond } = compareLanguages(expressions, before.shape, after.shape);
  if (!onlyFirst && !onlySecond) return added.length + removed.length > 0 ? { added, removed } : undefined;
  const effect: Effect =
    after.shape === expressions.symbol(ANYTHING) || (!onlyFirst && removed.length === 0)
      ? "wider"
      : before.shape === expressions.symbol(ANYTHING) || (!onlySecond && added.length === 0)
        ? "narrower"
        : "other";
  return { added, removed, shape: { from: before.words, to: after.words, effect } };
}

/** Whether a pattern takes any text. */
export function takesAnything(pattern: Pattern): boolean {
  if (pattern.kind === "text") return true;
  if (pattern.kind !== "data" || pattern.params.length > 0 || pattern.except) return false;
  if (pattern.library === "") return true;
  return pattern.library === XSD && ["string", "normalizedString", "token"].includes(pattern.type);
}

interface Shaping {
  readonly expressions: Expressions;
  readonly values: Set<string>;
  readonly words: Set<string>;
}

function shapeOf(shaping: Shaping, pattern: Pattern): Expression {
  const { expressions, words } = shaping;
  if (takesAnything(pattern)) {
    words.add("any text");
    return expressions.symbol(ANYTHING);
  }
  switch (pattern.kind) {
    case "value":
      shaping.values.add(valueText(pattern));
      return expressions.symbol(isToken(pattern) ? VALUE : `${VALUE} ${pattern.library} ${pattern.type}`);
    case "data":
      if (isBoolean(pattern)) {
        for (const each of ["true", "false", "1", "0"]) shaping.values.add(each);
        return expressions.symbol(VALUE);
      }
      words.add(sayData(pattern));
      return expressions.symbol(`data ${JSON.stringify(canonicalData(pattern))}`);
    case "list": {
      const inner: Shaping = { ...shaping, words: new Set() };
      const shape = shapeOf(inner, pattern.pattern);
      words.add(`a list ${sayCount(pattern.pattern)}of ${[...inner.words].join(" or ") || "these values"}`);
      return expressions.group(expressions.symbol("list"), shape);
    }
    case "choice":
      return expressions.choice([shapeOf(shaping, pattern.left), shapeOf(shaping, pattern.right)]);
    case "group":
    case "interleave":
      return expressions[pattern.kind](shapeOf(shaping, pattern.left), shapeOf(shaping, pattern.right));
    case "oneOrMore":
      return expressions.more(shapeOf(shaping, pattern.pattern));
    case "empty":
      words.add("nothing");
      return EMPTY;
    default:
      return NONE;
  }
}

/** Whether a datatype takes a value for certain: its pattern must be one that means the same everywhere. */
function takes({ library, type, params, except }: DataPattern, value: string): boolean {
  if (library !== XSD || except || !["token", "string", "normalizedString"].includes(type)) return false;
  return params.every((each) => each.name === "pattern" && expressionOf(each.value)?.test(value));
}

function expressionOf(pattern: string): RegExp | undefined {
  // Subtraction, blocks, and classes of names are XML Schema's own; signs for line ends are plain characters there.
  const outside = pattern.replace(/\[[^\]]*\]/g, "");
  if (/-\[|\\[icICDwWbB]|\\[pP]\{Is|\(\?|\[\^[^\]]*\\d/.test(pattern) || /[\^$]/.test(outside)) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return undefined;
  }
}

/** A type that is no more than four values. */
function isBoolean({ library, type, params, except }: DataPattern): boolean {
  return library === XSD && type === "boolean" && params.length === 0 && !except;
}

function isToken({ library, type }: ValuePattern): boolean {
  return type === "token" && (library === "" || library === XSD);
}

/** A token is the same with more white space in it. */
function valueText(pattern: ValuePattern): string {
  return isToken(pattern) ? pattern.value.trim().replace(/[ \t\r\n]+/g, " ") : pattern.value;
}

/** Params in the order of their names: only those of one name must keep theirs. */
function canonicalData({ library, type, params, except }: DataPattern): readonly unknown[] {
  const sorted = params
    .map((each) => [each.name, each.value])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
  return [library, type, sorted, except ? canonicalExcept(except) : ""];
}

function canonicalExcept(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "choice":
      return [...new Set([...canonicalExcept(pattern.left), ...canonicalExcept(pattern.right)])].sort();
    case "value":
      return [`${isToken(pattern) ? "" : pattern.type} ${valueText(pattern)}`];
    case "data":
      return [JSON.stringify(canonicalData(pattern))];
    default:
      return [pattern.kind];
  }
}

function sayData({ type, params, except }: DataPattern): string {
  const facets = params.map(({ name, value }) =>
    name === "pattern" ? `matching \`${value}\`` : `${name} \`${value}\``,
  );
  const but = except
    ? ` but ${canonicalExcept(except)
        .map((each) => `\`${each.trim()}\``)
        .join(", ")}`
    : "";
  return `\`${type}\`${facets.length > 0 ? ` ${facets.join(", ")}` : ""}${but}`;
}

/** How many words a list holds, where it is not one or more of the same. */
function sayCount(pattern: Pattern): string {
  const [least, most] = countsOf(pattern);
  if (least === 1 && most === Number.POSITIVE_INFINITY) return "";
  if (least === most) return `of ${least}: each `;
  return most === Number.POSITIVE_INFINITY ? `of at least ${least}: each ` : `of ${least} to ${most}: each `;
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

function sentence(words: readonly string[], values: ReadonlySet<string>): string {
  const listed = [...values].slice(0, MOST_LISTED).map((each) => `\`${each}\``);
  const rest = values.size > MOST_LISTED ? [`${values.size - MOST_LISTED} more values`] : [];
  return [...listed, ...rest, ...words].join(", ") || "nothing";
}
