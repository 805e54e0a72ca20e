import type { Place, Specification } from "../model.js";
import type { Directive } from "../read/directives.js";
import { type GrammarScope, patternName } from "../relaxng/scope.js";
import { isPattern, type RngElement } from "../relaxng/tree.js";
import type { Say } from "../saying.js";
import { definitionsIn } from "./definitions.js";

/**
 * Says where an element may be read in two ways (XML 1.0, appendix E): RELAX NG takes such content, a DTD or an XML Schema does
 * not, and a reader can seldom have meant it. Only content that the ODD itself has a hand in is looked at.
 */
export function checkAmbiguity(
  specification: Specification,
  {
    grammar,
    scope,
    directives,
    say,
  }: {
    readonly grammar: RngElement;
    readonly scope: GrammarScope;
    readonly directives: readonly Directive[];
    readonly say: Say;
  },
): void {
  const definitions = definitionsIn(grammar);
  const own = elementsWithContent(directives);
  for (const element of specification.elements) {
    const place = own.get(element.ident);
    if (!place) continue;
    const [pattern] = definitions.get(patternName(element, scope)) ?? [];
    const content = pattern?.children.filter(isPattern).filter(({ name }) => name !== "attribute");
    const twice = content && ambiguous(content, definitions);
    if (twice === undefined) continue;
    const message = `in the content of \`${element.ident}\`, an element \`${twice}\` can be read as one of two that are allowed; which one cannot be told when it is met`;
    say("odd/ambiguous", place, message, { actual: twice });
  }
}

/** The elements whose content an ODD writes itself, with the place where it does. */
function elementsWithContent(directives: readonly Directive[]): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const each of directives) {
    if (each.type !== "declaration") continue;
    const { spec, given, mode } = each.declaration;
    if (spec.kind === "element" && mode !== "delete" && given.has("content")) found.set(spec.ident, spec.place);
  }
  return found;
}

/** A place in content where an element may stand. */
interface Position {
  readonly name: string;
  readonly id: number;
}

interface Shape {
  readonly nullable: boolean;
  readonly first: readonly Position[];
  readonly last: readonly Position[];
}

const NOTHING: Shape = { nullable: true, first: [], last: [] };

/** Content with more places than this is not looked at: to compare them takes time that grows with their square. */
const MOST = 2000;

/** The name of an element that can be read in two ways; undefined where none can. */
function ambiguous(
  content: readonly RngElement[],
  definitions: ReadonlyMap<string, readonly RngElement[]>,
): string | undefined {
  const follow = new Map<number, Map<number, Position>>();
  let count = 0;
  const link = (from: readonly Position[], to: readonly Position[]): void => {
    for (const { id } of from) {
      const next = follow.get(id) ?? new Map<number, Position>();
      for (const each of to) next.set(each.id, each);
      follow.set(id, next);
    }
  };
  const row = (parts: readonly RngElement[], open: ReadonlySet<string>): Shape =>
    parts.reduce<Shape>((before, part) => {
      const next = shape(part, open);
      link(before.last, next.first);
      return {
        nullable: before.nullable && next.nullable,
        first: before.nullable ? [...before.first, ...next.first] : before.first,
        last: next.nullable ? [...before.last, ...next.last] : next.last,
      };
    }, NOTHING);
  const shape = (pattern: RngElement, open: ReadonlySet<string>): Shape => {
    const inner = pattern.children.filter(isPattern);
    switch (pattern.name) {
      case "ref": {
        const name = pattern.attributes[0]?.[1] ?? "";
        const target = definitions.get(name) ?? [];
        if (target.every((each) => each.name === "element")) {
          count++;
          const position = { name, id: count };
          return { nullable: false, first: [position], last: [position] };
        }
        if (open.has(name) || target.some(holdsAttributes)) return NOTHING;
        return row(target, new Set([...open, name]));
      }
      case "choice": {
        const shapes = inner.map((each) => shape(each, open));
        return {
          nullable: shapes.some(({ nullable }) => nullable),
          first: shapes.flatMap(({ first }) => first),
          last: shapes.flatMap(({ last }) => last),
        };
      }
      case "optional":
        return { ...row(inner, open), nullable: true };
      case "oneOrMore":
      case "zeroOrMore": {
        const all = row(inner, open);
        link(all.last, all.first);
        return { ...all, nullable: all.nullable || pattern.name === "zeroOrMore" };
      }
      case "group":
      case "mixed":
        return row(inner, open);
      default:
        return NOTHING;
    }
  };
  const whole = row(content, new Set());
  if (count > MOST) return undefined;
  return [whole.first, ...[...follow.values()].map((each) => [...each.values()])].map(twiceIn).find(Boolean);
}

function holdsAttributes(pattern: RngElement): boolean {
  return pattern.name === "attribute" || pattern.children.filter(isPattern).some(holdsAttributes);
}

function twiceIn(positions: readonly Position[]): string | undefined {
  const seen = new Map<string, number>();
  for (const { name, id } of positions) {
    const other = seen.get(name);
    if (other !== undefined && other !== id) return name;
    seen.set(name, id);
  }
  return undefined;
}
