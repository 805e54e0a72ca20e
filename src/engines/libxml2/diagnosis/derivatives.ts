import {
  type AttributePattern,
  type ElementPattern,
  includes,
  type Name,
  type Pattern,
  type Pool,
} from "./patterns.js";

/** What is left of a pattern after an element, and the patterns that took it. */
export interface AfterElement {
  readonly rest: Pattern;
  readonly taken: readonly ElementPattern[];
}

/** Whether a pattern holds of no content. */
export function nullable(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "empty":
    case "text":
      return true;
    case "choice":
      return pattern.of.some(nullable);
    case "group":
    case "interleave":
      return nullable(pattern.first) && nullable(pattern.second);
    case "oneOrMore":
      return nullable(pattern.of);
    default:
      return false;
  }
}

/** What is left after an element of a name; not allowed where it may not come next. */
export function afterElement(pool: Pool, pattern: Pattern, name: Name): AfterElement {
  const taken = new Set<ElementPattern>();
  const rest = derive(pool, pattern, {
    takes: (each) => each.kind === "element" && includes(each.names, name) && Boolean(taken.add(each)),
    skips: nullable,
  });
  return { rest, taken: [...taken] };
}

/** As `afterElement`, with whatever must stand before it left out. */
export function afterElementSkipping(pool: Pool, pattern: Pattern, name: Name): AfterElement {
  const taken = new Set<ElementPattern>();
  const rest = derive(pool, pattern, {
    takes: (each) => each.kind === "element" && includes(each.names, name) && Boolean(taken.add(each)),
    skips: () => true,
  });
  return { rest, taken: [...taken] };
}

/** What is left after text; not allowed where text may not come next. */
export function afterText(pool: Pool, pattern: Pattern): Pattern {
  return derive(pool, pattern, { takes: (each) => each.kind === "text", skips: nullable });
}

interface Step {
  readonly takes: (pattern: Pattern) => boolean;
  readonly skips: (pattern: Pattern) => boolean;
}

function derive(pool: Pool, pattern: Pattern, step: Step): Pattern {
  switch (pattern.kind) {
    case "element":
      return step.takes(pattern) ? pool.empty : pool.notAllowed;
    case "text":
      return step.takes(pattern) ? pattern : pool.notAllowed;
    case "choice":
      return pool.choice(...pattern.of.map((each) => derive(pool, each, step)));
    case "group": {
      const first = pool.group(derive(pool, pattern.first, step), pattern.second);
      return step.skips(pattern.first) ? pool.choice(first, derive(pool, pattern.second, step)) : first;
    }
    case "interleave":
      return pool.choice(
        pool.interleave(derive(pool, pattern.first, step), pattern.second),
        pool.interleave(pattern.first, derive(pool, pattern.second, step)),
      );
    case "oneOrMore":
      return pool.group(derive(pool, pattern.of, step), pool.optional(pattern));
    default:
      return pool.notAllowed;
  }
}

/** What is left after an attribute that `takes` holds of; not allowed where there is none. */
export function afterAttribute(pool: Pool, pattern: Pattern, takes: (each: AttributePattern) => boolean): Pattern {
  switch (pattern.kind) {
    case "attribute":
      return takes(pattern) ? pool.empty : pool.notAllowed;
    case "choice":
      return pool.choice(...pattern.of.map((each) => afterAttribute(pool, each, takes)));
    case "group":
      return pool.choice(
        pool.group(afterAttribute(pool, pattern.first, takes), pattern.second),
        pool.group(pattern.first, afterAttribute(pool, pattern.second, takes)),
      );
    case "interleave":
      return pool.choice(
        pool.interleave(afterAttribute(pool, pattern.first, takes), pattern.second),
        pool.interleave(pattern.first, afterAttribute(pool, pattern.second, takes)),
      );
    case "oneOrMore":
      return pool.group(afterAttribute(pool, pattern.of, takes), pool.optional(pattern));
    default:
      return pool.notAllowed;
  }
}

/** The pattern without its attributes: those left are taken as absent, or as if they had been there. */
export function withoutAttributes(pool: Pool, pattern: Pattern, left: "absent" | "present"): Pattern {
  const inner = (each: Pattern): Pattern => withoutAttributes(pool, each, left);
  switch (pattern.kind) {
    case "attribute":
      return left === "present" ? pool.empty : pool.notAllowed;
    case "choice":
      return pool.choice(...pattern.of.map(inner));
    case "group":
      return pool.group(inner(pattern.first), inner(pattern.second));
    case "interleave":
      return pool.interleave(inner(pattern.first), inner(pattern.second));
    case "oneOrMore":
      return pool.oneOrMore(inner(pattern.of));
    default:
      return pattern;
  }
}

/** The attribute patterns that stand in a pattern itself, not in elements below. */
export function attributesIn(pattern: Pattern): readonly AttributePattern[] {
  switch (pattern.kind) {
    case "attribute":
      return [pattern];
    case "choice":
      return pattern.of.flatMap(attributesIn);
    case "group":
    case "interleave":
      return [...attributesIn(pattern.first), ...attributesIn(pattern.second)];
    case "oneOrMore":
      return attributesIn(pattern.of);
    default:
      return [];
  }
}

/** The elements that may come next. */
export function elementsNext(pattern: Pattern): readonly ElementPattern[] {
  switch (pattern.kind) {
    case "element":
      return [pattern];
    case "choice":
      return pattern.of.flatMap(elementsNext);
    case "group":
      return nullable(pattern.first)
        ? [...elementsNext(pattern.first), ...elementsNext(pattern.second)]
        : elementsNext(pattern.first);
    case "interleave":
      return [...elementsNext(pattern.first), ...elementsNext(pattern.second)];
    case "oneOrMore":
      return elementsNext(pattern.of);
    default:
      return [];
  }
}

/** What must still come: of each entry one. Attributes and elements alike. */
export function requirements(pattern: Pattern): readonly (readonly (ElementPattern | AttributePattern)[])[] {
  switch (pattern.kind) {
    case "element":
    case "attribute":
      return [[pattern]];
    case "choice": {
      if (pattern.of.some((each) => requirements(each).length === 0)) return [];
      return [pattern.of.flatMap((each) => requirements(each)[0] ?? [])];
    }
    case "group":
    case "interleave":
      return [...requirements(pattern.first), ...requirements(pattern.second)];
    case "oneOrMore":
      return requirements(pattern.of);
    default:
      return [];
  }
}
