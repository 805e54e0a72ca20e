/** What two schemas allow differently. */
export interface SchemaDifference {
  /** Whether both allow the same documents, as far as could be told. */
  readonly isEqual: boolean;
  /** Whether every document that follows the first follows the second; undefined where that cannot be told. */
  readonly keepsDocuments: boolean | undefined;
  readonly changes: readonly Change[];
  /** What could not be compared to the end, each a sentence. */
  readonly open: readonly string[];
}

/** What a change does: `wider` allows more, `narrower` allows less, `other` does both or cannot be told. */
export type Effect = "wider" | "narrower" | "other";

/** A change, told from the side of the second schema. */
export interface Change {
  readonly kind: ChangeKind;
  readonly effect: Effect;
  /** The element that it is about; undefined for the document as a whole. */
  readonly element?: string;
  /** The elements in which it holds, where it does not hold wherever the element stands. */
  readonly in?: readonly string[];
  readonly attribute?: string;
  /** A rule in Schematron, by its id, and what it says of documents that break it. */
  readonly rule?: string;
  readonly messages?: readonly string[];
  /** The element in the element that it is about. */
  readonly child?: string;
  /** Of an attribute or child that is new: it must stand there. */
  readonly required?: true;
  readonly values?: readonly string[];
  /** What was and what is, in words. */
  readonly from?: string;
  readonly to?: string;
  /** Contents, element by element: `allowed` is new, `forbidden` no longer fits. */
  readonly examples?: { readonly allowed?: readonly string[]; readonly forbidden?: readonly string[] };
}

/** The kinds of changes, in the order that they are told. */
export const CHANGE_KINDS = [
  "root-added",
  "root-removed",
  "element-added",
  "element-removed",
  "attribute-added",
  "attribute-removed",
  "attribute-required",
  "attribute-optional",
  "values-added",
  "values-removed",
  "datatype-changed",
  "attributes-together",
  "child-added",
  "child-removed",
  "child-required",
  "child-optional",
  "child-repeatable",
  "child-single",
  "text-allowed",
  "text-forbidden",
  "may-be-empty",
  "may-not-be-empty",
  "content-changed",
  "content-value-changed",
  "rule-added",
  "rule-removed",
  "rule-changed",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];
