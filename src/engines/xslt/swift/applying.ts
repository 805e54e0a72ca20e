import { type Saxon, saxon } from "../saxon.js";
import { admit, bindingOf } from "./calls.js";
import { contextFrom } from "./contexts.js";
import { Row } from "./focus.js";
import { foreignRun } from "./making.js";
import { isFlagged, passOf } from "./parameters.js";
import { isNode, itemOf, type Plan } from "./plan.js";
import { compare, isPlain, rulesOf } from "./rules.js";
import { childIn, shown } from "./trees.js";

type Context = Saxon.Context;
type Planner = (node: Saxon.SefNode) => Plan;

const { Push } = saxon.internals;

/** What a call of `xsl:apply-templates` does; none for one that is left to SaxonJS. */
export function applyingOf(node: Saxon.SefNode, planOf: Planner): Saxon.Run | undefined {
  const [select] = node.C ?? [];
  if (!select || (node.C ?? []).some((each) => each.role === "separator")) return undefined;
  const plan = planOf(select);
  const pass = passOf(node, planOf);
  const isCurrent = isFlagged(node, "c");
  const binding = bindingOf(node);
  if (!isCurrent && (binding === undefined || binding < 0)) return undefined;
  const foreign = foreignRun(node);
  return (context, output) => {
    const component = isCurrent
      ? currentMode(context)
      : context.fixed.xa[context.currentComponent?.$e[binding ?? -1] ?? -1];
    const mode = component?.mode;
    if (!component || !mode || mode.ti || !isPlain(mode.Ve)) return foreign(context, output);
    const inside = contextFrom(context, true);
    inside.currentComponent = component;
    pass(context, inside);
    apply(mode, plan.items(context, itemOf(context)), inside, output, planOf);
  };
}

/** What `xsl:next-match` does. */
export function nextMatchOf(node: Saxon.SefNode, planOf: Planner): Saxon.Run {
  const pass = passOf(node, planOf);
  const foreign = foreignRun(node);
  return (context, output) => {
    const { currentMode: component, currentTemplate: before } = context;
    const item = itemOf(context);
    if (!component?.mode || !before || item === null || !isPlain(component.mode.Ve)) return foreign(context, output);
    const inside = contextFrom(context, true);
    inside.currentComponent = component;
    pass(context, inside);
    applyTo(item, component.mode, inside, output, planOf, (rule) => compare(rule, before) < 0);
  };
}

/** Where there is a mode of the call: not in a function or a variable of the stylesheet, of which SaxonJS knows more. */
function currentMode({ currentMode: mode, currentComponent }: Context): Saxon.Component | undefined {
  const within = currentComponent?.actor.N;
  return within === "function" || within === "globalVariable" || within === "globalParam"
    ? undefined
    : (mode ?? undefined);
}

function apply(
  mode: Saxon.Mode,
  items: readonly Saxon.Item[],
  inside: Context,
  output: Saxon.Output,
  planOf: Planner,
): void {
  if (items.length === 0) return;
  const row = new Row(items);
  inside.focus = row;
  for (let item = row.next(); item !== null; item = row.next()) applyTo(item, mode, inside, output, planOf);
}

function applyTo(
  item: Saxon.Item,
  mode: Saxon.Mode,
  inside: Context,
  output: Saxon.Output,
  planOf: Planner,
  isMeant?: (rule: Saxon.TemplateRule) => boolean,
): void {
  const rule = rulesOf(mode, planOf).find(item, inside, isMeant);
  if (rule?.Xa) {
    admit(rule.Id, inside);
    inside.currentTemplate = rule;
    inside.currentMode = inside.currentComponent;
    Push.push(rule.Xa, inside, output);
    return;
  }
  const builtIn = rule || mode.ii() ? undefined : BUILT_IN[mode.wi.split("+")[0] ?? ""];
  if (builtIn) builtIn(item, mode, inside, output, planOf);
  else mode.We(item, inside, output, isMeant ?? null);
}

type BuiltIn = (item: Saxon.Item, mode: Saxon.Mode, inside: Context, output: Saxon.Output, planOf: Planner) => void;

/** XSLT 3.0, 6.7: what holds for nodes that no rule matches, as a mode says; of values that are no nodes SaxonJS knows. */
const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  TC: (item, mode, inside, output, planOf) => {
    if (!isNode(item)) mode.We(item, inside, output, null);
    else if (item.nodeType === 3 || item.nodeType === 4) output.append(item);
    else if (item.nodeType === 2) output.text((item as Saxon.Attr).value, {});
    else among(childrenOf(item), mode, inside, output, planOf);
  },
  SS: (item, mode, inside, output, planOf) => {
    if (!isNode(item)) return mode.We(item, inside, output, null);
    if (item.nodeType === 1) among(saxon.internals.DomUtils.va.attribute(item).expand(), mode, inside, output, planOf);
    among(childrenOf(item), mode, inside, output, planOf);
  },
  DS: (item, mode, inside, output, planOf) => {
    if (!isNode(item)) return mode.We(item, inside, output, null);
    if (item.nodeType === 9 || item.nodeType === 11) among(childrenOf(item), mode, inside, output, planOf);
  },
};

function among(
  items: readonly Saxon.Item[],
  mode: Saxon.Mode,
  context: Context,
  output: Saxon.Output,
  planOf: Planner,
): void {
  if (items.length > 0) apply(mode, items, contextFrom(context, false), output, planOf);
}

function childrenOf(node: Saxon.Node): readonly Saxon.Node[] {
  const all: Saxon.Node[] = [];
  const beside = node.nodeType === 9;
  for (let at = childIn(node); at; at = beside ? shown(at.nextSibling) : at.nextSibling) all.push(at);
  return all;
}
