import { memoryPages, validateXML } from "xmllint-wasm";

/** What a run of libxml2 said. */
export interface Run {
  /** The lines it wrote, each about one document or the schema. */
  readonly lines: readonly string[];
  /** Whether it came to an end: a broken schema, a memory limit or a document too deep stop it. */
  readonly finished: boolean;
}

/** Runs libxml2 over documents with a RELAX NG schema; document number N is called `N.xml`. */
export async function lint(schema: string, documents: readonly string[]): Promise<Run> {
  try {
    const result = await validateXML({
      xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
      schema: [{ fileName: "schema.rng", contents: schema }],
      extension: "relaxng",
      initialMemoryPages: 32 * memoryPages.MiB,
      maxMemoryPages: 2 * memoryPages.GiB,
      // Documents are bounded by what the parse before has taken; nothing is ever fetched.
      modifyArguments: (args) => ["--huge", "--nonet", ...args],
    });
    return { lines: result.rawOutput.split("\n"), finished: true };
  } catch (error) {
    return { lines: (error instanceof Error ? error.message : String(error)).split("\n"), finished: false };
  }
}
