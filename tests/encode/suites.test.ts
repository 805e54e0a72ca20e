import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { encoded, ROOT } from "./encode.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(ROOT, "../shared");
const suites = join(shared, "suites");

/** Suites of the repositories of TEI; with TEIWRIGHT_GENERATED set, every suite. */
const SOME = ["tei-p5-test", "tei-stylesheets-test", "tei-stylesheets-test2", "generated-tei"];

describe("the documents of the suites, stripped to their text", () => {
  it("pass every gate", { timeout: 900_000 }, async (context) => {
    if (!existsSync(suites)) {
      console.log("the suites are absent: set TEIWRIGHT_SHARED to the folder that holds them");
      context.skip();
    }
    const all = process.env.TEIWRIGHT_GENERATED !== undefined;
    const texts = new Set<string>();
    const folders = readdirSync(suites, { withFileTypes: true }).filter((each) => each.isDirectory());
    for (const folder of all ? folders.map(({ name }) => name).sort() : SOME)
      for (const text of stripped(join(suites, folder))) texts.add(text);
    const sources = [...texts].map((text, i) => new Source(`${i}.txt`, text));
    let made = 0;
    for (let from = 0; from < sources.length; from += 200) {
      const batch = sources.slice(from, from + 200);
      const { documents, diagnostics } = await encoded(batch, []);
      expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
      expect(documents).toHaveLength(batch.length);
      made += documents.length;
    }
    console.log(`suites: ${made} of ${sources.length} different texts encoded`);
    expect(made).toBeGreaterThan(100);
  });
});

/** The texts of the XML files in a folder, without those that XML cannot hold or that are blank. */
function stripped(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), "utf8")
        .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^<>]*>/g, " ")
        .replace(/&(?:lt|gt|amp|quot|apos);/g, "&"),
    )
    .filter((text) => text.trim() !== "" && !/[\0-\x08\x0b\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.test(text));
}
