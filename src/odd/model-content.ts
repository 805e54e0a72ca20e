import type { XmlElement } from "../core/document.js";
import type { Occurrence, Place, ValueList } from "./model-parts.js";

// What may stand in elements, macros and datatypes; see `model.ts`.

/** What an element, macro or datatype may hold. */
export type Content =
  | { readonly type: "empty" | "textNode"; readonly place: Place }
  /** Any element of the schema, which the TEI writes as `<?NameList?>`. */
  | { readonly type: "nameList"; readonly place: Place }
  | SequenceContent
  | AlternateContent
  | ElementContent
  | ClassContent
  | MacroContent
  | DataContent
  | AnyElementContent
  | { readonly type: "valList"; readonly list: ValueList; readonly place: Place }
  | RelaxNgContent;

/** A pattern written in RELAX NG. */
export interface RelaxNgContent {
  readonly type: "relaxng";
  readonly element: XmlElement;
  /** What stands in it in the words of ODD, by the elements that say it. */
  readonly held: ReadonlyMap<XmlElement, Content>;
  readonly place: Place;
}

export interface SequenceContent {
  readonly type: "sequence";
  readonly items: readonly Content[];
  readonly occurs: Occurrence;
  /** Whether the order does not matter. */
  readonly anyOrder: boolean;
  readonly place: Place;
}

export interface AlternateContent {
  readonly type: "alternate";
  readonly items: readonly Content[];
  readonly occurs: Occurrence;
  readonly place: Place;
}

export interface ElementContent {
  readonly type: "elementRef";
  readonly key: string;
  readonly occurs: Occurrence;
  readonly place: Place;
}

export interface ClassContent {
  readonly type: "classRef";
  readonly key: string;
  readonly expand: Expansion;
  /** Which members count: undefined where all do. */
  readonly include: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly occurs: Occurrence;
  readonly place: Place;
}

/** How a class stands for its members: one of them, or all in a row. */
export type Expansion =
  | "alternation"
  | "sequence"
  | "sequenceOptional"
  | "sequenceRepeatable"
  | "sequenceOptionalRepeatable";

export interface MacroContent {
  readonly type: "macroRef";
  readonly key: string;
  readonly occurs: Occurrence;
  readonly place: Place;
}

/** A datatype of the specification by its `key`, or one of XML Schema by its `name`. */
export interface DataContent {
  readonly type: "dataRef";
  readonly key: string | undefined;
  readonly name: string | undefined;
  /** A regular expression that values must match too. */
  readonly restriction: string | undefined;
  readonly facets: readonly { readonly name: string; readonly value: string }[];
  readonly occurs: Occurrence;
  readonly place: Place;
}

/** Any element, but for the exceptions. */
export interface AnyElementContent {
  readonly type: "anyElement";
  /** The namespaces that elements must have; empty where any will do. */
  readonly require: readonly string[];
  /** Undefined where those of the specification hold. */
  readonly except: readonly NameException[] | undefined;
  readonly occurs: Occurrence;
  readonly place: Place;
}

/** A namespace, or with a `local` name one element of it. */
export interface NameException {
  readonly uri: string;
  readonly local?: string;
  /** As it is written. */
  readonly written: string;
}
