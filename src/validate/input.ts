import type { ValidateConfig } from "../core/config.js";
import type { Digests } from "../core/digests.js";
import type { XmlDocument } from "../core/document.js";

/** What is to be validated. */
export interface ValidateInput {
  /** Paths of documents; each is a file. */
  readonly paths?: readonly string[];
  /** Documents that are in no file, such as standard input. */
  readonly sources?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The schema of all of them, whatever the configuration and the documents say. */
  readonly schema?: string;
  /** The Schematron schemas of all of them, and the phase of every Schematron schema. */
  readonly schematron?: readonly string[];
  readonly phase?: string;
  /** What is followed in the documents, where that differs from the configuration. */
  readonly follow?: Partial<ValidateConfig>;
  /** How many threads may work; without it, as many as help. */
  readonly jobs?: number;
  /** Whether the documents come back with the outcome; without it, a large corpus is never in memory as a whole. */
  readonly keepDocuments?: true;
  /** Judge and report on these of the documents only; the others are read for what they say to these. */
  readonly share?: ReadonlySet<string>;
  /** Of them again these only, those that point at these files or take them in, and those whose schema is one of them. */
  readonly changed?: ReadonlySet<string>;
  /** What else is made of each document while it is open, so that it is not parsed again. */
  readonly also?: Also;
  /** The digests of files, where others ask for them too. */
  readonly digests?: Digests;
  /** Is told how many files have been judged, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Work that is done on a document beside its validation, in whatever thread it is open. */
export interface Also {
  /** What another thread does this work with: plain data. */
  readonly work: unknown;
  /** Gives plain data, or undefined where there is nothing to do. */
  run(path: string, document: XmlDocument): Promise<unknown>;
  /** Is told what came of it. */
  done(made: unknown): Promise<void>;
}
