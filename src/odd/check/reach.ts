import type { Lookup } from "../lookup.js";
import type { ElementSpec, Specification } from "../model.js";
import { namesInRelaxNg } from "../resolve/prune.js";
import { listed, type Say } from "../saying.js";
import { structureOf } from "../structure.js";
import type { OriginOf } from "./origins.js";

/** Says which elements that an ODD names cannot stand in any document of its schema. */
export function checkReach(
  specification: Specification,
  { lookup, originOf, say }: { readonly lookup: Lookup; readonly originOf: OriginOf; readonly say: Say },
): void {
  // What a grammar that is taken in refers to is not looked into.
  if (specification.grammars.length > 0) return;
  const structure = structureOf(specification, lookup);
  const reached = new Set<ElementSpec>();
  const pending = specification.start.flatMap((name) => [...lookup.elements(name)]);
  for (const { additions } of specification.grammars)
    for (const name of additions.flatMap(namesInRelaxNg)) pending.push(...lookup.elements(name));
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    pending.push(...structure.children(next));
  }
  if (reached.size === 0) return;
  for (const element of specification.elements) {
    const place = reached.has(element) ? undefined : originOf(element);
    if (!place) continue;
    const starts = listed(specification.start);
    const parents = structure.parents(element);
    const why = parents.length === 0 ? "nothing may hold it" : `only what cannot be reached itself may hold it`;
    const message = `element \`${element.ident}\` cannot be reached from ${starts}: ${why}`;
    say("odd/unreachable", place, message, { actual: element.ident });
  }
}
