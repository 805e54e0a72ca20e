import { expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { xsltEngine } from "../../../src/engines/xslt/index.js";
import { saxon } from "../../../src/engines/xslt/saxon.js";
import { treeOf } from "../../../src/engines/xslt/tree.js";
import { documentOf } from "./sheets.js";

/** What our own writer and SaxonJS's serializer must write alike. */
const BODY = `
  <h:html lang="de"><h:head><h:meta charset="utf-8"/><h:title>ä &amp; &lt;b></h:title>
    <h:style>a &gt; b { content: "&amp;" }</h:style><style>a > b &lt; c</style><script async="async">if (a &lt; b &amp;&amp; c) { }</script><script src="ä b.js" defer=""/>
    <h:link href="https://example.org/ä?b=c&amp;d=e f&#127;" rel="x"/></h:head>
  <h:body class="a&quot;b&#9;c&#10;d&#13;e &lt;&gt;&amp; &#160;&#133;&#8232;𝄞">
    <h:p title="ä" xmlns:x="urn:x" x:y="z">text &amp; &lt; &gt; " ' &#160; &#133; &#8232; &#xAD; 𝄞 &#127;</h:p>
    <h:br/><h:br>not empty</h:br><h:img src="ä.png" alt="ä" ismap="ismap"/><h:hr/><h:p/><h:div></h:div>
    <input checked="checked" disabled="DISABLED" value="checked"/><option selected="selected">o</option><br/><p hidden="hidden">none</p><BR/>
    <h:input checked="checked"/><h:a name="ä" href="#ä">a</h:a><h:form action="ü"/><h:blockquote cite="ö%20é"/>
    <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><svg:a xlink:href="ä"/><svg:br/></svg:svg>
    <m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi>x</m:mi></m:math>
    <t:p xmlns:t="urn:t"><t:q/><h:span><t:q n="1"/></h:span><q xmlns="urn:q"><q xmlns="urn:r"/><none xmlns=""/></q></t:p>
    <xsl:comment>a -- b</xsl:comment><xsl:processing-instruction name="pi">of</xsl:processing-instruction>
    <xsl:text disable-output-escaping="yes">&lt;raw&gt; ä</xsl:text><h:script>a &lt; b</h:script>
    <xsl:copy-of select="/*"/><xsl:sequence select="1, 2, 'three', //b, 4"/><xsl:value-of select="//text()"/>
    <xsl:apply-templates select="/*" mode="copied"/>
  </h:body></h:html>`;

const SOURCE = `<?x y?><a xmlns="urn:a" xmlns:p="urn:p" p:n="1" xml:lang="de">x<!--c--><b xml:id="b">&lt;y&gt;</b><?pi of?><h xmlns="http://www.w3.org/1999/xhtml"><br/></h></a>`;

const OUTPUTS = [
  'method="html" html-version="5" indent="no" encoding="UTF-8" include-content-type="no"',
  'method="html" html-version="5" indent="no" include-content-type="no"',
  'method="html" html-version="5" indent="yes" include-content-type="no"',
  'method="html" html-version="5" indent="no" encoding="UTF-8"',
  'method="html" html-version="5" indent="no" encoding="ISO-8859-1" include-content-type="no"',
  'method="html" html-version="5" indent="no" include-content-type="no" escape-uri-attributes="no"',
  'method="xhtml" html-version="5" indent="no"',
  'method="xml" indent="no"',
];

it.each(OUTPUTS)("writes as SaxonJS does, whatever is written: %s", async (output) => {
  const sheet = `<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:h="http://www.w3.org/1999/xhtml">
    <xsl:output ${output}/>
    <xsl:mode name="copied" on-no-match="shallow-copy"/>
    <xsl:template match="*:b" mode="copied"><h:b><xsl:apply-templates select="@*, node()" mode="#current"/></h:b></xsl:template>
    <xsl:template match="/">${BODY}</xsl:template></xsl:stylesheet>`;
  const made = await xsltEngine.compile(new Source("xslt/main.xsl", sheet), new Map());
  expect(made.diagnostics).toEqual([]);
  const text = made.value ?? "";
  const document = documentOf(SOURCE);
  const sourceNode = treeOf(document);
  const given = { stylesheetText: text, sourceNode, destination: "serialized" as const, logLevel: -1 };
  const expected = String(saxon.transform(given, "sync").principalResult);
  expect(expected).toContain("three");
  const stylesheet = xsltEngine.load(text);
  for (let i = 0; i < 3; i++) {
    const { value, diagnostics } = await stylesheet.transform({ document });
    expect(diagnostics).toEqual([]);
    expect(value?.text.split("\n")).toEqual(expected.split("\n"));
  }
});
