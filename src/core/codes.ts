/** How grave a diagnostic is: only an error makes a document invalid. */
export type Severity = "error" | "warning" | "info";

/** Every code that a diagnostic can carry, with its severity. Each has a page in `docs/codes`. */
const SEVERITIES = {
  "config/invalid": "error",
  "config/no-documents": "error",
  "config/no-file": "error",
  "config/no-schema": "error",
  "config/unreadable": "error",
  "encode/character-not-allowed": "error",
  "encode/edited": "warning",
  "encode/empty": "error",
  "encode/authority-duplicate": "error",
  "encode/name-ambiguous": "warning",
  "encode/same-output": "error",
  "encode/text-changed": "error",
  "encode/unbalanced-bracket": "warning",
  "encode/unknown-format": "error",
  "publish/id-taken": "warning",
  "publish/message": "info",
  "publish/no-documents": "error",
  "publish/no-header": "error",
  "publish/stylesheet": "error",
  "relaxng/attribute-not-allowed": "error",
  "relaxng/attribute-missing": "error",
  "relaxng/element-incomplete": "error",
  "relaxng/element-not-allowed": "error",
  "relaxng/element-unknown": "error",
  "relaxng/invalid": "error",
  "relaxng/schema-datatype": "error",
  "relaxng/schema-reference": "error",
  "relaxng/schema-restriction": "error",
  "relaxng/schema-syntax": "error",
  "relaxng/schema-unreadable": "error",
  "relaxng/schema-unusable": "error",
  "relaxng/text-not-allowed": "error",
  "relaxng/value-not-allowed": "error",
  "tei/id-duplicate": "error",
  "tei/pointer-dangling": "error",
  "xinclude/fallback": "info",
  "xinclude/limit": "error",
  "xinclude/loop": "error",
  "xinclude/not-well-formed": "error",
  "xinclude/syntax": "error",
  "xinclude/unresolved": "error",
  "xml/encoding": "error",
  "xml/not-well-formed": "error",
  "xml/relative-namespace": "error",
  "xml/unclosed-element": "error",
  "xsd/attribute-missing": "error",
  "xsd/attribute-not-allowed": "error",
  "xsd/element-incomplete": "error",
  "xsd/element-not-allowed": "error",
  "xsd/element-unknown": "error",
  "xsd/invalid": "error",
  "xsd/key": "error",
  "xsd/schema-unusable": "error",
  "xsd/text-not-allowed": "error",
  "xsd/value-not-allowed": "error",
} as const satisfies Record<string, Severity>;

/** The name of a kind of diagnostic: `area/what-is-wrong`. */
export type Code = keyof typeof SEVERITIES;

/** The severity that a code has. */
export function severityOf(code: Code): Severity {
  return SEVERITIES[code];
}

/** Every code, sorted. */
export const CODES: readonly Code[] = (Object.keys(SEVERITIES) as Code[]).toSorted();
