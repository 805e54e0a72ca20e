import type { Diagnostic } from "../../core/diagnostic.js";
import type { Corpus, SettledDocument } from "../corpus.js";

/** A check of what documents say to each other: it sees them one after the other, and remembers what it needs of them. */
export type CorpusCheck = (corpus: Corpus) => CorpusChecking;

export interface CorpusChecking {
  /** What is wrong with a document, as far as those before it tell. */
  of?(document: SettledDocument): Promise<readonly Diagnostic[]>;
  /** What all documents together show to be wrong. */
  atEnd?(): Promise<readonly Diagnostic[]>;
}
