import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { canonical, relativeNamespace } from "../../src/core/canonical.js";
import { Source } from "../../src/core/source.js";
import { xmlEngine } from "../xml-engine.js";

/** The canonical form, with comments, by libxml2 in WebAssembly. */
async function byLibxml2(text: string): Promise<string> {
  const options = { xml: { fileName: "a.xml", contents: text }, normalization: "c14n", maxMemoryPages: 4096 } as const;
  // The package writes a line end after what libxml2 gives.
  return (await validateXML(options)).normalized.replace(/\n$/, "");
}

/** The same by `teiwright canonical`; undefined where there is no such form. */
function byUs(path: string, text: string): string | undefined {
  const { value, diagnostics } = xmlEngine.parse(new Source(path, text));
  return value && diagnostics.length === 0 && !relativeNamespace(value)
    ? canonical(value, { comments: true }).replace(/\n$/, "")
    : undefined;
}

const samples = join(import.meta.dirname, "../../tei");
const corpora = join(process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared"), "corpora");
if (!existsSync(corpora)) console.log("canonical forms of corpora are not compared: the corpora are absent");

/** Documents of our own, and every so many of other archives. */
function documents(): readonly string[] {
  const own = readdirSync(samples, { recursive: true, encoding: "utf8" }).map((each) => join(samples, each));
  const others = existsSync(corpora)
    ? readdirSync(corpora, { recursive: true, encoding: "utf8" }).map((each) => join(corpora, each))
    : [];
  const isXml = (path: string): boolean => /\.(?:xml|tei|odd)$/.test(path);
  return [
    ...own.filter(isXml).sort(),
    ...others
      .filter(isXml)
      .sort()
      .filter((_, i) => i % 15 === 0),
  ];
}

describe("the canonical form", () => {
  it.each([
    '<r b="1" a:c="2" xmlns:a="urn:a" a="&lt;&#9;"><x xmlns="urn:x"/><!-- c --><?p  q?>&amp;&gt;\r\n&#13;<![CDATA[<]]></r>',
    '<!DOCTYPE r [<!ATTLIST r d CDATA "e"><!ENTITY x "y">]><?p?><!--c--><r>&x;</r><!--d-->',
    "<r xmlns='urn:a'><s xmlns=''><t xmlns='urn:a'/></s></r>",
  ])("is that of libxml2: %s", async (text) => {
    expect(byUs("a.xml", text)).toBe(await byLibxml2(text));
  });

  it("of real documents is that of libxml2", { timeout: 120_000 }, async () => {
    let compared = 0;
    for (const path of documents()) {
      const text = readFileSync(path, "utf8");
      const form = text.includes("\ufffd") ? undefined : byUs(path, text.replace(/^\ufeff/, ""));
      if (form === undefined || /<!DOCTYPE[^>]*(?:PUBLIC|SYSTEM)/.test(text)) continue;
      compared++;
      expect(form === (await byLibxml2(text.replace(/^\ufeff/, ""))), path).toBe(true);
    }
    expect(compared).toBeGreaterThan(existsSync(corpora) ? 15 : 3);
  });
});
