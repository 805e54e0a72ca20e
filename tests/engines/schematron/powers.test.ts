import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import { Source } from "../../../src/core/source.js";
import { xmlEngine } from "../../xml-engine.js";
import { engineWith } from "./engine.js";

const MARK = "globalThis.reached = true";
const IXSL = '<sch:ns prefix="ixsl" uri="http://saxonica.com/ns/interactiveXSLT"/>';
const XSL = 'xmlns:xsl="http://www.w3.org/1999/XSL/Transform"';
const NAME = "QName(concat('http://saxonica.com/ns/', 'interactiveXSLT'), 'eval')";
const test = (expression: string): string => rule(`<sch:report test="${expression}">x</sch:report>`);
const rule = (content: string, context = "*"): string =>
  `<sch:pattern><sch:rule context="${context}">${content}</sch:rule></sch:pattern>`;
const body = (instruction: string): string =>
  `<sch:ns prefix="f" uri="urn:f"/><xsl:function name="f:x" ${XSL} xmlns:f="urn:f">${instruction}</xsl:function>${test("f:x()")}`;

describe("a schema cannot reach", () => {
  it.each([
    ["JavaScript in a test", IXSL + test(`ixsl:eval('${MARK}')`)],
    ["JavaScript by a prefix that nobody binds", test(`ixsl:eval('${MARK}')`)],
    ["JavaScript by its full name", test(`Q{http://saxonica.com/ns/interactiveXSLT}eval('${MARK}')`)],
    ["JavaScript by its full name with spaces", test(`Q{ http://saxonica.com/ns/interactiveXSLT }eval('${MARK}')`)],
    ["JavaScript's functions", `<sch:ns prefix="js" uri="http://saxonica.com/ns/globalJS"/>${test("js:eval('1')")}`],
    [
      "JavaScript in a message",
      rule(`<sch:report test="true()"><sch:value-of select="ixsl:eval('${MARK}')"/></sch:report>`),
    ],
    ["JavaScript in a context", rule('<sch:report test="true()">x</sch:report>', `*[ixsl:eval('${MARK}')]`)],
    ["JavaScript in a variable", `<sch:let name="v" value="ixsl:eval('${MARK}')"/>${test("$v")}`],
    [
      "JavaScript in the type of a variable",
      `<sch:let name="v" as="xs:string) { ixsl:eval('${MARK}') } (" value="1"/>${test("$v")}`,
    ],
    ["JavaScript in the name of a variable", `<sch:let name="v := ixsl:eval('${MARK}'), $w" value="1"/>${test("$w")}`],
    ["JavaScript as a value", test(`for-each('${MARK}', ixsl:eval#1)`)],
    ["JavaScript behind an arrow", test(`'${MARK}' => ixsl:eval()`)],
    ["JavaScript half given", test(`ixsl:eval(?)('${MARK}')`)],
    ["JavaScript after an expression that ends early", test(`true()) or (ixsl:eval('${MARK}')`)],
    [
      "JavaScript after a comment that does not end",
      `${rule(`<sch:report test="true() (: ">x</sch:report><sch:report test=" :) or ixsl:eval('${MARK}')">x</sch:report>`)}`,
    ],
    [
      "JavaScript through a parameter",
      `<sch:pattern abstract="true" id="a"><sch:rule context="*"><sch:report test="$p"/></sch:rule></sch:pattern><sch:pattern is-a="a"><sch:param name="p" value="ixsl:eval('${MARK}')"/></sch:pattern>`,
    ],
    ["a function by its name", test(`function-lookup(${NAME}, 1)('${MARK}')`)],
    ["a function by its name, as a value", test(`for-each(${NAME}, function-lookup(?, 1))`)],
    ["the finder of functions behind an arrow", test(`(${NAME} => function-lookup(1))('${MARK}')`)],
    ["a stylesheet", test("transform(map { 'stylesheet-text': 'x' })")],
    ["a query", test("load-xquery-module('x')")],
    [
      "SaxonJS's own compiler",
      `<sch:ns prefix="saxon" uri="http://saxon.sf.net/"/>${test("saxon:compile-XPath('1', (), ())")}`,
    ],
    ["SaxonJS's own compiler by a prefix that nobody binds", test("saxon:compile-XPath('1', (), ())")],
    ["whatever lies in a folder", test("collection('file:///etc')")],
    [
      "JavaScript in a function",
      body(`<xsl:sequence select="ixsl:eval('${MARK}')" xmlns:ixsl="http://saxonica.com/ns/interactiveXSLT"/>`),
    ],
    [
      "JavaScript by the full name in a function",
      body(`<xsl:sequence select="Q{http://saxonica.com/ns/interactiveXSLT}eval('${MARK}')"/>`),
    ],
    ["an expression put together in a function", body(`<xsl:evaluate xpath="'1'"/>`)],
    ["a file to write", body('<xsl:result-document href="file:///tmp/teiwright-written.txt">x</xsl:result-document>')],
    [
      "code while a function is compiled",
      body(`<xsl:sequence select="1" use-when="function-lookup(${NAME}, 1)('${MARK}')"/>`),
    ],
    ["a stylesheet elsewhere", `<xsl:include href="file:///etc/hostname" ${XSL}/>${test("true()")}`],
    ["a schema elsewhere", `<sch:include href="file:///etc/hostname"/>${test("true()")}`],
  ])("%s", async (_, content) => {
    const { usable, codes } = await run(content);
    expect(usable).toBe(false);
    expect(codes).not.toEqual([]);
    expect("reached" in globalThis).toBe(false);
  });

  it.each([
    ["doc()", "doc('file:///etc/hostname')"],
    ["document()", "document('file:///etc/hostname')"],
    ["unparsed-text()", "unparsed-text('file:///etc/hostname')"],
    ["unparsed-text-lines()", "unparsed-text-lines('file:///etc/hostname')"],
    ["json-doc()", "json-doc('file:///etc/hostname')"],
    ["a path from the root", "unparsed-text('/etc/hostname')"],
    ["a path upward", "unparsed-text('../../../../etc/hostname')"],
    ["a path upward in disguise", "unparsed-text('%2e%2e/%2e%2e/%2e%2e/etc/hostname')"],
    ["the network", "doc('http://127.0.0.1:9/')"],
    ["a function as a value", "'file:///etc/hostname' => unparsed-text()"],
  ])("a file through %s", async (_, expression) => {
    const { usable, codes, loaded } = await run(test(`string(${expression}) = 'x'`));
    expect(usable).toBe(true);
    expect(codes).toEqual(["schematron/cannot-evaluate"]);
    expect(loaded.filter((each) => each.startsWith("/") || each.includes(".."))).toEqual([]);
  });

  it("so much as the knowledge whether a file is there, or what the environment holds", async () => {
    const { messages } = await run(
      rule(
        `<sch:report test="true()"><sch:value-of select="doc-available('file:///etc/hostname'), unparsed-text-available('file:///etc/hostname'), environment-variable('PATH'), 'end'"/></sch:report>`,
      ),
    );
    expect(messages).toEqual(["false false end"]);
  });

  it("files outside the project from a schema outside", async () => {
    const { codes, loaded } = await run(test("doc('beside.xml')"), "/outside/schema.sch");
    expect(codes).toEqual(["schematron/cannot-evaluate"]);
    expect(loaded).toEqual([]);
  });
});

interface Ran {
  readonly usable: boolean;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  /** The paths of the files that were asked for. */
  readonly loaded: readonly string[];
}

async function run(content: string, path = "schema.sch"): Promise<Ran> {
  const loaded: string[] = [];
  const files = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        loaded.push(String(name));
        return undefined;
      },
    },
  );
  const text = `<sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron">${content}</sch:schema>`;
  const { value, diagnostics } = await engineWith(files).compile(new Source(path, text));
  const document = xmlEngine.parse(new Source("input.xml", "<a/>")).value;
  const found: readonly Diagnostic[] = value && document ? await value.validate(document) : diagnostics;
  return {
    usable: value !== undefined,
    codes: found.map((each) => each.code),
    messages: found.map((each) => each.message),
    loaded,
  };
}
