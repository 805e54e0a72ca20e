import { describe, expect, it } from "vitest";
import { dtsHandler } from "../../../src/exchange/index.js";
import { listenOn } from "../../../src/host/index.js";
import { CORPORA, corpusOf, sharedCorpus, some } from "../corpora.js";
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

/** Of long texts, not every line. */
function stepFor(name: string): number {
  if (process.env.TEIWRIGHT_FULL === "1") return 1;
  return /eebo|eltec|dracor|calpurnius|openarabic|tls|perseus/.test(name) ? 97 : 11;
}
