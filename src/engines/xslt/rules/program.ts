import type { Check, Expression, RuleGroup, RuleSet, Variable } from "../../../core/rule-set.js";
import { addressIn } from "./addresses.js";
import { type Analysis, expressionsIn, inVariable } from "./analysis.js";
import { atNodes, DOCUMENT, inLets, ruleBody, valueBody } from "./bodies.js";
import { type CompiledFunction, compileFunction, type StaticContext, type Value } from "./function.js";
import { OURS } from "./names.js";
import { DOCUMENTS, variableOf } from "./rewrite.js";
import { type CandidateKind, type Candidates, selectionOf } from "./selection.js";

/** A schema as functions of XPath. */
export interface Program {
  readonly variables: readonly GlobalVariable[];
  readonly groups: readonly CompiledGroup[];
  /** The groups for the document itself, and all of them in one. */
  readonly whole: Whole;
  /** The checks by the numbers that findings have. */
  readonly checks: readonly Check[];
  /** The variables that hold nodes by their names. */
  readonly candidates: ReadonlyMap<string, CandidateKind>;
  /** Compiles a body that uses some expressions. */
  readonly compile: Compile;
}

/** A variable that is evaluated once for a document: what is kept is a function that gives its value. */
export interface GlobalVariable {
  readonly id: string;
  readonly variable: Variable;
  readonly scope: Scope;
  readonly compiled: CompiledFunction;
}

export interface CompiledGroup {
  readonly group: RuleGroup;
  readonly scope: Scope;
  readonly compiled: CompiledFunction;
  /** Gives the addresses of the documents that the rules are for. */
  readonly documents: CompiledFunction | undefined;
}

/** Functions in one: a call of it is one call, where each has its cost. */
export interface Whole {
  readonly groups: readonly CompiledGroup[];
  readonly compiled: CompiledFunction;
  /** The functions that it calls, by the names of its arguments. */
  readonly functions: ReadonlyMap<string, Value>;
}

/** The names that variables have inside, by those in the schema. */
export type Scope = ReadonlyMap<string, string>;

/** What is put into a function. */
export interface Body {
  readonly body: string;
  readonly uses: readonly Expression[];
  readonly scope: Scope;
  /** More arguments than those that the expressions ask for. */
  readonly more?: readonly string[];
}

/** Makes a function of a body; throws what `compileFunction` throws. */
export type Compile = (body: Body) => CompiledFunction;

/** Compiles a schema; throws what `compileFunction` throws, at the first expression that cannot be used. */
export function compileProgram(
  set: RuleSet,
  analysis: Analysis,
  { prefixes, kept }: Pick<StaticContext, "prefixes" | "kept">,
): Program {
  const candidates = new Map<string, CandidateKind>();
  const candidateFor: Candidates = (kind) => {
    const name = `${OURS}c.${typeof kind === "string" ? kind : [...kind.uri, "/", ...kind.local].map(code).join("")}`;
    candidates.set(name, kind);
    return name;
  };
  const compile: Compile = ({ body, uses, scope, more = [] }) => {
    const rewritten = uses.map((each) => analysis.of(each).rewritten);
    const names = [...new Set(rewritten.flatMap((each) => [...each.variables]))].filter((name) => scope.has(name));
    const outer = names.map((name) => [name, `$${scope.get(name)}()`] as const);
    const parameters = [
      ...more,
      ...new Set(names.map((name) => scope.get(name) ?? "")),
      ...new Set(rewritten.flatMap((each) => [...each.functions]).map(variableOf)),
      ...(rewritten.some((each) => each.usesDocuments) ? [DOCUMENTS.slice(1)] : []),
      ...[...candidates.keys()].filter((name) => body.includes(`$${name}`)),
    ];
    const base = addressIn(uses[0]?.source.path ?? "schema.sch");
    return compileFunction(parameters, inLets(outer, body), { prefixes, base, kept });
  };
  const checks: Check[] = [];
  const numberOf = (check: Check): number => checks.push(check) - 1;
  const shared = new Map(set.variables.map((variable, i) => [variable.name, `${OURS}v${i}`] as const));
  let count = set.variables.length;
  const variables = set.variables.map((variable) =>
    global(variable, shared.get(variable.name) ?? "", shared, { analysis, compile }),
  );
  const groups = set.groups.map((group): CompiledGroup => {
    const own = new Map(group.variables.map(({ name }) => [name, `${OURS}v${count++}`] as const));
    const scope: Scope = new Map([...shared, ...own]);
    for (const each of group.variables)
      variables.push(global(each, own.get(each.name) ?? "", scope, { analysis, compile }));
    const { documents } = group;
    return {
      group,
      scope,
      compiled: compile({
        body: groupBody(group, analysis, candidateFor, numberOf),
        uses: [...expressionsIn({ ...group, variables: [] })],
        scope,
        more: [DOCUMENT],
      }),
      documents: documents && compile(addressesBody(documents, analysis, scope)),
    };
  });
  const whole = wholeOf(
    groups.filter((each) => !each.documents),
    { prefixes, kept },
  );
  return { variables, groups, whole, checks, candidates, compile: remembering(compile) };
}

function wholeOf(groups: readonly CompiledGroup[], context: Omit<StaticContext, "base">): Whole {
  const functions = new Map(groups.map(({ compiled }, i) => [`${OURS}g${i}`, compiled.item] as const));
  const calls = groups.map(
    ({ compiled }, i) => `$${OURS}g${i}(${compiled.parameters.map((each) => `$${each}`).join(", ")})`,
  );
  const parameters = [...functions.keys(), ...new Set(groups.flatMap(({ compiled }) => compiled.parameters))];
  const compiled = compileFunction(parameters, `(${calls.join(", ")})`, { ...context, base: addressIn(".") });
  return { groups, compiled, functions };
}

/** The same body is compiled once: where something fails, it does so in one document after the other. */
function remembering(compile: Compile): Compile {
  const known = new Map<string, CompiledFunction>();
  const scopes = new Map<Scope, number>();
  return (body) => {
    const scope = scopes.get(body.scope) ?? scopes.size;
    scopes.set(body.scope, scope);
    const key = `${scope} ${body.body}`;
    const found = known.get(key) ?? compile(body);
    known.set(key, found);
    return found;
  };
}

interface Compiling {
  readonly analysis: Analysis;
  readonly compile: Compile;
}

function global(variable: Variable, id: string, scope: Scope, { analysis, compile }: Compiling): GlobalVariable {
  const value = `${OURS}value`;
  const body = `$${DOCUMENT} ! (let $${value} := ${valueBody(variable, analysis)} return function() as item()* { $${value} })`;
  const compiled = compile({ body, uses: [...inVariable(variable)], scope, more: [DOCUMENT] });
  return { id, variable, scope, compiled };
}

/** In a group, the first rule that matches is the only one for a node. */
function groupBody(
  { rules }: RuleGroup,
  analysis: Analysis,
  candidateFor: Candidates,
  numberOf: (check: Check) => number,
): string {
  const selections = rules.flatMap(({ context }, i): readonly (readonly [string, string])[] => {
    const { tokens, rewritten } = analysis.of(context);
    const all = `(${selectionOf(context, tokens, rewritten, candidateFor)})`;
    if (i === 0) return [[`${OURS}r0`, all]];
    const last = `$${OURS}r${i - 1}`;
    return [
      [`${OURS}s${i}`, i === 1 ? last : `$${OURS}s${i - 1} | ${last}`],
      [`${OURS}r${i}`, `${all} except $${OURS}s${i}`],
    ];
  });
  const bodies = rules.map((rule, i) => atNodes(`$${OURS}r${i}`, ruleBody(rule, analysis, numberOf)));
  return `$${DOCUMENT} ! ${inLets(selections, `(${bodies.join(", ")})`)}`;
}

/** XSLT 3.0, 20.1: an address that a node holds starts from the file of the node. */
function addressesBody(documents: Expression, analysis: Analysis, scope: Scope): Body {
  const n = `$${OURS}n`;
  const written = analysis.of(documents).rewritten.part();
  const base = `base-uri((${n}[. instance of node()], $${DOCUMENT})[1])`;
  const body = `$${DOCUMENT} ! (for ${n} in (${written}), $${OURS}u in data(${n}) return string(resolve-uri(string($${OURS}u), ${base})))`;
  return { body, uses: [documents], scope, more: [DOCUMENT] };
}

function code(sign: string): string {
  return /[A-Za-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}_`;
}
