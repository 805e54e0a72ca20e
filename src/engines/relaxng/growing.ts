import type { NameClass } from "./grammar.js";
import { ABSENT, ROW } from "./packed.js";
import { Rows } from "./rows.js";

/** The rows of patterns without parts, which are there from the start, each once. */
export const NOT_ALLOWED = 0;
export const EMPTY = 1;
export const TEXT = 2;

/**
 * The patterns of a grammar while it is made: rows of a packed one, but that an attribute has the number of its name class
 * among `names`, and that there may be patterns to which nothing leads.
 */
export class GrowingPatterns {
  readonly rows = new Rows();
  readonly names: NameClass[] = [];
  readonly strings = new Numbering();
  readonly types: (readonly string[])[] = [];
  readonly scopes: (readonly string[])[] = [];
  /** By library, then by name. */
  readonly #typeNumbers = new Map<string, Map<string, number>>();
  // Hardly any value has namespaces, so that thousands have the same, which are none.
  readonly #scopeNumbers = new Map<object, number>();

  constructor() {
    this.rows.add(ROW.notAllowed);
    this.rows.add(ROW.empty);
    this.rows.add(ROW.text);
  }

  attribute(name: NameClass, pattern: number): number {
    return this.rows.add(ROW.attribute, this.names.push(name) - 1, pattern);
  }

  /** Text of the datatype with a number. */
  data(type: number, except = ABSENT): number {
    return this.rows.add(ROW.data, type, except);
  }

  /** Text that equals a value of the datatype with a number. */
  value(type: number, value: string, namespaces: Readonly<Record<string, string>>): number {
    return this.rows.add(ROW.value, type, this.strings.numberOf(value), this.#scopeOf(namespaces));
  }

  element(index: number): number {
    return this.rows.add(ROW.element, index);
  }

  /** The number of a datatype; `params` are names and values by turns. */
  typeOf(library: string, name: string, params: readonly string[] = []): number {
    const numbers = this.#typeNumbers.get(library) ?? new Map<string, number>();
    this.#typeNumbers.set(library, numbers);
    const key = params.length === 0 ? name : JSON.stringify([name, ...params]);
    const known = numbers.get(key) ?? this.types.push([library, name, ...params]) - 1;
    numbers.set(key, known);
    return known;
  }

  #scopeOf(namespaces: Readonly<Record<string, string>>): number {
    const known = this.#scopeNumbers.get(namespaces) ?? this.scopes.push(Object.entries(namespaces).flat()) - 1;
    this.#scopeNumbers.set(namespaces, known);
    return known;
  }
}

/** The choice of patterns: one that is not allowed is none (RELAX NG 4.20), `empty` comes first (4.21). */
export function choiceOf({ rows }: GrowingPatterns, patterns: readonly number[]): number {
  const rest = rows.nest(ROW.choice, without(NOT_ALLOWED, without(EMPTY, patterns))) ?? NOT_ALLOWED;
  if (!patterns.includes(EMPTY)) return rest;
  return rest === NOT_ALLOWED ? EMPTY : rows.add(ROW.choice, EMPTY, rest);
}

/** All patterns together: nothing is allowed where one is not (RELAX NG 4.20), `empty` adds nothing (4.21). */
export function allOf(
  { rows }: GrowingPatterns,
  kind: typeof ROW.group | typeof ROW.interleave,
  patterns: readonly number[],
): number {
  if (patterns.includes(NOT_ALLOWED)) return NOT_ALLOWED;
  return rows.nest(kind, without(EMPTY, patterns)) ?? EMPTY;
}

/** Patterns without one that is hardly ever among them. */
function without(one: number, patterns: readonly number[]): readonly number[] {
  return patterns.includes(one) ? patterns.filter((each) => each !== one) : patterns;
}

/** One pattern repeated (RELAX NG 4.20, 4.21). */
export function repeated({ rows }: GrowingPatterns, pattern: number): number {
  return pattern === NOT_ALLOWED || pattern === EMPTY ? pattern : rows.add(ROW.oneOrMore, pattern);
}

/** A pattern that may be left out. */
export function optional({ rows }: GrowingPatterns, pattern: number): number {
  return pattern === NOT_ALLOWED || pattern === EMPTY ? EMPTY : rows.add(ROW.choice, EMPTY, pattern);
}

/** Strings, each with a number. */
class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly values: string[] = [];

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.#numbers.set(value, number);
    return number;
  }
}
