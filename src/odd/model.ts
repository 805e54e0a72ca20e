import type { XmlElement } from "../core/document.js";
import type { Range, Source } from "../core/source.js";

// What a specification is, after all customisation: the schema, the rules and the documentation are made of this alone.
// Everything is a plain, readonly value; prose for people and rules stay elements of the ODD that they were written in.

/** A schema as an ODD specifies it, with everything that it takes from its source in it. */
export interface Specification {
  readonly ident: string;
  /** The title of the ODD, as its header has it. */
  readonly title: string | undefined;
  /** The edition of the source, as its header has it. */
  readonly edition: string | undefined;
  /** The namespace of elements that have none of their own. */
  readonly ns: string;
  /** The elements that a document may have as its root, by `ident`. */
  readonly start: readonly string[];
  /** What the names of patterns begin with in RELAX NG. */
  readonly prefix: string;
  /** The languages that documentation is wanted in, the preferred one first; empty where the ODD does not say. */
  readonly docLang: readonly string[];
  /** The language that names of elements and attributes are wanted in, where they have other names. */
  readonly targetLang: string | undefined;
  /** Namespaces, and names with the namespace before them, that `anyElement` leaves out where it does not say. */
  readonly defaultExceptions: readonly NameException[];
  /** In the order of their first use. */
  readonly modules: readonly ModuleSpec[];
  /** Everything that has a name, in the order that sequences of the members of a class follow. */
  readonly specs: readonly AnySpec[];
  // The same, by kind.
  readonly elements: readonly ElementSpec[];
  readonly classes: readonly ClassSpec[];
  readonly macros: readonly MacroSpec[];
  readonly datatypes: readonly DataSpec[];
  /** Grammars in RELAX NG that are taken in. */
  readonly grammars: readonly GrammarRef[];
  /** The rules of the schema as a whole. */
  readonly constraints: readonly Constraint[];
  /** The place of the `schemaSpec`. */
  readonly place: Place;
  readonly docs: Documentation;
}

/** A place in one of the texts that a specification was made of. */
export interface Place {
  readonly source: Source;
  readonly range: Range;
}

/** What is said of a thing for people, in all its languages, in the order that it is written. */
export interface Documentation {
  readonly glosses: readonly Prose[];
  readonly descriptions: readonly Prose[];
  readonly remarks: readonly Prose[];
  /** Each an `exemplum`. */
  readonly examples: readonly Prose[];
  /** `equiv` and `listRef`. */
  readonly references: readonly XmlElement[];
}

/** A piece of prose with its language, as `xml:lang` has it at the piece or about it; undefined where nothing says. */
export interface Prose {
  readonly lang: string | undefined;
  readonly element: XmlElement;
}

/** Another name, which stands in documents in place of `ident`; `lang` where it is for one language only. */
export interface AlternativeName {
  readonly name: string;
  readonly lang: string | undefined;
}

/** What a part of a customisation does to what is there before. */
export type Mode = "add" | "change" | "delete" | "replace";

/** What every specified thing has. */
export interface Specified {
  readonly ident: string;
  readonly altIdents: readonly AlternativeName[];
  readonly docs: Documentation;
  /** The day from which it is no longer to be used. */
  readonly validUntil: string | undefined;
  readonly place: Place;
}

/** What every thing at the top of a specification has. */
export interface Spec extends Specified {
  readonly module: string | undefined;
  /** What the name of its pattern begins with, in place of the prefix of the specification. */
  readonly prefix: string | undefined;
  readonly constraints: readonly Constraint[];
}

/** A module: a part of the source that elements and classes belong to. */
export interface ModuleSpec {
  readonly ident: string;
  /** Undefined where the source does not describe it. */
  readonly docs: Documentation | undefined;
}

export interface ElementSpec extends Spec {
  readonly kind: "element";
  /** The namespace, where it is not that of the specification. */
  readonly ns: string | undefined;
  readonly classes: readonly Membership[];
  /** In a row; nothing is the empty content. */
  readonly content: readonly Content[];
  /** Closed, it is the content. */
  readonly values: ValueList | undefined;
  /** The element's own; those with the mode `change` or `delete` are about attributes that it has from classes. */
  readonly attributes: AttributeList;
  /** The processing models: `model`, `modelGrp`, `modelSequence`. */
  readonly models: readonly XmlElement[];
}

export interface ClassSpec extends Spec {
  readonly kind: "class";
  readonly type: "model" | "atts";
  readonly classes: readonly Membership[];
  /** Empty for a class of type `model`. */
  readonly attributes: AttributeList;
}

export interface MacroSpec extends Spec {
  readonly kind: "macro";
  readonly content: readonly Content[];
  readonly values: ValueList | undefined;
}

export interface DataSpec extends Spec {
  readonly kind: "data";
  readonly content: readonly Content[];
  readonly values: ValueList | undefined;
}

/** Anything that has a name of its own in a specification. */
export type AnySpec = ElementSpec | ClassSpec | MacroSpec | DataSpec;

/** That an element or class is one of a class. */
export interface Membership {
  readonly key: string;
  readonly mode: Mode | undefined;
  /** How often the element stands in a sequence of the class. */
  readonly occurs: Occurrence;
  readonly place: Place;
}

/** How often something stands: `max` may be infinite. */
export interface Occurrence {
  readonly min: number;
  readonly max: number;
}

/** Attributes that belong together: all of them, or, with `choice`, one of the things in the list. */
export interface AttributeList {
  readonly type: "list";
  readonly org: "group" | "choice";
  readonly items: readonly AttributeItem[];
}

export type AttributeItem = AttributeDef | AttributeRef | AttributeList;

/** The attributes of a class, or one of them; without a class, a pattern of RELAX NG by its name. */
export interface AttributeRef {
  readonly type: "ref";
  readonly class: string | undefined;
  readonly name: string | undefined;
  readonly place: Place;
}

export interface AttributeDef extends Specified {
  readonly type: "attribute";
  readonly ns: string | undefined;
  /** Undefined where it is not said, which means `opt`. */
  readonly usage: Usage | undefined;
  /** Undefined where any text may stand. */
  readonly datatype: Datatype | undefined;
  readonly defaultValue: string | undefined;
  readonly values: ValueList | undefined;
  readonly constraints: readonly Constraint[];
  /** `valDesc`: what values may be, in prose. */
  readonly valueDescriptions: readonly Prose[];
  readonly mode: Mode | undefined;
}

/** `req` must be there, `mwa` when it applies; `rec` is recommended. Only `req` counts in a schema. */
export type Usage = "req" | "mwa" | "rec" | "opt";

/** What the value of an attribute is: with more than one occurrence, words between white space. */
export interface Datatype {
  readonly content: readonly Content[];
  readonly occurs: Occurrence;
}

/** Values: `closed` these only, `semi` and `open` others too, where only `semi` shows in a schema. */
export interface ValueList {
  /** Undefined where it is not said, which means `open`. */
  readonly type: "closed" | "semi" | "open" | undefined;
  readonly mode: Mode | undefined;
  readonly items: readonly ValueItem[];
  readonly docs: Documentation;
  readonly place: Place;
}

export interface ValueItem extends Specified {
  readonly mode: Mode | undefined;
  /** The parameters that a behaviour of a processing model takes: each a `paramList`. */
  readonly parameters: readonly XmlElement[];
}

/** Rules: of the schemes only Schematron is carried out. */
export interface Constraint extends Specified {
  readonly scheme: string;
  readonly queryBinding: string | undefined;
  /** Where the rules are for readers of one language only. */
  readonly lang: string | undefined;
  readonly mode: Mode | undefined;
  /** Each a `constraint`, with the rules in it. */
  readonly rules: readonly XmlElement[];
}

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
  /** A pattern written in RELAX NG. */
  | { readonly type: "relaxng"; readonly element: XmlElement; readonly place: Place };

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

/** A grammar in RELAX NG that is taken in. */
export interface GrammarRef {
  readonly url: string;
  /** What the names of its patterns are to begin with. */
  readonly prefix: string;
  /** Patterns of RELAX NG that are added, or that replace those of the grammar. */
  readonly additions: readonly XmlElement[];
  /** The grammar itself, with what it takes in: the root element and where it stands. */
  readonly grammar: ReadGrammar;
  readonly place: Place;
}

/** A grammar that was read: what it takes in is found under the `include` or `externalRef` that names it. */
export interface ReadGrammar {
  readonly root: XmlElement;
  readonly source: Source;
  readonly taken: ReadonlyMap<XmlElement, ReadGrammar>;
}
