import type { XmlDocument, XmlElement } from "../../core/document.js";
import type { GrammarRef } from "../model.js";
import type { Catalogue } from "../read/catalogue.js";
import type { Directive } from "../read/directives.js";

/** What a specification is made of: a `schemaSpec`, what it says in its order, and what it takes things from. */
export interface Material {
  readonly document: XmlDocument;
  readonly schema: XmlElement;
  readonly directives: readonly Directive[];
  /** The source of a directive that takes something in, or of the schema. */
  readonly catalogueOf: (directive: Directive | undefined) => Catalogue | undefined;
  readonly grammars: readonly GrammarRef[];
}
