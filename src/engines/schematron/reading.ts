import type { Code } from "../../core/codes.js";
import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { XmlEngine } from "../../core/engines.js";
import type { Source } from "../../core/source.js";
import { type Part, rangeOf } from "./part.js";

/** What reading a schema needs of the world, and where it says what it finds. */
export interface Reading {
  readonly xml: XmlEngine;
  /** A file by its path; undefined where there is none. */
  readonly load: (path: string) => Promise<Source | undefined>;
  readonly diagnostics: Diagnostic[];
}

/** Says what is wrong with a part of the schema: it cannot be used. */
export function say({ diagnostics }: Reading, code: Code, part: Part, message: string): void {
  diagnostics.push(diagnostic(code, part.source.path, message, { range: rangeOf(part) }));
}

/** Says what is odd about a part of the schema, which can be used all the same. */
export function warn({ diagnostics }: Reading, code: Code, part: Part, message: string): void {
  diagnostics.push({ ...diagnostic(code, part.source.path, message, { range: rangeOf(part) }), severity: "warning" });
}

/** The document of a file of the schema; what is not well-formed is said. */
export function readFile(source: Source, { xml, diagnostics }: Reading): XmlDocument | undefined {
  const parsed = xml.parse(source);
  diagnostics.push(...parsed.diagnostics);
  return hasErrors(parsed.diagnostics) ? undefined : parsed.value;
}
