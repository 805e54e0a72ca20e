import { type Expression, type Expressions, NONE } from "./expression.js";

/** How what fits two expressions differs. */
export interface Languages {
  /** The shortest row of symbols that fits the first only; undefined where all that fits it fits the second. */
  readonly onlyFirst: readonly string[] | undefined;
  /** The same the other way round. */
  readonly onlySecond: readonly string[] | undefined;
  /** Whether the search was given up, so that there may be rows that were not found. */
  readonly isOpen: boolean;
}

/** So many pairs of states are looked at; contents with more are hardly ever met. */
const MOST = 4000;

/** Walks through two expressions at once, the shortest rows first, until a row of either kind is found or none is left. */
export function compareLanguages(expressions: Expressions, first: Expression, second: Expression): Languages {
  if (first === second) return { onlyFirst: undefined, onlySecond: undefined, isOpen: false };
  const states: State[] = [{ first, second, from: undefined, symbol: "" }];
  const seen = new Set([`${first},${second}`]);
  let onlyFirst: readonly string[] | undefined;
  let onlySecond: readonly string[] | undefined;
  for (const state of states) {
    const { first: one, second: other } = state;
    if (expressions.isNullable(one) && !expressions.isNullable(other)) onlyFirst ??= rowTo(state);
    if (!expressions.isNullable(one) && expressions.isNullable(other)) onlySecond ??= rowTo(state);
    if (onlyFirst && onlySecond) break;
    if (states.length > MOST) return { onlyFirst, onlySecond, isOpen: true };
    const ones = expressions.steps(one);
    const others = expressions.steps(other);
    for (const symbol of new Set([...ones.keys(), ...others.keys()])) {
      const next = { first: ones.get(symbol) ?? NONE, second: others.get(symbol) ?? NONE };
      const key = `${next.first},${next.second}`;
      if (next.first === next.second || seen.has(key)) continue;
      // Where a row of this kind is known already, its like need not be followed.
      if (onlyFirst && next.second === NONE) continue;
      if (onlySecond && next.first === NONE) continue;
      seen.add(key);
      states.push({ ...next, from: state, symbol });
    }
  }
  return { onlyFirst, onlySecond, isOpen: false };
}

interface State {
  readonly first: Expression;
  readonly second: Expression;
  readonly from: State | undefined;
  readonly symbol: string;
}

function rowTo(state: State): readonly string[] {
  const row: string[] = [];
  for (let each: State | undefined = state; each?.from; each = each.from) row.unshift(each.symbol);
  return row;
}
