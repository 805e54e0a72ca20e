import type { Code } from "../../../core/codes.js";
import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { Place } from "../grammar.js";
import type { Param } from "./syntax.js";

/** What a schema can be told about the values in it; whoever knows the datatypes answers why one cannot be. */
export interface DatatypeChecks {
  /** Why a type cannot have these params, such as a regular expression that is none. */
  checkDatatype?(library: string, type: string, params: readonly Param[]): string | undefined;
  /** Why a text is no value of a type. */
  checkValue?(
    library: string,
    type: string,
    value: string,
    namespaces: Readonly<Record<string, string>>,
  ): string | undefined;
}

/** A schema while it is read: what there is to say about it gathers here. */
export interface Reading {
  readonly checks: DatatypeChecks;
  readonly diagnostics: Diagnostic[];
}

/** The codes of what can be wrong with a schema. */
export type SchemaCode = Extract<Code, `relaxng/schema-${string}`>;

/** Notes what is wrong at a place of a schema. */
export function say(reading: Reading, code: SchemaCode, place: Place, message: string): void {
  reading.diagnostics.push(diagnostic(code, place.path, message, { range: place.range }));
}

/** Words as a sentence lists them: `a`, `b` or `c`, each in backquotes. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
