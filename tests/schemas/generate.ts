import { randomFrom } from "../random.js";
import { type ElementPattern, type Grammar, type Pattern, resolve } from "./grammar.js";
import { attributeNames, heightOf, heightsOf, holds, pathsFromRoot } from "./reach.js";
import { type Chooser, dataText, pick, valueText } from "./values.js";

/**
 * Documents that are valid by construction. Together they hold every element of the grammar, and every attribute of
 * every element: each document is made for one element that has not had all of its attributes. As many more as asked
 * for come after. The same seed gives the same documents.
 */
export function generateDocuments(grammar: Grammar, options: { seed: number; more: number }): readonly string[] {
  const paths = pathsFromRoot(grammar);
  const heights = heightsOf(grammar);
  const state: State = { grammar, random: randomFrom(options.seed), heights, had: new Set(), ids: 0, budget: 0 };
  const documents: string[] = [];
  const write = (target: string): void => {
    const [root, ...path] = paths.get(target) ?? [];
    const element = grammar.elements.get(root ?? "");
    if (!element) throw new Error(`the root does not lead to ${target}`);
    state.budget = ELEMENTS;
    documents.push(`<?xml version="1.0" encoding="UTF-8"?>\n${elementText(state, element, path, true)}\n`);
  };
  for (const [name, element] of grammar.elements) {
    write(name);
    while (attributeNames(grammar, element.of).some((each) => !state.had.has(`${name}/@${each}`))) write(name);
  }
  const names = [...grammar.elements.keys()];
  for (let more = 0; more < options.more; more += 1) write(pick(state, names));
  return documents;
}

/** How many elements a document may have before contents are kept as short as they may be. */
const ELEMENTS = 40;

/** How many optional attributes an element takes at most: libxml2 needs twice the time for each one more. */
const ATTRIBUTES = 4;

/** What the generator remembers while it writes. */
interface State extends Chooser {
  readonly heights: ReadonlyMap<string, number>;
  /** The attributes written so far, as `element/@attribute`. */
  readonly had: Set<string>;
  /** How many elements may still come in this document. */
  budget: number;
}

function elementText(state: State, element: ElementPattern, path: readonly string[], isRoot = false): string {
  state.budget -= 1;
  const attributes = new Map<string, string>();
  const known = attributeNames(state.grammar, element.of).filter((name) => state.had.has(`${element.name}/@${name}`));
  writeAttributes(state, { element: element.name, known: new Set(known), left: ATTRIBUTES }, element.of, attributes);
  const namespace = isRoot ? ' xmlns="http://www.tei-c.org/ns/1.0"' : "";
  const start = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const content = contentText(state, element.of, path);
  return content === "" && path.length === 0
    ? `<${element.name}${namespace}${start}/>`
    : `<${element.name}${namespace}${start}>${content}</${element.name}>`;
}

/** The element whose attributes are written, and which of them it has had in earlier places. */
interface Owner {
  readonly element: string;
  readonly known: ReadonlySet<string>;
  left: number;
}

function writeAttributes(state: State, owner: Owner, pattern: Pattern, attributes: Map<string, string>): void {
  switch (pattern.kind) {
    case "attribute": {
      const place = `${owner.element}/@${pattern.name}`;
      state.had.add(place);
      attributes.set(pattern.name, valueText(state, pattern.of));
      return;
    }
    case "optional": {
      if (owner.left === 0 || (!isFresh(state, owner, pattern.of) && state.random() > 0.05)) return;
      owner.left -= 1;
      writeAttributes(state, owner, pattern.of, attributes);
      return;
    }
    case "group":
      for (const part of pattern.of) writeAttributes(state, owner, part, attributes);
      return;
    case "choice": {
      const holders = pattern.of.filter((part) => attributeNames(state.grammar, part).length > 0);
      const fresh = holders.filter((part) => isFresh(state, owner, part));
      if (holders.length > 0)
        writeAttributes(state, owner, pick(state, fresh.length > 0 ? fresh : holders), attributes);
      return;
    }
    case "ref": {
      const target = resolve(state.grammar, pattern);
      if (target.kind !== "element") writeAttributes(state, owner, target, attributes);
      return;
    }
    default:
      return;
  }
}

function isFresh(state: State, owner: Owner, pattern: Pattern): boolean {
  return attributeNames(state.grammar, pattern).some((name) => !owner.known.has(name));
}

/** Content that fits the pattern and leads down the path, if one is given. */
function contentText(state: State, pattern: Pattern, path: readonly string[]): string {
  const [next, ...rest] = path;
  switch (pattern.kind) {
    case "text":
      return state.random() < 0.7 ? pick(state, TEXTS) : "";
    case "data":
      return dataText(state, pattern);
    case "value":
      return pattern.value;
    case "element":
      return elementText(state, pattern, next === pattern.name ? rest : []);
    case "ref":
      return contentText(state, resolve(state.grammar, pattern), path);
    case "group": {
      const holder = next ? pattern.of.find((part) => holds(state.grammar, part, next)) : undefined;
      return pattern.of.map((part) => contentText(state, part, part === holder ? path : [])).join("");
    }
    case "choice":
      return contentText(state, chooseContent(state, pattern.of, next), path);
    case "optional": {
      const wanted = next !== undefined && holds(state.grammar, pattern.of, next);
      return wanted || goesOn(state, 0.4) ? contentText(state, pattern.of, path) : "";
    }
    case "zeroOrMore":
    case "oneOrMore": {
      const wanted = next !== undefined && holds(state.grammar, pattern.of, next);
      const parts = wanted ? [contentText(state, pattern.of, path)] : [];
      if (pattern.kind === "oneOrMore" && parts.length === 0) parts.push(contentText(state, pattern.of, []));
      while (goesOn(state, 0.5)) parts.push(contentText(state, pattern.of, []));
      return parts.join("");
    }
    default:
      return "";
  }
}

const TEXTS = [
  "text ",
  " of the source",
  "Azari",
  "19 April 1955",
  "AT&amp;T",
  "[sic]",
  "по-русски",
  "&lt;x&gt;",
  "\n  ",
];

function goesOn(state: State, chance: number): boolean {
  return state.budget > 0 && state.random() < chance;
}

function chooseContent(state: State, alternatives: readonly Pattern[], next: string | undefined): Pattern {
  const content = alternatives.filter((part) => attributeNames(state.grammar, part).length === 0);
  if (content.length === 0) return { kind: "empty" };
  const holders = next ? content.filter((part) => holds(state.grammar, part, next)) : [];
  if (holders.length > 0) return pick(state, holders);
  if (state.budget > 0) return pick(state, content);
  const heights = content.map((part) => heightOf(state.grammar, part, state.heights));
  const least = Math.min(...heights);
  return pick(
    state,
    content.filter((_, index) => heights[index] === least),
  );
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
