import type { AttributePattern, Pattern } from "../../core/grammar.js";
import { EMPTY, type Expression, NONE } from "./expression.js";
import { contentOf, type Side } from "./side.js";

/** What a content says of one attribute. */
export interface AttributeUse {
  readonly isRequired: boolean;
  /** What its value may be, any one of them. */
  readonly patterns: readonly Pattern[];
  /** What the schema says of it for people. */
  readonly documentation: readonly string[];
}

/** The attributes of a content, by their keys. */
export type AttributeUses = ReadonlyMap<string, AttributeUse>;

/** The attributes that may stand on an element whose content is one of these. */
export function attributesOf(side: Side, contents: readonly Pattern[]): AttributeUses {
  const uses = contents.filter(side.isReal).map((each) => usesIn(side, each));
  const [first = NOTHING, ...others] = uses;
  return others.reduce(either, first);
}

const NOTHING: AttributeUses = new Map();

function usesIn(side: Side, pattern: Pattern): AttributeUses {
  switch (pattern.kind) {
    case "attribute":
      return new Map(side.attributes.in(pattern.name).map((key, _, all) => [key, useOf(pattern, all.length)]));
    case "choice": {
      const real = [pattern.left, pattern.right].filter(side.isReal);
      const [left = NOTHING, right] = real.map((each) => usesIn(side, each));
      return right ? either(left, right) : left;
    }
    case "group":
    case "interleave":
      return both(usesIn(side, pattern.left), usesIn(side, pattern.right));
    case "oneOrMore":
      return usesIn(side, pattern.pattern);
    default:
      return NOTHING;
  }
}

/** Of several names that will do, none is required. */
function useOf({ pattern, documentation }: AttributePattern, names: number): AttributeUse {
  return {
    isRequired: names === 1,
    patterns: [pattern],
    documentation: documentation === undefined ? [] : [documentation],
  };
}

function either(left: AttributeUses, right: AttributeUses): AttributeUses {
  return merged(left, right, (one, other) => one?.isRequired === true && other?.isRequired === true);
}

function both(left: AttributeUses, right: AttributeUses): AttributeUses {
  return merged(left, right, (one, other) => one?.isRequired === true || other?.isRequired === true);
}

function merged(
  left: AttributeUses,
  right: AttributeUses,
  isRequired: (one: AttributeUse | undefined, other: AttributeUse | undefined) => boolean,
): AttributeUses {
  const all = new Map<string, AttributeUse>();
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [one, other] = [left.get(key), right.get(key)];
    const patterns = new Set([...(one?.patterns ?? []), ...(other?.patterns ?? [])]);
    const documentation = [...new Set([...(one?.documentation ?? []), ...(other?.documentation ?? [])])];
    all.set(key, { isRequired: isRequired(one, other), patterns: [...patterns], documentation });
  }
  return all;
}

/** One way in which attributes may stand together, and the content that goes with them. */
export interface Variant {
  /** The keys, sorted. */
  readonly attributes: readonly string[];
  readonly content: Expression;
}

/** So many ways are told apart. */
const MOST_VARIANTS = 256;

/**
 * The ways in which the attributes of contents may stand together. Attributes that are `free` are left out; undefined where
 * there are too many ways.
 */
export function variantsOf(
  side: Side,
  contents: readonly Pattern[],
  { free, symbolOf }: Pick<Varying, "free" | "symbolOf">,
): ReadonlyMap<string, Variant> | undefined {
  const limit = { exceeded: false };
  const all = contents.flatMap((each) => variantsIn({ side, symbolOf, free, limit }, each));
  return limit.exceeded ? undefined : byAttributes(side, all);
}

/** Whether each attribute of a content may be there or not, whatever else is. */
export function freedomOf(side: Side, contents: readonly Pattern[]): ReadonlyMap<string, boolean> {
  const free = new Map<string, boolean>();
  for (const content of contents) {
    const visit = (pattern: Pattern, isOptional: boolean): void => {
      switch (pattern.kind) {
        case "attribute":
          // What stands twice in a content stands in parts of it that exclude each other.
          for (const key of side.attributes.in(pattern.name)) free.set(key, isOptional && !free.has(key));
          break;
        case "group":
        case "interleave":
          visit(pattern.left, false);
          visit(pattern.right, false);
          break;
        case "choice": {
          const [only] = [pattern.left, pattern.right].filter((each) => each.kind !== "empty");
          const isOne = pattern.left.kind === "empty" || pattern.right.kind === "empty";
          if (isOne && only) visit(only, only.kind === "attribute");
          else {
            visit(pattern.left, false);
            visit(pattern.right, false);
          }
          break;
        }
        case "oneOrMore":
          visit(pattern.pattern, false);
          break;
        default:
          break;
      }
    };
    visit(content, false);
  }
  return free;
}

interface Varying {
  readonly side: Side;
  readonly symbolOf: (index: number) => Expression;
  readonly free: ReadonlySet<string>;
  readonly limit: { exceeded: boolean };
}

function variantsIn(varying: Varying, pattern: Pattern): readonly Variant[] {
  const { side, symbolOf } = varying;
  switch (pattern.kind) {
    case "attribute": {
      const keys = side.attributes.in(pattern.name);
      return [{ attributes: keys.length === 1 ? keys : [keys.join(" or ")], content: EMPTY }];
    }
    case "choice":
      if (isFree(varying, pattern.left, pattern.right)) return [{ attributes: [], content: EMPTY }];
      return limited(varying, [...variantsIn(varying, pattern.left), ...variantsIn(varying, pattern.right)]);
    case "group":
    case "interleave": {
      const { kind } = pattern;
      const right = variantsIn(varying, pattern.right);
      const both = variantsIn(varying, pattern.left).flatMap((one) =>
        right.map((other) => ({
          attributes: [...new Set([...one.attributes, ...other.attributes])].sort(),
          content: side.expressions[kind](one.content, other.content),
        })),
      );
      return limited(varying, both);
    }
    case "oneOrMore": {
      const inner = variantsIn(varying, pattern.pattern);
      return inner.map((each) => ({ ...each, content: side.expressions.more(each.content) }));
    }
    default:
      return [{ attributes: [], content: contentOf(side, pattern, symbolOf) }];
  }
}

/** An attribute, or nothing. */
function isFree({ side, free }: Varying, left: Pattern, right: Pattern): boolean {
  const attribute = left.kind === "empty" ? right : right.kind === "empty" ? left : undefined;
  return attribute?.kind === "attribute" && side.attributes.in(attribute.name).every((key) => free.has(key));
}

function limited({ side, limit }: Varying, variants: readonly Variant[]): readonly Variant[] {
  const merged = [...byAttributes(side, variants).values()];
  if (merged.length <= MOST_VARIANTS) return merged;
  limit.exceeded = true;
  return [];
}

function byAttributes({ expressions }: Side, variants: readonly Variant[]): ReadonlyMap<string, Variant> {
  const all = new Map<string, Variant>();
  for (const each of variants) {
    if (each.content === NONE) continue;
    const key = each.attributes.join(" ");
    const before = all.get(key);
    all.set(key, before ? { ...each, content: expressions.choice([before.content, each.content]) } : each);
  }
  return all;
}
