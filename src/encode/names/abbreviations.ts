import { DEMONYMS } from "../lexicon/places.js";
import type { Proposal, Scene } from "./proposal.js";

/** The abbreviations that a document explains, `North Atlantic Treaty Organization (NATO)`, with the kind of what they stand for. */
export function abbreviationsIn(scenes: readonly Scene[]): ReadonlyMap<string, Proposal> {
  const found = new Map<string, Proposal>();
  for (const { tokens, proposals } of scenes) {
    for (const proposal of proposals) {
      const short = tokens[proposal.to + 1];
      if (tokens[proposal.to]?.text !== "(" || tokens[proposal.to + 2]?.text !== ")" || short?.shape !== "capitals")
        continue;
      if (proposal.kind === "person" || found.has(short.text)) continue;
      const initials = tokens
        .slice(proposal.start, proposal.to)
        .map((token) => token.text[0])
        .join("")
        .toUpperCase();
      if (isWithin(short.text, initials)) found.set(short.text, proposal);
    }
  }
  return found;
}

/** Whether the letters of an abbreviation come in this order among others. */
function isWithin(short: string, initials: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The places in a block where an explained abbreviation stands. */
export function explained(
  abbreviations: ReadonlyMap<string, Proposal>,
  { tokens, capitals }: Scene,
): readonly Proposal[] {
  if (abbreviations.size === 0) return [];
  return capitals.flatMap((at): Proposal[] => {
    const token = tokens[at];
    const full = token?.shape === "capitals" && !DEMONYMS.has(token.key) ? abbreviations.get(token.text) : undefined;
    if (!full) return [];
    return [
      {
        from: at,
        start: at,
        to: at + 1,
        kind: full.kind,
        evidence: "abbreviation",
        certainty: full.entries.length === 1 ? "high" : "medium",
        entries: full.entries,
      },
    ];
  });
}
