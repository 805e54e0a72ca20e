import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Verdict } from "../core/validation.js";
import type { SchemaStore } from "./schemas.js";
import type { FoundSchemas } from "./schemas-of.js";

/** What the schemas of a document say of it. */
export interface Judgement {
  /** In the order of the schemas. */
  readonly verdicts: readonly Verdict[];
  /** What is said of the document; with several schemas each names its own. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is said of the schemas. */
  readonly top: readonly Diagnostic[];
}

/** Checks a document against each of its schemas: all of them hold. */
export async function judge(
  document: XmlDocument,
  { schemas, own }: FoundSchemas,
  store: SchemaStore,
): Promise<Judgement> {
  const judged = await Promise.all(
    schemas.map(async (schema) => {
      const { validator, diagnostics: top } = await store.get(schema, own ? document.source.path : undefined);
      const found = validator ? await validator.validate(document) : [];
      const diagnostics = schemas.length > 1 ? found.map((each) => ({ ...each, schema })) : found;
      const verdict: Verdict = { schema, valid: validator !== undefined && !hasErrors(found), judged: !!validator };
      return { verdict, diagnostics, top };
    }),
  );
  return {
    verdicts: judged.map((each) => each.verdict),
    diagnostics: judged.flatMap((each) => each.diagnostics),
    top: judged.flatMap((each) => each.top),
  };
}
