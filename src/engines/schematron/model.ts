import type { Check, RuleGroup, RuleSet, Variable } from "../../core/rule-set.js";
import type { Source } from "../../core/source.js";
import { declarationsIn, expressionIn, variableOf } from "./expressions.js";
import { childrenOf, type Part, textIn } from "./part.js";
import { patternsOf } from "./patterns.js";
import { activeIn } from "./phases.js";
import { type Reading, say } from "./reading.js";
import { type CheckInfo, type Making, rulesOf, sayTwice } from "./rules.js";

/** A schema as rules, and what is known of its checks. */
export interface Model {
  readonly set: RuleSet;
  readonly checks: ReadonlyMap<Check, CheckInfo>;
}

/** The rules of a schema in a phase; `modules` are the stylesheets that its declarations take in. */
export function modelOf(
  schema: Part,
  {
    phase,
    reading,
    modules,
  }: { readonly phase: string; readonly reading: Reading; readonly modules: ReadonlyMap<string, Source> },
): Model {
  const binding = (textIn(schema, "queryBinding") ?? "").toLowerCase();
  if (!BINDINGS.has(binding)) {
    const message = `\`queryBinding\` is \`${binding}\`, and no engine is there for it; \`xslt3\` or \`xslt2\` may stand there`;
    say(reading, "schematron/schema-syntax", schema, message);
  }
  const all = patternsOf(schema, reading);
  const active = activeIn(schema, all, phase, reading);
  const making: Making = { schema, binding, reading, checks: new Map() };
  const inSchema = [...childrenOf(schema, "let"), ...(active.phase ? childrenOf(active.phase, "let") : [])];
  const patterns = active.patterns.map((pattern) => ({ pattern, lets: childrenOf(pattern, "let") }));
  sayTwice(inSchema, [], reading);
  for (const { lets } of patterns) sayTwice(lets, inSchema, reading);
  // A name that several patterns declare is each time their own; any other is seen everywhere, as in a stylesheet.
  const names = patterns.flatMap(({ lets }) => lets.map((each) => textIn(each, "name")));
  const isOwn = (each: Part): boolean => names.filter((name) => name === textIn(each, "name")).length > 1;
  const toVariable = (each: Part): Variable => variableOf(each, binding);
  const shared = patterns.flatMap(({ lets }) => lets.filter((each) => !isOwn(each)));
  const groups = patterns.map(
    ({ pattern, lets }): RuleGroup => ({
      ...(textIn(pattern, "documents") !== undefined && { documents: expressionIn(pattern, "documents") }),
      variables: lets.filter(isOwn).map(toVariable),
      rules: rulesOf(pattern, making),
    }),
  );
  const variables = [...inSchema, ...shared].map(toVariable);
  const declarations = declarationsIn(schema, reading);
  return { set: { variables, groups, declarations, modules }, checks: making.checks };
}

/** The query languages that XPath 3.1 can stand in for; that of ISO/IEC 19757-3 where none is named is XSLT 1.0. */
const BINDINGS: ReadonlySet<string> = new Set([
  "",
  "xslt",
  "xslt1",
  "xslt2",
  "xslt3",
  "xpath",
  "xpath2",
  "xpath3",
  "xpath31",
]);
