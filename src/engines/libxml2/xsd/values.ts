/** Why a value is not allowed, and what may stand there instead. */
export interface ValueReason {
  readonly reason: string;
  readonly expected: readonly string[];
}

/** The reason in our words, from the facet that a value breaks and what is said of it. */
export function valueReason(facet: string, said: string): ValueReason {
  switch (facet) {
    case "enumeration": {
      const expected = [...(/\{(.*)\}/.exec(said)?.[1] ?? "").matchAll(/'([^']*)'/g)].map(([, value = ""]) => value);
      return { reason: `${listed(expected.map((each) => `\`${each}\``))} may stand there`, expected };
    }
    case "pattern":
      return because(`it must match the pattern \`${lastQuoted(said)}\``);
    case "length":
      return because(`it must be ${lastQuoted(said)} long`);
    case "minLength":
      return because(`it must be ${lastQuoted(said)} long at least`);
    case "maxLength":
      return because(`it may be ${lastQuoted(said)} long at most`);
    case "minInclusive":
      return because(`it must be ${lastQuoted(said)} at least`);
    case "maxInclusive":
      return because(`it may be ${lastQuoted(said)} at most`);
    case "minExclusive":
      return because(`it must be more than ${lastQuoted(said)}`);
    case "maxExclusive":
      return because(`it must be less than ${lastQuoted(said)}`);
    case "totalDigits":
      return because(`it may have ${lastQuoted(said)} digits at most`);
    case "fractionDigits":
      return because(`it may have ${lastQuoted(said)} digits after the point at most`);
    default:
      return byType(said);
  }
}

function byType(said: string): ValueReason {
  const fixed = /fixed value constraint '([^']*)'/.exec(said)?.[1];
  if (fixed !== undefined) return { reason: `only \`${fixed}\` may stand there`, expected: [fixed] };
  const type = /type '(?:\{[^}]*\})?([^']*)'/.exec(said)?.[1];
  return because(
    type === undefined ? "the type that it must have does not allow it" : `it must be of the type \`${type}\``,
  );
}

function because(reason: string): ValueReason {
  return { reason, expected: [] };
}

/** The last thing in quotes: the limit that the schema sets. */
function lastQuoted(said: string): string {
  return said.match(/'([^']*)'(?=[^']*$)/)?.[1] ?? "what the schema says";
}

function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
