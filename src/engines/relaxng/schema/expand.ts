import type { Range } from "../../../core/source.js";
import type {
  AttributePattern,
  DataPattern,
  ElementDefinition,
  Grammar,
  NameClass,
  Pattern,
  Place,
} from "../grammar.js";
import { idType } from "./datatypes.js";
import type { Files } from "./files.js";
import { inReach } from "./reach.js";
import { type Reading, say } from "./reading.js";
import type { Combined, Scope } from "./scopes.js";
import { allOf, choiceOf, EMPTY, NOT_ALLOWED, repeated, TEXT } from "./simple.js";
import type { AttributeNode, DataNode, ElementNode, PatternNode, ValueNode } from "./syntax.js";

/** A schema in the simple form, and where its patterns come from. */
export interface Expanded {
  readonly grammar: Grammar;
  readonly ids: Ids;
  /** Where a pattern stands; those that are the same everywhere have no place. */
  readonly places: ReadonlyMap<Pattern, Place>;
  /** What definitions mean: other patterns hold it more than once. */
  readonly shared: ReadonlySet<Pattern>;
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
    elements: [],
    defined: new Map(),
    external: new Map(),
    places: new Map(),
    ids: { elsewhere: false, names: [] },
    depth: { now: 0, exceeded: false },
  };
  const start = expandName({ ...work, scope }, undefined, PLACELESS);
  // Contents come after what leads to them, so that a definition that holds itself in an element is no circle.
  for (const element of work.elements) {
    element.content = expandPattern({ ...work, scope: element.scope }, element.node.content);
  }
  const elements = inReach(start, work.elements);
  for (const [index, element] of elements.entries()) element.pattern.index = index;
  const shared = new Set<Pattern>();
  for (const pattern of work.defined.values()) if (pattern) shared.add(pattern);
  return { grammar: { start, elements: elements.map(definitionOf) }, places: work.places, ids: work.ids, shared };
}

interface Work {
  readonly reading: Reading;
  readonly files: Files;
  /** The elements that were met, in that order; those at the end may still lack their content. */
  readonly elements: GrowingElement[];
  /** What definitions mean; undefined while one is followed. */
  readonly defined: Map<Combined, Pattern | undefined>;
  /** What patterns of other files mean in a scope. */
  readonly external: Map<Scope, Map<PatternNode, Pattern>>;
  readonly places: Map<Pattern, Place>;
  readonly ids: { elsewhere: boolean; readonly names: NameClass[] };
  /** How many patterns are in each other just now, by nesting or by reference. */
  readonly depth: { now: number; exceeded: boolean };
}

/** An element pattern that is under way: its index is settled at the end. */
interface GrowingElement {
  readonly pattern: { readonly kind: "element"; index: number };
  readonly node: ElementNode;
  readonly documentation: string | undefined;
  readonly scope: Scope;
  content: Pattern;
}

interface Expansion extends Work {
  readonly scope: Scope;
}

/** How many patterns may be in each other, elements apart: more would exhaust the call stack. */
const DEEPEST = 1200;

const PLACELESS: Place = { path: "", range: { start: 0, end: 0 } };

function definitionOf({ node, content, documentation }: GrowingElement): ElementDefinition {
  const place = new LastingPlace(node.place);
  return { name: node.name, content, ...(documentation !== undefined && { documentation }), place };
}

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

function expandPattern(work: Expansion, node: PatternNode): Pattern {
  if (work.depth.now >= DEEPEST) return sayTooDeep(work, node.place);
  work.depth.now++;
  const pattern = simplify(work, node);
  work.depth.now--;
  keepPlace(work, pattern, node.place);
  return pattern;
}

function keepPlace({ places }: Work, pattern: Pattern, place: Place): void {
  if (pattern === EMPTY || pattern === TEXT || pattern === NOT_ALLOWED || places.has(pattern)) return;
  places.set(pattern, place);
}

function sayTooDeep({ reading, depth }: Work, place: Place): Pattern {
  if (!depth.exceeded) {
    const message = `more than ${DEEPEST} patterns are in each other here, by nesting or by reference; put an \`element\` between, or fewer references`;
    say(reading, "relaxng/schema-unreadable", place, message);
  }
  depth.exceeded = true;
  return NOT_ALLOWED;
}

function simplify(work: Expansion, node: PatternNode): Pattern {
  switch (node.kind) {
    case "element":
      return expandElement(work, node, node.documentation);
    case "attribute":
      return expandAttribute(work, node, node.documentation);
    case "group":
    case "interleave":
      return allOf(node.kind, expandAll(work, node.patterns));
    case "choice":
      return choiceOf(expandAll(work, node.patterns));
    case "optional":
      return choiceOf([EMPTY, expandPattern(work, node.pattern)]);
    case "zeroOrMore":
      return choiceOf([EMPTY, repeated(expandPattern(work, node.pattern))]);
    case "oneOrMore":
      return repeated(expandPattern(work, node.pattern));
    case "mixed":
      return allOf("interleave", [expandPattern(work, node.pattern), TEXT]);
    case "list": {
      const pattern = expandPattern(work, node.pattern);
      return pattern.kind === "notAllowed" ? pattern : { kind: "list", pattern };
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
    case "value": {
      noteId(work, node);
      const { kind, library, type, value, namespaces, documentation } = node;
      return { kind, library, type, value, namespaces, documentation };
    }
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

function expandAll(work: Expansion, nodes: readonly PatternNode[]): readonly Pattern[] {
  return nodes.map((each) => expandPattern(work, each));
}

function expandElement(work: Expansion, node: ElementNode, documentation: string | undefined): Pattern {
  const pattern = { kind: "element" as const, index: work.elements.length };
  work.elements.push({ pattern, node, documentation, scope: work.scope, content: NOT_ALLOWED });
  return pattern;
}

function expandAttribute(work: Expansion, node: AttributeNode, documentation: string | undefined): Pattern {
  const { content } = node;
  // What is all that an attribute holds stands nowhere else.
  const { elsewhere } = work.ids;
  const pattern = expandPattern(work, content);
  if ((content.kind === "value" || (content.kind === "data" && !content.except)) && idType(content) !== undefined) {
    work.ids.elsewhere = elsewhere;
    work.ids.names.push(node.name);
  }
  if (pattern.kind === "notAllowed") return pattern;
  const attribute: AttributePattern = { kind: "attribute", name: node.name, pattern };
  return documentation === undefined ? attribute : { ...attribute, documentation };
}

function noteId({ ids }: Work, node: DataNode | ValueNode): void {
  if (idType(node) !== undefined) ids.elsewhere = true;
}

/** RELAX NG 4.20: an `except` in which nothing is allowed takes nothing away. */
function expandData(work: Expansion, node: DataNode): DataPattern {
  const { kind, library, type, params } = node;
  const except = node.except && expandPattern(work, node.except);
  const data: DataPattern = { kind, library, type, params };
  return except === undefined || except.kind === "notAllowed" ? data : { ...data, except };
}

/** A pattern of another file means the same wherever one grammar refers to it. */
function expandExternal(work: Expansion, node: PatternNode): Pattern {
  const known = work.external.get(work.scope) ?? new Map<PatternNode, Pattern>();
  work.external.set(work.scope, known);
  const pattern = known.get(node) ?? expandPattern(work, node);
  known.set(node, pattern);
  return pattern;
}

/** What a name means in a grammar; `start` for undefined. RELAX NG 4.19: it may not hold itself but inside an element. */
function expandName(work: Expansion, name: string | undefined, place: Place): Pattern {
  const combined = work.scope.definitions.get(name);
  if (!combined) return NOT_ALLOWED;
  const known = work.defined.get(combined);
  if (known) return known;
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
function expandDefinition(work: Expansion, { combine, parts }: Combined): Pattern {
  const patterns = parts.map(({ pattern: node, documentation }) => {
    if (documentation === undefined) return expandPattern(work, node);
    if (node.kind !== "element" && node.kind !== "attribute") return expandPattern(work, node);
    const pattern =
      node.kind === "element"
        ? expandElement(work, node, node.documentation ?? documentation)
        : expandAttribute(work, node, node.documentation ?? documentation);
    keepPlace(work, pattern, node.place);
    return pattern;
  });
  return combine === "interleave" ? allOf("interleave", patterns) : choiceOf(patterns);
}
