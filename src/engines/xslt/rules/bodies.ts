import type { Check, Expression, MessagePart, Rule, Variable } from "../../../core/rule-set.js";
import type { Analysis } from "./analysis.js";
import { FN, OURS } from "./names.js";
import { CURRENT } from "./rewrite.js";

/** The variable that holds the document whose nodes are looked at. */
export const DOCUMENT = `${OURS}document`;
/** The variable that holds the nodes that a function is to look at. */
export const NODES = `${OURS}nodes`;

/** Binds variables one after the other around a body. */
export function inLets(lets: readonly (readonly [name: string, value: string])[], body: string): string {
  return lets.reduceRight((inner, [name, value]) => `(let $${name} := ${value} return ${inner})`, body);
}

/** What is said of a node, for each check of a rule that fires there. */
export function ruleBody(rule: Rule, analysis: Analysis, numberOf: (check: Check) => number): string {
  const lets = rule.variables.map((each) => [each.name, valueBody(each, analysis)] as const);
  const checks = rule.checks.map((each) => checkBody(each, analysis, numberOf(each)));
  return inLets(lets, `(${checks.join(", ")})`);
}

/** What a check gives where it fires: the node, or the element and the name of its attribute; its number; all its words. */
function checkBody({ test, firesWhen, message, more }: Check, analysis: Analysis, number: number): string {
  const fired = `(${[PLACE, number, ...[message, ...more].map((each) => messageBody(each, analysis))].join(", ")})`;
  const tested = wrapped(test, analysis);
  return firesWhen ? `(if (${tested}) then ${fired} else ())` : `(if (${tested}) then () else ${fired})`;
}

/** The node at hand and an empty text; for an attribute, whose nodes are not told apart, its element and its name. */
export const PLACE = `(if (. instance of attribute()) then (.., name(.)) else (., ""))`;

/** A message from its parts. */
function messageBody(message: readonly MessagePart[], analysis: Analysis): string {
  const parts = message.map((each) => partBody(each, analysis));
  return parts.length > 1 ? `concat(${parts.join(", ")})` : (parts[0] ?? '""');
}

/** What a part of a message comes to. */
export function partBody(part: MessagePart, analysis: Analysis): string {
  if (typeof part === "string") return literal(part);
  if ("value" in part) return `string-join(data(${wrapped(part.value, analysis)}) ! string(.), " ")`;
  return "name(.)";
}

/** The value of a variable, as the type that it is declared with. */
export function valueBody({ value, as }: Variable, analysis: Analysis): string {
  const plain =
    "xml" in value
      ? `Q{${FN}}parse-xml-fragment(${literal(value.xml)})${contentSteps(value)}`
      : wrapped(value, analysis);
  return as ? `(function($${OURS}x as ${analysis.of(as).rewritten.part()}) { $${OURS}x })(${plain})` : plain;
}

function contentSteps({ asDocument }: { readonly asDocument: boolean }): string {
  return asDocument ? "" : "/node()";
}

/** Where `current()` may be asked for, the node is kept. */
export function atNodes(nodes: string, body: string): string {
  return body.includes(CURRENT) ? `${nodes} ! (let ${CURRENT} := . return ${body})` : `${nodes} ! ${body}`;
}

function wrapped(expression: Expression, analysis: Analysis): string {
  return `(${analysis.of(expression).rewritten.part()})`;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
