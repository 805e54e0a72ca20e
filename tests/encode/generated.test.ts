import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { Source } from "../../src/core/source.js";
import { randomFrom } from "../random.js";
import { authorityIn, encoded, ROOT, squeeze, squeezedText } from "./encode.js";
import { generated } from "./generated.js";

/** How many transcriptions are made: more where TEIWRIGHT_GENERATED says so. */
const COUNT = Number(process.env.TEIWRIGHT_GENERATED ?? 300);
const BATCH = 250;

const authority = authorityIn(join(import.meta.dirname, "authority"));
const schema = readFileSync(join(ROOT, "schemas/archival.rng"), "utf8");

describe("generated transcriptions", () => {
  const random = randomFrom(1803);
  const sources = Array.from({ length: COUNT }, (_, i) => new Source(`${i}.txt`, `${generated(random)} end`));

  it(`${COUNT}: each gives a document that passes every gate, the same twice, and holds its text`, {
    timeout: 60_000 + COUNT * 100,
  }, async () => {
    let made = 0;
    for (let from = 0; from < sources.length; from += BATCH) {
      const batch = sources.slice(from, from + BATCH);
      const { documents, diagnostics } = await encoded(batch, authority);
      expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
      expect(documents).toHaveLength(batch.length);
      const again = await encoded(batch.toReversed(), authority);
      expect(again.documents.toReversed()).toEqual(documents);
      documents.forEach(({ tei }, i) => {
        const words = squeezedText(tei.slice(tei.indexOf("</teiHeader>")));
        // The page around a document goes into its header; what is left must be in the body, in its order.
        const body = squeezedText(/<body>[\s\S]*<\/body>/.exec(tei)?.[0] ?? "");
        const source = squeeze(batch[i]?.text ?? "");
        expect(words).toContain(body);
        expect(isSubsequence(body, source), batch[i]?.path).toBe(true);
      });
      const { errors } = await validateXML({
        xml: documents.map(({ path, tei }) => ({ fileName: path, contents: tei })),
        schema: [{ fileName: "archival.rng", contents: schema }],
        extension: "relaxng",
        maxMemoryPages: 16384,
      });
      expect(errors.map((error) => error.rawMessage)).toEqual([]);
      made += documents.length;
    }
    console.log(`generated transcriptions: ${made} of ${COUNT} encoded, valid by two validators, the same twice`);
  });
});

/** Whether all characters of the first stand in the second, in their order. */
function isSubsequence(inner: string, outer: string): boolean {
  let at = 0;
  for (const each of inner) {
    at = outer.indexOf(each, at) + each.length;
    if (at < each.length) return false;
  }
  return true;
}
