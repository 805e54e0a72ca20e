import type { GrammarScope } from "../relaxng/scope.js";
import { isPattern, type RngElement } from "../relaxng/tree.js";
import type { Say } from "../saying.js";
import type { OriginOf } from "./origins.js";

/** What the checks of a grammar are given. */
export interface GrammarCheck {
  readonly grammar: RngElement;
  readonly scope: GrammarScope;
  readonly originOf: OriginOf;
  readonly say: Say;
}

/** The definitions of a grammar by name. */
export function definitionsIn(grammar: RngElement): ReadonlyMap<string, readonly RngElement[]> {
  const known = KNOWN.get(grammar) ?? findDefinitions(grammar);
  KNOWN.set(grammar, known);
  return known;
}

/** Every check asks for them. */
const KNOWN = new WeakMap<RngElement, ReadonlyMap<string, readonly RngElement[]>>();

function findDefinitions(grammar: RngElement): ReadonlyMap<string, readonly RngElement[]> {
  const found = new Map<string, RngElement[]>();
  const visit = (element: RngElement): void => {
    for (const child of element.children.filter(isPattern)) {
      if (child.name === "div") visit(child);
      if (child.name !== "define") continue;
      const name = attribute(child, "name");
      found.set(name, [...(found.get(name) ?? []), ...child.children.filter(isPattern)]);
    }
  };
  visit(grammar);
  return found;
}

/** The value of an attribute; empty where there is none. */
export function attribute({ attributes }: RngElement, name: string): string {
  return attributes.find(([key]) => key === name)?.[1] ?? "";
}
