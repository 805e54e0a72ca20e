import { callFunction, FUNCTIONS } from "./functions.js";
import { type Focus, type Node, stepFrom, stringOf, type Value } from "./nodes.js";
import type { Expression, Operator, Path, Step } from "./syntax.js";

/** The value of an expression. */
export function evaluate(expression: Expression, focus: Focus): Value {
  switch (expression.kind) {
    case "text":
    case "number":
      return expression.value;
    case "path":
      return pathFrom(expression, focus);
    case "call":
      return callFunction(expression, focus, evaluate);
    case "binary":
      return combined(expression.operator, expression, focus);
  }
}

/** Whether all functions that an expression calls are known. */
export function isKnown(expression: Expression): boolean {
  switch (expression.kind) {
    case "text":
    case "number":
      return true;
    case "call":
      return FUNCTIONS.has(expression.name) && expression.given.every(isKnown);
    case "binary":
      return isKnown(expression.left) && isKnown(expression.right);
    case "path":
      return expression.steps.every((step) => step.predicates.every(isKnown));
  }
}

/** A value as text: of nodes, that of the first. */
export function textIn(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value[0] ? stringOf(value[0]) : "";
}

/** Whether a value counts as true. */
export function isTrue(value: Value): boolean {
  return typeof value === "object" ? value.length > 0 : Boolean(value);
}

function combined(
  operator: Operator,
  { left, right }: { readonly left: Expression; readonly right: Expression },
  focus: Focus,
): Value {
  if (operator === "or") return isTrue(evaluate(left, focus)) || isTrue(evaluate(right, focus));
  if (operator === "and") return isTrue(evaluate(left, focus)) && isTrue(evaluate(right, focus));
  const a = evaluate(left, focus);
  const b = evaluate(right, focus);
  if (operator === "||") return textIn(a) + textIn(b);
  if (operator === "|") return typeof a === "object" && typeof b === "object" ? [...new Set([...a, ...b])] : a;
  // A comparison of nodes holds where it holds for any of them.
  return singles(a).some((one) => singles(b).some((other) => compare(operator, one, other)));
}

function singles(value: Value): readonly (string | number | boolean)[] {
  return typeof value === "object" ? value.map(stringOf) : [value];
}

function compare(operator: Operator, a: string | number | boolean, b: string | number | boolean): boolean {
  const asNumbers = typeof a === "number" || typeof b === "number" || !["=", "!="].includes(operator);
  const [x, y] = asNumbers ? [Number(a), Number(b)] : [String(a), String(b)];
  switch (operator) {
    case "=":
      return x === y;
    case "!=":
      return x !== y;
    case "<":
      return x < y;
    case "<=":
      return x <= y;
    case ">":
      return x > y;
    default:
      return x >= y;
  }
}

function pathFrom({ isAbsolute, steps }: Path, focus: Focus): readonly Node[] {
  let nodes: readonly Node[] = [isAbsolute ? focus.document : focus.node];
  for (const step of steps) {
    const found = new Set<Node>();
    for (const node of nodes) for (const each of filtered(node, step, focus)) found.add(each);
    nodes = [...found];
  }
  return nodes;
}

function filtered(node: Node, step: Step, { document, budget }: Focus): readonly Node[] {
  let nodes: readonly Node[] = [...stepFrom(node, step, budget)];
  for (const predicate of step.predicates) {
    const size = nodes.length;
    nodes = nodes.filter((each, i) => {
      const value = evaluate(predicate, { node: each, position: i + 1, size, document, budget });
      return typeof value === "number" ? value === i + 1 : isTrue(value);
    });
  }
  return nodes;
}
