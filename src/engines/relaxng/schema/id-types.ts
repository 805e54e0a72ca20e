import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { AttributePattern, ElementDefinition, Grammar, NameClass, Pattern } from "../grammar.js";
import { type IdType, idType } from "./datatypes.js";
import type { Expanded } from "./expand.js";
import { containsName, namesOf, sayNames } from "./name-class.js";
import type { AttributesOf } from "./restrictions/index.js";

/**
 * RELAX NG DTD Compatibility 5: what keeps ID and IDREF sound. They stand in attributes alone, these and their elements have
 * plain names, and an attribute of one name in elements of one name has one type. A schema may break this and still be one.
 */
export function checkIdTypes({ grammar, ids }: Expanded, attributesOf: AttributesOf): readonly Diagnostic[] {
  if (ids.names.length === 0 && !ids.elsewhere) return [];
  const uses: Use[] = [];
  for (const element of grammar.elements) {
    for (const attribute of new Set(attributesOf(element))) {
      const type = idTypeOf(attribute.pattern);
      if (type !== undefined) uses.push({ element, attribute, type });
    }
  }
  const faults = [...(ids.elsewhere ? strays(grammar) : []), ...uses.flatMap(checkNames)];
  return faults.length > 0 ? faults : conflicts(uses, grammar, attributesOf);
}

/** The ID types that are not the whole of an attribute, one of each element. */
function strays(grammar: Grammar): readonly Diagnostic[] {
  const known = new Map<Pattern, readonly Pattern[]>();
  return grammar.elements.flatMap((element) => {
    const parts = partsOf(element.content, known);
    const whole = new Set(parts.flatMap((each) => (each.kind === "attribute" ? each.pattern : [])));
    const stray = parts.find((each) => idTypeOf(each) !== undefined && !whole.has(each));
    return stray ? [sayStray(element, idTypeOf(stray))] : [];
  });
}

interface Use {
  readonly element: ElementDefinition;
  readonly attribute: AttributePattern;
  readonly type: IdType;
}

function idTypeOf(pattern: Pattern): IdType {
  return pattern.kind === "data" || pattern.kind === "value" ? idType(pattern) : undefined;
}

/** The ID types in a pattern, and the attributes around them; elements are not entered. Most patterns are met in many elements. */
function partsOf(pattern: Pattern, known: Map<Pattern, readonly Pattern[]>): readonly Pattern[] {
  const before = known.get(pattern);
  if (before) return before;
  const within = partsWithin(pattern, known);
  const isPart = idTypeOf(pattern) !== undefined || (pattern.kind === "attribute" && within.length > 0);
  const parts = isPart ? [pattern, ...within] : within;
  known.set(pattern, parts);
  return parts;
}

const NOTHING: readonly Pattern[] = [];

function partsWithin(pattern: Pattern, known: Map<Pattern, readonly Pattern[]>): readonly Pattern[] {
  switch (pattern.kind) {
    case "choice":
    case "group":
    case "interleave": {
      const left = partsOf(pattern.left, known);
      const right = partsOf(pattern.right, known);
      if (left.length === 0) return right;
      return right.length === 0 ? left : [...left, ...right];
    }
    case "oneOrMore":
    case "list":
    case "attribute":
      return partsOf(pattern.pattern, known);
    case "data":
      return pattern.except ? partsOf(pattern.except, known) : NOTHING;
    default:
      return NOTHING;
  }
}

/** An ID type that is not the whole of an attribute. */
function sayStray(element: ElementDefinition, type: IdType): Diagnostic {
  const message = `\`${type}\` stands in a part of what element ${sayNames(element.name)} holds; it must be all that an \`attribute\` holds`;
  return fault(element, message);
}

function checkNames({ element, attribute, type }: Use): readonly Diagnostic[] {
  if (type === undefined) return [];
  if (attribute.name.kind !== "name") {
    return [
      fault(
        element,
        `an attribute of type \`${type}\` is named ${sayNames(attribute.name)}; one plain name must stand there`,
      ),
    ];
  }
  if (namesOf(element.name)) return [];
  return [
    fault(
      element,
      `an element with an attribute of type \`${type}\` is named ${sayNames(element.name)}; plain names must stand there`,
    ),
  ];
}

/** Attributes that would have two ID types in one element, by name. */
function conflicts(uses: readonly Use[], grammar: Grammar, attributesOf: AttributesOf): readonly Diagnostic[] {
  const types = new Map<string, Map<string, Use>>();
  for (const use of uses) {
    for (const attribute of namesOf(use.attribute.name) ?? []) {
      const elements = types.get(keyOf(attribute)) ?? new Map<string, Use>();
      types.set(keyOf(attribute), elements);
      for (const name of namesOf(use.element.name) ?? [])
        if (!elements.has(keyOf(name))) elements.set(keyOf(name), use);
    }
  }
  // Most attributes stand in many elements, and few have the name of one with an ID type.
  const namesakes = new Map<AttributePattern, readonly ReadonlyMap<string, Use>[]>();
  const found: Diagnostic[] = [];
  for (const element of grammar.elements) {
    const told = new Set<AttributePattern>();
    for (const attribute of attributesOf(element)) {
      const known = namesakes.get(attribute) ?? candidates(attribute.name, types);
      namesakes.set(attribute, known);
      if (known.length === 0 || told.has(attribute)) continue;
      told.add(attribute);
      const type = idTypeOf(attribute.pattern);
      const other = known.flatMap((elements) => candidates(element.name, elements)).find((each) => each.type !== type);
      if (other) found.push(sayConflict(element, type, other));
    }
  }
  return found;
}

function sayConflict(element: ElementDefinition, type: IdType, other: Use): Diagnostic {
  const what = type === undefined ? "another type" : `type \`${type}\``;
  const message = `attribute ${sayNames(other.attribute.name)} of element ${sayNames(other.element.name)} has type \`${other.type}\` and here ${what}; it must have one`;
  return fault(element, message);
}

/** The values of a map whose keys are names of a class. */
function candidates<T>(names: NameClass, map: ReadonlyMap<string, T>): readonly T[] {
  if (names.kind === "name") {
    const value = map.get(keyOf(names));
    return value === undefined ? [] : [value];
  }
  const plain = namesOf(names);
  if (plain) return plain.flatMap((each) => map.get(keyOf(each)) ?? []);
  return [...map].flatMap(([key, value]) => {
    const [uri = "", local = ""] = key.split("\n");
    return containsName(names, uri, local) ? [value] : [];
  });
}

function keyOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return `${uri}\n${local}`;
}

function fault({ place }: ElementDefinition, message: string): Diagnostic {
  return diagnostic("relaxng/schema-id-types", place.path, `${message} (RELAX NG DTD Compatibility 5)`, {
    range: place.range,
  });
}
