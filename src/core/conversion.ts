import type { Point } from "./source.js";

/** What was changed in a document so that it follows another schema: plain data, in document order. */
export type Change =
  /** An element has another name; the old one stands in an attribute, where one could take it. */
  | (ElementChange & { readonly kind: "renamed"; readonly to: string; readonly keptIn?: string })
  /** The tags are gone, and what was between them is there. */
  | (ElementChange & { readonly kind: "unwrapped" })
  /** An element without content is gone. */
  | (ElementChange & { readonly kind: "removed" })
  /** An element that the schema asks for. */
  | { readonly kind: "added"; readonly element: string; readonly why: "around" | "required"; readonly at: Place }
  /** An attribute has another name, and its value with it. */
  | (AttributeChange & { readonly kind: "attribute-renamed"; readonly to: string })
  | (AttributeChange & { readonly kind: "attribute-dropped" })
  /** An attribute that the schema asks for. */
  | (AttributeChange & { readonly kind: "attribute-added" })
  /** An instruction or a declaration before the root element. */
  | { readonly kind: "prolog"; readonly what: string; readonly to?: string; readonly at: Place };

interface ElementChange {
  readonly element: string;
  /** What is lost with it: the attributes of an element that is gone, as they were written. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly at: Place;
}

interface AttributeChange {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
  readonly at: Place;
}

/** A place in the document as it was. */
export interface Place extends Point {
  readonly xpath: string;
}

/** Whether something that the document said is not in it any more. */
export function isLoss(change: Change): boolean {
  switch (change.kind) {
    case "unwrapped":
    case "removed":
    case "attribute-dropped":
      return true;
    case "renamed":
      // The roots of TEI P4 have other names in P5.
      return change.keptIn === undefined && !/^(?:TEI|teiCorpus)\.2$/.test(change.element);
    case "prolog":
      return change.to === undefined;
    case "added":
    case "attribute-added":
    case "attribute-renamed":
      return false;
  }
}
