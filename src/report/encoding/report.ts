import type { Explanation } from "../../core/encoding.js";
import type { Source } from "../../core/source.js";

/** What was encoded, to be told to programs or to an editor. */
export interface EncodingReport {
  /** The version of teiwright. */
  readonly version: string;
  readonly documents: readonly EncodedForReview[];
}

/** An encoded document with what is to be said of it. */
export interface EncodedForReview {
  /** The path of the transcription. */
  readonly path: string;
  /** Where the document stands, if it was written. */
  readonly output?: string;
  /** The transcription, for lines and columns. */
  readonly source?: Source;
  readonly explanation: Explanation;
}
