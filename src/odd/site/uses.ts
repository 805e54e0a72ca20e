import type { AnySpec, Content, Specification } from "../model.js";
import { definitionsIn } from "../resolve/attributes.js";

/** Which parts of a specification refer to a name, in the order of the specification. */
export interface Uses {
  /** What refers to it in its content. */
  inContent(ident: string): readonly AnySpec[];
  /** What refers to it in its content or in the datatype of an attribute. */
  anywhere(ident: string): readonly AnySpec[];
}

/** What refers to what in a specification: looked through once, for every page asks. */
export function usesOf({ specs }: Pick<Specification, "specs">): Uses {
  const inContent = new Map<string, AnySpec[]>();
  const anywhere = new Map<string, AnySpec[]>();
  for (const spec of specs) {
    const names = new Set<string>();
    if (spec.kind !== "class") namesIn(spec.content, names);
    for (const name of names) push(inContent, name, spec);
    if (spec.kind === "element" || spec.kind === "class")
      for (const { datatype } of definitionsIn(spec.attributes)) namesIn(datatype?.content ?? [], names);
    for (const name of names) push(anywhere, name, spec);
  }
  return {
    inContent: (ident) => inContent.get(ident) ?? [],
    anywhere: (ident) => anywhere.get(ident) ?? [],
  };
}

function namesIn(content: readonly Content[], names: Set<string>): void {
  for (const each of content) {
    switch (each.type) {
      case "sequence":
      case "alternate":
        namesIn(each.items, names);
        break;
      case "elementRef":
      case "classRef":
      case "macroRef":
      case "dataRef":
        if (each.key !== undefined) names.add(each.key);
        break;
      default:
        break;
    }
  }
}

function push(map: Map<string, AnySpec[]>, name: string, spec: AnySpec): void {
  const list = map.get(name);
  if (list) list.push(spec);
  else map.set(name, [spec]);
}
