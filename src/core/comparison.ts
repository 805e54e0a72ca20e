import type { Point } from "./source.js";

/** What is different between two documents: plain data, in the order of the second, with what is gone where it stood. */
export type Difference =
  | (At & Tag & { readonly kind: "element-inserted"; readonly text: string })
  | (At & Tag & { readonly kind: "element-deleted"; readonly text: string })
  /** The same element in another place; what changed in it is told by itself. */
  | (At & { readonly kind: "element-moved"; readonly element: string; readonly text: string })
  | (At & { readonly kind: "element-renamed"; readonly element: string; readonly to: string; readonly text: string })
  /** Tags that stand around text which was there before, or are gone from around text that is still there. */
  | (At & Tag & { readonly kind: "markup-inserted"; readonly text: string })
  | (At & Tag & { readonly kind: "markup-deleted"; readonly text: string })
  | (At & {
      readonly kind: "attribute-changed";
      readonly element: string;
      readonly attribute: string;
      /** Each is undefined where the attribute is not there. */
      readonly values: { readonly before?: string; readonly after?: string };
    })
  /** The words of an element. */
  | (At & { readonly kind: "text-changed"; readonly element: string; readonly words: readonly Stretch[] });

/** An element as its start tag has it. */
interface Tag {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Where a difference is; in the document that does not have it, the place of what holds it. */
export interface At {
  readonly before?: Spot;
  readonly after?: Spot;
}

export interface Spot extends Point {
  readonly xpath: string;
}

/** A stretch of text that is in both, or in one only. */
export interface Stretch {
  readonly is: "same" | "deleted" | "inserted";
  readonly text: string;
}

/** Two files and what is different. */
export interface Comparison {
  readonly before?: string;
  readonly after?: string;
  /** `only-before` and `only-after` are files that the other folder does not have. */
  readonly state: "same" | "different" | "only-before" | "only-after" | "not-compared";
  readonly differences: readonly Difference[];
}
