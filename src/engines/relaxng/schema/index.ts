import { type Diagnostic, hasErrors, inDocumentOrder } from "../../../core/diagnostic.js";
import type { Outcome } from "../../../core/outcome.js";
import type { Source } from "../../../core/source.js";
import type { Grammar } from "../grammar.js";
import type { Notes, Packed } from "../packed.js";
import { unpack } from "../unpacked.js";
import { expand } from "./expand.js";
import { type Access, readFiles } from "./files.js";
import { checkIdTypes } from "./id-types.js";
import type { DatatypeChecks, Reading } from "./reading.js";
import { checkRestrictions } from "./restrictions/index.js";
import { scopeOf } from "./scopes.js";

export type { DatatypeChecks } from "./reading.js";

/** What reading a schema needs of the world. */
export type SchemaAccess = Access & DatatypeChecks;

/** A schema that has been read: its grammar as numbers, and what people are told of it. */
export interface ReadSchema {
  readonly packed: Packed;
  readonly notes: Notes;
}

/**
 * The simple form of a RELAX NG schema, in the XML form (`.rng`) or the compact one (`.rnc`), with all files it takes in.
 * Where it breaks the specification, none, and diagnostics that say what is wrong and cite the section.
 */
export async function readSchema(main: Source, access: SchemaAccess): Promise<Outcome<ReadSchema | undefined>> {
  const reading: Reading = { checks: access, diagnostics: [] };
  const value = await simplify(reading, main, access);
  return { value, diagnostics: inFileOrder(reading.diagnostics) };
}

/** The same as patterns and names that are plain to look at. */
export async function readGrammar(main: Source, access: SchemaAccess): Promise<Outcome<Grammar | undefined>> {
  const { value, diagnostics } = await readSchema(main, access);
  return { value: value && unpack(value.packed, value.notes), diagnostics };
}

/** Each step takes for granted that the schema has passed those before. */
async function simplify(reading: Reading, main: Source, access: Access): Promise<ReadSchema | undefined> {
  const { diagnostics } = reading;
  const files = await readFiles(reading, main, access);
  if (!files || hasErrors(diagnostics)) return undefined;
  const scope = scopeOf(reading, files);
  if (hasErrors(diagnostics)) return undefined;
  const expanded = expand(reading, files, scope);
  if (hasErrors(diagnostics)) return undefined;
  const attributesOf = checkRestrictions(reading, expanded);
  if (!attributesOf || hasErrors(diagnostics)) return undefined;
  diagnostics.push(...checkIdTypes(expanded, attributesOf));
  const { packed, elements, documentation } = expanded;
  return { packed, notes: { elements, documentation } };
}

/** The diagnostics of each file together and in document order, the files as they were first met. */
function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const paths = [...new Set(diagnostics.map((each) => each.path))];
  return paths.flatMap((path) => inDocumentOrder(diagnostics.filter((each) => each.path === path)));
}
