import type { AttributePattern, NameClass, Pattern, Place } from "../../grammar.js";
import type { Expanded } from "../expand.js";
import { namesOf, overlap, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.3: no two attributes that an element has at once may have the same name. */
export function checkAttributes(reading: Reading, { grammar, places }: Expanded): void {
  const said = new Set<AttributePattern>();
  const without = new Map<Pattern, boolean>();
  for (const { content, name, place } of grammar.elements) {
    const work: Work = { reading, places, said, without, element: name, named: new Map(), unnamed: new Set() };
    gather(work, content, place);
  }
}

interface Work {
  readonly reading: Reading;
  readonly places: ReadonlyMap<Pattern, Place>;
  /** The attributes that something was said of: an attribute stands in many elements. */
  readonly said: Set<AttributePattern>;
  readonly without: Map<Pattern, boolean>;
  readonly element: NameClass;
  /** The attributes that stand beside what comes next, by name; those with a wildcard apart. */
  readonly named: Map<string, AttributePattern>;
  readonly unnamed: Set<AttributePattern>;
}

/** Goes through a pattern; gives the attributes of it, after which they count for what comes next. */
function gather(work: Work, pattern: Pattern, around: Place): readonly AttributePattern[] {
  if (hasNoAttributes(work, pattern)) return [];
  const place = work.places.get(pattern) ?? around;
  switch (pattern.kind) {
    case "attribute":
      compare(work, pattern, place);
      add(work, pattern);
      return [pattern];
    case "oneOrMore":
      return gather(work, pattern.pattern, place);
    case "group":
    case "interleave":
      return [...gather(work, pattern.left, place), ...gather(work, pattern.right, place)];
    case "choice": {
      // The alternatives do not stand beside each other, but both beside what comes next.
      const left = gather(work, pattern.left, place);
      for (const each of left) remove(work, each);
      const right = gather(work, pattern.right, place);
      for (const each of left) add(work, each);
      return [...left, ...right];
    }
    default:
      return [];
  }
}

function hasNoAttributes(work: Work, pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "attribute":
      return false;
    case "oneOrMore":
      return hasNoAttributes(work, pattern.pattern);
    case "group":
    case "interleave":
    case "choice": {
      const known = work.without.get(pattern);
      if (known !== undefined) return known;
      const found = hasNoAttributes(work, pattern.left) && hasNoAttributes(work, pattern.right);
      work.without.set(pattern, found);
      return found;
    }
    default:
      return true;
  }
}

function compare(work: Work, attribute: AttributePattern, place: Place): void {
  const twin = twinOf(work, attribute);
  if (!twin || work.said.has(attribute)) return;
  work.said.add(attribute);
  const message = `\`attribute\` ${sayNames(attribute.name)} stands beside \`attribute\` ${sayNames(twin.name)} in element ${sayNames(work.element)}; attributes beside each other must have different names (RELAX NG 7.3)`;
  say(work.reading, "relaxng/schema-restriction", place, message);
}

function twinOf(work: Work, attribute: AttributePattern): AttributePattern | undefined {
  const names = namesOf(attribute.name);
  if (names) {
    for (const name of names) {
      const twin = work.named.get(keyOf(name));
      if (twin) return twin;
    }
  }
  const others = names ? work.unnamed : [...work.named.values(), ...work.unnamed];
  for (const other of others) if (overlap(attribute.name, other.name)) return other;
  return undefined;
}

function add(work: Work, attribute: AttributePattern): void {
  const names = namesOf(attribute.name);
  if (!names) work.unnamed.add(attribute);
  else for (const name of names) work.named.set(keyOf(name), attribute);
}

function remove(work: Work, attribute: AttributePattern): void {
  const names = namesOf(attribute.name);
  if (!names) work.unnamed.delete(attribute);
  else for (const name of names) work.named.delete(keyOf(name));
}

function keyOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  return `${uri} ${local}`;
}
