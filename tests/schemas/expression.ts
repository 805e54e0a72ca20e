import { type Grammar, type Pattern, resolve } from "./grammar.js";

/** A pattern as an expression over element names, text and datatypes; attributes are left out. */
export function expressionOf(grammar: Grammar, pattern: Pattern): Expression {
  switch (pattern.kind) {
    case "empty":
    case "attribute":
      return nothing;
    case "notAllowed":
      return never;
    case "text":
      return many({ kind: "symbol", id: "text", leaf: pattern });
    case "element":
      return { kind: "symbol", id: pattern.name, leaf: pattern };
    case "data":
    case "value":
      return { kind: "symbol", id: JSON.stringify(pattern), leaf: pattern };
    case "ref":
      return expressionOf(grammar, resolve(grammar, pattern));
    case "choice":
      return either(pattern.of.map((part) => expressionOf(grammar, part)));
    case "group":
      return pattern.of
        .map((part) => expressionOf(grammar, part))
        .reduceRight((rest, part) => then(part, rest), nothing);
    case "optional":
      return either([nothing, expressionOf(grammar, pattern.of)]);
    case "zeroOrMore":
      return many(expressionOf(grammar, pattern.of));
    case "oneOrMore": {
      const once = expressionOf(grammar, pattern.of);
      return then(once, many(once));
    }
    case "list":
      return expressionOf(grammar, pattern.of);
  }
}

/** A regular expression over symbols; `id` is the same for the same expression. */
export type Expression =
  | { readonly kind: "never" | "nothing"; readonly id: string }
  | { readonly kind: "symbol"; readonly id: string; readonly leaf: Pattern }
  | { readonly kind: "either"; readonly id: string; readonly of: readonly Expression[]; readonly nullable: boolean }
  | {
      readonly kind: "then";
      readonly id: string;
      readonly first: Expression;
      readonly rest: Expression;
      readonly nullable: boolean;
    }
  | { readonly kind: "many"; readonly id: string; readonly of: Expression };

/** Whether every word of the first symbol is one of the second. */
export type Accepts = (narrow: string, wide: string, narrowLeaf: Pattern, wideLeaf: Pattern) => boolean;

/** A shortest word of the first language that is outside the second, or nothing. */
export function outside(narrow: Expression, wide: Expression, accepts: Accepts): readonly string[] | undefined {
  const seen = new Set<string>();
  const queue: (readonly [Expression, Expression, readonly string[]])[] = [[narrow, wide, []]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [left, right, word] = next;
    if (isNullable(left) && !isNullable(right)) return word;
    for (const symbol of firstsOf(left)) {
      const step = [
        derive(left, (each) => each.id === symbol.id),
        derive(right, (each) => accepts(symbol.id, each.id, symbol.leaf, each.leaf)),
      ] as const;
      const key = `${step[0].id}\n${step[1].id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push([...step, [...word, symbol.id]]);
    }
  }
  return undefined;
}

const never: Expression = { kind: "never", id: "!" };
const nothing: Expression = { kind: "nothing", id: "()" };

function either(parts: readonly Expression[]): Expression {
  const flat = parts.flatMap((part) => (part.kind === "either" ? part.of : part.kind === "never" ? [] : [part]));
  const of = [...new Map(flat.map((part) => [part.id, part])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (of.length === 0) return never;
  if (of.length === 1 && of[0]) return of[0];
  return { kind: "either", id: short(`(${of.map((part) => part.id).join("|")})`), of, nullable: of.some(isNullable) };
}

function then(first: Expression, rest: Expression): Expression {
  if (first.kind === "never" || rest.kind === "never") return never;
  if (first.kind === "nothing") return rest;
  if (rest.kind === "nothing") return first;
  if (first.kind === "then") return then(first.first, then(first.rest, rest));
  const nullable = isNullable(first) && isNullable(rest);
  return { kind: "then", id: short(`(${first.id},${rest.id})`), first, rest, nullable };
}

function many(of: Expression): Expression {
  if (of.kind === "never" || of.kind === "nothing") return nothing;
  return of.kind === "many" ? of : { kind: "many", id: short(`${of.id}*`), of };
}

const names = new Map<string, string>();

/** A short name for a long expression, the same for the same one. */
function short(expression: string): string {
  const name = names.get(expression) ?? `#${names.size}`;
  names.set(expression, name);
  return name;
}

function isNullable(expression: Expression): boolean {
  switch (expression.kind) {
    case "never":
    case "symbol":
      return false;
    case "nothing":
    case "many":
      return true;
    case "either":
    case "then":
      return expression.nullable;
  }
}

type SymbolExpression = Extract<Expression, { readonly kind: "symbol" }>;

function firstsOf(expression: Expression): readonly SymbolExpression[] {
  switch (expression.kind) {
    case "never":
    case "nothing":
      return [];
    case "symbol":
      return [expression];
    case "either":
      return expression.of.flatMap(firstsOf);
    case "then":
      return isNullable(expression.first)
        ? [...firstsOf(expression.first), ...firstsOf(expression.rest)]
        : firstsOf(expression.first);
    case "many":
      return firstsOf(expression.of);
  }
}

function derive(expression: Expression, matches: (symbol: SymbolExpression) => boolean): Expression {
  switch (expression.kind) {
    case "never":
    case "nothing":
      return never;
    case "symbol":
      return matches(expression) ? nothing : never;
    case "either":
      return either(expression.of.map((part) => derive(part, matches)));
    case "then": {
      const first = then(derive(expression.first, matches), expression.rest);
      return isNullable(expression.first) ? either([first, derive(expression.rest, matches)]) : first;
    }
    case "many":
      return then(derive(expression.of, matches), expression);
  }
}
