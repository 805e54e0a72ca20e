import type { Check, Expression, Finding, FoundPlace, MessagePart, Rule } from "../../../core/rule-set.js";
import { inCheck, inVariable } from "./analysis.js";
import { atNodes, DOCUMENT, inLets, NODES, PLACE, partBody, ruleBody, valueBody } from "./bodies.js";
import { Missing } from "./files.js";
import type { Environment, Value } from "./function.js";
import { lazily } from "./lazily.js";
import type { CompiledGroup, Scope } from "./program.js";
import { ENDLESS, reasonOf } from "./reasons.js";
import { findingsIn, type RunOn } from "./running.js";
import { selectionOf } from "./selection.js";

/**
 * What the rules of a group find where something in them cannot be evaluated: rule by rule, node by node, and at such a
 * node check by check. What fails is a finding itself; all the rest is found as ever.
 */
export function isolate({ group, scope }: CompiledGroup, on: RunOn): readonly Finding[] {
  const taken = new Map<Value, Set<string>>();
  return group.rules.flatMap((rule) => {
    const selected = attempt(() => select(rule, scope, on));
    if ("reason" in selected) {
      const place = on.view.placeOf(undefined, "");
      return [{ type: "failed", expression: rule.context, place, ...reasoned(selected.reason) } satisfies Finding];
    }
    return selected.value.flatMap((found) => {
      const names = taken.get(found.at) ?? new Set();
      taken.set(found.at, names);
      if (names.has(found.attribute)) return [];
      names.add(found.attribute);
      return atNode(rule, scope, { ...on, environment: new Map([...on.environment, [NODES, [found.node]]]) }, found);
    });
  });
}

interface Selected {
  readonly node: Value;
  /** The node, or the element of an attribute. */
  readonly at: Value;
  readonly attribute: string;
}

function select({ context }: Rule, scope: Scope, { running, environment }: RunOn): readonly Selected[] {
  const { tokens, rewritten } = running.analysis.of(context);
  const names = new Map([...running.program.candidates].map(([name, kind]) => [JSON.stringify(kind), name]));
  const selection = selectionOf(context, tokens, rewritten, (kind) => names.get(JSON.stringify(kind)) ?? "");
  const body = `$${DOCUMENT} ! ((${selection}) ! (., ${PLACE}))`;
  const result = evaluate(body, [context], scope, { running, environment });
  const selected: Selected[] = [];
  for (let i = 0; i + 2 < result.length; i += 3) {
    selected.push({ node: result[i], at: result[i + 1], attribute: String(result[i + 2]) });
  }
  return selected;
}

function atNode(rule: Rule, scope: Scope, on: RunOn, { at, attribute }: Selected): readonly Finding[] {
  const { running, view } = on;
  const numberOf = (check: Check): number => running.program.checks.indexOf(check);
  const body = atNodes(`$${NODES}`, ruleBody(rule, running.analysis, numberOf));
  const whole = attempt(() => findingsIn(evaluate(body, expressionsOf(rule), scope, on), running, view));
  if ("value" in whole) return whole.value;
  const place = view.placeOf(at, attribute);
  return rule.checks.flatMap((check) => checkAt(check, rule, scope, on, place));
}

/** Here a variable is evaluated only where it is asked for, as the guard of a test may want it. */
function checkAt(check: Check, rule: Rule, scope: Scope, on: RunOn, place: FoundPlace): readonly Finding[] {
  const { analysis } = on.running;
  const test = lazily(
    analysis.of(check.test).rewritten.part(),
    rule.variables.map((each) => each.name),
  );
  const inRule = (body: string): string => {
    const self = "$tw.self";
    const lets = rule.variables.map((each, i) => {
      const before = rule.variables.slice(0, i).map(({ name }) => name);
      return [each.name, `function() as item()* { ${self} ! ${lazily(valueBody(each, analysis), before)} }`] as const;
    });
    return atNodes(`$${NODES}`, inLets([[self.slice(1), "."], ...lets], body));
  };
  const uses = expressionsOf(rule);
  const tested = attempt(() => evaluate(inRule(`boolean((${test}))`), uses, scope, on)[0] === true);
  if ("reason" in tested) return [{ type: "failed", expression: check.test, check, place, ...reasoned(tested.reason) }];
  if (tested.value !== check.firesWhen) return [];
  const said = (part: MessagePart): string => {
    const body = lazily(
      partBody(part, analysis),
      rule.variables.map((each) => each.name),
    );
    const text = attempt(() => String(evaluate(inRule(body), uses, scope, on)[0] ?? ""));
    return "value" in text ? text.value : "…";
  };
  const words = (message: readonly MessagePart[]): string => message.map(said).join("");
  return [{ type: "fired", check, place, message: words(check.message), more: check.more.map(words) }];
}

function reasoned(reason: string): { readonly reason: string; readonly endless?: true } {
  return reason === ENDLESS ? { reason, endless: true } : { reason };
}

function expressionsOf({ variables, checks }: Rule): readonly Expression[] {
  return [...variables.flatMap((each) => [...inVariable(each)]), ...checks.flatMap((each) => [...inCheck(each)])];
}

function evaluate(
  body: string,
  uses: readonly Expression[],
  scope: Scope,
  { running, environment }: Pick<RunOn, "running"> & { readonly environment: Environment },
): readonly Value[] {
  const { program, call } = running;
  return call(program.compile({ body, uses, scope, more: [DOCUMENT, NODES] }), environment);
}

type Attempt<T> = { readonly value: T } | { readonly reason: string };

function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { value: run() };
  } catch (error) {
    if (error instanceof Missing) throw error;
    return { reason: reasonOf(error) };
  }
}
