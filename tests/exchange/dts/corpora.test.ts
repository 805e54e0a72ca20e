import { describe, expect, it } from "vitest";
import { dtsHandler, exportCorpus } from "../../../src/exchange/index.js";
import { listenOn } from "../../../src/host/index.js";
import { CORPORA, corpusOf, sharedCorpus, some, textOfFile } from "../corpora.js";
import { type Get, walk } from "./client.js";

/** Asks over the network, as any client does. */
const get: Get = async (url) => {
  const response = await fetch(url);
  return { status: response.status, type: response.headers.get("content-type") ?? "", body: await response.text() };
};

describe("DTS of the corpora, live", () => {
  it.each(CORPORA)("%s can be walked by a client", async (name) => {
    const folder = sharedCorpus(name);
    if (folder === undefined) return;
    const { corpus } = await corpusOf(folder, some);
    const server = await listenOn(0, [dtsHandler(corpus)]);
    try {
      const { faults, resources, units } = await walk(`${server.address}dts`, get, stepFor(name));
      expect(faults.slice(0, 5)).toEqual([]);
      expect(resources).toBe(corpus.documents.length);
      if (corpus.documents.some((each) => each.hasText)) expect(units).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  });
});

describe("DTS of corpora, as files", () => {
  it.each(CORPORA.filter((each) => /alsdracor|schnitzler|isicily/.test(each)))(
    "%s can be walked by a client, and is not much larger than the texts",
    async (name) => {
      const folder = sharedCorpus(name);
      if (folder === undefined) return;
      const { corpus, context } = await corpusOf(folder, { ...some, exchange: { url: "https://example.org" } });
      const written = new Map<string, string>();
      for await (const file of exportCorpus(corpus, "dts", context).files)
        written.set(file.path, await textOfFile(file));
      const files: Get = async (url) => {
        const path = decodeURIComponent(new URL(url).pathname.replace(/^\/dts\//, ""));
        const type = path.endsWith(".xml") ? "application/tei+xml" : "application/ld+json";
        return { status: written.has(path) ? 200 : 404, type, body: written.get(path) ?? "" };
      };
      const { faults, resources } = await walk("https://example.org/dts/index.json", files, stepFor(name));
      expect(faults.slice(0, 5)).toEqual([]);
      expect(resources).toBe(corpus.documents.length);
      const size = (paths: readonly string[]): number =>
        paths.reduce((sum, each) => sum + (written.get(each) ?? "").length, 0);
      const whole = [...written.keys()].filter((each) => /^document\/[^;]*\.xml$/.test(each));
      expect(size([...written.keys()])).toBeLessThan(14 * size(whole));
    },
  );
});

/** Of long texts, not every line. */
function stepFor(name: string): number {
  if (process.env.TEIWRIGHT_FULL === "1") return 1;
  return /eebo|eltec|dracor|calpurnius|openarabic|tls|perseus/.test(name) ? 97 : 11;
}
