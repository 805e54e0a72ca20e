import type { NameClass } from "../../grammar.js";
import { ABSENT, ELEMENT_WORDS, ROW, ROW_WORDS } from "../../packed.js";
import { idType } from "../datatypes.js";
import type { Expanded } from "../expand.js";
import { namesOf, overlap, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** The rows of the attributes of an element that ID types concern, some more than once. */
export type AttributesOf = (element: number) => readonly number[];

/** RELAX NG 7.3: no two attributes that an element has at once may have the same name. Gives those that ID types concern. */
export function checkAttributes(reading: Reading, expanded: Expanded): AttributesOf {
  const { elements } = expanded.packed;
  const work: Work = {
    reading,
    expanded,
    found: [],
    told: new Set(),
    names: new Map(),
    owners: [],
    stamps: [],
    now: 0,
  };
  for (let at = 1; at < elements.length; at += ELEMENT_WORDS) attributesOf(work, elements[at] ?? ABSENT);
  return (element) => attributesOf(work, elements[element * ELEMENT_WORDS + 1] ?? ABSENT).marked;
}

interface Work {
  readonly reading: Reading;
  readonly expanded: Expanded;
  /** What is known of rows: most are met again in many elements. */
  readonly found: Attributes[];
  /** The attributes that were said to have a twin. */
  readonly told: Set<number>;
  /** The numbers of names. */
  readonly names: Map<string, number>;
  /** The attribute that a name was last met on, and at which count of members: no comparison needs a map of its own. */
  readonly owners: number[];
  readonly stamps: number[];
  now: number;
}

/** The attributes of a pattern: one for each plain name, and those with a wildcard. */
interface Attributes {
  readonly named: readonly Named[];
  readonly unnamed: readonly number[];
  /** Those among them that ID types concern. */
  readonly marked: readonly number[];
}

interface Named {
  /** The number of the name. */
  readonly name: number;
  readonly attribute: number;
}

const NONE: Attributes = { named: [], unnamed: [], marked: [] };

/** Whether an attribute has an ID type, or may have the name of one that has. */
function isMarked({ packed: { rows, types }, ids }: Expanded, name: NameClass, held: number): boolean {
  if (ids.elsewhere) return true;
  const kind = rows[held * ROW_WORDS];
  const [library = "", type = ""] = types[rows[held * ROW_WORDS + 1] ?? ABSENT] ?? [];
  const hasType = (kind === ROW.data || kind === ROW.value) && idType({ library, type }) !== undefined;
  return hasType || ids.names.some((each) => overlap(each, name));
}

function attributesOf(work: Work, row: number): Attributes {
  const known = work.found[row];
  if (known) return known;
  const found = find(work, row);
  work.found[row] = found;
  return found;
}

function find(work: Work, row: number): Attributes {
  const { rows } = work.expanded.packed;
  const at = row * ROW_WORDS;
  const a = rows[at + 1] ?? ABSENT;
  const b = rows[at + 2] ?? ABSENT;
  switch (rows[at]) {
    case ROW.attribute: {
      const name = nameOf(work, row);
      const names = namesOf(name);
      const marked = isMarked(work.expanded, name, b) ? [row] : NONE.marked;
      if (!names) return { named: [], unnamed: [row], marked };
      return {
        named: names.map(({ uri, local }) => ({ name: numberOf(work, `${uri} ${local}`), attribute: row })),
        unnamed: [],
        marked,
      };
    }
    case ROW.oneOrMore:
      return attributesOf(work, a);
    case ROW.choice:
      return join(attributesOf(work, a), attributesOf(work, b));
    case ROW.group:
    case ROW.interleave:
      return findBeside(work, row);
    default:
      return NONE;
  }
}

function nameOf({ expanded: { packed, names } }: Work, attribute: number): NameClass {
  const name = names[packed.rows[attribute * ROW_WORDS + 1] ?? ABSENT];
  if (!name) throw new Error(`row ${attribute} is no attribute`);
  return name;
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
function findBeside(work: Work, row: number): Attributes {
  // What is found of members makes comparisons of its own, so that all of it comes first.
  const all: Attributes[] = [];
  membersOf(work.expanded, row).forEach((member) => {
    const own = attributesOf(work, member);
    if (own !== NONE) all.push(own);
  });
  if (all.length < 2) return all[0] ?? NONE;
  const since = work.now;
  const named: Named[] = [];
  const unnamed: number[] = [];
  const marked: number[] = [];
  const before: Attributes = { named, unnamed, marked };
  for (const own of all) {
    const twins = twinsByName(work, own.named, since) ?? twinsByWildcard(work, before, own);
    if (twins) sayTwins(work, twins);
    named.push(...own.named);
    if (own.unnamed.length > 0) unnamed.push(...own.unnamed);
    if (own.marked.length > 0) marked.push(...own.marked);
  }
  return before;
}

/** What stands beside each other in groups within groups, the first one first; one that many groups share is one member. */
function membersOf({ packed: { rows }, shared }: Expanded, row: number): readonly number[] {
  const members: number[] = [];
  const pending = [row];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const at = next * ROW_WORDS;
    const isOwn = next === row || !shared.has(next);
    if (isOwn && (rows[at] === ROW.group || rows[at] === ROW.interleave)) {
      pending.push(rows[at + 2] ?? ABSENT, rows[at + 1] ?? ABSENT);
    } else members.push(next);
  }
  return members;
}

function sayTwins(work: Work, [one, other]: Twins): void {
  if (work.told.has(other)) return;
  work.told.add(other);
  const message = `\`attribute\` ${sayNames(nameOf(work, one))} stands beside \`attribute\` ${sayNames(nameOf(work, other))}; attributes beside each other must have different names (RELAX NG 7.3)`;
  say(work.reading, "relaxng/schema-restriction", work.expanded.placeOf(other), message);
}

type Twins = readonly [number, number];

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
    if (owner !== undefined) twins ??= [owner, attribute];
    owners[name] = attribute;
    stamps[name] = now;
  }
  return twins;
}

function twinsByWildcard(work: Work, before: Attributes, own: Attributes): Twins | undefined {
  if (before.unnamed.length + own.unnamed.length === 0) return undefined;
  for (const wildcard of before.unnamed) {
    const twin = overlapping(work, wildcard, own);
    if (twin !== undefined) return [wildcard, twin];
  }
  for (const wildcard of own.unnamed) {
    const twin = overlapping(work, wildcard, before);
    if (twin !== undefined) return [twin, wildcard];
  }
  return undefined;
}

function overlapping(work: Work, wildcard: number, { named, unnamed }: Attributes): number | undefined {
  const names = nameOf(work, wildcard);
  return [...named.map((each) => each.attribute), ...unnamed].find((each) => overlap(names, nameOf(work, each)));
}
