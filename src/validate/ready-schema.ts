import type { Code } from "../core/codes.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Validator } from "../core/engines.js";

/** A schema made ready; without a validator, the diagnostics say why. */
export interface ReadySchema {
  readonly validator: Validator | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A schema that cannot be read: what is said of it names the document that wants it. */
export interface SchemaMissing {
  readonly code: Code;
  readonly path: string;
  readonly reason: string;
  readonly remedy: string;
}

/** A schema as a document finds it. */
export function asFoundBy(namedIn: string | undefined, found: ReadySchema | SchemaMissing): ReadySchema {
  if (!("remedy" in found)) return found;
  const { code, path, reason, remedy } = found;
  const by = namedIn === undefined ? "" : `${NAMED_IN}\`${namedIn}\`,`;
  return {
    validator: undefined,
    diagnostics: [diagnostic(code, path, `the schema \`${path}\`${by} ${reason}; ${remedy}`)],
  };
}

/** What is said of schemas, each thing once: by the first document that has it to say. */
export function saidOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const each of diagnostics) {
    const [before = "", after] = each.message.split(NAMED_IN);
    const rest = after?.replace(/^`[^`]*`,/, "");
    const key = JSON.stringify({ ...each, message: rest === undefined ? before : [before, rest] });
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

const NAMED_IN = ", named in ";
