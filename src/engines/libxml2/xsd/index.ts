import { diagnostic } from "../../../core/diagnostic.js";
import type { XmlDocument } from "../../../core/document.js";
import type { SchemaLanguage, Validator } from "../../../core/engines.js";
import type { Outcome } from "../../../core/outcome.js";
import type { Source } from "../../../core/source.js";
import { batched } from "../batch.js";
import { type Judge, judgeAll, type Ready } from "../judge.js";
import { lint } from "../lint.js";
import { readFiles, type XsdAccess } from "./files.js";
import { schemaFaults } from "./schema-faults.js";
import { translate } from "./translate.js";

/** XML Schema 1.0 by libxml2: its verdict, with its words put into ours and its lines into places. */
export function xsd(access: XsdAccess): SchemaLanguage {
  return { compile: (schema) => compile(schema, access) };
}

async function compile(schema: Source, access: XsdAccess): Promise<Outcome<Validator | undefined>> {
  const { value: files, diagnostics } = await readFiles(schema, access);
  if (!files) return { value: undefined, diagnostics };
  const run = await lint(files.schema, ["<x/>"]);
  if (!run.finished) return { value: undefined, diagnostics: schemaFaults(run.lines, files, schema.path) };
  // Loading the schema is what takes the time, so documents that come together are judged together.
  const judge: Judge = { schema: files.schema, remark: REMARK, obstacleOf };
  const judgeTogether = batched((documents: readonly XmlDocument[]) => judgeAll(judge, documents));
  const validator: Validator = {
    validate: async (document) => {
      const judgement = await judgeTogether(document);
      if (judgement.verdict !== "unknown") return judgement.verdict === "valid" ? [] : translate(judgement);
      const message = `the document cannot be checked against its schema: ${judgement.obstacle}`;
      return [diagnostic("xsd/invalid", document.source.path, message, { range: document.root.startTag })];
    },
  };
  return { value: validator, diagnostics: [] };
}

const REMARK =
  /^(?<number>\d+): (?:element [^ ]+: )?Schemas validity error : (?<text>Element '(?:\{[^}]*\})?(?<name>[^']+)'.*)$/;

/** With more elements in one another, libxml2 does not read a document. */
const DEEPEST = 2000;

function obstacleOf({ depth }: Ready): string | undefined {
  return depth > DEEPEST
    ? `its elements stand ${depth} deep in one another, and at most ${DEEPEST} can be checked`
    : undefined;
}
