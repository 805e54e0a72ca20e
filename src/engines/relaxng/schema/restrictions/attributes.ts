import type { AttributePattern, NameClass, Pattern, Place } from "../../grammar.js";
import type { Expanded } from "../expand.js";
import { namesOf, overlap, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.3: no two attributes that an element has at once may have the same name. */
export function checkAttributes(reading: Reading, { grammar, places }: Expanded): void {
  const said = new Set<AttributePattern>();
  const without = new Map<Pattern, boolean>();
  const keys = new Map<AttributePattern, readonly string[]>();
  for (const { content, name, place } of grammar.elements) {
    const work: Work = { reading, places, said, without, keys, element: name, named: new Map(), unnamed: new Set() };
    gather(work, content, place, []);
  }
}

interface Work {
  readonly reading: Reading;
  readonly places: ReadonlyMap<Pattern, Place>;
  /** The attributes that something was said of: an attribute stands in many elements. */
  readonly said: Set<AttributePattern>;
  readonly without: Map<Pattern, boolean>;
  /** The names of attributes as texts; none for those with a wildcard. */
  readonly keys: Map<AttributePattern, readonly string[]>;
  readonly element: NameClass;
  /** The attributes that stand beside what comes next, by name; those with a wildcard apart. */
  readonly named: Map<string, AttributePattern>;
  readonly unnamed: Set<AttributePattern>;
}

/** Goes through a pattern and adds its attributes to those found; after that they count for what comes next. */
function gather(work: Work, pattern: Pattern, around: Place, found: AttributePattern[]): void {
  if (hasNoAttributes(work, pattern)) return;
  const place = work.places.get(pattern) ?? around;
  switch (pattern.kind) {
    case "attribute":
      compare(work, pattern, place);
      add(work, pattern);
      found.push(pattern);
      break;
    case "oneOrMore":
      gather(work, pattern.pattern, place, found);
      break;
    case "group":
    case "interleave":
      gather(work, pattern.left, place, found);
      gather(work, pattern.right, place, found);
      break;
    case "choice": {
      // The alternatives do not stand beside each other, but both beside what comes next.
      const first = found.length;
      gather(work, pattern.left, place, found);
      const left = found.slice(first);
      for (const each of left) remove(work, each);
      gather(work, pattern.right, place, found);
      for (const each of left) add(work, each);
      break;
    }
    default:
      break;
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
  const keys = keysOf(work, attribute);
  for (const key of keys) {
    const twin = work.named.get(key);
    if (twin) return twin;
  }
  if (keys.length > 0 && work.unnamed.size === 0) return undefined;
  const others = keys.length > 0 ? work.unnamed : [...work.named.values(), ...work.unnamed];
  for (const other of others) if (overlap(attribute.name, other.name)) return other;
  return undefined;
}

function add(work: Work, attribute: AttributePattern): void {
  const keys = keysOf(work, attribute);
  if (keys.length === 0) work.unnamed.add(attribute);
  for (const key of keys) work.named.set(key, attribute);
}

function remove(work: Work, attribute: AttributePattern): void {
  work.unnamed.delete(attribute);
  for (const key of keysOf(work, attribute)) work.named.delete(key);
}

function keysOf({ keys }: Work, attribute: AttributePattern): readonly string[] {
  const known = keys.get(attribute);
  if (known) return known;
  const found = (namesOf(attribute.name) ?? []).map(({ uri, local }) => `${uri} ${local}`);
  keys.set(attribute, found);
  return found;
}
