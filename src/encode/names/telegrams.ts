import type { Proposal, Scene } from "./proposal.js";
import { mayName } from "./reading.js";

/** Posts as the heads of telegrams name them, with their town: `AMEMBASSY MOSCOW`, `SECSTATE WASHDC`. */
export function postsIn({ block, tokens, capitals }: Scene): readonly Proposal[] {
  if (block.role !== "memo-head") return [];
  return capitals.flatMap((at): Proposal[] => {
    if (tokens[at]?.shape !== "capitals" || !POSTS.test(tokens[at]?.text ?? "")) return [];
    const town = tokens[at + 1]?.shape === "capitals" && !PRECEDENCE.has(tokens[at + 1]?.text ?? "") ? 1 : 0;
    const to = at + 1 + town;
    return [{ from: at, start: at, to, kind: "org", evidence: "organisation", certainty: "medium", entries: [] }];
  });
}

const POSTS =
  /^(?:AM(?:EMBASSY|EMB|CONSUL|CONGEN|LEGATION)|US(?:MISSION|UN|NATO|INT|IA|DEL)|SEC(?:STATE|DEF|NAV)|CINC[A-Z]{3,6}|DEPT|DEPSTATE|EMBTEL)$/;

/** How urgent a telegram is: no names of towns. */
const PRECEDENCE: ReadonlySet<string> = new Set(
  "IMMEDIATE PRIORITY ROUTINE FLASH NIACT INFO PASS FOR FROM SECRET CONFIDENTIAL UNCLASSIFIED NODIS EXDIS LIMDIS".split(
    " ",
  ),
);

/** Who signed where nothing but a name stands, as under telegrams and letters to friends. */
export function signedAlone({ block, tokens, covers }: Scene): readonly Proposal[] {
  const [name] = tokens;
  if (block.role !== "signed" || !name || tokens.length > LONGEST || covers.some(Boolean)) return [];
  // More than one word counts only where the line was taken for a signature because it is like a name.
  if (tokens.length > 1 && block.attributes?.cert === undefined) return [];
  if (name.text.length < 3 || !tokens.every((token) => mayName(token) || token.shape === "capitals")) return [];
  const surname = tokens.at(-1)?.key ?? name.key;
  return [
    {
      from: 0,
      start: 0,
      to: tokens.length,
      kind: "person",
      evidence: "cue",
      certainty: "medium",
      entries: [],
      surname,
    },
  ];
}

const LONGEST = 3;
