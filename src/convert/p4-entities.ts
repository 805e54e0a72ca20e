import type { Change } from "../core/conversion.js";
import type { Diagnostic } from "../core/diagnostic.js";
import { Source } from "../core/source.js";

/** A text of TEI P4 with the characters that its DTD names, and what was replaced. */
export interface WithCharacters {
  readonly source: Source;
  readonly changes: readonly Change[];
}

/**
 * A document of TEI P4 with references to characters in place of the names that the DTD of P4 has for them, such as `&mdash;`; they
 * are those of HTML. Undefined where that is not all that is wrong with it.
 */
export function withCharacters(source: Source, said: readonly Diagnostic[]): WithCharacters | undefined {
  const errors = said.filter((each) => each.severity === "error");
  if (errors.length === 0 || !/<TEI\.2[\s>]/.test(source.text)) return undefined;
  const changes: Change[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { range, actual = "", expected = [] } of errors.toSorted(
    (a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0),
  )) {
    const [reference = ""] = expected;
    if (!range || !/^&#\d+;$/.test(reference) || !source.text.startsWith(actual, range.start)) return undefined;
    parts.push(source.text.slice(at, range.start), reference);
    at = range.start + actual.length;
    changes.push({ kind: "prolog", what: actual, to: reference, at: { ...source.point(range.start), xpath: "" } });
  }
  parts.push(source.text.slice(at));
  return { source: new Source(source.path, parts.join("")), changes };
}
