import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { transformDocument } from "../../src/publish/index.js";
import { contextOf, documentOf, letter } from "./editions.js";
import { faultsOf, valuesOf } from "./html.js";

const document = documentOf("tei/a.xml", letter({ body: '<p><persName ref="#x">Kask</persName></p>' }));
const sheet = (body: string): string =>
  `<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0">\n<xsl:output method="text"/>\n${body}\n</xsl:stylesheet>`;

describe("one document through a stylesheet of the edition", () => {
  it("is a page that needs nothing else", async () => {
    const { value, diagnostics } = await transformDocument(document, "html", contextOf());
    expect(diagnostics).toEqual([]);
    expect(faultsOf(value?.text ?? "")).toEqual([]);
    expect(value?.text).toContain("<style>");
    expect(valuesOf(value?.text ?? "", "href").filter((href) => !href.startsWith("#"))).toEqual([
      // An icon that is none keeps browsers from asking for one.
      "data:,",
    ]);
  });

  it("is plain text", async () => {
    const { value } = await transformDocument(document, "text", contextOf());
    expect(value?.text).toBe("A letter\n========\n\nKask\n");
  });
});

describe("one document through a stylesheet of one's own", () => {
  let folder = "";
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const through = async (path: string) => {
    const { value, diagnostics } = await transformDocument(document, path, contextOf({}, folder));
    return {
      text: value?.text,
      others: value?.others,
      said: diagnostics.map((each) => `${each.code} ${each.path} ${each.message}`),
    };
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "teiwright-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("finds what it imports and includes", async () => {
    write(
      "xslt/own.xsl",
      sheet('<xsl:import href="modules/a.xsl"/><xsl:template match="/"><xsl:call-template name="a"/></xsl:template>'),
    );
    write(
      "xslt/modules/a.xsl",
      sheet('<xsl:include href="../b%20c.xsl"/><xsl:template name="a">a<xsl:call-template name="b"/></xsl:template>'),
    );
    write("xslt/b c.xsl", sheet('<xsl:template name="b">b</xsl:template>'));
    expect(await through("xslt/own.xsl")).toEqual({ text: "ab", others: new Map(), said: [] });
  });

  it("gives its further results", async () => {
    write(
      "own.xsl",
      sheet(
        '<xsl:template match="/">main<xsl:result-document href="parts/a b.txt" method="text">part</xsl:result-document></xsl:template>',
      ),
    );
    expect((await through("own.xsl")).others).toEqual(new Map([["parts/a b.txt", "part"]]));
    expect(readdirSync(folder)).toEqual(["own.xsl"]);
  });

  it.each([
    ["../outside.xsl"],
    ["/etc/outside.xsl"],
    ["file:///etc/outside.xsl"],
    ["https://example.org/outside.xsl"],
    ["%zz.xsl"],
  ])("does not import %s", async (href) => {
    write("own.xsl", sheet(`<xsl:import href="${href}"/>`));
    const { text, said } = await through("own.xsl");
    expect(text).toBeUndefined();
    expect(said).toEqual([
      `publish/stylesheet own.xsl the stylesheet reaches for \`${href}\`, which lies outside the project; it may import files inside it only`,
    ]);
  });

  it("says which module is missing", async () => {
    write("own.xsl", sheet('<xsl:import href="a.xsl"/>'));
    expect((await through("own.xsl")).said).toEqual(["config/no-file a.xsl there is no stylesheet `a.xsl`"]);
    expect((await through("none.xsl")).said).toEqual(["config/no-file none.xsl there is no stylesheet `none.xsl`"]);
  });

  it("says where a module is not well-formed", async () => {
    write("own.xsl", sheet('<xsl:import href="a.xsl"/>'));
    write("a.xsl", "<xsl:stylesheet>");
    const { text, said } = await through("own.xsl");
    expect(text).toBeUndefined();
    expect(said[0]).toMatch(/^xml\/\S+ a\.xsl /);
  });
});
