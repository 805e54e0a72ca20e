import type { Proposal } from "./proposal.js";
import { lengthOf } from "./proposal.js";

/**
 * The proposals that hold, in order, none crossing another: what the authority files know before what is only inferred, then
 * the longer before the shorter. Inside an organisation or an event may stand a place, and after a preposition an organisation.
 */
export function resolved(
  proposals: readonly Proposal[],
  mayStandInside: (inner: Proposal, outer: Proposal) => boolean,
): readonly Proposal[] {
  // Most names stand apart from all others: nothing is to be chosen there.
  const sorted = proposals.toSorted((a, b) => a.from - b.from);
  if (sorted.every((each, i) => i === 0 || (sorted[i - 1]?.to ?? 0) <= each.from)) return sorted;
  const strong = strongestAt(proposals);
  // Sorting keeps the order of what is alike.
  const ranked = proposals
    .filter((each) => isStrong(each) || !crossesAny(each, strong))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a) || rankOf(b) - rankOf(a));
  const kept: Proposal[] = [];
  const owners: (Proposal | undefined)[] = [];
  for (const proposal of ranked) {
    const first = owners[proposal.from];
    const last = owners[proposal.to - 1];
    if (first !== last || (first && !mayStandInside(proposal, first))) continue;
    if (!first && isTouched(owners, proposal)) continue;
    for (let i = proposal.from; i < proposal.to; i++) owners[i] = proposal;
    kept.push(proposal);
  }
  return kept.toSorted((a, b) => a.from - b.from || lengthOf(b) - lengthOf(a));
}

/** The widest of the strong proposals at each token; they come from one reading from left to right, so none crosses another. */
function strongestAt(proposals: readonly Proposal[]): readonly (Proposal | undefined)[] {
  const at: (Proposal | undefined)[] = [];
  for (const each of proposals) {
    if (!isStrong(each)) continue;
    for (let i = each.from; i < each.to; i++) {
      const other = at[i];
      if (!other || lengthOf(other) < lengthOf(each)) at[i] = each;
    }
  }
  return at;
}

function crossesAny(proposal: Proposal, strong: readonly (Proposal | undefined)[]): boolean {
  for (let i = proposal.from; i < proposal.to; i++) {
    const other = strong[i];
    if (other && crosses(proposal, other)) return true;
  }
  return false;
}

function isTouched(owners: readonly (Proposal | undefined)[], { from, to }: Proposal): boolean {
  for (let i = from; i < to; i++) if (owners[i]) return true;
  return false;
}

function isStrong({ evidence, certainty, to, from }: Proposal): boolean {
  return evidence === "authority" && certainty !== "medium" && certainty !== "low" && to - from > 1;
}

function crosses(a: Proposal, b: Proposal): boolean {
  return a.from < b.to && b.from < a.to && !(a.from <= b.from && b.to <= a.to) && !(b.from <= a.from && a.to <= b.to);
}

/** Of two readings of the same words, the one with the better evidence. */
function rankOf({ evidence }: Proposal): number {
  return RANKS[evidence];
}

const RANKS: Readonly<Record<Proposal["evidence"], number>> = {
  demonym: 0,
  repeated: 1,
  cue: 2,
  forename: 3,
  organisation: 4,
  place: 5,
  gazetteer: 6,
  initials: 7,
  office: 8,
  role: 9,
  abbreviation: 10,
  title: 11,
  authority: 12,
};
