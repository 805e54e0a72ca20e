import { attributeOf, type XmlElement } from "../../core/document.js";
import type { GrammarRef, ReadGrammar } from "../model.js";
import { elementsIn, RELAX_NG } from "../names.js";

/** The names of the patterns that a grammar brings. */
export function patternsOf({ grammar, prefix, additions }: GrammarRef): readonly string[] {
  return [...definesOf(grammar).map((name) => `${prefix}${name}`), ...additions.flatMap(namesDefinedIn)];
}

function definesOf({ root, taken }: ReadGrammar): readonly string[] {
  const includes = [...taken].filter(([ref]) => ref.local === "include");
  return [...namesDefinedIn(root), ...includes.flatMap(([, grammar]) => definesOf(grammar))];
}

/** The names of the patterns that a part of a grammar defines. */
export function namesDefinedIn(element: XmlElement): readonly string[] {
  if (element.uri !== RELAX_NG) return [];
  if (element.local === "define") return [attributeOf(element, "name")?.trim() ?? ""];
  return /^(?:grammar|div|include)$/.test(element.local) ? elementsIn(element).flatMap(namesDefinedIn) : [];
}
