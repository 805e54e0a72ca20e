import { suffixOf } from "../core/path.js";

/** Whether a path is that of a schema, by its suffix. */
export function isSchemaFile(path: string): boolean {
  return SUFFIXES.has(suffixOf(path));
}

const SUFFIXES: ReadonlySet<string> = new Set([".rng", ".rnc", ".sch", ".xsd", ".dtd", ".odd"]);
