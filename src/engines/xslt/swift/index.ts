import type { Saxon } from "../saxon.js";
import { quickenContexts } from "./contexts.js";
import { expressionPlan } from "./expressions.js";
import { runOf, sendingOf } from "./instructions.js";
import { Foreign, itemOf, type Plan } from "./plan.js";
import { keepRules } from "./rules.js";
import { quickenTrees } from "./trees.js";

export { numberTree } from "./trees.js";

/**
 * Makes a compiled stylesheet run faster. SaxonJS makes a closure of each of its nodes when it first comes to it, and keeps it on
 * the node, as `ELAB` or `PUSH`; each closure gives a sequence that is read item by item. For what stylesheets do most we put our
 * own there: plans that ask each other for what is needed only, a text, a truth, one item. What we do not know, or would have to
 * refuse, SaxonJS does as ever.
 */
export function quicken(root: Saxon.SefNode): void {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    Object.setPrototypeOf(node, QUICK);
    if (node.N === "mode") keepRules(node);
    pending.push(...(node.C ?? []));
  }
}

quickenTrees();
quickenContexts();

/** What a node finds its closures by, until it has them. */
const QUICK = Object.create(Object.prototype, {
  ELAB: {
    get(this: Saxon.SefNode): Saxon.Evaluate | undefined {
      const plan = ownPlan(this);
      if (!plan) return undefined;
      const evaluate: Saxon.Evaluate = (context) => plan.iterate(context, itemOf(context));
      put(this, "ELAB", evaluate);
      return evaluate;
    },
    set(this: Saxon.SefNode, value: unknown) {
      put(this, "ELAB", value);
    },
  },
  PUSH: {
    get(this: Saxon.SefNode): Saxon.Run | undefined {
      const run = runOf(this, planOf) ?? sendingRun(this);
      if (run) put(this, "PUSH", run);
      return run;
    },
    set(this: Saxon.SefNode, value: unknown) {
      put(this, "PUSH", value);
    },
  },
});

/** Of what is no instruction, if there is a plan for it. */
function sendingRun(node: Saxon.SefNode): Saxon.Run | undefined {
  const plan = INSTRUCTIONS.has(node.N) ? undefined : ownPlan(node);
  return plan && sendingOf(plan);
}

/** What SaxonJS itself runs as instructions. */
const INSTRUCTIONS = new Set(
  `analyzeString applyImports applyT att break callT choose comment compAtt compElem copy copyOf doc elem empty forEach forEachGroup
  iterate let nextIteration nextMatch procInst sequence sourceDoc useAS valueOf`.split(/\s+/),
);

function put(node: Saxon.SefNode, name: string, value: unknown): void {
  Object.defineProperty(node, name, { value, writable: true, configurable: true });
}

function planOf(node: Saxon.SefNode): Plan {
  const own = ownPlan(node);
  if (own) return own;
  const foreign = foreigners.get(node) ?? new Foreign(node);
  foreigners.set(node, foreign);
  return foreign;
}

const foreigners = new WeakMap<Saxon.SefNode, Plan>();

function ownPlan(node: Saxon.SefNode): Plan | undefined {
  if (!plans.has(node)) plans.set(node, expressionPlan(node, planOf));
  return plans.get(node);
}

const plans = new WeakMap<Saxon.SefNode, Plan | undefined>();
