import type { Grammar, NameClass, Pattern } from "./grammar.js";

/**
 * A grammar as numbers: what it is handed to the WebAssembly module as, and kept as between runs. Name classes and patterns
 * are rows of `ROW_WORDS` numbers, each after those it holds: its kind, then rows, strings, types or namespaces by number.
 */
export interface Packed {
  readonly strings: readonly string[];
  readonly rows: readonly number[];
  /** The datatypes: library, type, then name and value of each param, as strings. */
  readonly types: readonly (readonly number[])[];
  /** The namespaces that values have in scope: prefix and address of each, as strings. */
  readonly scopes: readonly (readonly number[])[];
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
  /** A name class, a pattern, documentation. */
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

/** The rows of a grammar; each pattern, name class, type and string is there once. */
export function pack(grammar: Grammar): Packed {
  const strings = new Numbering<string>();
  const types = new Numbering<string>();
  const scopes = new Numbering<string>();
  const numbers = new Map<Pattern | NameClass, number>();
  const rows: number[] = [];
  const text = (value: string | undefined): number => (value === undefined ? ABSENT : strings.numberOf(value));
  const pairs = (all: readonly (readonly [string, string])[]): readonly number[] =>
    all.flatMap(([name, value]) => [text(name), text(value)]);

  // Hardly any value has namespaces, so that thousands have the same, which are none.
  const scopeNumbers = new Map<unknown, number>();
  const scopeOf = (namespaces: Readonly<Record<string, string>>): number => {
    const number = scopeNumbers.get(namespaces) ?? scopes.numberOf(JSON.stringify(pairs(Object.entries(namespaces))));
    scopeNumbers.set(namespaces, number);
    return number;
  };

  const row = (key: Pattern | NameClass, kind: number, a = ABSENT, b = ABSENT, c = ABSENT): number => {
    const number = rows.length / ROW_WORDS;
    rows.push(kind, a, b, c);
    numbers.set(key, number);
    return number;
  };
  const name = (each: NameClass): number => numbers.get(each) ?? nameRow(each);
  const nameRow = (each: NameClass): number => {
    switch (each.kind) {
      case "name":
        return row(each, ROW.name, text(each.uri), text(each.local));
      case "anyName":
        return row(each, ROW.anyName, each.except ? name(each.except) : ABSENT);
      case "nsName":
        return row(each, ROW.nsName, text(each.uri), each.except ? name(each.except) : ABSENT);
      case "choice":
        return row(each, ROW.nameChoice, name(each.left), name(each.right));
    }
  };
  const pattern = (each: Pattern): number => numbers.get(each) ?? patternRow(each);
  const patternRow = (each: Pattern): number => {
    switch (each.kind) {
      case "notAllowed":
      case "empty":
      case "text":
        return row(each, ROW[each.kind]);
      case "choice":
      case "group":
      case "interleave":
        return row(each, ROW[each.kind], pattern(each.left), pattern(each.right));
      case "oneOrMore":
      case "list":
        return row(each, ROW[each.kind], pattern(each.pattern));
      case "attribute":
        return row(each, ROW.attribute, name(each.name), pattern(each.pattern), text(each.documentation));
      case "data": {
        const params = pairs(each.params.map((param) => [param.name, param.value]));
        const type = types.numberOf(JSON.stringify([text(each.library), text(each.type), ...params]));
        return row(each, ROW.data, type, each.except ? pattern(each.except) : ABSENT);
      }
      case "value": {
        const type = types.numberOf(JSON.stringify([text(each.library), text(each.type)]));
        const scope = scopeOf(each.namespaces);
        return row(each, ROW.value, type, text(each.value), scope);
      }
      case "element":
        return row(each, ROW.element, each.index);
    }
  };

  const elements: number[] = [];
  for (const each of grammar.elements) elements.push(name(each.name), pattern(each.content));
  const start = pattern(grammar.start);
  const lists = (all: Numbering<string>): readonly (readonly number[])[] => all.values.map((each) => JSON.parse(each));
  return { strings: strings.values, rows, types: lists(types), scopes: lists(scopes), elements, start };
}

/** What is told of an element: what the schema says of it, the path of its file, and where it stands there. Plain data. */
export type ElementNotes = readonly [documentation: string | null, path: string, start: number, end: number];

/** What is told of each element of a grammar. It costs more than packing, and is asked for where a grammar is kept. */
export function notesOf({ elements }: Grammar): readonly ElementNotes[] {
  return elements.map(({ documentation, place: { path, range } }) => [
    documentation ?? null,
    path,
    range.start,
    range.end,
  ]);
}

/** Values, each with a number. */
class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  numberOf(value: T): number {
    const known = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, known);
    return known;
  }

  get values(): readonly T[] {
    return [...this.#numbers.keys()];
  }
}
