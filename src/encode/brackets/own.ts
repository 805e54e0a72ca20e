import type { ConventionRule, ConventionsConfig } from "../../core/config.js";
import type { Convention, Keep, Profile } from "./convention.js";
import { EMPTY_ELEMENTS } from "./fit.js";
import { isProfileName, PROFILES } from "./profiles/index.js";

/** The conventions of a project: its own rules first, then those of the school that it extends. */
export function ownProfile(name: string, { extends: school, rules }: ConventionsConfig): Profile {
  const base = school !== undefined && isProfileName(school) ? PROFILES[school] : undefined;
  return {
    name,
    marksType: base?.marksType ?? "editorial",
    ...(base?.keepsLines && { keepsLines: true }),
    conventions: [...rules.map(conventionOf), ...(base?.conventions ?? [])],
  };
}

function conventionOf(rule: ConventionRule): Convention {
  const { name, open, close, pattern, content, lead, tail, words, element, attributes, scope, voice } = rule;
  const marks = open !== undefined && close !== undefined ? [[open, close] as const] : undefined;
  return {
    name: name ?? element,
    element,
    keep: keepOf(rule),
    ...(marks && { marks }),
    ...(pattern !== undefined && { pattern: expression(pattern) }),
    ...(content !== undefined && { content: expression(content) }),
    ...(lead !== undefined && { lead: expression(`^(?:${lead})`) }),
    ...(tail !== undefined && { tail: expression(`(?:${tail})$`) }),
    ...(words !== undefined && { words }),
    ...(attributes && { attributes }),
    ...(scope && { scope }),
    ...(voice && { voice: true }),
  };
}

/** Where the marks stay: as the rule says, if the element can hold them so. */
function keepOf({ element, keep = "pc" }: ConventionRule): Keep {
  if (DESCRIBED.has(element)) return "desc";
  if (keep === "desc" || (keep === "label" && element !== "note")) return "pc";
  return keep === "fw" && !EMPTY_ELEMENTS.has(element) ? "pc" : keep;
}

/** Elements that hold no words of the document, only what an editor says of them. */
const DESCRIBED: ReadonlySet<string> = new Set(["gap", "space", "figure", "incident"]);

function expression(source: string): RegExp {
  return new RegExp(source, "iu");
}
