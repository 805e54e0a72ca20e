import { memoryPages, validateXML, type XMLFileInfo } from "xmllint-wasm";

/** A schema as libxml2 is given it. */
export interface LintSchema {
  readonly language: "relaxng" | "schema";
  /** Its main file first, then those that it takes in, by the names that it has for them. */
  readonly files: readonly [XMLFileInfo, ...XMLFileInfo[]];
}

/** What a run of libxml2 said. */
export interface Run {
  /** The lines it wrote, each about one document or the schema. */
  readonly lines: readonly string[];
  /** Whether it came to an end: a broken schema, a memory limit or a document too deep stop it. */
  readonly finished: boolean;
}

/** Runs libxml2 over documents with a schema; document number N is called `N.xml`. */
export async function lint({ language, files }: LintSchema, documents: readonly string[]): Promise<Run> {
  const [main, ...others] = files;
  try {
    const result = await validateXML({
      xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
      schema: [main],
      preload: others,
      extension: language,
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
