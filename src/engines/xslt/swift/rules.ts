import { type Saxon, saxon } from "../saxon.js";
import { quickenHtml } from "./html-writer.js";
import { isFlagged } from "./parameters.js";
import { type PatternTest, patternTestOf } from "./patterns.js";
import { isNode, type Plan } from "./plan.js";

type Planner = (node: Saxon.SefNode) => Plan;
type Context = Saxon.Context;
type Rule = Saxon.TemplateRule;

/** The template rules of a mode, by what they may match, the best first. */
export class Rules {
  /** By the kind and name of nodes, as far as any has been asked for. */
  private readonly byName: Record<string, Map<string, readonly Candidate[]>> = {};
  private readonly tests = new Map<Rule, PatternTest>();

  constructor(
    private readonly mode: Saxon.Mode,
    private readonly planOf: Planner,
  ) {}

  /** The rule that holds for an item, of those that `isMeant` admits; none where the rules built into XSLT hold. */
  find(item: Saxon.Item, context: Context, isMeant?: (rule: Rule) => boolean): Rule | undefined {
    for (const { rule, test } of this.candidates(item)) {
      if (isMeant && !isMeant(rule)) continue;
      try {
        if (test(item, context)) return rule;
      } catch {
        // XSLT 3.0, 5.5.4: a pattern that cannot be evaluated does not match.
      }
    }
    return undefined;
  }

  private candidates(item: Saxon.Item): readonly Candidate[] {
    const kind = isNode(item) ? (KINDS[item.nodeType] ?? "") : "";
    const name = kind === "NE" || kind === "NA" ? localNameOf(item) : nameOf(item, kind);
    const known = this.byName[kind] ?? new Map<string, readonly Candidate[]>();
    this.byName[kind] = known;
    let found = known.get(name);
    if (!found) {
      found = this.gathered(kind, `${kind} ${name}`);
      known.set(name, found);
    }
    return found;
  }

  private gathered(kind: string, key: string): readonly Candidate[] {
    const { Ub: listed } = this.mode;
    const lists = kind === "" ? ["."] : [key, kind, "N", "."];
    // Sorting keeps the order of what is equal.
    return lists
      .flatMap((each) => listed[each] ?? [])
      .sort((a, b) => compare(b, a))
      .map((rule) => ({ rule, test: this.testOf(rule) }));
  }

  private testOf(rule: Rule): PatternTest {
    const pattern = rule.Id.C?.find((each) => each.role === "match");
    const known = this.tests.get(rule) ?? (pattern && patternTestOf(pattern, this.planOf)) ?? foreignTest(rule);
    this.tests.set(rule, known);
    return known;
  }
}

/** The rules of a mode, gathered when it is first applied. */
export function rulesOf(mode: Saxon.Mode, planOf: Planner): Rules {
  let rules = known.get(mode.Ve);
  if (!rules) {
    rules = new Rules(mode, planOf);
    known.set(mode.Ve, rules);
    teach(Object.getPrototypeOf(mode), planOf);
  }
  return rules;
}

const known = new WeakMap<Saxon.SefNode, Rules>();

/**
 * SaxonJS makes the patterns of all rules anew for each transform, and sorts them. Where we know the rules of a mode it need not:
 * the list that it goes through is empty, and where it looks for a rule itself, it is given ours.
 */
export function keepRules(mode: Saxon.SefNode): void {
  const { C } = mode;
  if (!C || !isPlain(mode)) return;
  kept.add(mode);
  const nothing = { sort: () => nothing, reverse: () => nothing, forEach: () => undefined };
  Object.defineProperty(C, "map", {
    value: (make: (node: Saxon.SefNode) => unknown) => (known.has(mode) ? nothing : Array.prototype.map.call(C, make)),
  });
}

const kept = new WeakSet<Saxon.SefNode>();

let isTaught = false;

function teach(prototype: Saxon.Mode, planOf: Planner): void {
  if (isTaught) return;
  isTaught = true;
  const apply = prototype.xb;
  prototype.xb = function (context, output, separator) {
    quickenHtml(output);
    // Modes that are seldom applied are known as well, when the stylesheet runs again.
    for (const { mode } of Object.values(context.fixed.xa)) if (mode && kept.has(mode.Ve)) rulesOf(mode, planOf);
    apply.call(this, context, output, separator);
  };
  const find = prototype.xj;
  prototype.xj = function (item, context, isMeant) {
    const rules = known.get(this.Ve);
    return rules ? (rules.find(item, context, isMeant ?? undefined) ?? null) : find.call(this, item, context, isMeant);
  };
}

interface Candidate {
  readonly rule: Rule;
  readonly test: PatternTest;
}

/** Whether all that a mode does is known here: not where it is an error that two rules match. */
export function isPlain(mode: Saxon.SefNode): boolean {
  return !isFlagged(mode, "F");
}

/** Below nought where a rule stands behind another: by import precedence, priority, and place in the stylesheet. */
export function compare(a: Rule, b: Rule): number {
  if (a.rb !== b.rb) return a.rb - b.rb;
  if (a.Ec !== b.Ec) return a.Ec - b.Ec;
  return a.Kd === b.Kd ? b.Ei - a.Ei : a.Kd - b.Kd;
}

function foreignTest({ ve }: Rule): PatternTest {
  return (item, context) => {
    context.pushCurrentOutputURI(null);
    try {
      return ve(item, context);
    } finally {
      context.popCurrentOutputURI();
    }
  };
}

function localNameOf(item: Saxon.Item): string {
  return (item as Saxon.Attr).localName;
}

/** Processing instructions and namespaces have names too. */
function nameOf(item: Saxon.Item, kind: string): string {
  return kind === "NP" || kind === "NN" ? (saxon.internals.DomUtils.X(item as Saxon.Node)?.local ?? "") : "";
}

const KINDS: Readonly<Record<number, string>> = {
  1: "NE",
  2: "NA",
  3: "NT",
  7: "NP",
  8: "NC",
  9: "ND",
  11: "ND",
  13: "NN",
};
