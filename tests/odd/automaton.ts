/** A regular expression over symbols, where equal ones are one value. */
export type Expression =
  | { readonly kind: "none" | "empty"; readonly id: number }
  | { readonly kind: "symbol"; readonly id: number; readonly symbol: string }
  | { readonly kind: "choice"; readonly id: number; readonly parts: readonly Expression[] }
  | {
      readonly kind: "group" | "interleave";
      readonly id: number;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "oneOrMore"; readonly id: number; readonly inner: Expression };

type Bare = Expression extends infer E ? (E extends Expression ? Omit<E, "id"> : never) : never;

const known = new Map<string, Expression>();

function one(key: string, make: () => Bare): Expression {
  const found = known.get(key);
  if (found) return found;
  const made = { ...make(), id: known.size } as Expression;
  known.set(key, made);
  return made;
}

export const NONE = one("none", () => ({ kind: "none" }));
export const EMPTY = one("empty", () => ({ kind: "empty" }));

export function symbol(name: string): Expression {
  return one(`s${name}`, () => ({ kind: "symbol", symbol: name }));
}

export function choice(...parts: readonly Expression[]): Expression {
  const flat = new Map<number, Expression>();
  for (const part of parts) {
    if (part.kind === "choice") for (const each of part.parts) flat.set(each.id, each);
    else if (part !== NONE) flat.set(part.id, part);
  }
  const sorted = [...flat.values()].sort((a, b) => a.id - b.id);
  const [only] = sorted;
  if (!only) return NONE;
  if (sorted.length === 1) return only;
  return one(`c${sorted.map(({ id }) => id).join(",")}`, () => ({ kind: "choice", parts: sorted }));
}

export function group(left: Expression, right: Expression): Expression {
  if (left === NONE || right === NONE) return NONE;
  if (left === EMPTY) return right;
  if (right === EMPTY) return left;
  if (left.kind === "group") return group(left.left, group(left.right, right));
  return one(`g${left.id},${right.id}`, () => ({ kind: "group", left, right }));
}

export function interleave(left: Expression, right: Expression): Expression {
  if (left === NONE || right === NONE) return NONE;
  if (left === EMPTY) return right;
  if (right === EMPTY) return left;
  const [a, b] = left.id < right.id ? [left, right] : [right, left];
  return one(`i${a.id},${b.id}`, () => ({ kind: "interleave", left: a, right: b }));
}

export function oneOrMore(inner: Expression): Expression {
  if (inner === NONE || inner === EMPTY || inner.kind === "oneOrMore") return inner;
  return one(`o${inner.id}`, () => ({ kind: "oneOrMore", inner }));
}

export function isNullable(expression: Expression): boolean {
  switch (expression.kind) {
    case "empty":
      return true;
    case "none":
    case "symbol":
      return false;
    case "choice":
      return expression.parts.some(isNullable);
    case "group":
    case "interleave":
      return isNullable(expression.left) && isNullable(expression.right);
    case "oneOrMore":
      return isNullable(expression.inner);
  }
}

/** Every symbol that can come first, with what can follow it. */
const steps = new Map<number, ReadonlyMap<string, Expression>>();

export function stepsOf(expression: Expression): ReadonlyMap<string, Expression> {
  const found = steps.get(expression.id);
  if (found) return found;
  const next = new Map<string, Expression>();
  const add = (name: string, rest: Expression): void => {
    const before = next.get(name);
    const all = before ? choice(before, rest) : rest;
    if (all !== NONE) next.set(name, all);
  };
  switch (expression.kind) {
    case "empty":
    case "none":
      break;
    case "symbol":
      add(expression.symbol, EMPTY);
      break;
    case "choice":
      for (const part of expression.parts) for (const [name, rest] of stepsOf(part)) add(name, rest);
      break;
    case "group":
      for (const [name, rest] of stepsOf(expression.left)) add(name, group(rest, expression.right));
      if (isNullable(expression.left)) for (const [name, rest] of stepsOf(expression.right)) add(name, rest);
      break;
    case "interleave":
      for (const [name, rest] of stepsOf(expression.left)) add(name, interleave(rest, expression.right));
      for (const [name, rest] of stepsOf(expression.right)) add(name, interleave(expression.left, rest));
      break;
    case "oneOrMore":
      for (const [name, rest] of stepsOf(expression.inner))
        add(name, group(rest, choice(EMPTY, oneOrMore(expression.inner))));
      break;
  }
  steps.set(expression.id, next);
  return next;
}

/** A row of symbols that only one of two expressions allows, the shortest there is; undefined where they are equal. */
export function difference(a: Expression, b: Expression): readonly string[] | undefined {
  const pending: { readonly left: Expression; readonly right: Expression; readonly word: readonly string[] }[] = [
    { left: a, right: b, word: [] },
  ];
  const seen = new Set<string>([`${a.id},${b.id}`]);
  for (let i = 0; i < pending.length; i++) {
    const { left, right, word } = pending[i] as (typeof pending)[number];
    if (left === right) continue;
    if (isNullable(left) !== isNullable(right)) return [...word, isNullable(left) ? "| first only" : "| second only"];
    for (const name of new Set([...stepsOf(left).keys(), ...stepsOf(right).keys()])) {
      const next = {
        left: stepsOf(left).get(name) ?? NONE,
        right: stepsOf(right).get(name) ?? NONE,
        word: [...word, name],
      };
      const key = `${next.left.id},${next.right.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      // From nothing no word is left to be allowed.
      if (next.left === NONE && next.right === NONE) continue;
      pending.push(next);
    }
    if (pending.length > 200_000) throw new Error("too many states");
  }
  return undefined;
}
