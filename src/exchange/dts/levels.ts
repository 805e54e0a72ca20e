import type { Range } from "../../core/source.js";
import type { Expression } from "./xpath/syntax.js";

/** A level of references: which elements have one, and what it is. */
export interface Level {
  readonly match: Expression;
  readonly use: Expression;
  readonly delim: string;
  /** The kind of unit. */
  readonly unit: string;
  readonly levels: readonly Level[];
}

/** What cannot be followed in a declaration. */
export interface ReferenceFault {
  readonly message: string;
  readonly range: Range;
}
