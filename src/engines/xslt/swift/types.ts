import type { Saxon } from "../saxon.js";
import type { Plan, Traits } from "./plan.js";

type Planner = (node: Saxon.SefNode) => Plan;

/** What a type says of values, as a compiled stylesheet writes it: `?NE`, `*AS`; one item where it does not say how many. */
export function traitsOf(type: unknown): Traits {
  const match = typeof type === "string" ? /^([01?*+]?)([AN][A-Z]*)(?= |$)/.exec(type) : null;
  if (!match) return {};
  const [, count = "", kind = ""] = match;
  const isSingle = count === "" || count === "1" || count === "?";
  const isNodes = kind.startsWith("N");
  return {
    isSingle,
    isOne: isSingle && count !== "?",
    isNodes,
    isSorted: isNodes && isSingle,
    isAtomic: !isNodes,
    isString: kind.startsWith("AS"),
  };
}

/** What is known of a variable where it is used: what binds it stands around it, or before it. */
export function traitsOfVariable(node: Saxon.SefNode, planOf: Planner): Traits {
  for (let at = node, above = node.parentNode; above; at = above, above = above.parentNode) {
    const [value, body] = above.C ?? [];
    if (above.slot === node.slot && at === body && value) {
      if (above.N === "let") return known(planOf(value));
      if (above.N === "for" || above.N === "some" || above.N === "every") return oneOf(planOf(value));
    }
    const declared = above.C?.find((each) => (each.N === "arg" || each.N === "param") && each.slot === node.slot);
    if (declared && declared !== at) return traitsOf(declared.as);
  }
  return {};
}

/** A variable stands for items that need not be below the item that is in focus where it is used. */
function known({ isSingle, isOne, isNodes, isSorted, isAtomic, isString }: Plan): Traits {
  return { isSingle, isOne, isNodes, isSorted, isAtomic, isString };
}

function oneOf({ isNodes, isAtomic, isString }: Plan): Traits {
  return { isSingle: true, isOne: true, isNodes, isSorted: isNodes, isAtomic, isString };
}
