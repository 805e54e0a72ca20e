import type { Element } from "xast";

/** The kinds of thing that an authority file lists. */
export type EntryKind = "person" | "org" | "place" | "event";

/** One entry of an authority file. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The forms of the name, the first is the main one. */
  readonly names: readonly NameForm[];
  /** Whether a person has yet to decide on it, or has decided that it names nothing; without it the entry holds. */
  readonly status?: "candidate" | "rejected";
  /** The entry as it stands in the file, to be carried into the document. */
  readonly element: Element;
}

/** One form of a name. */
export interface NameForm {
  readonly text: string;
  /** The value of `@type`: `abbr`, `expan`, `variant`, `candidate` and so on. */
  readonly type?: string;
  readonly forename?: string;
  readonly surname?: string;
}

/** Everything that the authority files of a project say. */
export interface Authority {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries that were proposed and not confirmed: no name is linked to them. */
  readonly undecided: readonly Entry[];
  /** The `relation` and `certainty` elements, which belong to a document when all they point at does. */
  readonly links: readonly Element[];
}

/** What one authority file holds. */
export interface AuthorityFile {
  readonly entries: readonly Entry[];
  readonly links: readonly Element[];
}
