import type { SchemaKind } from "./addresses.js";
import type { Diagnostic } from "./diagnostic.js";
import type { XmlDocument } from "./document.js";
import type { Source } from "./source.js";

/** What is known of the documents of a project after they were checked. */
export interface Validation {
  /** In the order of their paths. */
  readonly documents: readonly ValidatedDocument[];
  /** What is not about the text of a document: the configuration, files that are not there, schemas. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that those diagnostics have places in, by path. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What tells whether something else was found, for who keeps what is made of it. */
  readonly marks?: () => ValidationMarks;
}

/** Short texts that are others wherever something else was found, or the texts are others. */
export interface ValidationMarks {
  /** For what is about no document. */
  readonly whole: string;
  /** For each document, in their order. */
  readonly documents: readonly string[];
}

/** What is known of one document. */
export interface ValidatedDocument {
  readonly path: string;
  /** The text; undefined where the bytes could not be read as text. */
  readonly source: Source | undefined;
  /** The document; undefined where none could be made of the text. One parse serves every later stage. */
  readonly document: XmlDocument | undefined;
  /** The paths of the schemas it was checked against. */
  readonly schemas: readonly string[];
  /** What each schema says, in their order; where the document follows more than one. */
  readonly verdicts?: readonly Verdict[];
  /** In document order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it was checked against a schema and nothing is an error. */
  readonly valid: boolean;
}

/** What one of several schemas says of a document. */
export interface Verdict {
  /** The path of the schema. */
  readonly schema: string;
  /** The language that it was read as: one file may hold a grammar and rules. */
  readonly language: SchemaKind;
  readonly valid: boolean;
  /** Whether the schema could be used; where not, nothing is valid. */
  readonly judged: boolean;
}
