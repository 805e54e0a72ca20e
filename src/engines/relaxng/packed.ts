import type { Place } from "./grammar.js";

/**
 * A grammar as numbers: what it is read into, handed to the WebAssembly module as, and kept as between runs. Name classes and
 * patterns are rows of `ROW_WORDS` numbers, each after those it holds: its kind, then rows, strings, types or namespaces by number.
 */
export interface Packed {
  readonly strings: readonly string[];
  readonly rows: ArrayLike<number>;
  /** The datatypes: library, type, then name and value of each param, as strings. */
  readonly types: readonly (readonly string[])[];
  /** The namespaces that values have in scope: prefix and address of each. */
  readonly scopes: readonly (readonly string[])[];
  /** Of each element `ELEMENT_WORDS` numbers: name and content. */
  readonly elements: readonly number[];
  readonly start: number;
}

export const ROW_WORDS = 4;
export const ELEMENT_WORDS = 2;

/** Nothing stands where a number could. */
export const ABSENT = -1;

/** The kinds of rows, which `assembly/rows.ts` knows too; what follows each is told beside it. */
export const ROW = {
  notAllowed: 0,
  empty: 1,
  text: 2,
  /** Two patterns. */
  choice: 3,
  group: 4,
  interleave: 5,
  /** A pattern. */
  oneOrMore: 6,
  list: 7,
  /** A name class, a pattern. */
  attribute: 8,
  /** A type, and a pattern that is excepted. */
  data: 9,
  /** A type, the value, namespaces. */
  value: 10,
  /** The index of an element. */
  element: 11,
  /** A namespace and a local name. */
  name: 12,
  /** A name class that is excepted. */
  anyName: 13,
  /** A namespace, and a name class that is excepted. */
  nsName: 14,
  /** Two name classes. */
  nameChoice: 15,
} as const;

/** What a schema says for people of something in it; looked for when it is asked for, for hardly anybody does. */
export type Documentation = () => string | undefined;

/** What people are told of a grammar, beside its rows. */
export interface Notes {
  readonly elements: readonly ElementNote[];
  /** What the schema says of attributes and values, by row. */
  readonly documentation: ReadonlyMap<number, Documentation>;
}

/** What is told of an element: what the schema says of it, and where it stands there. */
export interface ElementNote {
  readonly documentation: Documentation | undefined;
  readonly place: Place;
}
