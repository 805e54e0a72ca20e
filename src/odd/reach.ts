import type { Lookup } from "./lookup.js";
import type { ElementSpec, GrammarRef, Specification } from "./model.js";
import { namesInRelaxNg, namesUsedBy } from "./resolve/prune.js";

/** The elements that something refers to: content, a class that is there, or the start of the schema. */
export function referredElements(
  { specs, start, grammars }: Pick<Specification, "specs" | "start" | "grammars">,
  lookup: Lookup,
): ReadonlySet<ElementSpec> {
  const named = new Set<string>([...start, ...grammars.flatMap(namesInAdditions)]);
  for (const spec of specs) for (const name of namesUsedBy(spec)) named.add(name);
  const isPlaced = ({ classes }: ElementSpec): boolean =>
    classes.some(({ key }) => lookup.class(key)?.type === "model");
  return new Set(
    specs.filter((spec) => spec.kind === "element").filter((spec) => named.has(spec.ident) || isPlaced(spec)),
  );
}

function namesInAdditions({ additions }: GrammarRef): readonly string[] {
  return additions.flatMap(namesInRelaxNg);
}
