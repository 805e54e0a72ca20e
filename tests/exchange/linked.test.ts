import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { exportCorpus } from "../../src/exchange/index.js";
import { CORPORA, corpusOf, type Opened, root, sharedCorpus, some, textOfFile } from "./corpora.js";

async function graphOf({ corpus, context }: Opened): Promise<string> {
  const parts: string[] = [];
  for await (const file of exportCorpus(corpus, "jsonld", context).files) parts.push(await textOfFile(file));
  return parts.join("");
}

/** Nothing is fetched: a file that needed it would not be read. */
const options = {
  documentLoader: async (url: string) => {
    throw new Error(`${url} was asked for`);
  },
  safe: true,
};

const exchange = { url: "https://letters.example.org/" };

describe("linked data", () => {
  it("of the sample says the same to a library of JSON-LD as to a person", async () => {
    const text = await graphOf(
      await corpusOf(`${root}/tests/exchange/letters`, { exchange, edition: { title: "Letters" } }),
    );
    const statements = String(await jsonld.toRDF(JSON.parse(text), { ...options, format: "application/n-quads" }));
    await expect(statements).toMatchFileSnapshot(`${root}/tests/exchange/expected/letters.nq`);
    expect(statements).toContain(
      "<https://letters.example.org/a.html> <https://schema.org/sender> <https://d-nb.info/gnd/118540238> .",
    );
    expect(statements).toContain(
      "<https://d-nb.info/gnd/118540238> <https://schema.org/sameAs> <http://viaf.org/viaf/12345> .",
    );
    expect(statements).toContain('"1901-05-01/1901-05-31"^^<http://id.loc.gov/datatypes/edtf/EDTF>');
  });

  it.each(CORPORA)("of %s can be read whole, without the network", async (name) => {
    const folder = sharedCorpus(name);
    if (folder === undefined) return;
    for (const settings of [exchange, {}]) {
      const opened = await corpusOf(folder, { ...some, exchange: settings });
      const data = JSON.parse(await graphOf(opened));
      // In safe mode the library refuses what it would have to drop: unknown terms, relative addresses.
      const expanded = await jsonld.expand(data, options);
      const documents = expanded.filter((each) => JSON.stringify(each["@type"]).match(/CreativeWork|Message/));
      expect(documents.length).toBe(opened.corpus.documents.length);
      for (const each of documents) expect(each["https://schema.org/name"]).toBeDefined();
    }
  });
});
