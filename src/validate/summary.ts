import type { Prefix } from "../core/prefixes.js";

export type { Prefix } from "../core/prefixes.js";

/**
 * What a document says to the checks that look at several documents: small plain data, which can be kept as JSON and sent
 * between threads. Places are bytes of the document in UTF-8, where the name of an attribute starts.
 */
export interface Summary {
  readonly path: string;
  /** Whether nothing of it may be lost: what is not well-formed is read as far as it goes. */
  readonly isWellFormed: boolean;
  /** Whether the root element is of TEI. */
  readonly isTei: boolean;
  /** Every `xml:id`, in the order they first stand there; those inside examples come last. */
  readonly ids: readonly string[];
  /** The places of the ids; those inside examples have none. */
  readonly idPlaces: readonly number[];
  /** The pointers for which the document itself has no `xml:id`. */
  readonly pointers: readonly Pointer[];
  readonly prefixes: readonly Prefix[];
  /** Whether all is there that XInclude was to take in. */
  readonly isComplete: boolean;
  /** The paths of the files that XInclude has taken in. */
  readonly parts: readonly string[];
  /** What it would take in if it were followed, as written. */
  readonly includes: readonly string[];
}

/** A pointer as it is written, with all its places. */
export interface Pointer {
  readonly value: string;
  readonly places: readonly number[];
  /** Whether it points to a picture or recording. */
  readonly image?: boolean;
  /** The `xml:base` in force, where there is one. */
  readonly base?: string;
  /** Whether that base is the one of the root element. */
  readonly isOfRoot?: boolean;
}

/** Whether a document takes in nothing, and is complete so. */
export function isWhole({ isComplete, parts, includes }: Summary): boolean {
  return isComplete && parts.length === 0 && includes.length === 0;
}
