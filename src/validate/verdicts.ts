import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Verdict } from "../core/validation.js";
import type { Named } from "./grammars.js";

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
export async function judge(document: XmlDocument, named: readonly Named[]): Promise<Judgement> {
  const judged = await Promise.all(
    named.map(async ({ paths, language, ready }) => {
      const { validator, diagnostics: top } = await ready;
      const found = validator ? await validator.validate(document) : [];
      const schema = paths.join(" ");
      const diagnostics = named.length > 1 ? found.map((each) => ({ ...each, schema })) : found;
      const valid = validator !== undefined && !hasErrors(found);
      const verdict: Verdict = { schema, language, valid, judged: validator !== undefined };
      return { verdict, diagnostics, top };
    }),
  );
  return {
    verdicts: judged.map((each) => each.verdict),
    diagnostics: judged.flatMap((each) => each.diagnostics),
    top: judged.flatMap((each) => each.top),
  };
}
