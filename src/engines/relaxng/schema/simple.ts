import type { Pattern } from "../grammar.js";

/** Patterns without parts, each once. */
export const EMPTY: Pattern = { kind: "empty" };
export const TEXT: Pattern = { kind: "text" };
export const NOT_ALLOWED: Pattern = { kind: "notAllowed" };

/** The choice of patterns: one that is not allowed is none (RELAX NG 4.20), `empty` comes first (4.21). */
export function choiceOf(patterns: readonly Pattern[]): Pattern {
  const real = patterns.filter((each) => each.kind !== "notAllowed" && each.kind !== "empty");
  const hasEmpty = patterns.some((each) => each.kind === "empty");
  const rest = nest("choice", real);
  if (!hasEmpty) return rest ?? NOT_ALLOWED;
  return rest ? { kind: "choice", left: EMPTY, right: rest } : EMPTY;
}

/** All patterns together: nothing is allowed where one is not (RELAX NG 4.20), `empty` adds nothing (4.21). */
export function allOf(kind: "group" | "interleave", patterns: readonly Pattern[]): Pattern {
  if (patterns.some((each) => each.kind === "notAllowed")) return NOT_ALLOWED;
  return (
    nest(
      kind,
      patterns.filter((each) => each.kind !== "empty"),
    ) ?? EMPTY
  );
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
  return patterns.length === 0 ? undefined : nestBetween(kind, patterns, { from: 0, to: patterns.length });
}

function nestBetween(
  kind: "choice" | "group" | "interleave",
  patterns: readonly Pattern[],
  { from, to }: { readonly from: number; readonly to: number },
): Pattern {
  if (to - from === 1) return patterns[from] ?? NOT_ALLOWED;
  const middle = (from + to) >> 1;
  return {
    kind,
    left: nestBetween(kind, patterns, { from, to: middle }),
    right: nestBetween(kind, patterns, { from: middle, to }),
  };
}
