import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "./sheets.js";

const IXSL = 'xmlns:ixsl="http://saxonica.com/ns/interactiveXSLT"';
const LOOKED_UP = "QName(concat('http://saxonica.com/ns/', 'interactiveXSLT'), 'eval'), 1";
const MARK = "globalThis.reached = true";
const template = (body: string): string => `<xsl:template match="/">${body}</xsl:template>`;
const select = (expression: string, more = ""): string => template(`<xsl:value-of ${more} select="${expression}"/>`);

describe("a stylesheet cannot reach", () => {
  it.each([
    ["JavaScript", select(`ixsl:eval('${MARK}')`, IXSL)],
    ["JavaScript by its full name", select(`Q{http://saxonica.com/ns/interactiveXSLT}eval('${MARK}')`)],
    ["JavaScript's functions", select("js:eval('1')", 'xmlns:js="http://saxonica.com/ns/globalJS"')],
    ["JavaScript through the window", select("ixsl:call(ixsl:window(), 'eval', ['1'])", IXSL)],
    [
      "an action of a browser",
      template(`<ixsl:schedule-action ${IXSL} document="http://example.org/"><xsl:sequence/></ixsl:schedule-action>`),
    ],
    ["a function by its name", select(`function-lookup(${LOOKED_UP})('${MARK}')`)],
    [
      "the finder of functions as a value",
      template(
        `<xsl:variable name="f" select="function-lookup#2"/><xsl:value-of select="$f(${LOOKED_UP})('${MARK}')"/>`,
      ),
    ],
    [
      "a function half given",
      template(
        `<xsl:variable name="f" select="function-lookup(?, 1)"/><xsl:value-of select="$f(QName('urn:x', 'y'))"/>`,
      ),
    ],
    ["a stylesheet in the stylesheet", select("transform(map{'stylesheet-text': 'x'})")],
    ["an expression put together while it runs", template(`<xsl:evaluate xpath="'1'"/>`)],
    ["SaxonJS's own compiler", select("saxon:compile-XPath('1', (), ())", 'xmlns:saxon="http://saxon.sf.net/"')],
    ["code while it is compiled", `<xsl:template match="/" use-when="function-lookup(${LOOKED_UP})('${MARK}')"/>`],
    [
      "code in a static variable",
      `<xsl:param name="p" static="yes" select="function-lookup(${LOOKED_UP})('${MARK}')"/>`,
    ],
    ["code in a static variable in disguise", `<xsl:param name="p" static="yes" _select="{'1'}"/>`],
    ["code in a shadow attribute", `<xsl:template _match="{function-lookup(${LOOKED_UP})('${MARK}')}"/>`],
    [
      "code behind a computed condition",
      `<xsl:param name="p" static="yes" select="'1'"/><xsl:template match="/" _use-when="{$p}"/>`,
    ],
    [
      "a namespace spelt with references",
      select(`i:eval('${MARK}')`, 'xmlns:i="http://saxonica.com/ns/interactive&#88;SLT"'),
    ],
  ])("%s", async (_, declarations) => {
    const { value, said } = await run(declarations);
    expect(value).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^publish\/stylesheet .* the stylesheet uses .*, which could run code outside the transform and is not allowed$/,
    );
    expect("reached" in globalThis).toBe(false);
  });

  it.each([
    ["doc()", select("doc('file:///etc/hostname')")],
    ["unparsed-text()", select("unparsed-text('file:///etc/hostname')")],
    ["unparsed-text-lines()", select("unparsed-text-lines('/etc/hostname')")],
    ["json-doc()", select("json-doc('file:///etc/hostname')")],
    ["document()", select("document('file:///etc/hostname')")],
    [
      "xsl:source-document",
      template('<xsl:source-document href="file:///etc/hostname"><xsl:copy-of select="."/></xsl:source-document>'),
    ],
    ["a file beside it", select("doc('../package.json')")],
    ["the network", select("doc('http://127.0.0.1:9/')")],
    ["collection()", select("collection('file:///etc/')")],
    [
      "a static variable",
      `<xsl:param name="p" static="yes" select="unparsed-text('file:///etc/hostname')"/>${select("1")}`,
    ],
    ["an import", '<xsl:import href="file:///etc/hostname"/>'],
  ])("a file through %s", async (_, declarations) => {
    const { value, said } = await run(declarations);
    expect(value).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^publish\/stylesheet /);
  });

  it("so much as the knowledge whether a file is there, or what the environment holds", async () => {
    const { value } = await run(
      select(
        "doc-available('file:///etc/hostname'), unparsed-text-available('file:///etc/hostname'), environment-variable('PATH')",
      ),
    );
    expect(value?.text).toContain("false false");
    expect(value?.text).not.toContain("/bin");
  });

  it.each([
    "file:///tmp/teiwright-written.txt",
    "/tmp/teiwright-written.txt",
    "../written.txt",
    "a/../../written.txt",
    "a/..%2f..%2fwritten.txt",
    "http://127.0.0.1:9/x",
  ])("a place outside its output: %s", async (href) => {
    const { value, said } = await run(
      template(`<xsl:result-document href="${href}" method="text">x</xsl:result-document>`),
    );
    expect(value).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/lies outside the output folder$/);
    expect(existsSync("/tmp/teiwright-written.txt")).toBe(false);
  });
});

describe("a stylesheet may", () => {
  it.each([
    ["call functions as values", select("for-each((1, 2), function($x) { $x + 1 })"), "2 3"],
    [
      "use conditions that it can decide",
      `<xsl:template match="/" use-when="system-property('xsl:version') = '3.0'">yes</xsl:template>`,
      "yes",
    ],
    ["speak of functions in words", select("'function-lookup and transform(x)'"), "function-lookup and transform(x)"],
  ])("%s", async (_, declarations, result) => {
    const { value, said } = await run(`<xsl:output method="text"/>${declarations}`);
    expect([value?.text, said]).toEqual([result, []]);
  });
});
