import type { Saxon } from "../saxon.js";
import { parentOf } from "./axes.js";
import { nodeTestOf } from "./node-tests.js";
import { isNode, type Plan } from "./plan.js";

type Planner = (node: Saxon.SefNode) => Plan;

/** Whether an item is what a pattern means; the context is that of the call of `xsl:apply-templates`. */
export type PatternTest = (item: Saxon.Item, context: Saxon.Context) => boolean;

/** The test for a pattern of a compiled stylesheet; none for one that only SaxonJS knows. */
export function patternTestOf(node: Saxon.SefNode, planOf: Planner): PatternTest | undefined {
  return Object.hasOwn(TESTS, node.N) ? TESTS[node.N]?.(node, planOf) : undefined;
}

type Maker = (node: Saxon.SefNode, planOf: Planner) => PatternTest | undefined;

const TESTS: Readonly<Record<string, Maker>> = {
  "p.nodeTest": ({ test }) => (typeof test === "string" ? nodeTestOf(test) : undefined),

  "p.withPredicate": ({ C: [of, predicate] = [] }, planOf) => {
    const base = of && patternTestOf(of, planOf);
    if (!base || !predicate || asksForGroup(predicate)) return undefined;
    const plan = planOf(predicate);
    return (item, context) => base(item, context) && plan.test(context, item);
  },

  "p.withUpper": ({ C: [of, above] = [], axis }, planOf) => {
    const self = of && patternTestOf(of, planOf);
    const upper = above && patternTestOf(above, planOf);
    if (!self || !upper) return undefined;
    if (axis === "parent") {
      return (item, context) => {
        const parent = isNode(item) ? parentOf(item) : null;
        return parent !== null && self(item, context) && upper(parent, context);
      };
    }
    if (axis !== "ancestor") return undefined;
    return (item, context) => {
      if (!isNode(item) || !self(item, context)) return false;
      for (let at = parentOf(item); at; at = parentOf(at)) if (upper(at, context)) return true;
      return false;
    };
  },

  "p.venn": ({ C: [one, other] = [], op }, planOf) => {
    const left = one && patternTestOf(one, planOf);
    const right = other && patternTestOf(other, planOf);
    if (!left || !right || op !== "union") return undefined;
    return (item, context) => left(item, context) || right(item, context);
  },
};

/** In a pattern there is no group of a regular expression, whatever stands around the call. */
function asksForGroup(node: Saxon.SefNode): boolean {
  const isGroup = node.N === "fn" && String(node.name).endsWith("regex-group");
  return isGroup || (node.C ?? []).some(asksForGroup);
}
