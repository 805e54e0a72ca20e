import { type Saxon, saxon } from "../saxon.js";
import { contextFrom } from "./contexts.js";
import { type ItemTest, nodeTestOf } from "./node-tests.js";
import { isFlagged, passOf } from "./parameters.js";
import { itemOf, Plan, type Traits } from "./plan.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

/** A call of a function of the stylesheet. */
export class Call extends Plan {
  private body: Plan | undefined;

  constructor(
    private readonly binding: number,
    private readonly given: readonly Plan[],
    private readonly planOf: (node: Saxon.SefNode) => Plan,
    traits: Traits,
  ) {
    super(traits);
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const inside = this.enter(context, item);
    return this.bodyOf(inside).items(inside, null);
  }

  override first(context: Context, item: Item | null): Item | null {
    const inside = this.enter(context, item);
    return this.bodyOf(inside).first(inside, null);
  }

  override test(context: Context, item: Item | null): boolean {
    const inside = this.enter(context, item);
    return this.bodyOf(inside).test(inside, null);
  }

  override text(context: Context, item: Item | null): string {
    const inside = this.enter(context, item);
    return this.bodyOf(inside).text(inside, null);
  }

  private bodyOf({ currentComponent }: Context): Plan {
    const body = currentComponent?.actor.C?.find((each) => each.role === "body");
    if (!body) throw new Error("a function of a compiled stylesheet has no body");
    this.body ??= this.planOf(body);
    return this.body;
  }

  /** What the body is evaluated in: the parameters are all that it sees. */
  private enter(context: Context, item: Item | null): Context {
    const values = this.given.map((each) => each.items(context, item));
    const inside = contextFrom(context, true);
    inside.currentComponent = targetOf(context, this.binding, "function");
    inside.clearGrouping();
    inside.tempOutputState = "function";
    inside.currentMode = NO_MODE;
    inside.currentTemplate = null;
    inside.focus = null;
    inside.regexGroups = [];
    inside.localVars = values;
    return inside;
  }
}

/** What SaxonJS has in a context that belongs to no mode. */
const NO_MODE = {} as Saxon.Component;

/** What a call of a template does. */
export function templateCall(node: Saxon.SefNode, binding: number, planOf: (node: Saxon.SefNode) => Plan): Saxon.Run {
  const pass = passOf(node, planOf);
  let runs: readonly Saxon.Run[] | undefined;
  return (context, output) => {
    const inside = contextFrom(context, true);
    const target = targetOf(context, binding, "template");
    inside.currentComponent = target;
    admit(target.actor, inside);
    pass(context, inside);
    runs ??= (target.actor.C ?? []).map((each) => saxon.internals.Push.elaborateForPush(each));
    for (const run of runs) run(inside, output);
  };
}

/** Sees that a template gets the context item that it asks for; what it would refuse, SaxonJS does. */
export function admit(template: Saxon.SefNode, context: Context): void {
  let isRight = admissions.get(template);
  if (!isRight) {
    const { cxt } = template;
    const type = typeof cxt === "string" ? nodeTestOf(cxt) : cxt === undefined ? () => true : undefined;
    isRight = type && isFlagged(template, "s") ? type : () => false;
    admissions.set(template, isRight);
  }
  const item = itemOf(context);
  if (item === null || !isRight(item)) saxon.internals.Expr.og(template, context);
}

const admissions = new WeakMap<Saxon.SefNode, ItemTest>();

function targetOf({ fixed, currentComponent }: Context, binding: number, kind: string): Saxon.Component {
  const target = fixed.xa[currentComponent?.$e[binding] ?? -1];
  if (target?.actor.N !== kind) throw new Error(`a ${kind} of a compiled stylesheet is not there`);
  return target;
}

/** The number by which a node of a compiled stylesheet knows a component; none where it knows it in another way. */
export function bindingOf({ bSlot }: Saxon.SefNode): number | undefined {
  const binding =
    typeof bSlot === "string" || typeof bSlot === "number" ? Number.parseInt(String(bSlot), 10) : Number.NaN;
  return Number.isNaN(binding) ? undefined : binding;
}
