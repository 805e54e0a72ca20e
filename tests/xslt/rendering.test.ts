import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { elementsOf, TEI_NAMESPACE } from "../../src/core/document.js";
import { Source } from "../../src/core/source.js";
import { stylesheetsOf } from "../../src/publish/stylesheets.js";
import { contextOf, documentOf, letter, root } from "../publish/editions.js";
import { xmlEngine } from "../xml-engine.js";

const page = readFileSync(join(root, "docs/rendering.md"), "utf8");
const table = page.slice(page.indexOf("| Elements |"), page.indexOf("## Anything else"));
const documented = new Set(
  table.split("\n").flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name)),
);

describe("the table of elements", () => {
  it("names what the stylesheets know, and nothing else", () => {
    const folder = join(root, "xslt/html");
    const known = new Set<string>();
    for (const file of readdirSync(folder).filter((each) => each.endsWith(".xsl"))) {
      const text = readFileSync(join(folder, file), "utf8");
      for (const [, pattern = ""] of text.matchAll(/match="([^"]*)"\s+mode="tw:(?:render|texts|described)"/g)) {
        for (const [, name = ""] of pattern.matchAll(/(?:tei|eg):(\w+)/g)) known.add(name);
      }
      for (const [, names = ""] of text.matchAll(/name="tw:plain-\w+" as="xs:string" select="'([^']*)'/g)) {
        for (const name of names.split(/\s+/)) if (name !== "") known.add(name);
      }
    }
    expect([...documented].filter((name) => name !== undefined && !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !documented.has(name))).toEqual([]);
  });

  it("names every element of TEI that occurs in other archives", () => {
    const corpora = join(process.env.TEIWRIGHT_SHARED ?? join(root, "../shared"), "corpora");
    if (!existsSync(corpora)) {
      console.log("the corpora are absent: set TEIWRIGHT_SHARED to the folder that holds them");
      return;
    }
    const found = new Set<string>();
    for (const file of readdirSync(corpora, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".xml")) continue;
      const { value } = xmlEngine.parse(new Source(file, readFileSync(join(corpora, file), "utf8")));
      for (const { uri, local } of value ? elementsOf(value.root) : []) if (uri === TEI_NAMESPACE) found.add(local);
    }
    // `zzz` is made up, to be unknown.
    expect([...found].filter((name) => !documented.has(name) && name !== "zzz")).toEqual([]);
    expect(found.size).toBeGreaterThan(300);
  });
});

describe("an element that nobody knows", () => {
  it("shows its text, and says what it is", async () => {
    const { value: stylesheets } = await stylesheetsOf(contextOf());
    const body = '<p>a <zzz>b</zzz> <o:w xmlns:o="urn:other">c</o:w></p><zzz><p>d</p></zzz>';
    const { value } = (await stylesheets?.page(documentOf("a.xml", letter({ body })), {})) ?? {};
    expect(value).toContain('<span class="tei-zzz" data-tei="zzz">b</span>');
    expect(value).toContain('<span class="tei-w" data-tei="w">c</span>');
    expect(value).toContain('<div class="tei-zzz" data-tei="zzz"><p class="tei-p">d</p></div>');
  });
});
