import type { XmlElement } from "../../../core/document.js";
import type { Composer } from "../composer.js";
import type { Numbering } from "./numbering.js";
import type { Package, Part } from "./package.js";
import type { Revisions } from "./revisions.js";
import type { Styles } from "./styles.js";

/** What a Word document is written with. */
export interface WordWriting {
  readonly composer: Composer;
  readonly package: Package;
  /** The part that is being written: its relations are its own. */
  readonly part: Part;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly revisions: Revisions;
  readonly notes: Notes;
  /** Boxes of text, which are written after the paragraph that they are fixed to. */
  readonly boxes: XmlElement[];
  /** The ids of the places that comments are on. */
  readonly anchors: Set<string>;
  /** Writes paragraphs and tables; here so that tables can hold what holds tables. */
  readonly write: (elements: readonly XmlElement[], writing: WordWriting) => void;
  /** Counts what has no words. */
  readonly count: (what: string) => void;
}

/** The notes of a document, in the order of their references. */
export interface Notes {
  /** The id and the number of the note that a reference is to. */
  reference(kind: NoteKind, id: string): NoteReference;
}

/** Where a reference leads. */
export interface NoteReference {
  readonly id: string;
  readonly number: string;
  /** Whether the file has the note. */
  readonly exists: boolean;
}

/** The kinds of note. */
export type NoteKind = "footnote" | "endnote" | "comment";
