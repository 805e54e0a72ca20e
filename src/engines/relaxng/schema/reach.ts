import type { Pattern } from "../grammar.js";

/** The elements that a pattern leads to, in the order in which they are met (RELAX NG 4.20: what was dropped leads nowhere). */
export function inReach<T extends { readonly content: Pattern }>(start: Pattern, elements: readonly T[]): readonly T[] {
  const found = new Set<T>();
  const visited = new Set<Pattern>();
  meet(start, visited, (index) => elements[index], found);
  // The set grows while it is gone through.
  for (const element of found) meet(element.content, visited, (index) => elements[index], found);
  return [...found];
}

function meet<T>(
  start: Pattern,
  visited: Set<Pattern>,
  elementAt: (index: number) => T | undefined,
  found: Set<T>,
): void {
  const pending = [start];
  for (let pattern = pending.pop(); pattern; pattern = pending.pop()) {
    if (visited.has(pattern)) continue;
    visited.add(pattern);
    switch (pattern.kind) {
      case "element": {
        const element = elementAt(pattern.index);
        if (element) found.add(element);
        break;
      }
      case "choice":
      case "group":
      case "interleave":
        pending.push(pattern.right, pattern.left);
        break;
      case "oneOrMore":
      case "list":
      case "attribute":
        pending.push(pattern.pattern);
        break;
      case "data":
        if (pattern.except) pending.push(pattern.except);
        break;
      case "notAllowed":
      case "empty":
      case "text":
      case "value":
        break;
    }
  }
}
