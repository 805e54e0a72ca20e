import type { Pattern, Place } from "../../grammar.js";
import type { Expanded } from "../expand.js";
import { isInfinite, sayNames } from "../name-class.js";
import { type Reading, say } from "../reading.js";

/** RELAX NG 7.1, and of 7.3 what is about ancestors: which patterns may not stand inside which others. */
export function checkContexts(reading: Reading, { grammar, places }: Expanded): void {
  const work: Work = { reading, places, visited: new Map(), visitedAlso: new Map() };
  visit(work, grammar.start, { inside: IN_START, place: places.get(grammar.start) ?? NOWHERE });
  for (const { content, place } of grammar.elements) visit(work, content, { inside: 0, place });
}

interface Work {
  readonly reading: Reading;
  readonly places: ReadonlyMap<Pattern, Place>;
  /** What patterns were first met inside of, and what after that: few are met in more than one way. */
  readonly visited: Map<Pattern, number>;
  readonly visitedAlso: Map<Pattern, Set<number>>;
}

/** What a pattern is inside of: the sum of these. */
const IN_START = 1;
const IN_ATTRIBUTE = 2;
const IN_LIST = 4;
const IN_EXCEPT = 8;
const IN_ONE_OR_MORE = 16;
const IN_REPEATED_GROUP = 32;

interface Around {
  readonly inside: number;
  /** Where the nearest pattern around stands that has a place. */
  readonly place: Place;
}

const NOWHERE: Place = { path: "", range: { start: 0, end: 0 } };

function visit(work: Work, pattern: Pattern, around: Around): void {
  const { inside } = around;
  if (wasHere(work, pattern, inside)) return;
  const place = work.places.get(pattern) ?? around.place;
  const fault = faultOf(pattern, inside);
  if (fault !== undefined) {
    say(work.reading, "relaxng/schema-restriction", place, fault);
    return;
  }
  switch (pattern.kind) {
    case "choice":
      visit(work, pattern.left, { inside, place });
      visit(work, pattern.right, { inside, place });
      break;
    case "group":
    case "interleave": {
      const within = inside & IN_ONE_OR_MORE ? inside | IN_REPEATED_GROUP : inside;
      visit(work, pattern.left, { inside: within, place });
      visit(work, pattern.right, { inside: within, place });
      break;
    }
    case "oneOrMore":
      visit(work, pattern.pattern, { inside: inside | IN_ONE_OR_MORE, place });
      break;
    case "list":
      visit(work, pattern.pattern, { inside: inside | IN_LIST, place });
      break;
    case "attribute":
      visit(work, pattern.pattern, { inside: inside | IN_ATTRIBUTE, place });
      break;
    case "data":
      if (pattern.except) visit(work, pattern.except, { inside: inside | IN_EXCEPT, place });
      break;
    case "element":
    case "empty":
    case "notAllowed":
    case "text":
    case "value":
      break;
  }
}

/** Whether a pattern was met inside of the same before; from now on it was. */
function wasHere({ visited, visitedAlso }: Work, pattern: Pattern, inside: number): boolean {
  const first = visited.get(pattern);
  if (first === inside) return true;
  if (first === undefined) {
    visited.set(pattern, inside);
    return false;
  }
  const others = visitedAlso.get(pattern);
  if (others?.has(inside)) return true;
  if (others) others.add(inside);
  else visitedAlso.set(pattern, new Set([inside]));
  return false;
}

/** Why a pattern may not stand inside what it is in. */
function faultOf(pattern: Pattern, inside: number): string | undefined {
  const { kind } = pattern;
  if (inside & IN_START && BARRED_FROM_START.has(kind)) {
    return `${sayKind(pattern)} stands in \`start\`; elements and choices of them may stand there (RELAX NG 7.1.5)`;
  }
  if (inside & IN_EXCEPT && BARRED_FROM_EXCEPT.has(kind)) {
    return `${sayKind(pattern)} stands in the \`except\` of \`data\`; \`data\`, \`value\` and choices of them may stand there (RELAX NG 7.1.4)`;
  }
  if (inside & IN_LIST && BARRED_FROM_LIST.has(kind)) {
    return `${sayKind(pattern)} stands in \`list\`; \`data\`, \`value\` and groups, choices or repetitions of them may stand there (RELAX NG 7.1.3)`;
  }
  if (inside & IN_ATTRIBUTE && (kind === "element" || kind === "attribute")) {
    return `${sayKind(pattern)} stands in \`attribute\`; \`text\`, \`data\`, \`value\` and \`list\` may stand there (RELAX NG 7.1.1)`;
  }
  if (pattern.kind !== "attribute") return undefined;
  if (inside & IN_REPEATED_GROUP) {
    return `${sayKind(pattern)} stands in a \`group\` or \`interleave\` that is repeated; an attribute can be repeated alone only, or in a \`choice\` (RELAX NG 7.1.2)`;
  }
  if (!(inside & IN_ONE_OR_MORE) && isInfinite(pattern.name)) {
    return `\`attribute\` takes ${sayNames(pattern.name)} and is not repeated; attributes with a wildcard must stand in \`oneOrMore\` or \`zeroOrMore\` (RELAX NG 7.3)`;
  }
  return undefined;
}

const BARRED_FROM_START: ReadonlySet<Pattern["kind"]> = new Set<Pattern["kind"]>([
  "attribute",
  "data",
  "value",
  "text",
  "list",
  "group",
  "interleave",
  "oneOrMore",
  "empty",
]);
const BARRED_FROM_EXCEPT: ReadonlySet<Pattern["kind"]> = new Set<Pattern["kind"]>([
  "attribute",
  "element",
  "text",
  "list",
  "group",
  "interleave",
  "oneOrMore",
  "empty",
]);
const BARRED_FROM_LIST: ReadonlySet<Pattern["kind"]> = new Set<Pattern["kind"]>([
  "list",
  "element",
  "attribute",
  "text",
  "interleave",
]);

function sayKind(pattern: Pattern): string {
  return pattern.kind === "attribute" ? `\`attribute\` ${sayNames(pattern.name)}` : `\`${pattern.kind}\``;
}
