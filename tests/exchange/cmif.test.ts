import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import { exportCorpus } from "../../src/exchange/index.js";
import { xmlEngine } from "../xml-engine.js";
import { CORPORA, corpusOf, type Opened, root, shared, sharedCorpus, some, textOfFile } from "./corpora.js";

async function cmifOf({ corpus, context }: Opened): Promise<{ text: string; diagnostics: readonly Diagnostic[] }> {
  const { files, diagnostics } = exportCorpus(corpus, "cmif", context);
  const parts: string[] = [];
  for await (const file of files) parts.push(await textOfFile(file));
  return { text: parts.join(""), diagnostics };
}

const exchange = {
  url: "https://letters.example.org",
  editor: "A. Editor",
  email: "a@example.org",
  licence: "https://creativecommons.org/licenses/by/4.0/",
};

describe("CMIF", () => {
  it("of the sample says who wrote to whom, when and where, and what is missing", async () => {
    const { text, diagnostics } = await cmifOf(
      await corpusOf(join(root, "tests/exchange/letters"), {
        exchange,
        edition: { title: "Letters", publisher: "Press" },
      }),
    );
    await expect(text).toMatchFileSnapshot(join(root, "tests/exchange/expected/cmif.xml"));
    const said = diagnostics.map(({ code, path, message }) => `${code} ${path}\n  ${message}\n`).join("");
    await expect(said).toMatchFileSnapshot(join(root, "tests/exchange/expected/cmif.txt"));
  });

  it.each(CORPORA)("of %s follows its schema and rules", async (name) => {
    const folder = sharedCorpus(name);
    const schemas = join(shared, "corpora/cmif");
    if (folder === undefined || !existsSync(schemas)) return;
    for (const settings of [exchange, {}]) {
      const opened = await corpusOf(folder, { ...some, exchange: settings });
      const { text, diagnostics } = await cmifOf(opened);
      const letters = opened.corpus.documents.flatMap((each) => each.correspondences);
      if (letters.length === 0) {
        expect(diagnostics.map((each) => each.code)).toEqual(["exchange/cmif-no-letters"]);
        expect(text).toBe("");
        continue;
      }
      const { value, diagnostics: faults } = xmlEngine.parse(new Source("cmif.xml", text));
      expect(faults).toEqual([]);
      if (!value) throw new Error("no document");
      expect(text.match(/<correspDesc /g)?.length).toBe(letters.length);
      const rng = new Source("cmif.rng", readFileSync(join(schemas, "schema/cmi-customization.rng"), "utf8"));
      const grammar = (await opened.context.engines.relaxng.compile(rng)).value;
      expect(await grammar?.validate(value)).toEqual([]);
      const sch = new Source("cmif.sch", readFileSync(join(schemas, "odd/cmif.sch"), "utf8"));
      const rules = (await opened.context.engines.schematron.compile(sch)).value;
      expect(await rules?.validate(value)).toEqual([]);
    }
  });
});
