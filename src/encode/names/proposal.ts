import type { Entry, EntryKind } from "../authority/entry.js";
import type { Match } from "../authority/matcher.js";
import type { Block, Certainty } from "../tree.js";
import type { Words } from "../words/vocabulary.js";

/** A block that is read for names, with what was proposed in it so far. */
export interface Scene extends Pick<Words, "tokens" | "starts" | "ends"> {
  readonly block: Block;
  /** The indexes of the tokens that begin with a capital: names begin there, and most words do not. */
  readonly capitals: readonly number[];
  /** What the authority files know from a token on. */
  readonly matches: ReadonlyMap<number, Match>;
  readonly proposals: Proposal[];
  /** The proposal of the authority files or the gazetteer that covers a token. */
  readonly covers: (Proposal | undefined)[];
}

/** The words and marks of a scene. */
export type Tokens = Scene["tokens"];

/** What a detector takes a run of tokens for, and why. */
export interface Proposal {
  /** The first token, the one behind the last, and the first after a title that belongs to the name. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly kind: EntryKind;
  readonly evidence: Evidence;
  /** None where the authority files list the name as it stands. */
  readonly certainty: Certainty | undefined;
  /** The entries that it may mean: with one it is linked, with more it is ambiguous, with none nobody knows it. */
  readonly entries: readonly Entry[];
  readonly misspelt?: Match["misspelt"];
  /** The surname of a person, by which later mentions go. */
  readonly surname?: string;
  /** The subtype of a place: what belongs to a people. */
  readonly type?: string;
}

/** Why a run of tokens is taken for a name. */
export type Evidence =
  | "authority"
  | "title"
  | "office"
  | "initials"
  | "forename"
  | "role"
  | "cue"
  | "repeated"
  | "organisation"
  | "abbreviation"
  | "gazetteer"
  | "place"
  | "demonym";

/** How many tokens a proposal takes up. */
export function lengthOf(proposal: Proposal): number {
  return proposal.to - proposal.from;
}
