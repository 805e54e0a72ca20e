import type { ToldDiagnostic } from "./told.js";

/** What a diagnostic comes from: the id of a rule, the path of a schema, or both; undefined where its code says all. */
export function originOf({ rule, schema }: ToldDiagnostic): string | undefined {
  return rule !== undefined && schema !== undefined ? `${rule} of ${schema}` : (rule ?? schema);
}
