import { type Saxon, saxon } from "../saxon.js";
import { forbiddenInFunction } from "./guard.js";
import type { KeptFunctions } from "./kept.js";

/** A value of XPath in SaxonJS's hands: nodes, numbers and texts in a list, or a function. */
export type Value = unknown;

/** A compiled function with the names of its arguments. */
export interface CompiledFunction {
  readonly item: Saxon.FunctionItem;
  readonly parameters: readonly string[];
}

/** What there is to call functions with, by the names of their arguments. */
export type Environment = ReadonlyMap<string, Value>;

/** How functions are called: by XPath alone, or in a stylesheet whose functions they use. */
export type Caller = (called: CompiledFunction, environment: Environment) => readonly Value[];

/** What the compiler of XPath is told. */
export interface StaticContext {
  readonly prefixes: ReadonlyMap<string, string>;
  /** The address that relative ones start from. */
  readonly base: string;
  /** What was compiled before. */
  readonly kept?: KeptFunctions | undefined;
}

/** What may not run although it is compiled. */
export class Refusal extends Error {}

/** A function of a body, in which the arguments are variables; throws SaxonJS's errors, and a `Refusal`. */
export function compileFunction(
  parameters: readonly string[],
  body: string,
  { prefixes, base, kept }: StaticContext,
): CompiledFunction {
  // The type is stated: SaxonJS cannot read back some of those that it infers.
  const text = `function(${parameters.map((each) => `$${each}`).join(", ")}) as item()* { ${body} }`;
  const key = `${base} ${text}`;
  const options = { namespaceContext: Object.fromEntries(prefixes), staticBaseURI: base };
  const known = kept?.recall(key);
  const item = known ? saxon.XPath.evaluateOnly(known, null, options) : saxon.XPath.evaluate(text, null, options);
  if (!isFunctionItem(item)) throw new Error("an inline function is a function");
  const forbidden = forbiddenInFunction(item);
  if (forbidden !== undefined) throw new Refusal(forbidden);
  if (!known) kept?.note(key, () => saxon.XPath.compile(text, options, true));
  return { item, parameters };
}

/** Calls a function by XPath alone. */
export const callDirectly: Caller = ({ item, parameters }, environment) => {
  const given = parameters.map((each, i) => [`a${i}`, environment.get(each) ?? []] as const);
  const text = `$f(${given.map(([name]) => `$${name}`).join(", ")})`;
  const params = { ...Object.fromEntries(given), f: item };
  return listOf(saxon.XPath.evaluate(text, null, { params, resultForm: "array" }));
};

/** A function of one argument that calls another with what there is, and with what is found in the argument. */
export function bind(
  { item, parameters }: CompiledFunction,
  environment: Environment,
  late: readonly string[],
): Saxon.FunctionItem {
  const given = parameters.map((each, i) => [`a${i}`, environment.get(each) ?? []] as const);
  const args = parameters.map((each, i) => {
    const place = late.indexOf(each);
    return place < 0 ? `$a${i}` : `$late[${place + 1}]`;
  });
  const params = { ...Object.fromEntries(given), f: item };
  const bound = saxon.XPath.evaluate(`function($late) as item()* { $f(${args.join(", ")}) }`, null, { params });
  if (!isFunctionItem(bound)) throw new Error("an inline function is a function");
  return bound;
}

/** Whether a value is a function. */
export function isFunctionItem(value: Value): value is Saxon.FunctionItem {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "value" in value;
}

/** A result as a list. */
export function listOf(result: Value): readonly Value[] {
  if (Array.isArray(result)) return result;
  return result === null || result === undefined ? [] : [result];
}
