import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryPages, validateXML } from "xmllint-wasm";

/** The folder of the project. */
export const root = join(import.meta.dirname, "../..");

/** The folder beside the project with the schema of all of TEI and the model documents; it may be missing. */
export const shared = process.env.TEIWRIGHT_SHARED ?? join(root, "../shared");

/** The schema of archival documents. */
export const archival = readFileSync(join(root, "schemas/archival.rng"), "utf8");

/** A document to validate. */
export interface Document {
  readonly fileName: string;
  readonly contents: string;
}

/**
 * What a schema says against the documents, line by line; the schema is loaded once for all of them. Each document that
 * is not valid has a line `NAME fails to validate`; the lines before it may lack a place.
 */
export async function invalid(documents: readonly Document[], schema: string): Promise<readonly string[]> {
  const { rawOutput } = await validateXML({
    xml: documents,
    schema: [schema],
    extension: "relaxng",
    initialMemoryPages: 512 * memoryPages.MiB,
    maxMemoryPages: 2 * memoryPages.GiB,
  });
  const lines = rawOutput.split("\n").filter((line) => line !== "");
  const verdicts = lines.filter((line) => / (validates|fails to validate)$/.test(line));
  if (verdicts.length !== documents.length)
    throw new Error(`${verdicts.length} verdicts: ${lines.slice(-3).join("; ")}`);
  return lines.filter((line) => !line.endsWith(" validates"));
}
