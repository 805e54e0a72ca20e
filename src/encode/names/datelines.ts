import { datesIn } from "../dates/index.js";
import type { Proposal, Scene } from "./proposal.js";
import { endOfWord, mayName } from "./reading.js";

/** Places in a dateline that no list has: words with capitals that fill what stands before the day, up to a comma. */
export function placesOfDateline(text: string, { block, tokens: all, ends, covers }: Scene): readonly Proposal[] {
  if (block.role !== "dateline") return [];
  const [date] = datesIn(text, block);
  const tokens = date ? all.filter((_, at) => (ends[at] ?? 0) <= date.start) : [];
  const found: Proposal[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (end < tokens.length && end - at < LONGEST && isName(tokens[end])) end = endOfWord(tokens, end);
    const isWhole = end > at && (tokens[end] === undefined || BEHIND.test(tokens[end]?.text ?? ""));
    const isFree = !tokens.slice(at, end).some((_, i) => covers[at + i]);
    if (isWhole && isFree) found.push(place(at, end));
    const comma = tokens.findIndex((token, i) => i >= end && token.text === ",");
    if (comma < 0) break;
    at = comma + 1;
  }
  return found;
}

function isName(token: Scene["tokens"][number] | undefined): boolean {
  return mayName(token) || (token?.shape === "capitals" && !/DAY$/.test(token.text));
}

/** How many words the name of a place has. */
const LONGEST = 4;

/** What stands between a place and the day. */
const BEHIND = /^(?:,|den|le|the|am|ce|d|a|on)$/;

function place(from: number, to: number): Proposal {
  return { from, start: from, to, kind: "place", evidence: "place", certainty: "medium", entries: [] };
}
