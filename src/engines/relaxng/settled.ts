import type { NameClass } from "./grammar.js";
import type { GrowingPatterns } from "./growing.js";
import { ABSENT, type Packed, ROW, ROW_WORDS } from "./packed.js";
import { Rows } from "./rows.js";

/** An element of a grammar that is being made: its name, and the row of its content. */
export interface GrowingElement {
  readonly name: NameClass;
  readonly content: number;
}

/** A grammar that is made. */
export interface Settled {
  readonly packed: Packed;
  /** The row that each of the growing patterns has become; `ABSENT` for what nothing leads to. */
  readonly rowOf: Int32Array;
  /** The name classes by row. */
  readonly names: readonly NameClass[];
}

/**
 * The grammar of patterns that have grown, without those to which nothing leads. `indexOf` gives the place among the elements
 * of one that growing patterns refer to.
 */
export function settle(
  growing: GrowingPatterns,
  start: number,
  elements: readonly GrowingElement[],
  indexOf: (index: number) => number,
): Settled {
  const rowOf = new Int32Array(growing.rows.count).fill(ABSENT);
  const work: Work = {
    growing,
    words: growing.rows.words,
    rows: new Rows(),
    rowOf,
    nameRows: new Map(),
    names: [],
    indexOf,
  };
  const numbers = elements.flatMap(({ name, content }) => [nameRow(work, name), patternRow(work, content)]);
  const startRow = patternRow(work, start);
  const { strings, types, scopes } = growing;
  const packed = { strings: strings.values, rows: work.rows.words, types, scopes, elements: numbers, start: startRow };
  return { packed, rowOf, names: work.names };
}

interface Work {
  readonly growing: GrowingPatterns;
  /** Those of the growing rows. */
  readonly words: Int32Array;
  readonly rows: Rows;
  readonly rowOf: Int32Array;
  readonly nameRows: Map<NameClass, number>;
  readonly names: NameClass[];
  readonly indexOf: (index: number) => number;
}

function nameRow(work: Work, name: NameClass): number {
  const known = work.nameRows.get(name);
  if (known !== undefined) return known;
  const row = addName(work, name);
  work.nameRows.set(name, row);
  work.names[row] = name;
  return row;
}

function addName(work: Work, name: NameClass): number {
  const { rows, growing } = work;
  switch (name.kind) {
    case "name":
      return rows.add(ROW.name, growing.strings.numberOf(name.uri), growing.strings.numberOf(name.local));
    case "anyName":
      return rows.add(ROW.anyName, name.except ? nameRow(work, name.except) : ABSENT);
    case "nsName": {
      const except = name.except ? nameRow(work, name.except) : ABSENT;
      return rows.add(ROW.nsName, growing.strings.numberOf(name.uri), except);
    }
    case "choice":
      return rows.add(ROW.nameChoice, nameRow(work, name.left), nameRow(work, name.right));
  }
}

function patternRow(work: Work, row: number): number {
  const { rowOf } = work;
  const known = rowOf[row] ?? ABSENT;
  if (known !== ABSENT) return known;
  const settled = addPattern(work, row * ROW_WORDS);
  rowOf[row] = settled;
  return settled;
}

function addPattern(work: Work, at: number): number {
  const { words, rows, growing } = work;
  const kind = words[at] ?? ABSENT;
  const a = words[at + 1] ?? ABSENT;
  const b = words[at + 2] ?? ABSENT;
  switch (kind) {
    case ROW.choice:
    case ROW.group:
    case ROW.interleave: {
      const left = patternRow(work, a);
      return rows.add(kind, left, patternRow(work, b));
    }
    case ROW.oneOrMore:
    case ROW.list:
      return rows.add(kind, patternRow(work, a));
    case ROW.attribute: {
      const name = growing.names[a];
      const named = name ? nameRow(work, name) : ABSENT;
      return rows.add(kind, named, patternRow(work, b));
    }
    case ROW.data:
      return rows.add(kind, a, b === ABSENT ? ABSENT : patternRow(work, b));
    case ROW.element:
      return rows.add(kind, work.indexOf(a));
    default:
      return rows.add(kind, a, b, words[at + 3]);
  }
}
