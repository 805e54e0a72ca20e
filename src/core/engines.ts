import type { Declarations } from "./declarations.js";
import type { Diagnostic } from "./diagnostic.js";
import type { XmlDocument } from "./document.js";
import type { Grammar } from "./grammar.js";
import type { Outcome } from "./outcome.js";
import type { Source } from "./source.js";
import type { TableReader } from "./table.js";

/** The engines that the pipeline hands to the stages. */
export interface Engines {
  readonly xml: XmlEngine & TableReader;
  readonly relaxng: SchemaLanguage;
  readonly grammars: GrammarReader;
  /** XML Schema. */
  readonly xsd: SchemaLanguage;
  readonly dtd: DtdLanguage;
  readonly schematron: SchematronLanguage;
  readonly xslt: XsltEngine;
}

/** Text to document. A document comes back wherever one can be made, if need be with what is missing supplied and said. */
export interface XmlEngine {
  parse(source: Source): Outcome<XmlDocument | undefined>;
  /**
   * As `parse`, with what the document takes in from other files in its place. Its source is then that of all of these
   * files; see `Source.origin`. The diagnostics are about the file that each belongs to.
   */
  assemble(source: Source, access: FileAccess): Promise<Assembly>;
  /** What the DTD of a document declares; undefined where it has none to be valid against, or it cannot be read, which is said. */
  declarationsOf(source: Source, access: Pick<FileAccess, "read">): Promise<Outcome<Declarations | undefined>>;
  /** What a DTD declares. */
  declarationsIn(source: Source, access: Pick<FileAccess, "read">): Promise<Outcome<Declarations | undefined>>;
}

/** A document that was put together. */
export interface Assembly extends Outcome<XmlDocument | undefined> {
  /** The texts of the other files that were read for it. */
  readonly sources: readonly Source[];
}

/** The files that a document may take in. */
export interface FileAccess {
  /** The bytes of a file; undefined where there is none, or none that may be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Whether `xi:include` is followed. */
  readonly xinclude: boolean;
}

/** A language that schemas are written in. */
export interface SchemaLanguage {
  /** Whether many documents at once cost little more than one. */
  readonly isForMany?: true;
  /** No validator comes back for a schema that cannot be used; the diagnostics say why. */
  compile(schema: Source): Promise<Outcome<Validator | undefined>>;
}

/** What reads RELAX NG without making a validator of it. */
export interface GrammarReader {
  /** The simple form of a schema; none where it breaks the specification, which the diagnostics say. */
  read(schema: Source): Promise<Outcome<Grammar | undefined>>;
}

/** DTDs: a document may have its own. */
export interface DtdLanguage extends SchemaLanguage {
  /** What a document is valid against by its own declarations, or why that cannot be told; undefined where it has none. */
  own(document: XmlDocument): Promise<Outcome<Validator | undefined> | undefined>;
}

/** Schematron, whose schemas have phases. */
export interface SchematronLanguage {
  /** As `SchemaLanguage`; a phase is `#ALL`, `#DEFAULT` or one of the schema's. */
  compile(schema: Source, phase?: string): Promise<Outcome<Validator | undefined>>;
}

/** A schema made ready. RELAX NG and Schematron look the same from here. */
export interface Validator {
  validate(document: XmlDocument): Promise<readonly Diagnostic[]>;
}

/** XSLT 3.0. Nothing that it runs reads or writes a file or reaches the network. */
export interface XsltEngine {
  /** Loads what the engine needs, for whoever will soon have something transformed. */
  prepare(): Promise<void>;
  /** A stylesheet made ready, from the text of its compiled form; see `compile`. */
  load(compiled: string): Stylesheet;
  /** The compiled form of a stylesheet, as text; `modules` gives what it imports or includes, by resolved path. */
  compile(main: Source, modules: ReadonlyMap<string, Source>): Promise<Outcome<string | undefined>>;
}

/** A stylesheet made ready. */
export interface Stylesheet {
  transform(input: TransformInput): Promise<Outcome<TransformResult | undefined>>;
}

export interface TransformInput {
  readonly document: XmlDocument;
  /** Values for the stylesheet's global parameters. */
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  /** Further documents that `doc()` may read, by the address the stylesheet uses. */
  readonly documents?: ReadonlyMap<string, XmlDocument>;
}

export interface TransformResult {
  readonly text: string;
  /** What `xsl:result-document` made, by its href as written. */
  readonly others: ReadonlyMap<string, string>;
}
