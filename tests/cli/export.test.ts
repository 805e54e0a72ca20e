import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-export-"));
  cpSync(join(import.meta.dirname, "../exchange/letters"), join(place, "letters"), { recursive: true });
  writeFileSync(
    join(place, "teiwright.config.json"),
    JSON.stringify({ documents: ["letters/*.xml"], authority: [], exchange: { url: "https://letters.example.org" } }),
  );
  writeFileSync(join(place, "broken.xml"), "<TEI>");
});
afterAll(() => rmSync(place, { recursive: true }));

describe("teiwright export", () => {
  it("writes to standard output, to a file, or into a folder under the usual name", async () => {
    const printed = await teiwright(place, ["export", "cmif", "--quiet"]);
    expect([printed.code, printed.err]).toEqual([0, ""]);
    expect(printed.out).toMatch(/^<\?xml [\s\S]*<\/TEI>\n$/);
    expect((await teiwright(place, ["export", "cmif", "-o", "out/list.xml"])).err).toContain(
      "3 documents exported to out/list.xml",
    );
    expect(readFileSync(join(place, "out/list.xml"), "utf8")).toBe(printed.out);
    for (const format of ["jsonld", "oai", "datacite", "zenodo", "citation"])
      expect((await teiwright(place, ["export", format, "letters", "-o", "out/"])).code).toBe(0);
    expect(readdirSync(join(place, "out")).sort()).toEqual([
      ".zenodo.json",
      "CITATION.cff",
      "corpus.jsonld",
      "datacite.json",
      "list.xml",
      "oai.xml",
    ]);
  });

  it("gives the same bytes again", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => teiwright(place, ["export", "oai"])));
    expect(first?.out.length).toBeGreaterThan(1000);
    expect(second?.out).toBe(first?.out);
  });

  it("makes a folder of DTS, and says that it needs one", async () => {
    expect((await teiwright(place, ["export", "dts"])).code).toBe(2);
    expect((await teiwright(place, ["export", "dts", "-o", "public/dts"])).code).toBe(0);
    const entry = JSON.parse(readFileSync(join(place, "public/dts/index.json"), "utf8"));
    expect(entry.navigation).toMatch(/^https:\/\/letters\.example\.org\/dts\/navigation\{\/resource\}/);
  });

  it("says what cannot be exported", async () => {
    const broken = await teiwright(place, ["export", "jsonld", "broken.xml"]);
    expect([broken.code, broken.out]).toEqual([1, ""]);
    expect(broken.err).toContain("exchange/no-documents");
    expect((await teiwright(place, ["export", "cmif", "letters/c.xml"])).err).toContain("exchange/cmif-no-letters");
    expect((await teiwright(place, ["export", "cmif", "none.xml"])).code).toBe(2);
    expect((await teiwright(place, ["export", "marc"])).code).toBe(2);
    expect((await teiwright(place, ["export", "cmif", "--url", "javascript:alert(1)"])).code).toBe(2);
  });
});
