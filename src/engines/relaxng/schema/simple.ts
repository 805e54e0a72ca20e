import type { Pattern } from "../grammar.js";

/** Patterns without parts, each once. */
export const EMPTY: Pattern = { kind: "empty" };
export const TEXT: Pattern = { kind: "text" };
export const NOT_ALLOWED: Pattern = { kind: "notAllowed" };

/** The choice of patterns: one that is not allowed is none (RELAX NG 4.20), `empty` comes first (4.21). */
export function choiceOf(patterns: readonly Pattern[]): Pattern {
  const real: Pattern[] = [];
  let hasEmpty = false;
  for (const each of patterns) {
    if (each.kind === "empty") hasEmpty = true;
    else if (each.kind !== "notAllowed") real.push(each);
  }
  const rest = nest("choice", real);
  if (!hasEmpty) return rest ?? NOT_ALLOWED;
  return rest ? { kind: "choice", left: EMPTY, right: rest } : EMPTY;
}

/** All patterns together: nothing is allowed where one is not (RELAX NG 4.20), `empty` adds nothing (4.21). */
export function allOf(kind: "group" | "interleave", patterns: readonly Pattern[]): Pattern {
  const real: Pattern[] = [];
  for (const each of patterns) {
    if (each.kind === "notAllowed") return NOT_ALLOWED;
    if (each.kind !== "empty") real.push(each);
  }
  return nest(kind, real) ?? EMPTY;
}

/** One pattern repeated (RELAX NG 4.20, 4.21). */
export function repeated(pattern: Pattern): Pattern {
  if (pattern.kind === "notAllowed" || pattern.kind === "empty") return pattern;
  return { kind: "oneOrMore", pattern };
}

/**
 * RELAX NG 4.12: patterns by twos. The specification nests all to the left; the order is what counts, so that they are
 * halved here, and a choice of thousands of values is no more than a dozen deep.
 */
function nest(kind: "choice" | "group" | "interleave", patterns: readonly Pattern[]): Pattern | undefined {
  return patterns.length < 2 ? patterns[0] : nestBetween(kind, patterns, 0, patterns.length);
}

function nestBetween(
  kind: "choice" | "group" | "interleave",
  patterns: readonly Pattern[],
  from: number,
  to: number,
): Pattern {
  if (to - from === 1) return patterns[from] ?? NOT_ALLOWED;
  const middle = (from + to) >> 1;
  return {
    kind,
    left: nestBetween(kind, patterns, from, middle),
    right: nestBetween(kind, patterns, middle, to),
  };
}
