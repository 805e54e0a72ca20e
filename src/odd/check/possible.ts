import type { Specification } from "../model.js";
import { type GrammarScope, patternName } from "../relaxng/scope.js";
import { isPattern, type RngElement } from "../relaxng/tree.js";
import { attribute, definitionsIn, type GrammarCheck } from "./definitions.js";

/** Says which elements no document can have, because what they need cannot be there. */
export function checkPossible(specification: Specification, { grammar, scope, originOf, say }: GrammarCheck): void {
  const definitions = definitionsIn(grammar);
  const possible = possibleNames(definitions);
  for (const element of specification.elements) {
    const name = patternName(element, scope);
    if (!definitions.has(name) || possible.has(name)) continue;
    const need = neededBy(definitions.get(name) ?? [], possible);
    const reason =
      need === undefined
        ? "its content allows nothing"
        : need === name
          ? "it must hold another of itself, without end"
          : `it needs ${whyNot(need, scope)}`;
    const place = originOf(element) ?? specification.place;
    say("odd/impossible", place, `element \`${element.ident}\` can stand in no document: ${reason}`, {
      actual: element.ident,
    });
  }
}

/** What is needed in words, by the name that the ODD has for it. */
function whyNot(pattern: string, { lookup, specification }: GrammarScope): string {
  const prefix = specification.prefix;
  const name = lookup.class(pattern) || !pattern.startsWith(prefix) ? pattern : pattern.slice(prefix.length);
  const isEmpty = lookup.class(name) !== undefined && lookup.members(name).length === 0;
  return `\`${name}\`, ${isEmpty ? "a class without members" : "which cannot stand anywhere either"}`;
}

/** The names of patterns that something can match: the least set, for no document is endless. */
function possibleNames(definitions: ReadonlyMap<string, readonly RngElement[]>): ReadonlySet<string> {
  const possible = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const [name, patterns] of definitions) {
      if (possible.has(name) || !patterns.every((each) => isPossible(each, possible))) continue;
      possible.add(name);
      grown = true;
    }
  }
  return possible;
}

function isPossible(pattern: RngElement, possible: ReadonlySet<string>): boolean {
  const inner = pattern.children.filter(isPattern);
  switch (pattern.name) {
    case "notAllowed":
      return false;
    case "ref":
      return possible.has(attribute(pattern, "name"));
    case "choice":
      return inner.length === 0 || inner.some((each) => isPossible(each, possible));
    case "group":
    case "interleave":
    case "oneOrMore":
    case "element":
    case "mixed":
      return inner.every((each) => isPossible(each, possible));
    // Attributes, values and what need not be there.
    default:
      return true;
  }
}

function neededBy(patterns: readonly RngElement[], possible: ReadonlySet<string>): string | undefined {
  for (const pattern of patterns) {
    if (isPossible(pattern, possible)) continue;
    if (pattern.name === "ref") return attribute(pattern, "name");
    const found = neededBy(pattern.children.filter(isPattern), possible);
    if (found !== undefined) return found;
  }
  return undefined;
}
