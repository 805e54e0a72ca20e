import type { NameClass, Place } from "../grammar.js";
import type { Documentation } from "../packed.js";

/**
 * A pattern as a schema writes it, in the XML form or in the compact one. What 4.1-4.4 and 4.8-4.11 say is done: names are
 * expanded, datatype libraries and namespaces are where they belong, `div` is gone. What comes after is still to do.
 */
export type PatternNode =
  | ElementNode
  | AttributeNode
  | {
      readonly kind: "group" | "interleave" | "choice";
      readonly patterns: readonly PatternNode[];
      readonly place: Place;
    }
  | {
      readonly kind: "optional" | "zeroOrMore" | "oneOrMore" | "list" | "mixed";
      readonly pattern: PatternNode;
      readonly place: Place;
    }
  | { readonly kind: "ref" | "parentRef"; readonly name: string; readonly place: Place }
  | { readonly kind: "empty" | "text" | "notAllowed"; readonly place: Place }
  | DataNode
  | ValueNode
  | { readonly kind: "externalRef"; readonly reference: Reference; readonly place: Place }
  | GrammarNode;

export interface ElementNode {
  readonly kind: "element";
  readonly name: NameClass;
  readonly content: PatternNode;
  readonly documentation: Documentation | undefined;
  readonly place: Place;
}

export interface AttributeNode {
  readonly kind: "attribute";
  readonly name: NameClass;
  readonly content: PatternNode;
  readonly documentation: Documentation | undefined;
  readonly place: Place;
}

export interface DataNode {
  readonly kind: "data";
  readonly library: string;
  readonly type: string;
  readonly params: readonly Param[];
  readonly except: PatternNode | undefined;
  readonly place: Place;
}

/** A `param` of a datatype. */
export interface Param {
  readonly name: string;
  readonly value: string;
}

export interface ValueNode {
  readonly kind: "value";
  readonly library: string;
  readonly type: string;
  readonly value: string;
  readonly namespaces: Readonly<Record<string, string>>;
  readonly documentation: Documentation;
  readonly place: Place;
}

export interface GrammarNode {
  readonly kind: "grammar";
  readonly components: readonly Component[];
  readonly place: Place;
}

/** What a grammar is made of. */
export type Component = Definition | Include;

/** A `start` or a `define`. */
export interface Definition {
  readonly kind: "define";
  /** Undefined for `start`. */
  readonly name: string | undefined;
  readonly combine: Combine | undefined;
  readonly pattern: PatternNode;
  readonly documentation: Documentation | undefined;
  readonly place: Place;
}

export type Combine = "choice" | "interleave";

/** An `include` with the definitions that take the place of those in the file. */
export interface Include {
  readonly kind: "include";
  readonly reference: Reference;
  readonly overrides: readonly Component[];
  readonly place: Place;
}

/** What a schema takes from another file: where it is, and the namespace that it is read with (4.6, 4.7). */
export interface Reference {
  readonly kind: "include" | "externalRef";
  readonly path: string;
  readonly ns: string;
  readonly place: Place;
}

/** A file of a schema after it is read. */
export interface SchemaFile {
  /** Undefined where no pattern can be made of it. */
  readonly root: PatternNode | undefined;
  readonly references: readonly Reference[];
}
