import { type Expression, type Expressions, NONE } from "./expression.js";
import { compareLanguages } from "./languages.js";
import type { Change, Effect } from "./model.js";
import { TEXT, VALUE } from "./side.js";
import { sayKey, saySymbols, type Words } from "./words.js";

/** Two contents, to be compared. */
export interface Contents {
  readonly expressions: Expressions;
  readonly first: Expression;
  readonly second: Expression;
  readonly words: Words;
  /** Whether they are not those of an element, but what the root element may be. */
  readonly isRoot: boolean;
}

/** What may stand in an element and what must, compared: the elements one by one, then what is left. */
export function contentChanges(contents: Contents): { readonly changes: readonly Change[]; readonly isOpen: boolean } {
  const { expressions, first, second, isRoot } = contents;
  if (first === second) return { changes: [], isOpen: false };
  const [before, after] = [expressions.symbolsIn(first), expressions.symbolsIn(second)];
  const changes: Change[] = [];
  for (const symbol of after) if (!before.has(symbol)) changes.push(comes(contents, symbol));
  for (const symbol of before) if (!after.has(symbol)) changes.push(goes(contents, symbol));
  if (isRoot) return { changes, isOpen: false };
  const shared = [...before].filter((each) => after.has(each));
  const only = new Set(shared);
  const restrict = (each: Expression): Expression =>
    expressions.replaced(each, (symbol) => (only.has(symbol) ? undefined : NONE));
  const [one, other] = [restrict(first), restrict(second)];
  changes.push(...shared.flatMap((symbol) => countChanges(contents, symbol)));
  const [wasEmpty, isEmpty] = [expressions.isNullable(first), expressions.isNullable(second)];
  if (!wasEmpty && isEmpty) changes.push({ kind: "may-be-empty", effect: "wider" });
  if (wasEmpty && !isEmpty) changes.push({ kind: "may-not-be-empty", effect: "narrower" });
  const { change, isOpen } = restOf(contents, one, other);
  return { changes: change ? [...changes, change] : changes, isOpen };
}

function comes({ words, isRoot, expressions, second }: Contents, symbol: string): Change {
  if (symbol === TEXT || symbol === VALUE) return { kind: "text-allowed", effect: "wider" };
  const child = sayKey(words, symbol, "element");
  if (isRoot) return { kind: "root-added", effect: "wider", child };
  const must = expressions.required(second).has(symbol);
  return { kind: "child-added", effect: must ? "other" : "wider", child, ...(must && { required: true as const }) };
}

function goes({ words, isRoot }: Contents, symbol: string): Change {
  if (symbol === TEXT || symbol === VALUE) return { kind: "text-forbidden", effect: "narrower" };
  const child = sayKey(words, symbol, "element");
  return { kind: isRoot ? "root-removed" : "child-removed", effect: "narrower", child };
}

/** Whether a child must be there, and whether it may be there more than once. */
function countChanges({ expressions, first, second, words }: Contents, symbol: string): readonly Change[] {
  if (symbol === TEXT || symbol === VALUE) return [];
  const child = sayKey(words, symbol, "element");
  const found: Change[] = [];
  const [must, mustNow] = [expressions.required(first).has(symbol), expressions.required(second).has(symbol)];
  if (!must && mustNow) found.push({ kind: "child-required", effect: "narrower", child });
  if (must && !mustNow) found.push({ kind: "child-optional", effect: "wider", child });
  const [often, oftenNow] = [expressions.repeatable(first).has(symbol), expressions.repeatable(second).has(symbol)];
  if (!often && oftenNow) found.push({ kind: "child-repeatable", effect: "wider", child });
  if (often && !oftenNow) found.push({ kind: "child-single", effect: "narrower", child });
  return found;
}

/** What differs among the children that both allow: which come before which, and how many. */
function restOf(
  { expressions, words }: Contents,
  first: Expression,
  second: Expression,
): { readonly change?: Change; readonly isOpen: boolean } {
  const { onlyFirst, onlySecond, isOpen } = compareLanguages(expressions, first, second);
  if (!onlyFirst && !onlySecond) return { isOpen };
  const effect: Effect = isOpen || (onlyFirst && onlySecond) ? "other" : onlySecond ? "wider" : "narrower";
  const change: Change = {
    kind: "content-changed",
    effect,
    examples: {
      ...(onlySecond && { allowed: [saySymbols(words, onlySecond)] }),
      ...(onlyFirst && { forbidden: [saySymbols(words, onlyFirst)] }),
    },
  };
  return { change, isOpen };
}
