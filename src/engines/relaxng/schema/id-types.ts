import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { AttributePattern, ElementDefinition, Grammar, NameClass, Pattern } from "../grammar.js";
import { XSD } from "./datatypes.js";
import { containsName, namesOf, sayNames } from "./name-class.js";

/**
 * RELAX NG DTD Compatibility 5: what keeps ID and IDREF sound. They stand in attributes alone, these and their elements have
 * plain names, and an attribute of one name in elements of one name has one type. A schema may break this and still be one.
 */
export function checkIdTypes(grammar: Grammar): readonly Diagnostic[] {
  const uses: Use[] = [];
  const faults: Diagnostic[] = [];
  const typed: Search = { isFound: (each) => idTypeOf(each) !== undefined, known: new Map() };
  for (const element of grammar.elements) {
    const found = partsOf(element.content, typed);
    if (found.length === 0) continue;
    const parts = [...new Set(found)];
    const attributes = parts.filter((each) => each.kind === "attribute" && idTypeOf(each.pattern) !== undefined);
    const whole = new Set<Pattern>();
    for (const attribute of attributes) {
      if (attribute.kind !== "attribute") continue;
      whole.add(attribute.pattern);
      uses.push({ element, attribute, type: idTypeOf(attribute.pattern) });
    }
    const stray = parts.find((each) => idTypeOf(each) !== undefined && !whole.has(each));
    if (stray) faults.push(sayStray(element, idTypeOf(stray)));
  }
  faults.push(...uses.flatMap(checkNames));
  return faults.length > 0 ? faults : conflicts(uses, grammar);
}

/** What an attribute holds: IDs, references to them, or neither. */
type IdType = "ID" | "IDREF" | "IDREFS" | undefined;

interface Use {
  readonly element: ElementDefinition;
  readonly attribute: AttributePattern;
  readonly type: IdType;
}

function idTypeOf(pattern: Pattern): IdType {
  if ((pattern.kind !== "data" && pattern.kind !== "value") || pattern.library !== XSD) return undefined;
  const { type } = pattern;
  return type === "ID" || type === "IDREF" || type === "IDREFS" ? type : undefined;
}

/** What is looked for in patterns, and what was found in them: most are met again in many elements. */
interface Search {
  isFound(pattern: Pattern): boolean;
  readonly known: Map<Pattern, readonly Pattern[]>;
}

/** What is looked for in a pattern, and the attributes around it; elements are not entered. */
function partsOf(pattern: Pattern, search: Search): readonly Pattern[] {
  switch (pattern.kind) {
    case "element":
    case "empty":
    case "notAllowed":
    case "text":
      return NOTHING;
    case "value":
      return search.isFound(pattern) ? [pattern] : NOTHING;
  }
  const known = search.known.get(pattern);
  if (known) return known;
  const within = partsWithin(pattern, search);
  const isPart = search.isFound(pattern) || (pattern.kind === "attribute" && within.length > 0);
  const parts = isPart ? [pattern, ...within] : within;
  search.known.set(pattern, parts);
  return parts;
}

const NOTHING: readonly Pattern[] = [];

function partsWithin(pattern: Pattern, search: Search): readonly Pattern[] {
  switch (pattern.kind) {
    case "choice":
    case "group":
    case "interleave": {
      const left = partsOf(pattern.left, search);
      const right = partsOf(pattern.right, search);
      if (left.length === 0) return right;
      return right.length === 0 ? left : [...left, ...right];
    }
    case "oneOrMore":
    case "list":
    case "attribute":
      return partsOf(pattern.pattern, search);
    case "data":
      return pattern.except ? partsOf(pattern.except, search) : NOTHING;
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
function conflicts(uses: readonly Use[], grammar: Grammar): readonly Diagnostic[] {
  const types = new Map<string, Map<string, Use>>();
  for (const use of uses) {
    for (const attribute of namesOf(use.attribute.name) ?? []) {
      const elements = types.get(keyOf(attribute)) ?? new Map<string, Use>();
      types.set(keyOf(attribute), elements);
      for (const name of namesOf(use.element.name) ?? [])
        if (!elements.has(keyOf(name))) elements.set(keyOf(name), use);
    }
  }
  const namesakes: Search = {
    isFound: (each) => each.kind === "attribute" && candidates(each.name, types).length > 0,
    known: new Map(),
  };
  const found: Diagnostic[] = [];
  for (const element of grammar.elements) {
    for (const part of new Set(partsOf(element.content, namesakes))) {
      if (part.kind !== "attribute") continue;
      const type = idTypeOf(part.pattern);
      const known = candidates(part.name, types).flatMap((elements) => candidates(element.name, elements));
      const other = known.find((each) => each.type !== type);
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
