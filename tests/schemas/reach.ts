import { type Grammar, type Pattern, resolve } from "./grammar.js";

/** The names of the attributes that a pattern holds, not those of its elements. */
export function attributeNames(grammar: Grammar, pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case "attribute":
      return [pattern.name];
    case "ref": {
      const target = resolve(grammar, pattern);
      return target.kind === "element" ? [] : attributeNames(grammar, target);
    }
    case "choice":
    case "group":
      return pattern.of.flatMap((part) => attributeNames(grammar, part));
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      return attributeNames(grammar, pattern.of);
    default:
      return [];
  }
}

/** Whether an element of that name may be a child by this pattern. */
export function holds(grammar: Grammar, pattern: Pattern, name: string): boolean {
  return childrenOf(grammar, pattern).has(name);
}

const children = new WeakMap<Pattern, ReadonlySet<string>>();

function childrenOf(grammar: Grammar, pattern: Pattern): ReadonlySet<string> {
  const known = children.get(pattern);
  if (known) return known;
  const found = new Set<string>();
  switch (pattern.kind) {
    case "element":
      found.add(pattern.name);
      break;
    case "ref":
      for (const name of childrenOf(grammar, resolve(grammar, pattern))) found.add(name);
      break;
    case "choice":
    case "group":
      for (const part of pattern.of) for (const name of childrenOf(grammar, part)) found.add(name);
      break;
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      for (const name of childrenOf(grammar, pattern.of)) found.add(name);
      break;
  }
  children.set(pattern, found);
  return found;
}

/** For each element a shortest way down from the root, the root first. */
export function pathsFromRoot(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
  const root = resolve(grammar, { kind: "ref", name: "start" });
  if (root.kind !== "element") throw new Error("the start is no element");
  const paths = new Map([[root.name, [root.name]]]);
  for (const [name, path] of paths) {
    const element = grammar.elements.get(name);
    for (const child of element ? childrenOf(grammar, element.of) : []) {
      if (!paths.has(child)) paths.set(child, [...path, child]);
    }
  }
  return paths;
}

/** For each element the height of the lowest tree under it. */
export function heightsOf(grammar: Grammar): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, element] of grammar.elements) {
      const height = 1 + heightOf(grammar, element.of, heights);
      if (height < (heights.get(name) ?? Number.POSITIVE_INFINITY)) {
        heights.set(name, height);
        changed = true;
      }
    }
  }
  return heights;
}

/** The height of the lowest tree that fits a pattern. */
export function heightOf(grammar: Grammar, pattern: Pattern, heights: ReadonlyMap<string, number>): number {
  switch (pattern.kind) {
    case "element":
      return heights.get(pattern.name) ?? Number.POSITIVE_INFINITY;
    case "ref":
      return heightOf(grammar, resolve(grammar, pattern), heights);
    case "choice":
      return Math.min(...pattern.of.map((part) => heightOf(grammar, part, heights)));
    case "group":
      return Math.max(...pattern.of.map((part) => heightOf(grammar, part, heights)));
    case "oneOrMore":
      return heightOf(grammar, pattern.of, heights);
    default:
      return 0;
  }
}
