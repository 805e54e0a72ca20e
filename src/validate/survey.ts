import { pack } from "../core/packed.js";
import type { Context } from "../core/stage.js";
import type { ValidateInput } from "./input.js";
import { type JudgedFile, putTogether, tableOf } from "./judge-file.js";
import { readFile } from "./read-file.js";
import { factsOf } from "./reading/facts.js";
import { summaryOf } from "./reading/summary-of.js";
import { schemaFinder } from "./schemas-of.js";
import { schematronFinder } from "./schematron-of.js";

/** Reads files only so far as others need it: what they say to other documents, what they take in, which schemas they name. */
export async function surveyed(
  paths: readonly string[],
  input: ValidateInput,
  context: Context,
): Promise<readonly JudgedFile[]> {
  const findSchemas = await schemaFinder(context, input.schema);
  const findSchematron = await schematronFinder(input, context);
  const { xinclude } = { ...context.config.validate, ...input.follow };
  const surveyOf = async (path: string): Promise<JudgedFile> => {
    const none = {
      path,
      schemas: [],
      isFlawed: false,
      top: [],
      judged: false,
      parts: [],
      read: [],
      digest: "",
    };
    const bytes = await readFile(path, context.host);
    if (!(bytes instanceof Uint8Array)) return none;
    const { document, diagnostics: said, others, read, digest } = await putTogether({ path, bytes }, xinclude, context);
    const known = { ...none, digest };
    const parts = others.map((each) => each.path);
    if (!document) return { ...known, parts, read };
    const { schemas } = await findSchemas(document);
    const { schemas: rules } = await findSchematron(document);
    const summary = summaryOf(document.source, factsOf(tableOf(document, context)), said);
    return { ...known, schemas: [...schemas, ...rules.map((each) => each.path)], parts, read, summary: pack(summary) };
  };
  const found: JudgedFile[] = [];
  for (const path of paths) found.push(await surveyOf(path));
  return found;
}
