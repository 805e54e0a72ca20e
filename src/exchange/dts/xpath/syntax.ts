/** An expression of the part of XPath that citation structures are written in. */
export type Expression =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | Path;

export type Operator = "or" | "and" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "||" | "|";

/** Steps from the document, or from where one stands. */
export interface Path {
  readonly kind: "path";
  readonly isAbsolute: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly axis: Axis;
  /** The local name, `*` for any, or `text()` and `node()`. */
  readonly test: string;
  readonly predicates: readonly Expression[];
}

export const AXES = [
  "child",
  "descendant",
  "descendant-or-self",
  "self",
  "parent",
  "ancestor",
  "ancestor-or-self",
  "attribute",
  "following-sibling",
  "preceding-sibling",
] as const;

export type Axis = (typeof AXES)[number];
