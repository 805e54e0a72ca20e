import { describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { xsltEngine } from "../../../src/engines/xslt/index.js";
import { compiled, documentOf, run, sheet } from "./sheets.js";

const template = (body: string): string => `<xsl:output method="text"/><xsl:template match="/">${body}</xsl:template>`;

describe("a transform", () => {
  it("gives the same answer each time, also for patterns with a position before their last step", async () => {
    const { text } = await compiled(
      `<xsl:output method="text"/><xsl:mode on-no-match="shallow-skip"/><xsl:template match="b[2]/c">[<xsl:value-of select="."/>]</xsl:template>`,
    );
    const stylesheet = xsltEngine.load(text ?? "");
    const document = documentOf("<a><b><c>1</c></b><b><c>2</c></b></a>");
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push((await stylesheet.transform({ document })).value?.text);
    expect(answers).toEqual(["[2]", "[2]", "[2]"]);
  });

  it("sees the document as it was parsed", async () => {
    const document = documentOf(
      '<?before x="1"?><!--c--><p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1&#10;2" xml:id=" i "><b>&amp;<![CDATA[<]]></b> </p:a>\n',
    );
    const body = `<xsl:value-of select="string-join((count(node()), name(*), namespace-uri(*), namespace-uri(*/*), */@*:x, namespace-uri(*/@*:x),
      in-scope-prefixes(*) => sort(), string(*), processing-instruction(), comment(), name(id('i')), base-uri()), '|')"/>`;
    expect((await run(template(body), { document })).value?.text).toBe(
      '3|p:a|urn:p|urn:d|1\n2|urn:p||p|xml|&< |x="1"|c|p:a|teiwright:///doc.xml',
    );
  });

  it("does not change the document, even where the stylesheet strips space", async () => {
    const document = documentOf("<a> <b/> </a>");
    const strip = `<xsl:strip-space elements="*"/>${template('<xsl:value-of select="count(//text())"/>')}`;
    const keep = template('<xsl:value-of select="count(//text())"/>');
    expect((await run(strip, { document })).value?.text).toBe("0");
    expect((await run(keep, { document })).value?.text).toBe("2");
  });

  it("takes parameters: words, whole numbers, other numbers, yes and no", async () => {
    const params = ["s as='xs:string'", "i as='xs:integer'", "d as='xs:double'", "b as='xs:boolean'"];
    const declared = params.map((each) => `<xsl:param name="${each.replace(" ", '" ')} required="yes"/>`).join("");
    const { value } = await run(`${declared}${template('<xsl:value-of select="$s, $i, $d, $b" separator="|"/>')}`, {
      params: { s: "a", i: 72, d: 1.5, b: true },
    });
    expect(value?.text).toBe("a|72|1.5|true");
  });

  it("reads the further documents that it is given, by the address the stylesheet uses", async () => {
    const documents = new Map([
      ["../labels.xml", documentOf("<l>one</l>")],
      ["urn:x", documentOf("<l>two</l>")],
    ]);
    const { value } = await run(template(`<xsl:value-of select="doc('../labels.xml'), doc('urn:x')"/>`), { documents });
    expect(value?.text).toBe("one two");
  });

  it("gives further results by their href, and writes nothing", async () => {
    const body = `<xsl:result-document href="b/ü x.txt" method="text">B</xsl:result-document><xsl:result-document href="a.txt" method="text">A</xsl:result-document>main`;
    const { value } = await run(template(body));
    expect(value?.text).toBe("main");
    expect([...(value?.others ?? [])]).toEqual([
      ["a.txt", "A"],
      ["b/ü x.txt", "B"],
    ]);
  });

  it("passes on what the stylesheet says", async () => {
    const { value, said } = await run(template("<xsl:message>no date</xsl:message>x"));
    expect([value?.text, said]).toEqual(["x", ["publish/message doc.xml the stylesheet says: no date"]]);
  });

  it.each([
    [
      "an error",
      '<xsl:value-of select="error()"/>',
      /^publish\/stylesheet doc\.xml .*\(`main\.xsl`, line \d+\) \[FOER0000\]$/,
    ],
    [
      "a wrong type",
      '<xsl:variable name="x" as="xs:integer" select="current-date()"/><xsl:sequence select="$x"/>',
      /\[XTTE0570\]$/,
    ],
    ["its own end", '<xsl:message terminate="yes">enough</xsl:message>', /enough.*\[XTMM9000\]$/],
    ["endless recursion", '<xsl:apply-templates select="/"/><xsl:text>x</xsl:text>', /calls itself without end$/],
  ])("stops at %s, and says where", async (_, body, words) => {
    const { value, said } = await run(template(body));
    expect(value).toBeUndefined();
    expect(said.at(-1)).toMatch(words);
  });

  it("refuses a document that nests too deep rather than die of it", async () => {
    const document = documentOf(`${"<a>".repeat(3000)}${"</a>".repeat(3000)}`);
    const { value, said } = await run(template("x"), { document });
    expect([value, said.length]).toEqual([undefined, 1]);
  });
});

describe("compiling", () => {
  it("gives the same text each time, and none of it from this machine", async () => {
    const declarations = template('<xsl:value-of select="static-base-uri()"/>');
    const first = await compiled(declarations);
    expect(await compiled(declarations)).toEqual(first);
    expect(first.text).not.toMatch(/buildDateTime|file:|\/(home|root|work|tmp|Users)\//);
  });

  it("finds imports among the modules it is given, and there only", async () => {
    const main = new Source("xslt/html/main.xsl", sheet('<xsl:import href="../core.xsl"/>'));
    const core = new Source("xslt/core.xsl", sheet("<xsl:template match='/'>core</xsl:template>"));
    const { value } = await xsltEngine.compile(main, new Map([[core.path, core]]));
    const result = await xsltEngine.load(value ?? "").transform({ document: documentOf("<a/>") });
    expect(result.value?.text).toContain("core");
    const missing = await xsltEngine.compile(main, new Map());
    expect(missing.diagnostics.map((each) => each.message)).toEqual([
      "xsl:import of xslt/core.xsl failed:`xslt/core.xsl` is out of reach of a stylesheet [XTSE0165]",
    ]);
  });

  it("names the module and the line of an error in an expression", async () => {
    const main = new Source("a/main.xsl", sheet('<xsl:import href="b.xsl"/>'));
    const module = new Source(
      "a/b.xsl",
      sheet('<xsl:template match="/">\n\n<xsl:value-of select="$nothing"/></xsl:template>'),
    );
    const { diagnostics } = await xsltEngine.compile(main, new Map([[module.path, module]]));
    const [first] = diagnostics;
    expect(first?.path).toBe("a/b.xsl");
    expect(module.point(first?.range?.start ?? 0).line).toBe(5);
    expect(first?.message).toBe("static error in XPath {$nothing}: No binding for variable Q{}nothing [XPST0008]");
  });

  it("passes on what the compiler has to say, and keeps the terminal clean", async () => {
    const { text, said } = await compiled(template('<xsl:variable name="x" select="1"/>'));
    expect(text).toBeDefined();
    expect(said).toEqual([
      "publish/message xslt/main.xsl xsl:variable Q{}x has no following sibling so it will have no effect",
    ]);
  });
});
