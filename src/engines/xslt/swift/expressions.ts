import type { Saxon } from "../saxon.js";
import { axisPlan } from "./axes.js";
import { bindingOf, Call } from "./calls.js";
import { Choice, Let, Merged, Root, Row, slotOf } from "./control.js";
import { functionPlan } from "./functions.js";
import { MapLookup } from "./lookups.js";
import { Made, MadeText } from "./making.js";
import { isFlagged } from "./parameters.js";
import { Dot, Filter, First, ForEach, InOrder, Loop, Slash } from "./paths.js";
import { Foreign, type Plan, type Refuse } from "./plan.js";
import { Compared, ComparedNumbers, ComparedTexts, isByCodepoint, ORDERS, someEqual, Truth } from "./truths.js";
import { traitsOf, traitsOfVariable } from "./types.js";
import {
  Counted,
  Data,
  GlobalVariable,
  isOfType,
  isUntyped,
  Strings,
  Text,
  Typed,
  typeTestOf,
  Variable,
} from "./values.js";

type Planner = (node: Saxon.SefNode) => Plan;

/** The plan for an expression of a compiled stylesheet; none for one that is left to SaxonJS. */
export function expressionPlan(node: Saxon.SefNode, planOf: Planner): Plan | undefined {
  if (!Object.hasOwn(PLANS, node.N)) return undefined;
  const making: Making = {
    node,
    planOf,
    get given() {
      return (node.C ?? []).map(planOf);
    },
    refuse: refusing(node),
  };
  return PLANS[node.N]?.(making);
}

interface Making {
  readonly node: Saxon.SefNode;
  readonly planOf: Planner;
  /** The plans of its parts, for what has no others than expressions. */
  readonly given: readonly Plan[];
  /** Has SaxonJS say what is wrong, or do what it alone can. */
  readonly refuse: Refuse;
}

const PLANS: Readonly<Record<string, (making: Making) => Plan | undefined>> = {
  str: ({ node }) => (typeof node.val === "string" ? new Text(node.val) : undefined),
  true: () => new Truth(() => true),
  false: () => new Truth(() => false),
  dot: ({ refuse }) => new Dot(refuse),
  varRef: ({ node, planOf }) => new Variable(slotOf(node), traitsOfVariable(node, planOf)),
  supplied: ({ node }) => new Variable(slotOf(node), {}),
  gVarRef: ({ node, refuse }) => {
    const binding = bindingOf(node);
    return binding === undefined ? undefined : new GlobalVariable(binding, refuse, traitsOf(node.sType));
  },
  root: ({ refuse }) => new Root(refuse),
  axis: ({ node, refuse }) => axisPlan(node, refuse),
  attVal: ({ node, refuse }) => {
    const attribute = axisPlan({ N: "axis", name: "attribute", nodeTest: `NA n${String(node.name)}` }, refuse);
    return attribute && /^Q\{/.test(String(node.name)) ? new Data(attribute) : undefined;
  },
  slash: ({ node, given: [from, step] }) =>
    from && step && !asksForPlace(node.C?.[1]) ? new Slash(from, step) : undefined,
  forEach: ({ node, given: [of, body] }) => {
    if (!of || !body || node.C?.length !== 2) return undefined;
    return asksForPlace(node.C[1]) || hasInstruction(node.C[1]) ? new Loop(of, body) : new Slash(of, body);
  },
  filter: ({ node, given: [base, predicate] }) =>
    base && predicate && !node.flags && !asksForPlace(node.C?.[1]) ? new Filter(base, predicate) : undefined,
  docOrder: ({ given: [of] }) => of && (of.isSorted ? of : new InOrder(of)),
  first: ({ given: [of] }) => of && new First(of),
  for: ({ node, given: [of, body] }) => of && body && new ForEach(slotOf(node), of, body),
  some: ({ node, given: [of, body] }) => {
    if (!of || !body) return undefined;
    const slot = slotOf(node);
    return new Truth((context, item) =>
      of.each(context, item, (each) => {
        context.localVars[slot] = [each];
        return body.test(context, item);
      }),
    );
  },
  data: ({ given: [of] }) => of && (of.isAtomic ? of : new Data(of)),
  atomSing: ({ node, given: [of], refuse }) => {
    if (of?.isAtomic && (of.isOne || node.card)) return of;
    return of && new Data(of, node.card ? undefined : refuse);
  },
  cvUntyped: ({ node, given: [of], refuse }) => {
    if (!of) return undefined;
    // What has a type already stays as it is.
    if (node.to !== "AS") return new Typed(of, isOfType, { isAtomic: true }, refuse);
    return of.isString ? of : new Strings(of, isUntyped, false);
  },
  convert: ({ node, given: [of] }) => {
    if (!of || node.to !== "AS" || node.flags) return undefined;
    return of.isString ? of : new Strings(of, ({ code }) => code !== "AS", true);
  },
  check: ({ node, given: [of], refuse }) => {
    if (!of || typeof node.card !== "string") return undefined;
    const isRight = node.card === "*" || of.isOne ? node.card !== "0" : node.card === "?" && of.isSingle;
    return isRight ? of : new Counted(of, node.card, refuse);
  },
  treat: ({ node, given: [of], refuse }) => {
    const type = typeof node.as === "string" ? typeTestOf(node.as) : undefined;
    if (!of || !type) return undefined;
    const isRight = type.traits.isString ? of.isString : of.isNodes && /^N ?$/.test(String(node.as));
    return isRight ? of : new Typed(of, type.test, type.traits, refuse);
  },
  mergeAdj: ({ given: [of] }) => of && (of.isAtomic ? of : new Merged(of)),
  and: ({ given: [one, other] }) =>
    one && other && new Truth((context, item) => one.test(context, item) && other.test(context, item)),
  or: ({ given: [one, other] }) =>
    one && other && new Truth((context, item) => one.test(context, item) || other.test(context, item)),
  compareToString: ({ node, given: [of], refuse }) => {
    const isEqual = EQUALITY.get(String(node.op));
    if (!of || isEqual === undefined || typeof node.val !== "string" || !isByCodepoint(node.comp)) return undefined;
    return new Compared(of, node.val, isEqual, refuse);
  },
  compareToInt: ({ node, given: [of], refuse }) => {
    const holds = ORDERS.get(node.op);
    return of && holds && new ComparedNumbers(of, Number(node.val), holds, refuse);
  },
  vc: ({ node, given: [left, right], refuse }) => {
    const isEqual = EQUALITY.get(String(node.op));
    return left && right && isEqual !== undefined && node.onEmpty === undefined && isByCodepoint(node.comp)
      ? new ComparedTexts(left, right, isEqual, refuse)
      : undefined;
  },
  ifCall: ({ node, planOf, refuse }) => {
    const [map, given] = node.C ?? [];
    const [key, ...more] = given?.C ?? [];
    if (node.name !== "Q{http://saxon.sf.net/}apply" || given?.N !== "arrayBlock" || !map || !key) return undefined;
    const plan = planOf(key);
    return more.length === 0 && plan.isString && plan.isOne ? new MapLookup(planOf(map), plan, refuse) : undefined;
  },
  gc: ({ node, given: [left, right], refuse }) => {
    const isEqual = EQUALITY.get(String(node.op));
    return left && right && isEqual !== undefined && isByCodepoint(node.comp)
      ? someEqual(left, right, isEqual, refuse)
      : undefined;
  },
  choose: ({ given }) =>
    new Choice(
      given.flatMap((each, i) => (i % 2 === 0 && given[i + 1] ? [[each, given[i + 1] ?? each] as const] : [])),
    ),
  let: ({ node, given: [value, body] }) => value && body && new Let(slotOf(node), value, body),
  sequence: ({ given }) => new Row(given),
  ufCall: ({ node, planOf, given }) => {
    const binding = bindingOf(node);
    return binding === undefined ? undefined : new Call(binding, given, planOf, traitsOf(node.sType));
  },
  fn: ({ node, given }) => functionPlan(node, given),
  valueOf: ({ node, given: [of] }: Making) => (of && !isFlagged(node, "d") ? new MadeText(of) : new Made(node)),
  ...Object.fromEntries(
    ["applyT", "callT", "elem", "att", "compElem", "nextMatch"].map((name) => [
      name,
      ({ node }: Making) => new Made(node),
    ]),
  ),
};

/** What compares by equality, and whether it asks for it or for its opposite. */
const EQUALITY: ReadonlyMap<string, boolean> = new Map([
  ["=", true],
  ["eq", true],
  ["!=", false],
  ["ne", false],
]);

/** What says of an expression why it cannot be evaluated: SaxonJS, when it tries. */
function refusing(node: Saxon.SefNode): Refuse {
  const foreign = new Foreign(node);
  return (context, item) => foreign.items(context, item);
}

/** Whether an expression makes something by instructions, which look at more of the context than at its item. */
function hasInstruction(node: Saxon.SefNode | undefined): boolean {
  if (!node) return false;
  return MAKING.has(node.N) || (node.C ?? []).some(hasInstruction);
}

const MAKING = new Set(
  `analyzeString applyImports applyT att break callT comment compAtt compElem copy copyOf currentGroup currentGroupingKey doc elem
  forEachGroup iterate nextIteration nextMatch procInst sourceDoc useAS`.split(/\s+/),
);

/** Whether an expression asks at which place its context item stands. */
function asksForPlace(node: Saxon.SefNode | undefined): boolean {
  const pending = node ? [node] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ((next.N === "fn" || next.N === "fnRef") && /(?:^|\})(?:position|last)$/.test(String(next.name))) return true;
    pending.push(...(next.C ?? []));
  }
  return false;
}
