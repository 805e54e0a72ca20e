import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { AttributePattern, ElementDefinition, Grammar, NameClass, Pattern } from "../grammar.js";
import { XSD } from "./datatypes.js";
import { containsName, namesOf, sayNames } from "./name-class.js";

/**
 * RELAX NG DTD Compatibility 5: what keeps ID and IDREF sound. They stand in attributes alone, these and their elements have
 * plain names, and an attribute of one name in elements of one name has one type. A schema may break this and still be one.
 */
export function checkIdTypes(grammar: Grammar): readonly Diagnostic[] {
  const without = new Map<Pattern, boolean>();
  const held = grammar.elements.map((element) => ({ element, parts: partsIn(element.content, without) }));
  const uses: Use[] = [];
  const faults: Diagnostic[] = [];
  for (const { element, parts } of held) {
    const typed = parts.filter((each) => idTypeOf(each.kind === "attribute" ? each.pattern : each) !== undefined);
    const attributes = typed.filter((each) => each.kind === "attribute");
    uses.push(...attributes.map((attribute) => ({ element, attribute, type: idTypeOf(attribute.pattern) })));
    const whole = new Set(attributes.map((each) => each.pattern));
    const stray = typed.find((each) => each.kind !== "attribute" && !whole.has(each));
    if (stray) faults.push(sayStray(element, idTypeOf(stray)));
  }
  faults.push(...uses.flatMap(checkNames));
  return faults.length > 0 ? faults : conflicts(uses, held);
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

/** The attributes, IDs and references to IDs in a pattern, each once, elements not entered. */
function partsIn(start: Pattern, without: Map<Pattern, boolean>): readonly Pattern[] {
  const found: Pattern[] = [];
  const visited = new Set<Pattern>();
  const pending = [start];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (visited.has(next) || hasNone(next, without)) continue;
    visited.add(next);
    if (next.kind === "choice" || next.kind === "group" || next.kind === "interleave") {
      pending.push(next.right, next.left);
    } else if (next.kind === "oneOrMore" || next.kind === "list") pending.push(next.pattern);
    else {
      found.push(next);
      if (next.kind === "attribute") pending.push(next.pattern);
      if (next.kind === "data" && next.except) pending.push(next.except);
    }
  }
  return found;
}

/** Most of what elements hold is other elements and lists of values, met again in each. */
function hasNone(pattern: Pattern, without: Map<Pattern, boolean>): boolean {
  switch (pattern.kind) {
    case "attribute":
      return false;
    case "data":
      return idTypeOf(pattern) === undefined && (!pattern.except || hasNone(pattern.except, without));
    case "value":
      return idTypeOf(pattern) === undefined;
    case "oneOrMore":
    case "list":
      return hasNone(pattern.pattern, without);
    case "choice":
    case "group":
    case "interleave": {
      const known = without.get(pattern);
      if (known !== undefined) return known;
      const found = hasNone(pattern.left, without) && hasNone(pattern.right, without);
      without.set(pattern, found);
      return found;
    }
    case "element":
    case "empty":
    case "notAllowed":
    case "text":
      return true;
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

interface Held {
  readonly element: ElementDefinition;
  readonly parts: readonly Pattern[];
}

/** Attributes that would have two ID types in one element, by name. */
function conflicts(uses: readonly Use[], held: readonly Held[]): readonly Diagnostic[] {
  const types = new Map<string, Map<string, Use>>();
  for (const use of uses) {
    for (const attribute of namesOf(use.attribute.name) ?? []) {
      const elements = types.get(keyOf(attribute)) ?? new Map<string, Use>();
      types.set(keyOf(attribute), elements);
      for (const name of namesOf(use.element.name) ?? [])
        if (!elements.has(keyOf(name))) elements.set(keyOf(name), use);
    }
  }
  // Few attributes have the name of an ID, and all stand in many elements.
  const namesakes = new Map<Pattern, readonly ReadonlyMap<string, Use>[]>();
  return held.flatMap(({ element, parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== "attribute") return [];
      const elements = namesakes.get(part) ?? candidates(part.name, types);
      namesakes.set(part, elements);
      if (elements.length === 0) return [];
      const type = idTypeOf(part.pattern);
      const other = elements.flatMap((each) => candidates(element.name, each)).find((each) => each.type !== type);
      return other ? [sayConflict(element, type, other)] : [];
    }),
  );
}

function sayConflict(element: ElementDefinition, type: IdType, other: Use): Diagnostic {
  const what = type === undefined ? "another type" : `type \`${type}\``;
  const message = `attribute ${sayNames(other.attribute.name)} of element ${sayNames(other.element.name)} has type \`${other.type}\` and here ${what}; it must have one`;
  return fault(element, message);
}

/** The values of a map whose keys are names of a class. */
function candidates<T>(names: NameClass, map: ReadonlyMap<string, T>): readonly T[] {
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
  return diagnostic("relaxng/schema-restriction", place.path, `${message} (RELAX NG DTD Compatibility 5)`, {
    range: place.range,
  });
}
