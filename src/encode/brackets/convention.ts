import type { Attributes } from "../tree.js";
import type { Derivation } from "./derive.js";

/** Two marks that stand around words, such as `[` and `]`. */
export type Marks = readonly [open: string, close: string];

/** One rule of a school of transcribers: what is written, and what it becomes in TEI. */
export interface Convention {
  /** The group of conventions that it belongs to, as the documentation names it. */
  readonly name: string;
  /** The marks around the words. */
  readonly marks?: readonly Marks[];
  /** What is written, where no marks stand around it: looked for everywhere in a paragraph. */
  readonly pattern?: RegExp;
  /** What must stand between the marks, trimmed; its named groups may be used in attributes, as `$name`. */
  readonly content?: RegExp;
  /** What may not. */
  readonly not?: RegExp;
  /** How many words may stand between the marks. */
  readonly words?: number;
  readonly element: string;
  readonly attributes?: Attributes;
  /** Attributes that are worked out from the words. */
  readonly derive?: Derivation;
  /** An element around the element. */
  readonly around?: { readonly element: string; readonly attributes?: Attributes };
  /** An element that the words between the marks are in. */
  readonly inner?: string;
  readonly keep: Keep;
  /** What the marks speak of: what stands between them, the word before them, that word with them, or the word around them. */
  readonly scope?: "content" | "word-before" | "word-and-marks" | "word-around";
  /** What at the start of the content belongs to the opening mark, and at its end to the closing one. */
  readonly lead?: RegExp;
  readonly tail?: RegExp;
  /** Whether it is the transcriber who speaks, and is to answer for it. */
  readonly voice?: true;
}

/**
 * Where the marks stay as text: each in a `pc`, as plain words, with all other words in a `desc`, the opening one in a
 * `label` or `note` with the closing one in a `pc`, or all of it in a `fw` after an empty element.
 */
export type Keep = "pc" | "words" | "desc" | "label" | "note" | "fw";

/** The conventions of a school, the first one that fits first. */
export interface Profile {
  readonly name: string;
  /** Whose marks they are: the type of `pc`. */
  readonly marksType: "editorial" | "markdown";
  readonly conventions: readonly Convention[];
  /** Whether the transcription keeps the lines of the source, as those of inscriptions do. */
  readonly keepsLines?: true;
}

/** The square brackets of most schools, single and double. */
export const SQUARE: readonly Marks[] = [
  ["[", "]"],
  ["[[", "]]"],
];
