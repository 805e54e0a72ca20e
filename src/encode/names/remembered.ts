import type { Matcher } from "../authority/matcher.js";
import type { Token } from "../authority/tokens.js";
import type { Gazetteer } from "../gazetteer/index.js";

/** A gazetteer that remembers its answers for the block that is read: several detectors ask for the same places. */
export function rememberedGazetteer(gazetteer: Gazetteer): Gazetteer {
  return { ...gazetteer, longest: remembered((tokens, at) => gazetteer.longest(tokens, at)) };
}

/** A matcher that does so. */
export function rememberedMatcher(matcher: Matcher): Matcher {
  const longest = remembered((tokens, at) => matcher.longest(tokens, at));
  return {
    ...matcher,
    longest: (tokens, at, most) => (most === undefined ? longest(tokens, at) : matcher.longest(tokens, at, most)),
  };
}

type Ask<Answer> = (tokens: readonly Token[], at: number) => Answer | undefined;

function remembered<Answer>(ask: Ask<Answer>): Ask<Answer> {
  let block: readonly Token[] = [];
  let answers = new Map<number, Answer | undefined>();
  return (tokens, at) => {
    if (tokens !== block) {
      block = tokens;
      answers = new Map();
    }
    const known = answers.get(at);
    if (known !== undefined || answers.has(at)) return known;
    const answer = ask(tokens, at);
    answers.set(at, answer);
    return answer;
  };
}
