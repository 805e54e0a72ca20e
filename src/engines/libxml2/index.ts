import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { SchemaLanguage, Validator, XmlEngine } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import { batched } from "./batch.js";
import { diagnose } from "./diagnosis/diagnose.js";
import { type Grammar, readGrammar } from "./diagnosis/grammar.js";
import { type Judgement, judge } from "./judge.js";
import { unusable } from "./schema.js";
import { translate } from "./translate.js";

/**
 * RELAX NG by libxml2. The verdict is libxml2's; what is said of an invalid document comes from a reader of our own, since
 * libxml2 reports few of the slips and none with its place. Where that reader finds nothing, libxml2's words are put into ours.
 */
export function libxml2RelaxNg(xml: XmlEngine): SchemaLanguage {
  return { compile: (schema) => compile(xml, schema) };
}

async function compile(xml: XmlEngine, schema: Source): Promise<Outcome<Validator | undefined>> {
  const parsed = xml.parse(schema);
  const refusal =
    parsed.diagnostics.length > 0 ? parsed.diagnostics.map(asSchemaFault) : await unusable(schema, parsed.value);
  if (refusal.length > 0) return { value: undefined, diagnostics: refusal };
  const grammar = parsed.value && readGrammar(parsed.value);
  // Loading the schema is what takes the time, so documents that come together are judged together.
  const judgeTogether = batched((documents: readonly XmlDocument[]) => judge(schema, documents));
  const validator: Validator = {
    validate: async (document) => speak(await judgeTogether(document), grammar),
  };
  return { value: validator, diagnostics: [] };
}

function asSchemaFault({ path, message, severity: _, code: __, ...place }: Diagnostic): Diagnostic {
  return diagnostic("relaxng/schema-unusable", path, `the schema is not well-formed: ${message}`, place);
}

function speak(judgement: Judgement, grammar: Grammar | undefined): ReturnType<typeof diagnose> {
  if (judgement.verdict === "valid") return [];
  const found = grammar ? diagnose(judgement.document, grammar) : [];
  return found.length > 0 ? found : translate(judgement);
}
