import type { AnySpec, Specification } from "../model.js";
import { type GrammarScope, patternName } from "../relaxng/scope.js";
import { isPattern, type RngElement } from "../relaxng/tree.js";
import { attribute, definitionsIn, type GrammarCheck } from "./definitions.js";

/** Says which macros and classes hold themselves with no element between, which no schema can (RELAX NG 4.19). */
export function checkCircles(specification: Specification, { grammar, scope, originOf, say }: GrammarCheck): void {
  const definitions = definitionsIn(grammar);
  for (const spec of specification.specs) {
    if (spec.kind === "element" || !namesOf(spec, scope).some((name) => isCircular(name, definitions))) continue;
    const place = originOf(spec) ?? specification.place;
    const message = `${spec.kind === "class" ? "class" : "macro"} \`${spec.ident}\` holds itself, with no element between; take one of the references out`;
    say("odd/content", place, message, { actual: spec.ident });
  }
}

function namesOf(spec: AnySpec, scope: GrammarScope): readonly string[] {
  const name = patternName(spec, scope);
  return spec.kind === "class" ? [name, `${name}.attributes`] : [name];
}

function isCircular(start: string, definitions: ReadonlyMap<string, readonly RngElement[]>): boolean {
  const seen = new Set<string>();
  const pending = [...(definitions.get(start) ?? [])];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.name === "element") continue;
    if (next.name === "ref") {
      const name = attribute(next, "name");
      if (name === start) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      pending.push(...(definitions.get(name) ?? []));
    }
    pending.push(...next.children.filter(isPattern));
  }
  return false;
}
