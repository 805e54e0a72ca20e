import { type Lookup, lookupOf } from "../lookup.js";
import type { AnyElementContent, Specification } from "../model.js";
import { patternsOf } from "./foreign.js";
import type { RngElement } from "./tree.js";

/** What the making of a grammar knows of the whole. */
export interface GrammarScope {
  readonly specification: Specification;
  readonly lookup: Lookup;
  /** The names of all patterns that the grammars which are taken in have. */
  readonly foreign: ReadonlySet<string>;
  /** Takes down a pattern that is needed beside those of the specification. */
  readonly needs: (name: string, pattern: RngElement) => void;
  /** The name of the pattern for an `anyElement`. */
  readonly anyElementName: (content: AnyElementContent) => string;
  /** How many datatypes the present one stands in. */
  readonly depth: number;
}

/** The scope of a specification; what is needed beside it is added to `extra`. */
export function scopeFor(specification: Specification, extra: Map<string, RngElement>): GrammarScope {
  const names = new Map<AnyElementContent, string>();
  return {
    specification,
    lookup: lookupOf(specification),
    foreign: new Set(specification.grammars.flatMap(patternsOf)),
    needs: (name, pattern) => extra.set(name, pattern),
    anyElementName: (content) => {
      const name = names.get(content) ?? `anyElement_${names.size + 1}`;
      names.set(content, name);
      return name;
    },
    depth: 0,
  };
}

/** The name of the pattern of a thing. */
export function patternName(
  { ident, prefix }: { readonly ident: string; readonly prefix: string | undefined },
  { specification }: Pick<GrammarScope, "specification">,
): string {
  return `${prefix ?? specification.prefix}${ident}`;
}

/** The names of the patterns that a class has beside the plain one. */
const SUFFIX = /_(?:alternation|sequenceOptionalRepeatable|sequenceOptional|sequenceRepeatable|sequence)$/;

/** The name of the pattern that a reference means; undefined where there is none. */
export function meantBy(name: string, scope: GrammarScope): string | undefined {
  const { lookup, specification, foreign } = scope;
  const suffix = SUFFIX.exec(name)?.[0] ?? "";
  const plain = name.slice(0, name.length - suffix.length);
  for (const ident of [plain, withoutPrefix(plain, specification.prefix)]) {
    const model = lookup.class(ident);
    if (model?.type === "model") return `${patternName(model, scope)}${suffix}`;
  }
  for (const ident of [name, withoutPrefix(name, specification.prefix)]) {
    const spec = lookup.elements(ident)[0] ?? lookup.macro(ident) ?? lookup.data(ident);
    if (spec) return patternName(spec, scope);
  }
  const attributes = /^(.+?)\.attribute(?:s|\..+)$/.exec(name)?.[1];
  const ofClass = attributes === undefined ? undefined : lookup.class(withoutPrefix(attributes, specification.prefix));
  if (ofClass) return `${specification.prefix}${withoutPrefix(name, specification.prefix)}`;
  return foreign.has(name) ? name : undefined;
}

function withoutPrefix(name: string, prefix: string): string {
  return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
