import type { Check, Expression, RuleFault, RuleGroup, RuleSet, Variable } from "../../../core/rule-set.js";
import { forbiddenInExpression } from "./guard.js";
import { KNOWN_PREFIXES, OURS } from "./names.js";
import { type Known, type Rewritten, rewrite } from "./rewrite.js";
import { type Token, tokensOf } from "./tokens.js";

/** What is known of an expression before it is compiled. */
export interface Analysed {
  readonly tokens: readonly Token[];
  readonly rewritten: Rewritten;
}

/** What is known of all expressions of a schema. */
export interface Analysis {
  readonly of: (expression: Expression) => Analysed;
  /** The functions that they call and XPath has not. */
  readonly functions: ReadonlySet<string>;
  readonly faults: readonly RuleFault[];
}

/** Reads every expression of a schema; one that cannot be read or may not be there is a fault. */
export function analyse(set: RuleSet, known: Known): Analysis {
  const found = new Map<Expression, Analysed>();
  const functions = new Set<string>();
  const faults: RuleFault[] = [];
  for (const expression of expressionsOf(set)) {
    if (found.has(expression)) continue;
    const { source, range } = expression;
    const tokens = tokensOf(expression.text);
    if (!tokens || tokens.length === 0) {
      const reason = tokens ? "the expression is empty" : "a bracket, a quotation or a comment does not close";
      faults.push({ kind: "wrong", source, range, reason });
      continue;
    }
    const forbidden = forbiddenInExpression(expression, tokens);
    if (forbidden !== undefined) faults.push({ kind: "refused", source, range, reason: forbidden });
    const ours = tokens.find(({ kind, text }) => kind === "variable" && text.startsWith(OURS));
    if (ours) faults.push({ kind: "wrong", source, range, reason: `variable \`$${ours.text}\` is not declared` });
    const rewritten = rewrite(expression, tokens, known);
    found.set(expression, { tokens, rewritten });
    for (const each of rewritten.functions) functions.add(each);
  }
  const of = (expression: Expression): Analysed => {
    const known = found.get(expression);
    if (!known) throw new Error("an expression of the schema was not read");
    return known;
  };
  return { of, functions, faults };
}

/** The prefixes that the compiler of XPath is told: what a prefix means where it is first used. */
export function prefixesOf(set: RuleSet): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const { namespaces } of expressionsOf(set)) {
    for (const [prefix, uri] of namespaces) if (prefix !== "" && !prefixes.has(prefix)) prefixes.set(prefix, uri);
  }
  return new Map([...KNOWN_PREFIXES, ...prefixes]);
}

/** All expressions of a schema. */
export function* expressionsOf({ variables, groups }: RuleSet): Generator<Expression> {
  for (const variable of variables) yield* inVariable(variable);
  for (const group of groups) yield* expressionsIn(group);
}

/** The expressions of a group, those of its variables among them. */
export function* expressionsIn({ documents, variables, rules }: RuleGroup): Generator<Expression> {
  if (documents) yield documents;
  for (const variable of variables) yield* inVariable(variable);
  for (const rule of rules) {
    yield rule.context;
    for (const variable of rule.variables) yield* inVariable(variable);
    for (const check of rule.checks) yield* inCheck(check);
  }
}

/** The expressions of a variable. */
export function* inVariable({ value, as }: Variable): Generator<Expression> {
  if (as) yield as;
  if (!("xml" in value)) yield value;
}

/** The expressions of a check: its test, and those in what it says. */
export function* inCheck({ test, message, more }: Check): Generator<Expression> {
  yield test;
  for (const part of [message, ...more].flat()) {
    if (typeof part !== "string" && "value" in part) yield part.value;
  }
}
