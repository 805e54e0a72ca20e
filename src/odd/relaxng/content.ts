import type { ClassContent, ClassSpec, Content, DataContent, ElementSpec, ValueList } from "../model.js";
import { referredElements } from "../reach.js";
import { descriptionOf, nameInDocuments } from "../wording.js";
import { anyElement } from "./any-element.js";
import { embedded } from "./embedded.js";
import { occurring } from "./occurs.js";
import { type GrammarScope, meantBy, patternName } from "./scope.js";
import { choiceOf, documentation, EMPTY, groupOf, type RngElement, ref, rng, TEXT } from "./tree.js";

/**
 * The pattern of contents in a row; undefined where nothing is left of them. A reference to what is not in the schema leaves no
 * trace; a sequence or alternation that is emptied so may still stand, with nothing in it, as in the TEI's own schemas.
 */
export function contentPattern(content: readonly Content[], scope: GrammarScope): RngElement | undefined {
  if (content.length === 0) return EMPTY;
  const patterns = content.flatMap((each) => patternOf(each, scope) ?? []);
  return patterns.length === 0 ? undefined : groupOf(patterns);
}

/** The pattern of one content; undefined where what it refers to is not there. `restriction` holds for datatypes in it. */
export function patternOf(content: Content, scope: GrammarScope, restriction?: Restriction): RngElement | undefined {
  switch (content.type) {
    case "empty":
      return EMPTY;
    case "nameList":
      return choiceOf(
        [...referredElements(scope.specification, scope.lookup)].map((each) => ref(patternName(each, scope))),
      );
    case "textNode":
      return restriction ? restricted(rng("data", { type: "string" }), restriction) : TEXT;
    case "sequence": {
      const patterns = content.items.flatMap((each) => patternOf(each, scope, restriction) ?? []);
      if (patterns.length === 0) return EMPTY;
      const isList = content.items.every(({ type }) => type === "dataRef");
      const row = groupOf(patterns, content.anyOrder ? "interleave" : "group");
      // Values in a row are words of one text.
      if (!isList) return occurring(row, content.occurs);
      return rng("list", {}, [occurring(row, content.occurs)]);
    }
    case "alternate": {
      const choice = choiceOf(content.items.flatMap((each) => patternOf(each, scope, restriction) ?? []));
      return occurring(choice ?? EMPTY, content.occurs);
    }
    case "elementRef":
    case "macroRef": {
      const name = meantBy(content.key, scope);
      return name === undefined ? undefined : occurring(ref(name), content.occurs);
    }
    case "classRef": {
      const pattern = classPattern(content, scope);
      return pattern && occurring(pattern, content.occurs);
    }
    case "dataRef": {
      const pattern = dataPattern(content, scope, restriction);
      return pattern && occurring(pattern, content.occurs);
    }
    case "anyElement":
      return occurring(ref(anyElement(content, scope)), content.occurs);
    case "valList":
      return valuesPattern(content.list, scope);
    case "relaxng":
      return embedded(content.element, scope, (element) => {
        const held = content.held.get(element);
        return held && patternOf(held, scope);
      });
  }
}

/** One of the values of a list; undefined where it has none. */
export function valuesPattern({ items }: ValueList, scope: GrammarScope): RngElement | undefined {
  const patterns = valuePatterns(items, scope);
  return patterns.length < 2 ? patterns[0] : rng("choice", {}, patterns);
}

/** The values of a list, each with what is said of it. */
export function valuePatterns(items: ValueList["items"], { specification }: GrammarScope): readonly RngElement[] {
  return items.flatMap((item) => {
    const value = rng("value", {}, [nameInDocuments(item, specification)]);
    return [value, documentation(descriptionOf(item.docs, specification)) ?? []].flat();
  });
}

function classPattern({ key, expand, include, except }: ClassContent, scope: GrammarScope): RngElement | undefined {
  const { lookup } = scope;
  const spec = lookup.class(key);
  if (spec?.type !== "model" || (expand === "alternation" && !include && except.length === 0)) {
    const name = meantBy(key, scope);
    return name === undefined ? undefined : ref(name);
  }
  const members = lookup
    .members(key)
    .filter(({ ident }) => (include ? include.includes(ident) : !except.includes(ident)));
  if (expand === "alternation") return choiceOf(members.map((each) => memberPattern(each, key, scope)));
  const wrapper = WRAPPERS[expand];
  const row = members.map((each) => {
    const member = memberPattern(each, key, scope);
    return wrapper === undefined ? member : rng(wrapper, {}, [member]);
  });
  return row.length === 0 ? undefined : groupOf(row);
}

/** What stands about each member where a class is expanded to a row. */
export const WRAPPERS = {
  sequence: undefined,
  sequenceOptional: "optional",
  sequenceRepeatable: "oneOrMore",
  sequenceOptionalRepeatable: "zeroOrMore",
} as const;

/** A member of a class as it stands in the class. */
export function memberPattern(member: ElementSpec | ClassSpec, key: string, scope: GrammarScope): RngElement {
  const pattern = ref(patternName(member, scope));
  if (member.kind === "class") return pattern;
  const occurs = member.classes.find((each) => each.key === key)?.occurs;
  return occurs ? occurring(pattern, occurs) : pattern;
}

/** Regular expressions that values must match. */
export type Restriction = readonly string[];

/** More deeply no datatype is made of others, unless in a circle. */
const DEEPEST = 20;

function dataPattern(
  { key, name, restriction, facets }: DataContent,
  scope: GrammarScope,
  outer: Restriction = [],
): RngElement | undefined {
  const all = restriction === undefined ? outer : [...outer, restriction];
  if (name !== undefined) {
    const params = facets.map((facet) => rng("param", { name: facet.name }, [facet.value]));
    return restricted(rng("data", { type: name }, params), all);
  }
  const spec = key === undefined ? undefined : (scope.lookup.data(key) ?? scope.lookup.macro(key));
  if (!spec) {
    const foreign = key === undefined ? undefined : meantBy(key, scope);
    return foreign === undefined ? undefined : ref(foreign);
  }
  if (scope.depth > DEEPEST) return undefined;
  const inner: GrammarScope = { ...scope, depth: scope.depth + 1 };
  if (spec.values?.type === "closed") return valuesPattern(spec.values, inner);
  const patterns = spec.content.flatMap((each) => patternOf(each, inner, all.length > 0 ? all : undefined) ?? []);
  return patterns.length === 0 ? undefined : groupOf(patterns);
}

function restricted(data: RngElement, restriction: Restriction): RngElement {
  const params = restriction.map((pattern) => rng("param", { name: "pattern" }, [pattern]));
  return params.length === 0 ? data : { ...data, children: [...data.children, ...params] };
}
