import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { XmlDocument } from "../../../core/document.js";
import type { SchemaLanguage, Validator, XmlEngine } from "../../../core/engines.js";
import type { Outcome } from "../../../core/outcome.js";
import type { Source } from "../../../core/source.js";
import { batched } from "../batch.js";
import { type Judge, judgeAll } from "../judge.js";
import { obstacleOf } from "./limits.js";
import { schemaFor, unusable } from "./schema.js";
import { translate } from "./translate.js";

/** RELAX NG by libxml2, for a second opinion: its verdict, with its words put into ours and its lines into places. */
export function libxml2RelaxNg(xml: XmlEngine): SchemaLanguage {
  return { compile: (schema) => compile(xml, schema) };
}

async function compile(xml: XmlEngine, schema: Source): Promise<Outcome<Validator | undefined>> {
  const parsed = xml.parse(schema);
  const refusal =
    parsed.diagnostics.length > 0 ? parsed.diagnostics.map(asSchemaFault) : await unusable(schema, parsed.value);
  if (refusal.length > 0) return { value: undefined, diagnostics: refusal };
  // Loading the schema is what takes the time, so documents that come together are judged together.
  const judge: Judge = { schema: schemaFor(schema), remark: REMARK, obstacleOf };
  const judgeTogether = batched((documents: readonly XmlDocument[]) => judgeAll(judge, documents));
  const validator: Validator = {
    validate: async (document) => {
      const judgement = await judgeTogether(document);
      return judgement.verdict === "valid" ? [] : translate(judgement);
    },
  };
  return { value: validator, diagnostics: [] };
}

const REMARK = /^(?<number>\d+): element (?<name>[^ ]+): Relax-NG validity error : (?<text>.*)$/;

function asSchemaFault({ path, message, severity: _, code: __, ...place }: Diagnostic): Diagnostic {
  return diagnostic("relaxng/schema-unusable", path, `the schema is not well-formed: ${message}`, place);
}
