import { attributeOf, type XmlElement } from "../../core/document.js";
import type { GrammarRef, ReadGrammar } from "../model.js";
import { elementsIn, RELAX_NG } from "../names.js";
import { copied } from "./embedded.js";
import { namesDefinedIn } from "./foreign.js";
import { type RngElement, rng } from "./tree.js";

/**
 * A grammar that is taken in, as one division: what it takes in itself stands in its place, its start is left out, its patterns
 * have the prefix that the ODD gives them. Patterns with a name in `kept` are left out, for they are there already.
 */
export function grammarDivision(
  { grammar, prefix, additions }: GrammarRef,
  { rename, kept }: { readonly rename: (name: string) => string | undefined; readonly kept: ReadonlySet<string> },
): RngElement {
  const added = additions.flatMap((each) => withNames(each, rename));
  const replaced = new Set(additions.flatMap(namesReplacedIn));
  const taken = divisionOf(grammar, {
    prefix,
    leaves: (define) => {
      const name = `${prefix}${attributeOf(define, "name") ?? ""}`;
      return replaced.has(name) || (kept.has(name) && attributeOf(define, "combine") === undefined);
    },
  });
  return added.length === 0 ? taken : rng("div", {}, [taken, ...added]);
}

interface Taking {
  readonly prefix: string;
  /** Whether a definition is left out. */
  readonly leaves: (define: XmlElement) => boolean;
}

function divisionOf({ root, taken }: ReadGrammar, taking: Taking): RngElement {
  const datatypeLibrary = attributeOf(root, "datatypeLibrary") ?? "";
  const ns = attributeOf(root, "ns");
  // A grammar's start is its own; a pattern that is no grammar defines nothing.
  const children = root.local === "grammar" ? elementsIn(root).flatMap((each) => partOf(each, taken, taking)) : [];
  return rng("div", { datatypeLibrary, ns }, children);
}

function partOf(element: XmlElement, taken: ReadGrammar["taken"], taking: Taking): readonly RngElement[] {
  if (element.uri !== RELAX_NG) return [];
  switch (element.local) {
    case "define": {
      if (taking.leaves(element)) return [];
      const { prefix } = taking;
      const copy = copied(element, { rename: (name) => `${prefix}${name}`, taken });
      const renamed = copy?.attributes.map(
        ([key, value]) => [key, key === "name" ? `${prefix}${value}` : value] as const,
      );
      return copy && renamed ? [{ ...copy, attributes: renamed }] : [];
    }
    case "div": {
      const attributes = { datatypeLibrary: attributeOf(element, "datatypeLibrary"), ns: attributeOf(element, "ns") };
      return [
        rng(
          "div",
          attributes,
          elementsIn(element).flatMap((each) => partOf(each, taken, taking)),
        ),
      ];
    }
    case "include": {
      const grammar = taken.get(element);
      const replaced = new Set(elementsIn(element).flatMap(namesDefinedIn));
      const leaves = (define: XmlElement): boolean =>
        taking.leaves(define) || replaced.has(attributeOf(define, "name") ?? "");
      return [
        ...(grammar ? [divisionOf(grammar, { ...taking, leaves })] : []),
        ...elementsIn(element).flatMap((each) => partOf(each, taken, taking)),
      ];
    }
    default:
      return [];
  }
}

/** What stands in a `moduleRef`, with its names as they are. */
function withNames(element: XmlElement, rename: (name: string) => string | undefined): readonly RngElement[] {
  if (element.uri !== RELAX_NG) return [];
  if (element.local === "div" || element.local === "include") {
    const attributes = { datatypeLibrary: attributeOf(element, "datatypeLibrary"), ns: attributeOf(element, "ns") };
    return [
      rng(
        "div",
        attributes,
        elementsIn(element).flatMap((each) => withNames(each, rename)),
      ),
    ];
  }
  const copy = copied(element, { rename, taken: new Map() });
  return copy ? [copy] : [];
}

function namesReplacedIn(element: XmlElement): readonly string[] {
  if (element.uri !== RELAX_NG) return [];
  if (element.local !== "define") return elementsIn(element).flatMap(namesReplacedIn);
  return attributeOf(element, "combine") === undefined ? [attributeOf(element, "name")?.trim() ?? ""] : [];
}
