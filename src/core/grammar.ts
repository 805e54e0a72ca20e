import type { Range } from "./source.js";

/** A schema in the simple form of RELAX NG 4: what is left after simplification, and nothing else. */
export interface Grammar {
  readonly start: Pattern;
  /** The element patterns, each once; patterns refer to them by index. */
  readonly elements: readonly ElementDefinition[];
}

/** The content of one `element` pattern. */
export interface ElementDefinition {
  readonly name: NameClass;
  readonly content: Pattern;
  /** What the schema says of the element for people: the text of `a:documentation` or its like. */
  readonly documentation?: string | undefined;
  readonly place: Place;
}

/** Where a pattern stands in the files of the schema. */
export interface Place {
  readonly path: string;
  readonly range: Range;
}

export type Pattern =
  | { readonly kind: "notAllowed" }
  | { readonly kind: "empty" }
  | { readonly kind: "text" }
  | { readonly kind: "choice" | "group" | "interleave"; readonly left: Pattern; readonly right: Pattern }
  | { readonly kind: "oneOrMore" | "list"; readonly pattern: Pattern }
  | AttributePattern
  | DataPattern
  | ValuePattern
  /** The element pattern with an index. */
  | { readonly kind: "element"; readonly index: number };

export interface AttributePattern {
  readonly kind: "attribute";
  readonly name: NameClass;
  readonly pattern: Pattern;
  readonly documentation?: string;
}

/** Text of a datatype. `library` is empty for the built-in one (RELAX NG 4.16). */
export interface DataPattern {
  readonly kind: "data";
  readonly library: string;
  readonly type: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
  readonly except?: Pattern;
}

/** Text that equals a value. `namespaces` holds the bindings in scope, which a QName's value needs. */
export interface ValuePattern {
  readonly kind: "value";
  readonly library: string;
  readonly type: string;
  readonly value: string;
  readonly namespaces: Readonly<Record<string, string>>;
  /** Gives what the schema says of the value for people. It is looked for when it is asked for: hardly anybody does. */
  readonly documentation?: () => string | undefined;
}

export type NameClass =
  | { readonly kind: "name"; readonly uri: string; readonly local: string }
  | { readonly kind: "anyName"; readonly except?: NameClass }
  | { readonly kind: "nsName"; readonly uri: string; readonly except?: NameClass }
  | { readonly kind: "choice"; readonly left: NameClass; readonly right: NameClass };
