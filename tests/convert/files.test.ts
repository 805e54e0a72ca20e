import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import { convertFiles } from "../../src/operations/conversion.js";
import { openAgain } from "../../src/pipeline.js";
import { folderOf, type TestFolder, tei } from "../adopt/folder.js";

let folder: TestFolder | undefined;
afterEach(() => folder?.remove());

/** Everything but `foo`; and rules that want a title of more than one letter. */
const SCHEMA = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron" ns="http://www.tei-c.org/ns/1.0">
<sch:ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
<sch:pattern><sch:rule context="t:title"><sch:assert test="string-length(.) gt 1">a title is a word</sch:assert></sch:rule></sch:pattern>
<start><element name="TEI"><ref name="all"/></element></start>
<define name="all"><zeroOrMore><choice><attribute><anyName/></attribute><text/><element><anyName><except><name>foo</name><name>TEI</name></except></anyName><ref name="all"/></element></choice></zeroOrMore></define>
</grammar>`;

async function convertOne(files: Readonly<Record<string, string>>) {
  folder = folderOf({ "s.rng": SCHEMA, ...files });
  const context = openAgain({ root: folder.path, config: DEFAULT_CONFIG, engines: { cached: false } });
  const { value, diagnostics } = await convertFiles({ paths: ["a.xml"], to: "s.rng", output: "out/a.xml" }, context);
  const made = value[0]?.state === "written" ? readFileSync(join(folder.path, "out/a.xml"), "utf8") : undefined;
  return {
    made,
    said: diagnostics.map(({ code, severity, path }) => `${severity} ${code} ${path}`),
    diagnostics,
    value,
  };
}

const XI = ' xmlns:xi="http://www.w3.org/2001/XInclude"';

describe("files that are converted", () => {
  it("keep what leads nowhere, and take in what is there", async () => {
    const { made, said } = await convertOne({
      "a.xml": tei({
        attributes: XI,
        body: '<p><foo>x</foo></p><xi:include\n href="gone.xml"/><xi:include href="b.xml"/><xi:include href="lost.xml"></xi:include>',
      }),
      "b.xml": '<p xmlns="http://www.tei-c.org/ns/1.0"><foo>y</foo></p>',
    });
    expect(said).toEqual(["warning convert/include-kept a.xml", "warning convert/include-kept a.xml"]);
    expect(made).toMatch(/<p>x<\/p><xi:include\n href="gone\.xml"\/><p xml:base="b\.xml">y<\/p>/);
    expect(made).toContain('<xi:include href="lost.xml"></xi:include>');
    expect(made).not.toContain("tw-xi");
  });

  it("are not converted where a file that they take in has such a gap itself", async () => {
    const { made, said } = await convertOne({
      "a.xml": tei({ attributes: XI, body: '<xi:include href="b.xml"/>' }),
      "b.xml": `<div xmlns="http://www.tei-c.org/ns/1.0"${XI}><xi:include href="gone.xml"/></div>`,
    });
    expect([made, said]).toEqual([undefined, ["error xinclude/unresolved b.xml"]]);
  });

  it("get the namespace where that is all they lack", async () => {
    const { made, said } = await convertOne({
      "a.xml": `<!DOCTYPE TEI [<!ENTITY x "y">]>${tei({ body: '<p id="a">&x;</p>' }).replace(/ xmlns="[^"]*"/, "")}`,
    });
    expect(said).toEqual([]);
    expect(made).toContain('<TEI xmlns="http://www.tei-c.org/ns/1.0">');
    expect(made).toContain('<p xml:id="a">&x;</p>');
  });

  it("are asked the rules of the schema when they are valid", async () => {
    const { made, said } = await convertOne({ "a.xml": tei({ body: "<p><foo/></p>" }).replace("A title", "A") });
    expect(made).toBeDefined();
    expect(said).toEqual(["warning schematron/failed-assert out/a.xml"]);
  });

  it.each([
    [
      '<foo xmlns="http://www.tei-c.org/ns/1.0"><p/></foo>',
      "the file is a part of a document, for its root element is `foo`",
    ],
    [
      '<t:p xmlns:t="http://www.tei-c.org/ns/1.0"><t:foo/></t:p>',
      "the file is a part of a document, for its root element is `t:p`",
    ],
    ["<html><foo/></html>", "the root element is `html`, which is not of TEI"],
  ])("say of what is no document that it is none: %s", async (text, words) => {
    const { made, diagnostics } = await convertOne({ "a.xml": text });
    expect(made).toBeUndefined();
    expect(diagnostics[0]?.message).toContain(words);
  });
});

describe("parts of documents", () => {
  const part =
    '<?xml version="1.0"?>\n<!-- before -->\n<div xmlns="http://www.tei-c.org/ns/1.0"><p>a<foo>b</foo></p>\n<p><foo n="1">c</foo></p></div>\n<!-- after -->\n';

  it("are converted where they may stand in one, and nothing of that is in them", async () => {
    const { made, said, value } = await convertOne({ "a.xml": part });
    expect(said).toEqual([]);
    expect(made).toBe(part.replaceAll(/<foo[^>]*>|<\/foo>/g, ""));
    expect(value[0]?.converted?.changes.map(({ at }) => [at.line, at.column, at.xpath])).toEqual([
      [3, 46, "/div[1]/p[1]/foo[1]"],
      [4, 4, "/div[1]/p[2]/foo[1]"],
    ]);
  });

  it("stay as they are where they are valid so", async () => {
    const valid = part.replaceAll("foo", "hi");
    expect((await convertOne({ "a.xml": valid })).made).toBe(valid);
  });

  it("are no longer one element where their root may not stay", async () => {
    const { made, said } = await convertOne({ "a.xml": part.replaceAll("div", "foo") });
    expect([made, said]).toEqual([undefined, ["error convert/not-valid a.xml"]]);
  });
});
