import type { Range } from "../../../core/source.js";
import type { NameClass, Place } from "../grammar.js";
import { allOf, choiceOf, EMPTY, GrowingPatterns, NOT_ALLOWED, optional, repeated, TEXT } from "../growing.js";
import { ABSENT, type Documentation, type ElementNote, type Packed, ROW } from "../packed.js";
import { settle } from "../settled.js";
import { idType } from "./datatypes.js";
import type { Files } from "./files.js";
import { inReach } from "./reach.js";
import { type Reading, say } from "./reading.js";
import type { Combined, Scope } from "./scopes.js";
import type { AttributeNode, DataNode, ElementNode, PatternNode, ValueNode } from "./syntax.js";

/** A schema in the simple form, and what else is known of its patterns. */
export interface Expanded {
  readonly packed: Packed;
  readonly ids: Ids;
  readonly elements: readonly ElementNote[];
  /** Where the pattern of a row stands; for those that are the same everywhere, and so have no place, where the schema starts. */
  readonly placeOf: (row: number) => Place;
  /** The name classes by row. */
  readonly names: readonly NameClass[];
  /** The rows that definitions mean: other patterns hold them more than once. */
  readonly shared: ReadonlySet<number>;
  /** What the schema says of attributes and values, by row. */
  readonly documentation: ReadonlyMap<number, Documentation>;
}

/** What the schema has of ID types. */
export interface Ids {
  /** Whether some of them may be other than all that an attribute holds. */
  readonly elsewhere: boolean;
  /** The attributes that hold one and nothing else, by the classes of their names. */
  readonly names: readonly NameClass[];
}

/**
 * The simple form of a schema (RELAX NG 4.12-4.21): references are followed, each definition once, so that patterns are
 * shared; what nothing leads to is left out. Names must be known to lead somewhere.
 */
export function expand(reading: Reading, files: Files, scope: Scope): Expanded {
  const work: Work = {
    reading,
    files,
    patterns: new GrowingPatterns(),
    elements: [],
    defined: new Map(),
    external: new Map(),
    places: PLACELESS.map(() => undefined),
    documentation: [],
    ids: { elsewhere: false, names: [] },
    depth: { now: 0, exceeded: false },
  };
  const place = scope.definitions.get(undefined)?.parts[0]?.place ?? NOWHERE;
  const start = expandName({ ...work, scope }, undefined, place);
  keepPlace(work, place);
  // Contents come after what leads to them, so that a definition that holds itself in an element is no circle.
  for (const element of work.elements) {
    element.content = expandPattern({ ...work, scope: element.scope }, element.node.content);
  }
  return inSimpleForm(work, start, place);
}

function inSimpleForm(
  { patterns, elements, places, defined, documentation, ids }: Work,
  start: number,
  startPlace: Place,
): Expanded {
  const contents = elements.map((each) => each.content);
  const reached = inReach(patterns.rows, start, contents);
  const indexes = new Map(reached.map((element, index) => [element, index]));
  const found = reached.flatMap((each) => elements[each] ?? []);
  const named = found.map(({ node, content }) => ({ name: node.name, content }));
  const { packed, rowOf, names } = settle(patterns, start, named, (element) => indexes.get(element) ?? ABSENT);
  return {
    packed,
    ids,
    elements: found.map(({ node, documentation }) => ({ documentation, place: new LastingPlace(node.place) })),
    placeOf: (row) => places[rowOf.indexOf(row)] ?? startPlace,
    names,
    shared: new Set([...defined.values()].map((row) => rowOf[row ?? NOT_ALLOWED] ?? ABSENT)),
    documentation: new Map(documentation.map(([row, said]) => [rowOf[row] ?? ABSENT, said])),
  };
}

interface Work {
  readonly reading: Reading;
  readonly files: Files;
  readonly patterns: GrowingPatterns;
  /** The elements that were met, in that order; those at the end may still lack their content. */
  readonly elements: MetElement[];
  /** What definitions mean; undefined while one is followed. */
  readonly defined: Map<Combined, number | undefined>;
  /** What patterns of other files mean in a scope. */
  readonly external: Map<Scope, Map<PatternNode, number>>;
  /** Where patterns stand, for all rows but the last, whose pattern is not whole yet. */
  readonly places: (Place | undefined)[];
  readonly documentation: (readonly [row: number, said: Documentation])[];
  readonly ids: { elsewhere: boolean; readonly names: NameClass[] };
  /** How many patterns are in each other just now, by nesting or by reference. */
  readonly depth: { now: number; exceeded: boolean };
}

/** An element pattern that was met; its content may be still to come. */
interface MetElement {
  readonly node: ElementNode;
  readonly documentation: Documentation | undefined;
  readonly scope: Scope;
  content: number;
}

interface Expansion extends Work {
  readonly scope: Scope;
}

/** How many patterns may be in each other, elements apart: more would exhaust the call stack. */
const DEEPEST = 1200;

/** The patterns that are the same everywhere. */
const PLACELESS = [NOT_ALLOWED, EMPTY, TEXT];

const NOWHERE: Place = { path: "", range: { start: 0, end: 0 } };

/** The place of an element without what it was read from: a grammar is plain to look at, whatever its file was. */
class LastingPlace implements Place {
  readonly path: string;
  readonly #place: Place;

  constructor(place: Place) {
    this.path = place.path;
    this.#place = place;
  }

  get range(): Range {
    return this.#place.range;
  }
}

/** The row of the pattern that a node means. */
function expandPattern(work: Expansion, node: PatternNode): number {
  if (work.depth.now >= DEEPEST) return sayTooDeep(work, node.place);
  work.depth.now++;
  const pattern = simplify(work, node);
  work.depth.now--;
  keepPlace(work, node.place);
  return pattern;
}

/** The patterns that are new since the last place was kept belong to one node. */
function keepPlace({ places, patterns: { rows } }: Work, place: Place | undefined): void {
  while (places.length < rows.count) places.push(place);
}

function sayTooDeep({ reading, depth }: Work, place: Place): number {
  if (!depth.exceeded) {
    const message = `more than ${DEEPEST} patterns are in each other here, by nesting or by reference; put an \`element\` between, or fewer references`;
    say(reading, "relaxng/schema-unreadable", place, message);
  }
  depth.exceeded = true;
  return NOT_ALLOWED;
}

function simplify(work: Expansion, node: PatternNode): number {
  const { patterns } = work;
  switch (node.kind) {
    case "element":
      return expandElement(work, node, node.documentation);
    case "attribute":
      return expandAttribute(work, node, node.documentation);
    case "group":
    case "interleave":
      return allOf(patterns, ROW[node.kind], expandAll(work, node.patterns));
    case "choice":
      return choiceOf(patterns, expandAll(work, node.patterns));
    case "optional":
      return optional(patterns, expandPattern(work, node.pattern));
    case "zeroOrMore":
      return optional(patterns, repeated(patterns, expandPattern(work, node.pattern)));
    case "oneOrMore":
      return repeated(patterns, expandPattern(work, node.pattern));
    case "mixed":
      return allOf(patterns, ROW.interleave, [expandPattern(work, node.pattern), TEXT]);
    case "list": {
      const pattern = expandPattern(work, node.pattern);
      return pattern === NOT_ALLOWED ? NOT_ALLOWED : patterns.rows.add(ROW.list, pattern);
    }
    case "ref":
      return expandName(work, node.name, node.place);
    case "parentRef":
      return work.scope.parent ? expandName({ ...work, scope: work.scope.parent }, node.name, node.place) : NOT_ALLOWED;
    case "empty":
      return EMPTY;
    case "text":
      return TEXT;
    case "notAllowed":
      return NOT_ALLOWED;
    case "data":
      noteId(work, node);
      return expandData(work, node);
    case "value":
      noteId(work, node);
      return expandValue(work, node);
    case "externalRef": {
      const pattern = work.files.patternOf(node.reference);
      return pattern ? expandExternal(work, pattern) : NOT_ALLOWED;
    }
    case "grammar": {
      const scope = work.scope.grammars.get(node);
      return scope ? expandName({ ...work, scope }, undefined, node.place) : NOT_ALLOWED;
    }
  }
}

function expandAll(work: Expansion, nodes: readonly PatternNode[]): readonly number[] {
  return nodes.map((each) => expandPattern(work, each));
}

function expandElement(
  { patterns, elements, scope }: Expansion,
  node: ElementNode,
  documentation: Documentation | undefined,
): number {
  return patterns.element(elements.push({ node, documentation, scope, content: NOT_ALLOWED }) - 1);
}

function expandAttribute(work: Expansion, node: AttributeNode, documentation: Documentation | undefined): number {
  const { content } = node;
  // What is all that an attribute holds stands nowhere else.
  const { elsewhere } = work.ids;
  const pattern = expandPattern(work, content);
  if ((content.kind === "value" || (content.kind === "data" && !content.except)) && idType(content) !== undefined) {
    work.ids.elsewhere = elsewhere;
    work.ids.names.push(node.name);
  }
  if (pattern === NOT_ALLOWED) return pattern;
  const attribute = work.patterns.attribute(node.name, pattern);
  if (documentation) work.documentation.push([attribute, documentation]);
  return attribute;
}

function noteId({ ids }: Work, node: DataNode | ValueNode): void {
  if (idType(node) !== undefined) ids.elsewhere = true;
}

/** RELAX NG 4.20: an `except` in which nothing is allowed takes nothing away. */
function expandData(work: Expansion, { library, type, params, except }: DataNode): number {
  const excepted = except ? expandPattern(work, except) : NOT_ALLOWED;
  const number = work.patterns.typeOf(
    library,
    type,
    params.flatMap(({ name, value }) => [name, value]),
  );
  return work.patterns.data(number, excepted === NOT_ALLOWED ? ABSENT : excepted);
}

function expandValue(work: Expansion, { library, type, value, namespaces, documentation }: ValueNode): number {
  const row = work.patterns.value(work.patterns.typeOf(library, type), value, namespaces);
  work.documentation.push([row, documentation]);
  return row;
}

/** A pattern of another file means the same wherever one grammar refers to it. */
function expandExternal(work: Expansion, node: PatternNode): number {
  const known = work.external.get(work.scope) ?? new Map<PatternNode, number>();
  work.external.set(work.scope, known);
  const pattern = known.get(node) ?? expandPattern(work, node);
  known.set(node, pattern);
  return pattern;
}

/** What a name means in a grammar; `start` for undefined. RELAX NG 4.19: it may not hold itself but inside an element. */
function expandName(work: Expansion, name: string | undefined, place: Place): number {
  const combined = work.scope.definitions.get(name);
  if (!combined) return NOT_ALLOWED;
  const known = work.defined.get(combined);
  if (known !== undefined) return known;
  const what = name === undefined ? "`start`" : `\`${name}\``;
  if (work.defined.has(combined)) {
    const message = `${what} leads back to itself without an element between; a definition may hold itself only inside an \`element\` (RELAX NG 4.19)`;
    say(work.reading, "relaxng/schema-reference", place, message);
    return NOT_ALLOWED;
  }
  work.defined.set(combined, undefined);
  const pattern = expandDefinition(work, combined);
  work.defined.set(combined, pattern);
  return pattern;
}

/** RELAX NG 4.17: several definitions of a name are one. What a definition says for people holds for the one thing in it. */
function expandDefinition(work: Expansion, { combine, parts }: Combined): number {
  const patterns = parts.map(({ pattern: node, documentation }) => {
    if (documentation === undefined) return expandPattern(work, node);
    if (node.kind !== "element" && node.kind !== "attribute") return expandPattern(work, node);
    const pattern =
      node.kind === "element"
        ? expandElement(work, node, node.documentation ?? documentation)
        : expandAttribute(work, node, node.documentation ?? documentation);
    keepPlace(work, node.place);
    return pattern;
  });
  return combine === "interleave" ? allOf(work.patterns, ROW.interleave, patterns) : choiceOf(work.patterns, patterns);
}
