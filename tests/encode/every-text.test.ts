import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { randomFrom } from "../random.js";
import { authorityIn, bodyOf, complaints, encoded, ROOT, squeeze, squeezedText } from "./encode.js";
import { strangeMarkdown, strangePage, strangeText } from "./transcriptions.js";

const authority = authorityIn(join(import.meta.dirname, "authority"));
const schema = readFileSync(join(ROOT, "schemas/archival.rng"), "utf8");
const shared = process.env.TEIWRIGHT_SHARED ?? join(ROOT, "../shared");

describe("every transcription", () => {
  it("however strange, gives a valid document that holds its text", async () => {
    const random = randomFrom(1955);
    const texts = Array.from({ length: 400 }, (_, i) => new Source(`text-${i}.txt`, `${strangeText(random)} end`));
    const pages = Array.from({ length: 200 }, (_, i) => new Source(`page-${i}.html`, `${strangePage(random)} end`));
    const marked = Array.from({ length: 300 }, (_, i) => new Source(`mark-${i}.md`, `${strangeMarkdown(random)} end`));
    const { documents, diagnostics } = await encoded([...texts, ...pages, ...marked], authority);
    expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
    expect(documents).toHaveLength(900);
    expect(await complaints(documents, schema)).toEqual([]);
  });

  it("of plain text with no page around it stands in the body whole", async () => {
    const random = randomFrom(2026);
    const page = /Skip to content|Document Information|Record ID|Summary|TSA|copyright|Memo from|Letter to|April/;
    const texts = Array.from({ length: 800 }, () => strangeText(random)).filter(
      (text) => text.trim() && !page.test(text),
    );
    const { documents } = await encoded(
      texts.map((text, i) => new Source(`${i}.txt`, text)),
      authority,
    );
    expect(texts.length).toBeGreaterThan(50);
    expect(documents.map(({ tei }) => squeezedText(bodyOf(tei)))).toEqual(texts.map(squeeze));
  });

  it("of the gold texts gives a valid document that holds its text", async (context) => {
    const folders = ["gold/frus/full", "gold/testimonies"].map((each) => join(shared, each)).filter(existsSync);
    if (folders.length === 0) {
      console.log("the gold texts are absent: set TEIWRIGHT_SHARED to the folder that holds them");
      context.skip();
    }
    const sources = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => new Source(name, readFileSync(join(folder, name), "utf8"))),
    );
    const { documents, diagnostics } = await encoded(sources, authority);
    console.log(`gold texts: ${documents.length} of ${sources.length} encoded`);
    expect(diagnostics.filter((each) => each.severity === "error")).toEqual([]);
    expect(documents).toHaveLength(sources.length);
    expect(await complaints(documents, schema)).toEqual([]);
  });
});
