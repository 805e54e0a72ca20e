import type { AttributePattern, ElementDefinition, Pattern, Place } from "../../grammar.js";
import { idType } from "../datatypes.js";
import type { Expanded, Ids } from "../expand.js";
import { namesOf, overlap, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** The attributes of an element that ID types concern, some more than once. */
export type AttributesOf = (element: ElementDefinition) => readonly AttributePattern[];

/** RELAX NG 7.3: no two attributes that an element has at once may have the same name. Gives those that ID types concern. */
export function checkAttributes(reading: Reading, { grammar, places, ids, shared }: Expanded): AttributesOf {
  const work: Work = {
    reading,
    shared,
    places,
    ids,
    found: new Map(),
    told: new Set(),
    names: new Map(),
    owners: [],
    stamps: [],
    now: 0,
  };
  for (const { content, place } of grammar.elements) attributesOf(work, content, place);
  return ({ content, place }) => attributesOf(work, content, place).marked;
}

interface Work {
  readonly reading: Reading;
  readonly shared: ReadonlySet<Pattern>;
  readonly places: ReadonlyMap<Pattern, Place>;
  /** What is known of patterns: most are met again in many elements. */
  readonly found: Map<Pattern, Attributes>;
  readonly ids: Ids;
  /** The attributes that were said to have a twin. */
  readonly told: Set<AttributePattern>;
  /** The numbers of names. */
  readonly names: Map<string, number>;
  /** The attribute that a name was last met on, and at which count of members: no comparison needs a map of its own. */
  readonly owners: AttributePattern[];
  readonly stamps: number[];
  now: number;
}

/** The attributes of a pattern: one for each plain name, and those with a wildcard. */
interface Attributes {
  readonly named: readonly Named[];
  readonly unnamed: readonly AttributePattern[];
  /** Those among them that ID types concern. */
  readonly marked: readonly AttributePattern[];
}

/** Whether an attribute has an ID type, or may have the name of one that has. */
function isMarked({ name, pattern }: AttributePattern, ids: Ids): boolean {
  if (ids.elsewhere) return true;
  const hasType = (pattern.kind === "data" || pattern.kind === "value") && idType(pattern) !== undefined;
  return hasType || ids.names.some((each) => overlap(each, name));
}

interface Named {
  /** The number of the name. */
  readonly name: number;
  readonly attribute: AttributePattern;
}

const NONE: Attributes = { named: [], unnamed: [], marked: [] };

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
      const marked = isMarked(pattern, work.ids) ? [pattern] : NONE.marked;
      if (!names) return { named: [], unnamed: [pattern], marked };
      return {
        named: names.map(({ uri, local }) => ({ name: numberOf(work, `${uri} ${local}`), attribute: pattern })),
        unnamed: [],
        marked,
      };
    }
    case "oneOrMore":
      return attributesOf(work, pattern.pattern, place);
    case "choice":
      return join(attributesOf(work, pattern.left, place), attributesOf(work, pattern.right, place));
    case "group":
    case "interleave":
      return findBeside(work, pattern, place);
    default:
      return NONE;
  }
}

function numberOf({ names }: Work, name: string): number {
  const known = names.get(name) ?? names.size;
  names.set(name, known);
  return known;
}

function join(left: Attributes, right: Attributes): Attributes {
  if (left === NONE) return right;
  if (right === NONE) return left;
  return {
    named: [...left.named, ...right.named],
    unnamed: [...left.unnamed, ...right.unnamed],
    marked: [...left.marked, ...right.marked],
  };
}

/** The attributes of all that stands beside each other, each member compared with those before it. */
function findBeside(work: Work, pattern: Pattern, place: Place): Attributes {
  // What is found of members makes comparisons of its own, so that all of it comes first.
  const all: Attributes[] = [];
  for (const member of membersOf(pattern, work.shared)) {
    const own = attributesOf(work, member, place);
    if (own !== NONE) all.push(own);
  }
  const [only] = all;
  if (only === undefined || all.length === 1) return only ?? NONE;
  const since = work.now;
  const named: Named[] = [];
  const unnamed: AttributePattern[] = [];
  const marked: AttributePattern[] = [];
  const before: Attributes = { named, unnamed, marked };
  for (const own of all) {
    const twins = twinsByName(work, own.named, since) ?? twinsByWildcard(before, own);
    if (twins) sayTwins(work, twins, place);
    named.push(...own.named);
    if (own.unnamed.length > 0) unnamed.push(...own.unnamed);
    if (own.marked.length > 0) marked.push(...own.marked);
  }
  return before;
}

/** What stands beside each other in groups within groups, the first one first; one that many groups share is one member. */
function membersOf(pattern: Pattern, shared: ReadonlySet<Pattern>): readonly Pattern[] {
  const members: Pattern[] = [];
  const pending = [pattern];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const isOwn = next === pattern || !shared.has(next);
    if (isOwn && (next.kind === "group" || next.kind === "interleave")) pending.push(next.right, next.left);
    else members.push(next);
  }
  return members;
}

function sayTwins({ reading, places, told }: Work, [one, other]: Twins, place: Place): void {
  if (told.has(other)) return;
  told.add(other);
  const message = `\`attribute\` ${sayNames(one.name)} stands beside \`attribute\` ${sayNames(other.name)}; attributes beside each other must have different names (RELAX NG 7.3)`;
  say(reading, "relaxng/schema-restriction", places.get(other) ?? place, message);
}

type Twins = readonly [AttributePattern, AttributePattern];

/** Notes the names of a member, and gives the first that a member since a count had. Counted: an iterator costs more than a name. */
function twinsByName(work: Work, named: readonly Named[], since: number): Twins | undefined {
  const { owners, stamps } = work;
  const now = ++work.now;
  let twins: Twins | undefined;
  for (let i = 0; i < named.length; i++) {
    const each = named[i];
    if (!each) continue;
    const { name, attribute } = each;
    const stamp = stamps[name] ?? 0;
    const owner = stamp > since && stamp < now ? owners[name] : undefined;
    if (owner) twins ??= [owner, attribute];
    owners[name] = attribute;
    stamps[name] = now;
  }
  return twins;
}

function twinsByWildcard(before: Attributes, own: Attributes): Twins | undefined {
  if (before.unnamed.length + own.unnamed.length === 0) return undefined;
  for (const wildcard of before.unnamed) {
    const twin = overlapping(wildcard, own);
    if (twin) return [wildcard, twin];
  }
  for (const wildcard of own.unnamed) {
    const twin = overlapping(wildcard, before);
    if (twin) return [twin, wildcard];
  }
  return undefined;
}

function overlapping(wildcard: AttributePattern, { named, unnamed }: Attributes): AttributePattern | undefined {
  return (
    named.find(({ attribute }) => overlap(wildcard.name, attribute.name))?.attribute ??
    unnamed.find((each) => overlap(wildcard.name, each.name))
  );
}
