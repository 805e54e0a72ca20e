import type { Authority } from "../authority/entry.js";
import { type Token, tokensOf } from "../authority/tokens.js";
import type { Proposal, Scene } from "./proposal.js";
import { surnameOf } from "./reading.js";

/** The names that a person has said to be none, by kind. */
export type Rejected = ReadonlySet<string>;

/** The names of the rejected entries, as they are listed. */
export function rejectedIn(authority: Authority): Rejected {
  return new Set(
    authority.undecided
      .filter((entry) => entry.status === "rejected")
      .flatMap((entry) => entry.names.map(({ text }) => keyFor(entry.kind, tokensOf(text)))),
  );
}

/** Whether a proposal is a name that was rejected and that no entry speaks for. */
export function isRejected(rejected: Rejected, { tokens }: Pick<Scene, "tokens">, proposal: Proposal): boolean {
  if (rejected.size === 0 || proposal.entries.length > 0) return false;
  return rejected.has(keyFor(proposal.kind, tokens.slice(proposal.start, proposal.to)));
}

function keyFor(kind: string, tokens: readonly Token[]): string {
  return `${kind} ${surnameOf(tokens, 0, tokens.length)}`;
}
