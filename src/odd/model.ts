import type { XmlElement } from "../core/document.js";
import type { Source } from "../core/source.js";
import type { Content, NameException } from "./model-content.js";
import type { Constraint, Documentation, Mode, Occurrence, Place, Prose, Specified, ValueList } from "./model-parts.js";

export type * from "./model-content.js";
export type * from "./model-parts.js";

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
