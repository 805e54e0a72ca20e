import type { AttributePattern, Pattern, Place } from "../../grammar.js";
import type { Expanded } from "../expand.js";
import { namesOf, overlap, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.3: no two attributes that an element has at once may have the same name. */
export function checkAttributes(reading: Reading, { grammar, places }: Expanded): void {
  const work: Work = { reading, places, found: new Map(), indexes: new Map() };
  for (const { content, place } of grammar.elements) attributesOf(work, content, place);
}

interface Work {
  readonly reading: Reading;
  readonly places: ReadonlyMap<Pattern, Place>;
  /** What is known of patterns: most are met again in many elements. */
  readonly found: Map<Pattern, Attributes>;
  readonly indexes: Map<Attributes, ReadonlyMap<string, AttributePattern>>;
}

/** The attributes of a pattern: one for each plain name, and those with a wildcard. */
interface Attributes {
  readonly named: readonly { readonly key: string; readonly attribute: AttributePattern }[];
  readonly unnamed: readonly AttributePattern[];
}

const NONE: Attributes = { named: [], unnamed: [] };

function attributesOf(work: Work, pattern: Pattern, around: Place): Attributes {
  switch (pattern.kind) {
    case "attribute":
    case "oneOrMore":
    case "group":
    case "interleave":
    case "choice": {
      const known = work.found.get(pattern);
      if (known) return known;
      const found = find(work, pattern, work.places.get(pattern) ?? around);
      work.found.set(pattern, found);
      return found;
    }
    default:
      return NONE;
  }
}

function find(work: Work, pattern: Pattern, place: Place): Attributes {
  switch (pattern.kind) {
    case "attribute": {
      const names = namesOf(pattern.name);
      if (!names) return { named: [], unnamed: [pattern] };
      return { named: names.map(({ uri, local }) => ({ key: `${uri} ${local}`, attribute: pattern })), unnamed: [] };
    }
    case "oneOrMore":
      return attributesOf(work, pattern.pattern, place);
    case "choice":
      return join(attributesOf(work, pattern.left, place), attributesOf(work, pattern.right, place));
    case "group":
    case "interleave": {
      const left = attributesOf(work, pattern.left, place);
      const right = attributesOf(work, pattern.right, place);
      compare(work, [left, right], place);
      return join(left, right);
    }
    default:
      return NONE;
  }
}

function join(left: Attributes, right: Attributes): Attributes {
  if (left === NONE) return right;
  if (right === NONE) return left;
  return { named: [...left.named, ...right.named], unnamed: [...left.unnamed, ...right.unnamed] };
}

function compare(work: Work, [left, right]: readonly [Attributes, Attributes], place: Place): void {
  if (left === NONE || right === NONE) return;
  const twins = twinsByName(work, left, right) ?? twinsByWildcard(left, right) ?? twinsByWildcard(right, left);
  if (!twins) return;
  const [one, other] = twins;
  const message = `\`attribute\` ${sayNames(one.name)} stands beside \`attribute\` ${sayNames(other.name)}; attributes beside each other must have different names (RELAX NG 7.3)`;
  say(work.reading, "relaxng/schema-restriction", work.places.get(other) ?? place, message);
}

type Twins = readonly [AttributePattern, AttributePattern];

/** Looks up the names of the side that has fewer. */
function twinsByName(work: Work, left: Attributes, right: Attributes): Twins | undefined {
  const [few, many] = left.named.length < right.named.length ? [left, right] : [right, left];
  if (few.named.length === 0) return undefined;
  const index = indexOf(work, many);
  for (const { key, attribute } of few.named) {
    const twin = index.get(key);
    if (twin) return few === left ? [attribute, twin] : [twin, attribute];
  }
  return undefined;
}

function indexOf(work: Work, attributes: Attributes): ReadonlyMap<string, AttributePattern> {
  const known = work.indexes.get(attributes);
  if (known) return known;
  const index = new Map(attributes.named.map(({ key, attribute }) => [key, attribute]));
  work.indexes.set(attributes, index);
  return index;
}

function twinsByWildcard(one: Attributes, other: Attributes): Twins | undefined {
  for (const wildcard of one.unnamed) {
    const twin =
      other.named.find(({ attribute }) => overlap(wildcard.name, attribute.name))?.attribute ??
      other.unnamed.find((each) => overlap(wildcard.name, each.name));
    if (twin) return [wildcard, twin];
  }
  return undefined;
}
