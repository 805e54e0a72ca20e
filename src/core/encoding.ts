import type { Range } from "./source.js";

/** How sure the encoder is of a decision; `certain` is what the source or an authority file says itself. */
export type DecisionCertainty = "certain" | "high" | "medium" | "low";

/** What a decision is about. */
export type DecisionKind = "structure" | "name" | "date" | "transcription" | "reference" | "header";

/** Something that the encoder decided: an element of the document, with how sure it is and why. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The name of the element. */
  readonly element: string;
  readonly certainty: DecisionCertainty;
  readonly reason: string;
  /** The words that it is about. */
  readonly text: string;
  /** What the element says of them, such as the value of a date or the entry of a name. */
  readonly value?: string;
  readonly xpath: string;
  /** The place in the transcription; none for what only the header says. */
  readonly range?: Range;
}

/** Something that only a person can settle. */
export interface Question {
  readonly text: string;
  readonly xpath?: string;
  readonly range?: Range;
}

/** A piece of the document as a reader sees it: words, or an element with what is in it. */
export type ViewNode = string | ViewElement;

export interface ViewElement {
  readonly name: string;
  readonly type?: string;
  /** The number of the decision that it is, if any. */
  readonly decision?: number;
  readonly children: readonly ViewNode[];
}

/** An encoded document explained to an editor. */
export interface Explanation {
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  /** The body. */
  readonly view: ViewElement;
}
