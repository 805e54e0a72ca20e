import { type Saxon, saxon } from "../saxon.js";
import { Given, NOTHING_GIVEN } from "./contexts.js";
import { Foreign, itemOf, type Plan } from "./plan.js";

type Context = Saxon.Context;
type Planner = (node: Saxon.SefNode) => Plan;

/** Gives a context what a call states, each `xsl:with-param`. */
export type Pass = (from: Context, to: Context) => void;

/** What passes the parameters of a call; those in tunnels go on from call to call. */
export function passOf({ C = [] }: Saxon.SefNode, planOf: Planner): Pass {
  const all = C.filter((each) => each.N === "withParam").flatMap((each) => {
    const [value] = each.C ?? [];
    if (!value || typeof each.name !== "string") throw new Error("a parameter of a compiled stylesheet has no value");
    return [{ name: each.name, isTunnel: isFlagged(each, "t"), plan: planOf(value) }];
  });
  if (all.length === 0) {
    return (from, to) => {
      to.localParams = NOTHING_GIVEN;
      to.tunnelParams = from.tunnelParams;
    };
  }
  return (from, to) => {
    const item = itemOf(from);
    const near = new Map<string, readonly Saxon.Item[]>();
    let far: Map<string, readonly Saxon.Item[]> | undefined;
    const before = from.tempOutputState;
    from.tempOutputState = "template parameter";
    for (const { name, isTunnel, plan } of all) {
      if (isTunnel) far ??= allOf(from.tunnelParams);
      (isTunnel && far ? far : near).set(name, plan.items(from, item));
    }
    from.tempOutputState = before;
    to.localParams = near.size === 0 ? NOTHING_GIVEN : new Given(near);
    to.tunnelParams = far ? new Given(far) : from.tunnelParams;
  };
}

/** What takes a parameter into its variable: what was given, else what is said to hold then. */
export function takingOf(node: Saxon.SefNode, planOf: Planner): Saxon.Run | undefined {
  const { C = [], name, slot } = node;
  if (typeof name !== "string") return undefined;
  const place = Number.parseInt(String(slot), 10);
  const role = (wanted: string): Plan | undefined => {
    const found = C.find((each) => each.role === wanted);
    return found && planOf(found);
  };
  const otherwise = isFlagged(node, "r") ? undefined : role("select");
  const conversion = role("conversion");
  const isTunnel = isFlagged(node, "t");
  const foreign = new Foreign(node);
  const qualified = saxon.XS.QName.fromEQName(name);
  return (context) => {
    const given = isTunnel ? context.tunnelParams : context.localParams;
    // What the caller of the whole transform has given is SaxonJS's.
    const known = given instanceof Given ? given.values.get(name) : undefined;
    if ((!known && !otherwise) || (!(given instanceof Given) && given.containsKey(qualified))) {
      foreign.items(context, itemOf(context));
      return;
    }
    if (known) context.localVars[place] = known;
    else if (otherwise) {
      const before = context.tempOutputState;
      context.tempOutputState = "xsl:param";
      context.localVars[place] = otherwise.items(context, itemOf(context));
      context.tempOutputState = before;
    }
    if (!conversion) return;
    try {
      context.localVars[place] = conversion.items(context, itemOf(context));
    } catch {
      // Its words are those of the parameter, not of the conversion.
      foreign.items(context, itemOf(context));
    }
  };
}

function allOf(given: Saxon.Parameters): Map<string, readonly Saxon.Item[]> {
  const all = new Map<string, readonly Saxon.Item[]>();
  if (given instanceof Given) for (const [name, value] of given.values) all.set(name, value);
  else given.forAllPairs(({ k, v }) => all.set(k.toEQName(), v));
  return all;
}

/** Whether a node of a compiled stylesheet has a flag. */
export function isFlagged({ flags }: Saxon.SefNode, flag: string): boolean {
  return typeof flags === "string" && flags.includes(flag);
}
