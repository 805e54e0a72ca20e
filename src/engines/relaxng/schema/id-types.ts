import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { AttributePattern, ElementDefinition, Grammar, NameClass, Pattern } from "../grammar.js";
import { XSD } from "./datatypes.js";
import { containsName, namesOf, sayNames } from "./name-class.js";

/**
 * RELAX NG DTD Compatibility 5: what keeps ID and IDREF sound. They stand in attributes alone, these and their elements have
 * plain names, and an attribute of one name in elements of one name has one type. A schema may break this and still be one.
 */
export function checkIdTypes(grammar: Grammar): readonly Diagnostic[] {
  const found = grammar.elements.flatMap((element) => usesIn(element));
  const faults = [...grammar.elements.flatMap(strayIn), ...found.flatMap(checkNames)];
  return faults.length > 0 ? faults : conflicts(found);
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

function usesIn(element: ElementDefinition): readonly Use[] {
  const uses: Use[] = [];
  for (const pattern of partsOf(element.content)) {
    if (pattern.kind === "attribute") uses.push({ element, attribute: pattern, type: idTypeOf(pattern.pattern) });
  }
  return uses;
}

/** Every pattern in one, each once, elements not entered. */
function* partsOf(start: Pattern): Generator<Pattern> {
  const visited = new Set<Pattern>();
  const pending = [start];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (visited.has(next)) continue;
    visited.add(next);
    yield next;
    if (next.kind === "choice" || next.kind === "group" || next.kind === "interleave") {
      pending.push(next.right, next.left);
    } else if (next.kind === "oneOrMore" || next.kind === "list" || next.kind === "attribute") {
      pending.push(next.pattern);
    } else if (next.kind === "data" && next.except) pending.push(next.except);
  }
}

/** ID types that are not the whole of an attribute. */
function strayIn(element: ElementDefinition): readonly Diagnostic[] {
  const parts = [...partsOf(element.content)];
  const whole = new Set(parts.flatMap((each) => (each.kind === "attribute" ? [each.pattern] : [])));
  const stray = parts.find((each) => idTypeOf(each) !== undefined && !whole.has(each));
  if (!stray) return [];
  return [
    fault(
      element,
      `\`${idTypeOf(stray)}\` stands in a part of what element ${sayNames(element.name)} holds; it must be all that an \`attribute\` holds`,
    ),
  ];
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
function conflicts(uses: readonly Use[]): readonly Diagnostic[] {
  const types = new Map<string, Map<string, Use>>();
  for (const use of uses) {
    if (use.type === undefined || use.attribute.name.kind !== "name") continue;
    const key = keyOf(use.attribute.name);
    const elements = types.get(key) ?? new Map<string, Use>();
    types.set(key, elements);
    for (const name of namesOf(use.element.name) ?? []) if (!elements.has(keyOf(name))) elements.set(keyOf(name), use);
  }
  return uses.flatMap((use) => {
    const known = candidates(use.attribute.name, types).flatMap((elements) => candidates(use.element.name, elements));
    const other = known.find((each) => each.type !== use.type);
    if (!other) return [];
    const what = use.type === undefined ? "another type" : `type \`${use.type}\``;
    const message = `attribute ${sayNames(other.attribute.name)} of element ${sayNames(other.element.name)} has type \`${other.type}\` and here ${what}; it must have one`;
    return [fault(use.element, message)];
  });
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
