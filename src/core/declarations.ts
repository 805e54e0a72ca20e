import type { Diagnostic } from "./diagnostic.js";

/** What a DTD declares (XML 1.0 3). Names are as they are written, prefixes included. */
export interface Declarations {
  /** The name of the root element; undefined for declarations that belong to no document. */
  readonly root: string | undefined;
  readonly elements: ReadonlyMap<string, ElementDeclaration>;
  /** The attributes by the names of their elements; of each attribute the first declaration. */
  readonly attributes: ReadonlyMap<string, readonly AttributeDeclaration[]>;
  /** What is against the validity of declarations themselves. */
  readonly faults: readonly Diagnostic[];
  /** The text of all declarations: equal texts declare the same. */
  readonly text: string;
}

export interface ElementDeclaration {
  readonly name: string;
  readonly content: Content;
}

/** What may stand in an element (3.2). */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "any" }
  | { readonly kind: "mixed"; readonly names: readonly string[] }
  | { readonly kind: "children"; readonly particle: Particle };

/** A part of a content model (3.2.1 [47] to [50]). */
export type Particle =
  | { readonly kind: "name"; readonly name: string; readonly occurs: Occurs }
  | { readonly kind: "choice" | "sequence"; readonly parts: readonly Particle[]; readonly occurs: Occurs };

export type Occurs = "" | "?" | "*" | "+";

export interface AttributeDeclaration {
  readonly name: string;
  readonly type: AttributeType;
  /** The tokens of an enumeration, or the names of notations. */
  readonly tokens: readonly string[];
  readonly presence: "required" | "implied" | "fixed" | "default";
  /** The value of one that is fixed or has a default, as it is written. */
  readonly value: string | undefined;
}

/** 3.3.1 [54] to [59]. */
export type AttributeType =
  | "CDATA"
  | "ID"
  | "IDREF"
  | "IDREFS"
  | "ENTITY"
  | "ENTITIES"
  | "NMTOKEN"
  | "NMTOKENS"
  | "NOTATION"
  | "enumeration";
