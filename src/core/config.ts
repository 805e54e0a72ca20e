import type { Code, Severity } from "./codes.js";

/** What a project says of itself in `teiwright.config.json`, `.js` or `.ts`; every path starts at the folder of that file. */
export interface Config {
  /** Globs of the TEI documents. */
  readonly documents: readonly string[];
  /** Globs of the authority files: TEI lists of persons, organisations, places and events. */
  readonly authority: readonly string[];
  /** The RELAX NG schema of documents for which nothing else names one. */
  readonly schema?: string;
  /** The Schematron schemas of all documents. */
  readonly schematron?: readonly string[];
  /** Schemas by glob; the first entry that matches a document counts. */
  readonly schemas: readonly SchemaRule[];
  /** XML Catalogs, the first one first; without them `catalog.xml`, if it is there. */
  readonly catalogs?: readonly string[];
  /** Names for schemas: each means a path, an address or another name. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Where an `xml:id` may stand once: in a document, or in all documents of the project. */
  readonly ids: "document" | "global";
  /** Globs of TEI files whose `prefixDef`s hold in every document. */
  readonly prefixes: readonly string[];
  /** How grave diagnostics are in this project, by code. */
  readonly rules: Rules;
  readonly validate: ValidateConfig;
  readonly encode: EncodeConfig;
  readonly edition: EditionConfig;
  readonly exchange?: ExchangeConfig;
}

/** Another severity for a code, or `off`. */
export type Rules = { readonly [Each in Code]?: Severity | "off" };

export interface SchemaRule {
  readonly documents: string;
  readonly schema: string;
  /** The Schematron schemas of these documents, in place of those that they name themselves. */
  readonly schematron?: readonly string[];
}

/** What is followed in documents when they are validated. */
export interface ValidateConfig {
  /** Whether documents are checked against the XML Schema that `xsi:schemaLocation` names. */
  readonly xsd: boolean;
  /** Whether documents are checked against the DTD that their document type declaration names or holds. */
  readonly dtd: boolean;
  /** Whether what `xi:include` names stands in its place. */
  readonly xinclude: boolean;
}

export interface EncodeConfig {
  /** What the `xml-model` instruction of a made document points at, and what it is checked with. */
  readonly schema?: string;
  /** The name of the conventions that the transcriptions follow: a school that teiwright knows, or one of `profiles`. */
  readonly conventions?: string;
  readonly names?: NamesConfig;
  /** Conventions of the project, by name. */
  readonly profiles?: Readonly<Record<string, ConventionsConfig>>;
}

/** How a project's transcribers write what is more than text. */
export interface ConventionsConfig {
  /** The school whose conventions hold after these. */
  readonly extends?: string;
  readonly rules: readonly ConventionRule[];
}

/** What is written, and the element that it becomes. Patterns are regular expressions of JavaScript. */
export interface ConventionRule {
  readonly name?: string;
  /** The marks around the words. */
  readonly open?: string;
  readonly close?: string;
  /** What is written, where no marks stand around it. */
  readonly pattern?: string;
  /** What must stand between the marks. */
  readonly content?: string;
  /** What of that belongs to the opening mark, and to the closing one. */
  readonly lead?: string;
  readonly tail?: string;
  /** How many words may stand between the marks. */
  readonly words?: number;
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly keep?: "pc" | "words" | "desc" | "label" | "note" | "fw";
  readonly scope?: "content" | "word-before" | "word-and-marks" | "word-around";
  /** Whether the transcriber speaks here, and is to answer for it. */
  readonly voice?: boolean;
}

/** How names are tagged. */
export interface NamesConfig {
  /** Whether a title such as `Mr.` or `Cde.` stands inside `persName`, as `roleName`, or before it; inside, if not said. */
  readonly honorifics?: "inside" | "outside";
  /** Whether words for a people, such as `Iranian`, are tagged as `placeName`; they are not, if not said. */
  readonly demonyms?: boolean;
}

export interface EditionConfig {
  readonly title: string;
  /** A sentence or two under the title of the index page. */
  readonly description?: string;
  readonly publisher?: string;
  /** The language of headings and labels. */
  readonly language: string;
  /** The folder that the edition is built into. */
  readonly output: string;
  /** Whether the edition is made in spite of errors in the documents. */
  readonly force?: boolean;
  /** The stylesheets of the project for documents, for their plain text, and for all other pages. */
  readonly stylesheet?: string;
  readonly textStylesheet?: string;
  readonly siteStylesheet?: string;
  /** Style sheets in CSS, which come after that of the edition. */
  readonly css?: readonly string[];
  /** Words for readers that stand in for those of teiwright. */
  readonly labels?: string;
  /** Whether pages show the pictures that documents name, which browsers then load from where they lie; they link them, if not said. */
  readonly images?: boolean;
  /** Globs of pages in Markdown. */
  readonly pages?: readonly string[];
  readonly text?: TextConfig;
}

/** How the plain text of a document is made. */
export interface TextConfig {
  /** For reading: corrected, expanded, in running lines. Diplomatic: as the source has it, line by line. */
  readonly edition?: "reading" | "diplomatic";
  /** How many characters a line may have; without a bound where it is 0. */
  readonly width?: number;
  /** Whether notes stand at the end of each page, of each section, or of the text. */
  readonly notes?: "page" | "section" | "end";
  /** Whether the numbers of pages are kept; they are, if not said. */
  readonly pageNumbers?: boolean;
}

/** What others are told of the project, where the documents do not say it. */
export interface ExchangeConfig {
  /** Where the edition stands on the web; the addresses of its pages begin with it. */
  readonly url?: string;
  /** The person who answers for the metadata, and the address that questions go to. */
  readonly editor?: string;
  readonly email?: string;
  /** The address of the licence of the whole. */
  readonly licence?: string;
  /** The gateway that the static repository of OAI-PMH is harvested through. */
  readonly gateway?: string;
  /** The DOI of the whole, such as `10.5281/zenodo.123`. */
  readonly doi?: string;
}

/** What holds where the project says nothing. */
export const DEFAULT_CONFIG: Config = {
  documents: ["tei/documents/**/*.xml"],
  authority: ["tei/authority/**/*.xml"],
  schemas: [],
  ids: "document",
  prefixes: [],
  rules: {},
  validate: { xsd: false, dtd: false, xinclude: true },
  encode: {},
  edition: { title: "Edition", language: "en", output: "dist/edition" },
};
