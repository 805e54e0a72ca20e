import type { Expression } from "../../../core/rule-set.js";
import { type ExpandedName, expand } from "./names.js";
import { isSure } from "./predicates.js";
import { CURRENT, type Rewritten } from "./rewrite.js";
import { closingOf, isOperator, type Token } from "./tokens.js";

/** Gives the name of the variable that holds all nodes of a kind, in document order. */
export type Candidates = (kind: CandidateKind) => string;

/** Elements with a name, all elements, or all text. */
export type CandidateKind = ExpandedName | "element" | "text";

/**
 * An expression that gives the nodes of a document that match a pattern. By XSLT 3.0, 5.5.3, these are the nodes of
 * `//P`; where the last step is a plain name, they are chosen from the elements of that name instead, without a walk.
 */
export function selectionOf(
  expression: Expression,
  tokens: readonly Token[],
  rewritten: Rewritten,
  candidates: Candidates,
): string {
  const pattern: Pattern = { expression, tokens, rewritten, candidates };
  return operandsOf(tokens)
    .map(({ tokens: operand, operator }) => `${operator} (${selectOperand({ ...pattern, tokens: operand })})`)
    .join(" ")
    .trim();
}

interface Pattern {
  readonly expression: Expression;
  readonly tokens: readonly Token[];
  readonly rewritten: Rewritten;
  readonly candidates: Candidates;
}

interface Operand {
  /** What joins it to those before it. */
  readonly operator: string;
  readonly tokens: readonly Token[];
}

const SET_OPERATORS: ReadonlySet<string> = new Set(["|", "union", "intersect", "except"]);

function operandsOf(tokens: readonly Token[]): readonly Operand[] {
  const operands: { operator: string; tokens: Token[] }[] = [{ operator: "", tokens: [] }];
  for (const token of tokens) {
    const joins = SET_OPERATORS.has(token.text) && (token.kind === "sign" || isOperator(token));
    if (token.depth === 0 && joins) operands.push({ operator: token.text, tokens: [] });
    else operands.at(-1)?.tokens.push(token);
  }
  return operands;
}

function selectOperand(pattern: Pattern): string {
  const { tokens } = pattern;
  const written = textOf(pattern, tokens);
  const [first, second] = tokens;
  if (!first) return written;
  if (usesCurrent(pattern)) return selectWithCurrent(pattern);
  if (first.text === "/" || first.text === "//" || first.kind === "variable") return written;
  if (ROOTED.has(first.text) && second?.text === "(") return written;
  if (first.text === "." && first.kind === "sign") return `(/ | //node() | //@*)${textOf(pattern, tokens.slice(1))}`;
  return fromCandidates(pattern) ?? `//${written}`;
}

/** Calls that a pattern can start with, for the nodes that they give. */
const ROOTED: ReadonlySet<string> = new Set(["id", "key", "doc", "document", "element-with-id", "root"]);

function usesCurrent({ tokens, rewritten }: Pattern): boolean {
  return rewritten.usesCurrent && tokens.some((each) => each.text === "current");
}

/** In a pattern, `current()` is the node that is to match: each must be tried for itself. */
function selectWithCurrent({ tokens, ...rest }: Pattern): string {
  const written = textOf({ tokens, ...rest }, tokens);
  const all = tokens[0]?.text.startsWith("/") ? written : `//${written}`;
  return `for ${CURRENT} in (/ | //node() | //@*) return ${CURRENT}[. intersect (${all})]`;
}

interface Step {
  readonly name: CandidateKind;
  /** The predicates as rewritten, each with its brackets. */
  readonly predicates: string;
  /** What leads to it from the step before. */
  readonly axis: "parent" | "ancestor";
  readonly test: string;
}

/** `b[p]/c[q]` is `$c[q][parent::b[p]]` as long as no predicate counts. */
function fromCandidates(pattern: Pattern): string | undefined {
  const steps = stepsOf(pattern);
  const last = steps?.at(-1);
  if (!steps || !last) return undefined;
  let before = "";
  for (const [i, step] of steps.slice(0, -1).entries()) {
    const axis = steps[i + 1]?.axis ?? "parent";
    before = `[${axis}::${step.test}${step.predicates}${before}]`;
  }
  return `$${pattern.candidates(last.name)}${last.predicates}${before}`;
}

function stepsOf(pattern: Pattern): readonly Step[] | undefined {
  const steps: Step[] = [];
  const { tokens } = pattern;
  let axis: Step["axis"] = "parent";
  for (let at = 0; at < tokens.length; ) {
    const read = stepAt(pattern, at, axis);
    if (!read) return undefined;
    steps.push(read.step);
    at = read.next;
    const between = tokens[at];
    if (!between) break;
    if (between.text !== "/" && between.text !== "//") return undefined;
    axis = between.text === "/" ? "parent" : "ancestor";
    at++;
    if (at === tokens.length) return undefined;
  }
  return steps;
}

function stepAt(
  pattern: Pattern,
  from: number,
  axis: Step["axis"],
): { readonly step: Step; readonly next: number } | undefined {
  const { tokens, expression } = pattern;
  let at = from;
  if (tokens[at]?.text === "child" && tokens[at + 1]?.text === "::") at += 2;
  const test = tokens[at];
  if (!test) return undefined;
  const name = nodeTest(tokens, at, expression);
  if (!name) return undefined;
  const isText = name === "text";
  at += isText ? 3 : 1;
  const start = at;
  while (tokens[at]?.text === "[") {
    const close = closingOf(tokens, at);
    if (!isSure(tokens.slice(at + 1, close))) return undefined;
    at = close + 1;
  }
  const predicates = textOf(pattern, tokens.slice(start, at));
  const shown = textOf(pattern, tokens.slice(start - (isText ? 3 : 1), start));
  return { step: { name, predicates, axis, test: shown }, next: at };
}

function nodeTest(tokens: readonly Token[], at: number, { namespaces }: Expression): CandidateKind | undefined {
  const test = tokens[at];
  if (test?.kind === "sign") return test.text === "*" ? "element" : undefined;
  if (test?.kind !== "name" || test.text.includes("*")) return undefined;
  if (tokens[at + 1]?.text !== "(")
    return tokens[at + 1]?.text === "::" ? undefined : expand(test.text, namespaces, "");
  return test.text === "text" && tokens[at + 2]?.text === ")" ? "text" : undefined;
}

/** The text that tokens stand for, which follow each other. */
function textOf({ rewritten }: Pattern, tokens: readonly Token[]): string {
  const [first] = tokens;
  return first ? rewritten.part(first.start, tokens.at(-1)?.end) : "";
}
