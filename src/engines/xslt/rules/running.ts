import type { Finding } from "../../../core/rule-set.js";
import type { CompiledFunction, Environment, Value } from "./function.js";
import type { Ready } from "./ready.js";
import type { View } from "./view.js";

/** What is at hand while the rules of one document run. */
export interface Running extends Ready {
  readonly call: (called: CompiledFunction, environment: Environment) => readonly Value[];
}

/** What rules run on. */
export interface RunOn {
  readonly running: Running;
  readonly environment: Environment;
  readonly view: View;
}

/** A finding comes as a node, the name of its attribute or nothing, the number of a check, its words and what more there is. */
export function findingsIn(result: readonly Value[], { program }: Ready, view: View): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at + 3 < result.length; ) {
    const check = program.checks[Number(result[at + 2])];
    if (!check) throw new Error("a finding is of a check of the schema");
    const place = view.placeOf(result[at], String(result[at + 1]));
    const end = at + 4 + check.more.length;
    const [message = "", ...more] = result.slice(at + 3, end).map(String);
    findings.push({ type: "fired", check, place, message, more });
    at = end;
  }
  return findings;
}
