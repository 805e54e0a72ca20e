import type { SchemaKind } from "./addresses.js";

/** What was found in a folder of TEI that somebody else made, and the configuration that fits it: plain data. */
export interface Adoption {
  /** How many files the folder holds, whatever they are. */
  readonly files: number;
  /** The paths of the TEI documents, sorted. */
  readonly documents: readonly string[];
  /** The files that only describe persons, organisations, places, works or events. */
  readonly authority: readonly AuthorityFile[];
  /** The files in XML that are no documents of the edition, and what they are. */
  readonly others: readonly OtherFile[];
  readonly schemas: SchemasFound;
  readonly encodings: readonly Tally[];
  readonly ids: IdHabits;
  readonly pointers: readonly PointerHabit[];
  /** Every element with how often it stands in the documents, the most frequent first. */
  readonly elements: readonly Tally[];
  /** What kinds of documents they are. */
  readonly kinds: readonly Tally[];
  readonly languages: readonly Tally[];
  readonly validity: Validity;
  /** What the configuration that was made says; every path starts at the folder. */
  readonly config: AdoptedConfig;
  /** What a person may want to do, in sentences. */
  readonly advice: readonly string[];
}

/** Something and how often it is there. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

export interface AuthorityFile {
  readonly path: string;
  readonly entries: number;
}

/** A file in XML that becomes no page. */
export interface OtherFile {
  readonly path: string;
  readonly is: OtherKind;
  /** The name of its root element, where it has one. */
  readonly root?: string;
  /** How many TEI documents stand in its records. */
  readonly holds?: number;
}

export type OtherKind =
  /** A customisation of TEI. */
  | "odd"
  /** A document of TEI P4 or older, which has no namespace, or one of P5 that lacks it. */
  | "p4"
  /** A part of TEI whose root is no document. */
  | "part"
  /** An answer of OAI-PMH, or a static repository. */
  | "records"
  /** XML that is not TEI. */
  | "other"
  /** What cannot be read as text, or is not well-formed and so far off that nobody can tell what it is. */
  | "unreadable";

/** The schemas that documents name, and those that lie about. */
export interface SchemasFound {
  readonly named: readonly NamedSchema[];
  /** How many documents name no grammar. */
  readonly unnamed: number;
  /** The schema that the configuration names for documents whose own is nowhere, where it is yet to be pinned. */
  readonly wanted?: WantedSchema;
  readonly files: readonly SchemaFile[];
}

/** A schema by its name, and how many documents are to be checked by it. */
export interface WantedSchema {
  readonly name: string;
  readonly documents: number;
}

/** An address that documents name a schema by. */
export interface NamedSchema {
  /** As it is written in the documents. */
  readonly href: string;
  readonly by: "xml-model" | "schemaLocation" | "DOCTYPE";
  readonly language: SchemaKind | "other";
  readonly documents: number;
  /** Where it is to be had; an address on the network that is not pinned is nowhere. */
  readonly state: "there" | "pinned" | "found" | "replaced" | "missing" | "not-followed";
  /** The path or the name of the schema that is used. */
  readonly file?: string;
  /** The command that gets it. */
  readonly command?: string;
}

/** A schema that lies in the folder. */
export interface SchemaFile {
  readonly path: string;
  /** How many documents are checked against it, by their own word or by the configuration. */
  readonly documents: number;
}

/** How ids are given. */
export interface IdHabits {
  readonly total: number;
  readonly documents: number;
  /** How many ids stand more than once in one document. */
  readonly repeated: number;
  /** How many ids stand in several documents. */
  readonly shared: number;
  /** Some of those. */
  readonly examples: readonly string[];
}

/** A way in which documents point to things. */
export interface PointerHabit {
  /** Such as `#id`, `file#id`, `https:` or a prefix such as `psn:`. */
  readonly scheme: string;
  readonly count: number;
  readonly documents: number;
  readonly example: string;
  /** For a prefix: where a `prefixDef` says what it means, if anywhere. */
  readonly declared?: "document" | "other-file" | "nowhere";
}

/** What a validation with the configuration finds. */
export interface Validity {
  readonly valid: number;
  readonly invalid: number;
  /** How many documents were held against no schema. */
  readonly unjudged: number;
  /** How often each code was found. */
  readonly codes: readonly Tally[];
}

/** The configuration that was made; the keys are those of a configuration file. */
export interface AdoptedConfig {
  readonly documents: readonly string[];
  readonly authority: readonly string[];
  readonly schema?: string;
  readonly schemas?: readonly AdoptedRule[];
  readonly ids: "document" | "global";
  readonly prefixes?: readonly string[];
  readonly rules?: Readonly<Record<string, "warning">>;
  readonly edition: {
    readonly title: string;
    readonly publisher?: string;
    readonly language: string;
    readonly output: string;
    readonly force?: true;
  };
}

export interface AdoptedRule {
  readonly documents: string;
  readonly schema: string;
  readonly schematron?: readonly string[];
}
