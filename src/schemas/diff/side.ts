import type { ElementDefinition, Grammar, Pattern } from "../../core/grammar.js";
import type { Atoms } from "./atoms.js";
import { alternativesOf, takesAnything } from "./datatypes.js";
import { EMPTY, type Expression, type Expressions, NONE } from "./expression.js";

/** One of two schemas, made ready to be compared with the other. */
export interface Side {
  readonly grammar: Grammar;
  readonly expressions: Expressions;
  /** The names of elements, in both schemas. */
  readonly elements: Atoms;
  /** The names of attributes, in both schemas. */
  readonly attributes: Atoms;
  /** Which elements can be complete at all; the others may as well not be there. */
  readonly real: readonly boolean[];
  /** Whether anything fits a pattern. */
  isReal(pattern: Pattern): boolean;
}

/** Stands for text, as it may be mixed with elements. */
export const TEXT = "#text";
/** Stands for a text that is a value; what it may be is compared apart. */
export const VALUE = "#value";

/** A schema beside another, whose names and expressions it shares. */
export function sideOf(grammar: Grammar, shared: Pick<Side, "expressions" | "elements" | "attributes">): Side {
  const real = realElements(grammar);
  const known = new Map<Pattern, boolean>();
  return { ...shared, grammar, real, isReal: (pattern) => canBe(pattern, real, known) };
}

/** The content of an element with its attributes left out; `symbolOf` gives what stands for each element in it. */
export function contentOf(
  side: Side,
  pattern: Pattern,
  symbolOf: (index: number) => Expression,
  done = new Map<Pattern, Expression>(),
): Expression {
  const known = done.get(pattern);
  if (known !== undefined) return known;
  const { expressions } = side;
  const inner = (each: Pattern): Expression => contentOf(side, each, symbolOf, done);
  const make = (): Expression => {
    switch (pattern.kind) {
      case "notAllowed":
        return NONE;
      case "empty":
        return EMPTY;
      case "attribute":
        return EMPTY;
      case "text":
        return expressions.choice([EMPTY, expressions.more(expressions.symbol(TEXT))]);
      case "data":
      case "value":
      case "list":
        return takesAnything(pattern)
          ? expressions.choice([EMPTY, expressions.more(expressions.symbol(TEXT))])
          : expressions.symbol(VALUE);
      case "choice":
        return expressions.choice(alternativesOf(pattern).map(inner));
      case "group":
      case "interleave":
        return expressions[pattern.kind](inner(pattern.left), inner(pattern.right));
      case "oneOrMore":
        return expressions.more(inner(pattern.pattern));
      case "element":
        return side.real[pattern.index] ? symbolOf(pattern.index) : NONE;
    }
  };
  const made = make();
  done.set(pattern, made);
  return made;
}

/** The patterns of values right in a content. */
export function valuesIn(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case "choice":
    case "group":
    case "interleave":
      return [...valuesIn(pattern.left), ...valuesIn(pattern.right)];
    case "oneOrMore":
      return valuesIn(pattern.pattern);
    case "data":
    case "value":
    case "list":
      return takesAnything(pattern) ? [] : [pattern];
    default:
      return [];
  }
}

/** The elements right in a content. */
export function childrenOf(
  side: Side,
  pattern: Pattern,
  found = new Set<number>(),
  seen = new Set<Pattern>(),
): Set<number> {
  if (seen.has(pattern)) return found;
  seen.add(pattern);
  switch (pattern.kind) {
    case "choice":
    case "group":
    case "interleave":
      childrenOf(side, pattern.left, found, seen);
      childrenOf(side, pattern.right, found, seen);
      break;
    case "oneOrMore":
      childrenOf(side, pattern.pattern, found, seen);
      break;
    case "element":
      if (side.real[pattern.index]) found.add(pattern.index);
      break;
    default:
      break;
  }
  return found;
}

/** The definition of an element by its index. */
export function definitionOf({ grammar }: Side, index: number): ElementDefinition {
  const found = grammar.elements[index];
  if (!found) throw new Error(`a grammar has no element ${index}`);
  return found;
}

/** Which elements can be complete: those whose content can be had of such as can, however deep. */
function realElements({ elements }: Grammar): readonly boolean[] {
  const real = elements.map(() => false);
  let grows = true;
  while (grows) {
    grows = false;
    const known = new Map<Pattern, boolean>();
    for (const [index, { content }] of elements.entries()) {
      if (real[index] || !canBe(content, real, known)) continue;
      real[index] = true;
      grows = true;
    }
  }
  return real;
}

function canBe(pattern: Pattern, real: readonly boolean[], known: Map<Pattern, boolean>): boolean {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const test = (): boolean => {
    switch (pattern.kind) {
      case "notAllowed":
        return false;
      case "choice":
        return canBe(pattern.left, real, known) || canBe(pattern.right, real, known);
      case "group":
      case "interleave":
        return canBe(pattern.left, real, known) && canBe(pattern.right, real, known);
      case "oneOrMore":
        return canBe(pattern.pattern, real, known);
      case "element":
        return real[pattern.index] ?? false;
      default:
        return true;
    }
  };
  const answer = test();
  known.set(pattern, answer);
  return answer;
}
