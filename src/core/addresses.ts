import type { Code } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Source } from "./source.js";

/** The languages that schemas are written in; an ODD is what schemas are made of. */
export type SchemaKind = "relaxng" | "schematron" | "xsd" | "dtd" | "odd";

/** Where the files stand that addresses and names mean: by catalogs, by pinned schemas, by what comes with teiwright. */
export interface Addresses {
  /** The file that an address with a scheme stands for, such as one with `https:` or `urn:`. */
  locate(address: string): Promise<Located>;
  /** The file that the catalogs have for an address as it is written; undefined where they have none. */
  catalogued(address: string): Promise<Located | undefined>;
  /** The file that the catalogs have for an external entity, such as a DTD; undefined where they have none. */
  entity(id: ExternalId): Promise<Located | undefined>;
  /** The file of a name: an alias of the configuration, a pinned schema, one that comes with teiwright or that the TEI publishes. */
  named(name: string, kind: SchemaKind): Promise<Located | undefined>;
  /** Every name there is for schemas of a kind, sorted. */
  names(kind: SchemaKind): Promise<readonly string[]>;
  /**
   * The text of a file. One that is pinned must be as it was pinned. `from` is the schema that takes it in: outside the
   * project, a schema takes in what stands beside or below it, and a schema of the project nothing.
   */
  read(path: string, from?: string): Promise<ReadFile>;
  /** What there was to say so far about the catalogs and the lock file, in a steady order. */
  said(): readonly Diagnostic[];
  /** The texts that were read so far, by path: diagnostics have places in them. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** What XML calls a file outside the document (XML 1.0 4.2.2). */
export interface ExternalId {
  readonly publicId?: string;
  readonly systemId?: string;
}

/** Where something stands, or why it cannot be used. */
export type Located = { readonly kind: "found"; readonly path: string } | Refused;

/** The text of a file, or why it cannot be used. */
export type ReadFile = { readonly kind: "read"; readonly source: Source } | Refused;

/** Why something cannot be used, in words that follow its name. */
export interface Refused {
  readonly kind: "refused";
  readonly code: Code;
  /** Such as `is not there`. */
  readonly reason: string;
  /** What may be done, such as a command to run. */
  readonly remedy?: string;
}

/** The reason and the remedy as the end of a sentence. */
export function wordsOf({ reason, remedy }: Refused): string {
  return remedy === undefined ? reason : `${reason}; ${remedy}`;
}
