import type { Expression, RuleFault, RuleSet, Variable } from "../../../core/rule-set.js";
import { addressIn } from "./addresses.js";
import { type Analysis, inCheck, inVariable } from "./analysis.js";
import { compileFunction, Refusal } from "./function.js";
import { OURS } from "./names.js";
import { reasonOf } from "./reasons.js";
import { CURRENT, DOCUMENTS, variableOf } from "./rewrite.js";

/** The expressions that cannot be compiled, each tried for itself; if it is none of them alone, the first has the blame. */
export function faultsIn(
  set: RuleSet,
  analysis: Analysis,
  prefixes: ReadonlyMap<string, string>,
  error: unknown,
): readonly RuleFault[] {
  const tried = triesOf(set);
  const faults = tried.flatMap(({ expression, names, isType }): readonly RuleFault[] => {
    const { rewritten } = analysis.of(expression);
    const ours = [CURRENT.slice(1), DOCUMENTS.slice(1), ...[...rewritten.functions].map(variableOf)];
    const body = isType ? `function($${OURS}x as ${rewritten.part()}) { () }` : rewritten.part();
    try {
      compileFunction([...new Set([...names, ...ours])], body, { prefixes, base: addressIn(expression.source.path) });
      return [];
    } catch (reason) {
      return [faultOf(expression, reason)];
    }
  });
  const first = tried[0];
  return faults.length > 0 || !first ? faults : [faultOf(first.expression, error)];
}

interface Try {
  readonly expression: Expression;
  /** The variables that may be used there. */
  readonly names: readonly string[];
  /** Whether it is the type of a variable. */
  readonly isType: boolean;
}

function triesOf({ variables, groups }: RuleSet): readonly Try[] {
  const shared = namesOf(variables);
  return [
    ...triesIn(variables, shared),
    ...groups.flatMap((group) => {
      const seen = [...shared, ...namesOf(group.variables)];
      const inRules = group.rules.flatMap((rule) => {
        const names = [...seen, ...namesOf(rule.variables)];
        const checks = rule.checks.flatMap((each) => [...inCheck(each)]);
        const own = rule.variables.flatMap((each, i) =>
          triesIn([each], [...seen, ...namesOf(rule.variables.slice(0, i))]),
        );
        return [plain(rule.context, seen), ...own, ...checks.map((each) => plain(each, names))];
      });
      const documents = group.documents ? [plain(group.documents, seen)] : [];
      return [...documents, ...triesIn(group.variables, seen), ...inRules];
    }),
  ];
}

function triesIn(variables: readonly Variable[], names: readonly string[]): readonly Try[] {
  return variables.flatMap((variable) =>
    [...inVariable(variable)].map((expression) => ({ expression, names, isType: expression === variable.as })),
  );
}

function plain(expression: Expression, names: readonly string[]): Try {
  return { expression, names, isType: false };
}

function namesOf(variables: readonly Variable[]): readonly string[] {
  return variables.map((each) => each.name);
}

function faultOf({ source, range }: Expression, error: unknown): RuleFault {
  const isRefused = error instanceof Refusal;
  const reason = reasonOf(error);
  return { kind: isRefused ? "refused" : "wrong", source, range, reason };
}
