import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { NameClass } from "../grammar.js";
import { ABSENT, ELEMENT_WORDS, ROW, ROW_WORDS } from "../packed.js";
import { type IdType, idType } from "./datatypes.js";
import type { Expanded } from "./expand.js";
import { containsName, namesOf, sayNames } from "./name-class.js";
import type { AttributesOf } from "./restrictions/index.js";

/**
 * RELAX NG DTD Compatibility 5: what keeps ID and IDREF sound. They stand in attributes alone, these and their elements have
 * plain names, and an attribute of one name in elements of one name has one type. A schema may break this and still be one.
 */
export function checkIdTypes(expanded: Expanded, attributesOf: AttributesOf): readonly Diagnostic[] {
  const { ids, elements } = expanded;
  if (ids.names.length === 0 && !ids.elsewhere) return [];
  const work: Work = { expanded, attributesOf };
  const uses: Use[] = [];
  for (const element of elements.keys()) {
    for (const attribute of new Set(attributesOf(element))) {
      const type = typeOfAttribute(work, attribute);
      if (type !== undefined) uses.push({ element, attribute, type });
    }
  }
  const faults = [...(ids.elsewhere ? strays(work) : []), ...uses.flatMap((use) => checkNames(work, use))];
  return faults.length > 0 ? faults : conflicts(work, uses);
}

interface Work {
  readonly expanded: Expanded;
  readonly attributesOf: AttributesOf;
}

/** The ID types that are not the whole of an attribute, one of each element. */
function strays(work: Work): readonly Diagnostic[] {
  const { packed, elements } = work.expanded;
  const known: (readonly number[])[] = [];
  return [...elements.keys()].flatMap((element) => {
    const parts = partsOf(work, packed.elements[element * ELEMENT_WORDS + 1] ?? ABSENT, known);
    const whole = new Set(
      parts.filter((each) => kindOf(work, each) === ROW.attribute).map((each) => heldBy(work, each)),
    );
    const stray = parts.find((each) => idTypeOf(work, each) !== undefined && !whole.has(each));
    return stray === undefined ? [] : [sayStray(work, element, idTypeOf(work, stray))];
  });
}

/** An attribute of an element that has an ID type. */
interface Use {
  readonly element: number;
  /** The row of the attribute. */
  readonly attribute: number;
  readonly type: IdType;
}

function kindOf({ expanded }: Work, row: number): number | undefined {
  return expanded.packed.rows[row * ROW_WORDS];
}

/** The row of what an attribute holds. */
function heldBy({ expanded }: Work, attribute: number): number {
  return expanded.packed.rows[attribute * ROW_WORDS + 2] ?? ABSENT;
}

function idTypeOf(work: Work, row: number): IdType {
  const kind = kindOf(work, row);
  if (kind !== ROW.data && kind !== ROW.value) return undefined;
  const { rows, types } = work.expanded.packed;
  const [library = "", type = ""] = types[rows[row * ROW_WORDS + 1] ?? ABSENT] ?? [];
  return idType({ library, type });
}

function typeOfAttribute(work: Work, attribute: number): IdType {
  return idTypeOf(work, heldBy(work, attribute));
}

/** The name class of a row that names one first, or of the words of an element. */
function nameAt({ expanded: { names } }: Work, row: number | undefined): NameClass {
  return names[row ?? ABSENT] ?? { kind: "anyName" };
}

function attributeName(work: Work, attribute: number): NameClass {
  return nameAt(work, work.expanded.packed.rows[attribute * ROW_WORDS + 1]);
}

function elementName(work: Work, element: number): NameClass {
  return nameAt(work, work.expanded.packed.elements[element * ELEMENT_WORDS]);
}

/** The rows of ID types in a pattern, and of the attributes around them; elements are not entered. Most patterns are met in many elements. */
function partsOf(work: Work, row: number, known: (readonly number[])[]): readonly number[] {
  const before = known[row];
  if (before) return before;
  const within = partsWithin(work, row, known);
  const isPart = idTypeOf(work, row) !== undefined || (kindOf(work, row) === ROW.attribute && within.length > 0);
  const parts = isPart ? [row, ...within] : within;
  known[row] = parts;
  return parts;
}

const NOTHING: readonly number[] = [];

function partsWithin(work: Work, row: number, known: (readonly number[])[]): readonly number[] {
  const { rows } = work.expanded.packed;
  const a = rows[row * ROW_WORDS + 1] ?? ABSENT;
  const b = rows[row * ROW_WORDS + 2] ?? ABSENT;
  switch (rows[row * ROW_WORDS]) {
    case ROW.choice:
    case ROW.group:
    case ROW.interleave: {
      const left = partsOf(work, a, known);
      const right = partsOf(work, b, known);
      if (left.length === 0) return right;
      return right.length === 0 ? left : [...left, ...right];
    }
    case ROW.oneOrMore:
    case ROW.list:
      return partsOf(work, a, known);
    case ROW.attribute:
    case ROW.data:
      return b === ABSENT ? NOTHING : partsOf(work, b, known);
    default:
      return NOTHING;
  }
}

/** An ID type that is not the whole of an attribute. */
function sayStray(work: Work, element: number, type: IdType): Diagnostic {
  const name = sayNames(elementName(work, element));
  const message = `\`${type}\` stands in a part of what element ${name} holds; it must be all that an \`attribute\` holds`;
  return fault(work, element, message);
}

function checkNames(work: Work, { element, attribute, type }: Use): readonly Diagnostic[] {
  const name = attributeName(work, attribute);
  if (name.kind !== "name") {
    const message = `an attribute of type \`${type}\` is named ${sayNames(name)}; one plain name must stand there`;
    return [fault(work, element, message)];
  }
  const named = elementName(work, element);
  if (namesOf(named)) return [];
  const message = `an element with an attribute of type \`${type}\` is named ${sayNames(named)}; plain names must stand there`;
  return [fault(work, element, message)];
}

/** Attributes that would have two ID types in one element, by name. */
function conflicts(work: Work, uses: readonly Use[]): readonly Diagnostic[] {
  const known = new Map<string, Namesakes>();
  for (const use of uses) {
    for (const attribute of namesOf(attributeName(work, use.attribute)) ?? []) {
      const { elements, types } = known.get(keyOf(attribute)) ?? { elements: new Map(), types: new Set() };
      known.set(keyOf(attribute), { elements, types: types.add(use.type) });
      for (const name of namesOf(elementName(work, use.element)) ?? [])
        if (!elements.has(keyOf(name))) elements.set(keyOf(name), use);
    }
  }
  // Most attributes stand in many elements, and few have the name of one with another type.
  const others: (readonly Namesakes[])[] = [];
  const found: Diagnostic[] = [];
  for (const element of work.expanded.elements.keys()) {
    const told = new Set<number>();
    for (const attribute of work.attributesOf(element)) {
      const namesakes = others[attribute] ?? othersOf(work, attribute, known);
      others[attribute] = namesakes;
      if (namesakes.length === 0 || told.has(attribute)) continue;
      told.add(attribute);
      const type = typeOfAttribute(work, attribute);
      const name = elementName(work, element);
      const other = namesakes.flatMap(({ elements }) => candidates(name, elements)).find((each) => each.type !== type);
      if (other) found.push(sayConflict(work, element, type, other));
    }
  }
  return found;
}

/** What is known of attributes of one name: those with an ID type by their elements, and the types that they have. */
interface Namesakes {
  readonly elements: Map<string, Use>;
  readonly types: Set<IdType>;
}

/** The namesakes of an attribute among which some have another type. */
function othersOf(work: Work, attribute: number, known: ReadonlyMap<string, Namesakes>): readonly Namesakes[] {
  const type = typeOfAttribute(work, attribute);
  const alike = candidates(attributeName(work, attribute), known);
  return alike.filter(({ types }) => types.size > 1 || !types.has(type));
}

function sayConflict(work: Work, element: number, type: IdType, other: Use): Diagnostic {
  const what = type === undefined ? "another type" : `type \`${type}\``;
  const attribute = sayNames(attributeName(work, other.attribute));
  const where = sayNames(elementName(work, other.element));
  const message = `attribute ${attribute} of element ${where} has type \`${other.type}\` and here ${what}; it must have one`;
  return fault(work, element, message);
}

/** The values of a map whose keys are names of a class. */
function candidates<T>(names: NameClass, map: ReadonlyMap<string, T>): readonly T[] {
  if (names.kind === "name") {
    const value = map.get(keyOf(names));
    return value === undefined ? [] : [value];
  }
  const plain = namesOf(names);
  if (plain) return plain.flatMap((each) => map.get(keyOf(each)) ?? []);
  const found: T[] = [];
  map.forEach((value, key) => {
    const end = key.indexOf("\n");
    if (containsName(names, key.slice(0, end), key.slice(end + 1))) found.push(value);
  });
  return found;
}

function keyOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return `${uri}\n${local}`;
}

function fault({ expanded }: Work, element: number, message: string): Diagnostic {
  const { path, range } = expanded.elements[element]?.place ?? expanded.placeOf(ABSENT);
  return diagnostic("relaxng/schema-id-types", path, `${message} (RELAX NG DTD Compatibility 5)`, { range });
}
