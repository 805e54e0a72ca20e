import type { Pattern } from "../../core/grammar.js";
import { alternativesOf, takesAnything } from "./datatypes.js";
import { EMPTY, type Expression } from "./expression.js";
import { contentOf, definitionOf, type Side } from "./side.js";
import { valueSetOf } from "./values.js";

/** The elements of two schemas in families: the contents of one are written alike, all the way down. */
export interface Families {
  /** The family of an element of the first schema, or of the second. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Finds elements that are the same in both schemas though their definitions stand elsewhere or in another order: it is
 * supposed that all are, and families are divided until none has members that differ.
 */
export function familiesOf(first: Side, second: Side): Families {
  const sides = [first, second];
  let families = sides.map((side) => side.grammar.elements.map(() => 0));
  let count = 0;
  for (;;) {
    const numbers = new Map<string, number>();
    const next = sides.map((side, which) => {
      const family = families[which] ?? [];
      const symbolOf = (index: number): Expression =>
        side.expressions.choice(
          side.elements
            .in(definitionOf(side, index).name)
            .map((key) => side.expressions.symbol(`${key} ${family[index]}`)),
        );
      const written = writtenWith(side, symbolOf);
      return side.grammar.elements.map(({ content }, index) => {
        const key = side.real[index] ? written(content) : "";
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
      });
    });
    families = next;
    if (numbers.size === count) break;
    count = numbers.size;
  }
  const [one = [], other = []] = families;
  return { first: one, second: other };
}

/** A content in two: its attributes, which are in no order, and the rest. */
interface Written {
  readonly attributes: Expression;
  readonly content: Expression;
}

function writtenWith(side: Side, symbolOf: (index: number) => Expression): (pattern: Pattern) => string {
  const { expressions } = side;
  const known = new Map<Pattern, Written>();
  const write = (pattern: Pattern): Written => {
    const before = known.get(pattern);
    if (before) return before;
    const made = make(pattern);
    known.set(pattern, made);
    return made;
  };
  const make = (pattern: Pattern): Written => {
    switch (pattern.kind) {
      case "attribute": {
        const names = side.attributes.in(pattern.name).join(" ");
        const attribute = expressions.symbol(`@${names}=${writtenValues(side, pattern.pattern)}`);
        return { attributes: attribute, content: EMPTY };
      }
      case "group":
      case "interleave": {
        const [left, right] = [write(pattern.left), write(pattern.right)];
        return {
          attributes: expressions.interleave(left.attributes, right.attributes),
          content: expressions[pattern.kind](left.content, right.content),
        };
      }
      case "choice": {
        const real = alternativesOf(pattern).filter(side.isReal).map(write);
        const content = expressions.choice(real.map((each) => each.content));
        const isMixed = real.some((each) => each.attributes !== EMPTY) && real.some((each) => each.content !== EMPTY);
        // Which content goes with which attributes counts too.
        const ways = real.map((each) =>
          isMixed ? expressions.symbol(`${each.attributes}/${each.content}`) : each.attributes,
        );
        return { attributes: expressions.choice(ways), content };
      }
      case "oneOrMore": {
        const { attributes, content } = write(pattern.pattern);
        return { attributes: expressions.more(attributes), content: expressions.more(content) };
      }
      case "data":
      case "value":
      case "list": {
        if (takesAnything(pattern)) return { attributes: EMPTY, content: contentOf(side, pattern, symbolOf) };
        return { attributes: EMPTY, content: expressions.symbol(`=${writtenValues(side, pattern)}`) };
      }
      default:
        return { attributes: EMPTY, content: contentOf(side, pattern, symbolOf) };
    }
  };
  return (pattern) => {
    const { attributes, content } = write(pattern);
    return `${attributes} ${content}`;
  };
}

function writtenValues({ expressions }: Side, pattern: Pattern): string {
  const { values, shape } = valueSetOf(expressions, [pattern]);
  return `${shape} ${JSON.stringify([...values].sort())}`;
}
