import type { XmlAttribute, XmlComment, XmlDocument, XmlElement, XmlInstruction, XmlText } from "./document.js";
import type { Cache } from "./host.js";
import type { Range, Source } from "./source.js";

/** Rules over the nodes of documents, in XPath as XSLT has it: what a Schematron schema says, without its syntax. */
export interface RuleSet {
  /** Seen everywhere, in any order. Evaluated at the document. */
  readonly variables: readonly Variable[];
  readonly groups: readonly RuleGroup[];
  /** Declarations of XSLT that the expressions use: functions, keys and the like. */
  readonly declarations: readonly Declaration[];
  /** The stylesheets that `declarations` include or import, by path. */
  readonly modules: ReadonlyMap<string, Source>;
}

/** Rules of which a node meets one at most: the first whose context it matches. */
export interface RuleGroup {
  /** Gives the addresses of the documents whose nodes are looked at, in place of those of the document itself. */
  readonly documents?: Expression;
  /** Seen in the group only; one of the set that has the same name is not. Evaluated at the document too. */
  readonly variables: readonly Variable[];
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** A pattern, as XSLT has them. */
  readonly context: Expression;
  /** Evaluated at the node that matched. */
  readonly variables: readonly Variable[];
  readonly checks: readonly Check[];
}

export interface Variable {
  readonly name: string;
  readonly value: Expression | Content;
  /** The sequence type that it is declared with. */
  readonly as?: Expression;
}

/** Nodes that are written out. */
export interface Content {
  /** Well-formed content of an element, which binds the prefixes that it uses. */
  readonly xml: string;
  /** Whether the value is a document that holds them, as in XSLT 1.0, or the nodes themselves. */
  readonly asDocument: boolean;
}

export interface Check {
  readonly test: Expression;
  /** Whether something is to be said where the test is true, or where it is false. */
  readonly firesWhen: boolean;
  readonly message: readonly MessagePart[];
  /** What else is said of the place, each for itself. */
  readonly more: readonly (readonly MessagePart[])[];
}

/** Text, the value of an expression, or the name of the node. */
export type MessagePart = string | { readonly value: Expression } | { readonly name: "context" };

/** An expression with the place it is written at; addresses in it start from that file. */
export interface Expression {
  readonly text: string;
  readonly source: Source;
  readonly range: Range;
  /** The prefixes that it may use; those of XPath itself need not be there. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** An element of XSLT that stands at the top of a stylesheet. */
export interface Declaration {
  readonly xml: string;
  readonly source: Source;
  readonly range: Range;
}

/** What makes rules ready. */
export interface RuleEngine {
  /** No rules come back where an expression cannot be used; the faults say which. */
  prepare(set: RuleSet, files: RuleFiles): Promise<PreparedRules>;
}

/** The files that rules can reach while they run, and where what was compiled is kept. */
export interface RuleFiles {
  /** A file of the project by its path; undefined where there is none. */
  readonly load: (path: string) => Promise<Source | undefined>;
  /** The document of a text; undefined where it is not well-formed. */
  readonly parse: (source: Source) => XmlDocument | undefined;
  readonly cache?: Cache;
}

export interface PreparedRules {
  readonly rules: ReadyRules | undefined;
  readonly faults: readonly RuleFault[];
}

/** Why rules cannot be used. */
export interface RuleFault {
  readonly kind: "wrong" | "refused";
  readonly source: Source;
  readonly range: Range;
  readonly reason: string;
}

/** Rules made ready. */
export interface ReadyRules {
  run(document: XmlDocument): Promise<readonly Finding[]>;
}

/** What rules find in a document. */
export type Finding =
  | {
      readonly type: "fired";
      readonly check: Check;
      readonly place: FoundPlace;
      readonly message: string;
      readonly more: readonly string[];
    }
  | {
      readonly type: "failed";
      readonly expression: Expression;
      readonly check?: Check;
      readonly place: FoundPlace;
      readonly reason: string;
      /** Whether the evaluation was stopped because it came to no end. */
      readonly endless?: true;
    };

/** A node of a document: with neither element nor node, the document itself. */
export interface FoundPlace {
  readonly document: XmlDocument;
  readonly element?: XmlElement;
  readonly attribute?: XmlAttribute;
  readonly node?: XmlText | XmlComment | XmlInstruction;
}
