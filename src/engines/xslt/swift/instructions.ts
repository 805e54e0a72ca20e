import { type Saxon, saxon } from "../saxon.js";
import { applyingOf, nextMatchOf } from "./applying.js";
import { bindingOf, templateCall } from "./calls.js";
import { contextFrom } from "./contexts.js";
import { slotOf } from "./control.js";
import { Row } from "./focus.js";
import { foreignRun } from "./making.js";
import { takingOf } from "./parameters.js";
import { itemOf, type Plan } from "./plan.js";

const { Expr, Push } = saxon.internals;

type Planner = (node: Saxon.SefNode) => Plan;

/** What an instruction does with an output; none for one that is left to SaxonJS. */
export function runOf(node: Saxon.SefNode, planOf: Planner): Saxon.Run | undefined {
  return Object.hasOwn(RUNS, node.N) ? RUNS[node.N]?.(node, planOf) : undefined;
}

/** What an expression does with an output: it sends there what it gives. */
export function sendingOf(plan: Plan): Saxon.Run {
  return (context, output) => {
    plan.each(context, itemOf(context), (item) => {
      output.append(item);
      return false;
    });
  };
}

type Maker = (node: Saxon.SefNode, planOf: Planner) => Saxon.Run | undefined;

const RUNS: Readonly<Record<string, Maker>> = {
  sequence: ({ C = [] }) => inRow(C),

  choose: ({ C = [] }, planOf) => {
    const cases = C.flatMap((each, i) => {
      const then = C[i + 1];
      return i % 2 === 0 && then ? [{ condition: planOf(each), run: Push.elaborateForPush(then) }] : [];
    });
    return (context, output) => {
      const item = itemOf(context);
      for (const { condition, run } of cases) if (condition.test(context, item)) return run(context, output);
    };
  },

  valueOf: (node: Saxon.SefNode, planOf: Planner) => {
    const select = node.C?.[0];
    if (!select || String(node.flags ?? "").includes("d")) return undefined;
    const plan = planOf(select);
    return (context: Saxon.Context, output: Saxon.Output) => output.text(plan.text(context, itemOf(context)), {});
  },

  att: ({ C = [], name, nsuri }, planOf) => {
    const [select] = C;
    if (!select || nsuri || typeof name !== "string" || name.includes(":")) return undefined;
    const qualified = saxon.XS.QName.fromParts("", "", name);
    const plan = planOf(select);
    return (context, output) => output.attribute(qualified, plan.text(context, itemOf(context)));
  },

  elem: ({ C = [], name, nsuri, namespaces, baseUri }) => {
    if (typeof name !== "string" || typeof nsuri !== "string" || namespaces) return undefined;
    const [first = "", second] = name.split(":");
    const qualified = saxon.XS.QName.fromParts(second === undefined ? "" : first, nsuri, second ?? first);
    const run = inRow(C);
    return (context, output) => {
      if (baseUri) output.cb = baseUri;
      output.startElement(qualified);
      run(context, output);
      output.endElement();
    };
  },

  compElem: (node, planOf) => {
    const { C = [], baseUri } = node;
    const role = (wanted: string): Saxon.SefNode | undefined => C.find((each) => each.role === wanted);
    const name = role("name");
    const content = role("content");
    if (!name || role("namespace")) return undefined;
    const plan = planOf(name);
    const run = content ? Push.elaborateForPush(content) : () => undefined;
    const other = foreignRun(node);
    const names = new Map<string, Saxon.QName>();
    return (context, output) => {
      const words = plan.text(context, itemOf(context)).trim();
      let qualified = names.get(words);
      if (!qualified) {
        // What is no name SaxonJS refuses in its own words.
        if (!/^(?:[A-Za-z][\w-]*:)?[A-Za-z][\w-]*$/.test(words)) return other(context, output);
        qualified = Expr.Ug(node, words, true);
        names.set(words, qualified);
      }
      if (baseUri) output.cb = baseUri;
      output.startElement(qualified);
      run(context, output);
      output.endElement();
    };
  },

  callT: (node, planOf) => {
    const binding = bindingOf(node);
    return binding === undefined ? undefined : templateCall(node, binding, planOf);
  },

  applyT: applyingOf,
  nextMatch: nextMatchOf,
  param: takingOf,

  let: (node, planOf) => {
    const [select, body] = node.C ?? [];
    if (!select || !body) return undefined;
    const value = planOf(select);
    const run = Push.elaborateForPush(body);
    const slot = slotOf(node);
    return (context, output) => {
      const before = context.tempOutputState;
      context.tempOutputState = "variable";
      const items = value.items(context, itemOf(context));
      context.tempOutputState = before;
      context.localVars[slot] = items;
      run(context, output);
    };
  },

  forEach: ({ C = [] }, planOf) => {
    const [select, body] = C;
    if (!select || !body || C.some((each) => each.role === "separator")) return undefined;
    const of = planOf(select);
    const run = Push.elaborateForPush(body);
    return (context, output) => {
      const items = of.items(context, itemOf(context));
      if (items.length === 0) return;
      const inside = contextFrom(context, false);
      const row = new Row(items);
      inside.focus = row;
      inside.currentTemplate = null;
      while (row.next() !== null) run(inside, output);
    };
  },

  empty: () => () => undefined,
};

function inRow(nodes: readonly Saxon.SefNode[]): Saxon.Run {
  const runs = nodes.map((each) => Push.elaborateForPush(each));
  return (context, output) => {
    for (const run of runs) run(context, output);
  };
}
