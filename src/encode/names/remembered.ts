import type { Token } from "../authority/tokens.js";
import type { Gazetteer } from "../gazetteer/index.js";

type Answer = ReturnType<Gazetteer["longest"]>;

/** A gazetteer that remembers its answers for the block that is read: several detectors ask for the same places. */
export function rememberedGazetteer({ forename, longest }: Gazetteer): Gazetteer {
  let block: readonly Token[] = [];
  let answers: (Answer | null)[] = [];
  return {
    forename,
    longest: (tokens, at) => {
      if (tokens !== block) {
        block = tokens;
        answers = new Array(tokens.length).fill(undefined);
      }
      const known = answers[at];
      if (known !== undefined) return known ?? undefined;
      const answer = longest(tokens, at);
      if (at < tokens.length) answers[at] = answer ?? null;
      return answer;
    },
  };
}
