import type { ToldDiagnostic } from "./told.js";

/** A message on its own, with the rule that it comes from, where its schema gives rules names. */
export function messageWithRule({ message, rule }: ToldDiagnostic): string {
  return rule === undefined ? message : `${message} (rule ${rule})`;
}

/** Who says so, where it is not plain: `by letters.sch, rule p-short`. */
export function byWhom({ schema, rule }: ToldDiagnostic): string | undefined {
  const parts = [...(schema === undefined ? [] : [`by ${schema}`]), ...(rule === undefined ? [] : [`rule ${rule}`])];
  return parts.length > 0 ? parts.join(", ") : undefined;
}
