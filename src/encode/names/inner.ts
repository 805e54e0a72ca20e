import { NAME_PREPOSITIONS } from "../lexicon/names.js";
import { candidatesOf, decided } from "./known.js";
import type { Proposal, Scene } from "./proposal.js";
import type { Reading } from "./reading.js";

/** The names of the authority files inside the name of an organisation or an event. */
export function innerNames(reading: Reading, tokens: Scene["tokens"], outer: Proposal): readonly Proposal[] {
  if (outer.kind === "person" || outer.kind === "place") return [];
  const found: Proposal[] = [];
  for (let at = outer.from; at < outer.to; ) {
    const most = at === outer.from ? outer.to - at - 1 : outer.to - at;
    const match = reading.matcher.longest(tokens, at, most);
    const entries = match ? decided(reading, candidatesOf(match.values, false)) : [];
    const [entry] = entries;
    if (!match || !entry || entries.length > 1 || entry.kind === "person") {
      at++;
      continue;
    }
    const to = at + match.length;
    const inner: Proposal = {
      from: at,
      start: at,
      to,
      kind: entry.kind,
      evidence: "authority",
      certainty: undefined,
      entries,
    };
    if (mayStandInside(tokens, inner, outer)) found.push(inner, ...innerNames(reading, tokens, inner));
    at = to;
  }
  return found;
}

/**
 * Whether a name may stand inside another: places in organisations, organisations after a preposition only
 * (the Committee of the Party, but the Party Department is one name).
 */
export function mayStandInside(tokens: Scene["tokens"], inner: Proposal, outer: Proposal): boolean {
  if (outer.kind !== "org" && outer.kind !== "event") return false;
  if (inner.entries.length > 0 && inner.entries[0] === outer.entries[0]) return false;
  if (inner.kind === "place") return inner.evidence !== "demonym" && inner.to - inner.from < outer.to - outer.from;
  if (inner.kind !== "org" || inner.entries.length === 0) return false;
  if (outer.kind === "event") return true;
  const before = tokens[inner.from - 1]?.lower === "the" ? inner.from - 2 : inner.from - 1;
  return before >= outer.from && NAME_PREPOSITIONS.has(tokens[before]?.text ?? "");
}
