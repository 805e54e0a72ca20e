import { expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { xsltEngine } from "../../../src/engines/xslt/index.js";
import { isUnchangedByUse } from "../../../src/engines/xslt/load.js";
import { saxon } from "../../../src/engines/xslt/saxon.js";
import { treeOf } from "../../../src/engines/xslt/tree.js";
import { documentOf } from "./sheets.js";

/** What our own plans and SaxonJS must answer alike, for each element of the document as the context item, errors too. */
const EXPRESSIONS = [
  // Axes, and the names of what is on them.
  ...["child", "descendant", "descendant-or-self", "self", "parent", "ancestor", "ancestor-or-self"].flatMap((axis) => [
    `${axis}::node() ! name()`,
    `${axis}::p:* ! name()`,
    `${axis}::*:b ! name()`,
    `${axis}::b ! string()`,
    `${axis}::b[1] ! string()`,
    `${axis}::*[last()] ! name()`,
    `count(${axis}::text()), count(${axis}::comment()), count(${axis}::processing-instruction())`,
    `(${axis}::*)[1] ! name()`,
    `exists(${axis}::*[@n])`,
  ]),
  ...["following-sibling", "preceding-sibling", "following", "preceding"].map((axis) => `${axis}::*[2] ! name()`),
  "(//b, //a)[1] ! name()",
  "*/*/ancestor::* ! name()",
  "//*/@* ! name() => sort()",
  "*/../* ! name()",
  "(* | */* | ..) ! name()",
  "* except b, * intersect b",
  // Attributes.
  "@n, @n + 1, @n eq '1', @n = 1, @n = ('1', '2'), @n != '1', @n lt '2'",
  "@p:n ! (name(), namespace-uri(), string(), local-name(), name(..))",
  "@xml:id, @xml:lang ! string(), */@xml:id/.., exists(@none), not(@n), empty(@*)",
  "@n is @n, count(@n | @n), (@n, @p:n, @n)/string(), id('i')/name()",
  "@xmlns, exists(@*[starts-with(name(), 'xmlns')]), @*[. = '1']/name()",
  // Texts and comparisons.
  "string(), normalize-space(), string-join(*, '-'), string-join(()), data(*), data(@*), data(comment())",
  "concat(@n, @none, name(), '-'), contains(., ''), contains(@none, 'x'), starts-with(., 'x'), ends-with(., 'y')",
  "substring-after(., ' '), substring-before(., ' '), substring-after(., 'none'), substring-after(., '')",
  "contains('aB', 'b', 'http://www.w3.org/2005/xpath-functions/collation/html-ascii-case-insensitive')",
  "translate(., 'xyx', 'ab'), translate('𝄞a', 'a𝄞', 'bc'), lower-case(.), upper-case(@p:n)",
  "tokenize(.), tokenize(@none), tokenize('a,b', ','), matches(., '\\p{Lu}'), matches(., 'X', 'i'), matches(@none, '^$')",
  ". = 'x', . = *, * = *, * != *, () = (), (1, 2) = 2, 'a' = ('b', 'a'), * eq 'x', b[1] eq b[1], true() = true()",
  "if (b) then 'b' else 'none', if (()) then 1 else 2, if ('') then 1 else 2, if (0) then 1 else 2, if ('a', 'b') then 1 else 2",
  "boolean(*), not(text()), exists((1, 2)), empty(''), true() and b, false() or @n, b and (1, 'x')",
  "generate-id() eq generate-id(.), generate-id(*[1]) eq generate-id(child::*[1]), generate-id(()), count(distinct-values(//* ! generate-id()))",
  "local-name(), local-name(..), local-name(()), local-name(@p:n), string(..), string(root()), name(/*)",
  "(., @*, node(), //node()) ! substring-after(substring(generate-id(), 2), 'a')",
  "replace(., '(x)|y', '[$1]'), replace(@n, '1', ''), replace(., 'X', '-', 'i'), reverse((*, 'a')) ! string()",
  "replace(., '', 'x')",
  "replace(., 'x', '$')",
  "tokenize(., 'x'), tokenize('-a--b-', '-'), tokenize('', 'x'), tokenize(@none, 'x'), tokenize('aXbxc', '([a-c])[xX]')",
  "tokenize(., '')",
  "id('i') ! name(), id(('i', 'none  i', 'x')) ! name(), id('i', /*) ! name(), id(()) ! name(), element-with-id('i') ! name()",
  "(*)[1] ! id('i', .) ! name()",
  "$map('a'), $map('none'), $map(string(@n)), $map(@n), $map(('a', 'b')[2]), $map(1)",
  "$map(('a', 'b'))",
  "count(*) gt 1, 1 lt count(*), position() eq 1, last() ne 1, string-length(.) ge 2, (1, 1.5, 2e0)[1] eq 1, count(*) eq 1.0",
  "(*, 1)[last()] gt 0",
  "name() eq 'b', name() ne name(..), @n eq @p:n, @n eq 'a', (@n, 'x')[1] lt 'y', () eq 'a', 'a' eq 'A'",
  "@n eq 1",
  "xs:integer(@n[. castable as xs:integer]) + 1, xs:boolean(@n), xs:string(.), * instance of element(), f:count(@n)",
  "f:count(.)",
  "f:made(.), f:made(.)/@*, f:made(.)//text() ! string(), f:made(..)/*/name(), f:texts(.), f:texts(*)",
  "* ! position(), * ! last(), (* ! name())[last()], *[position() = (1, 3)] ! name(), * ! (position(), name()), (*, 1 to 3) ! string()",
  "contains(string-join(//text()), string()), contains(string-join((1 to 100) ! string()), string(count(*)))",
  // Variables, functions, what is wrong.
  "for $x in * return name($x), some $x in * satisfies $x/@n, every $x in * satisfies $x/@n, for $x in 1 to 3, $y in 1 to $x return $y",
  "let $x := *, $y := $x/@n return (count($x), $y)",
  "(*, @n)[1] ! name(), (*)[position() lt 3] ! name(), *[position() = last()] ! name(), *[@n][2] ! name()",
  "f:twice(@n), f:twice(name()), f:first(*) ! name(), f:first(()), f:words(*), f:is(.), f:is(@n)",
  "f:one(*)",
  "f:one(none)",
  "f:no-focus()",
  "f:twice(//@n)",
  "f:twice((1, *)[1])",
  "name(*)",
  "string(*)",
  "@n eq (//@n, 2)",
  "concat(*, 'x')",
  "map { 'a': * }('a') ! name(), data([1, [2, 'x']]), [*](1) ! name(), string-join([1, 2], '-')",
  "string((map { }, *)[1])",
  "(1, 2) ! (. + 1), ('a', 'b')[. = 'b'], ('a', 1)[. instance of xs:string], (*, 1) ! string()",
  "(1, *)[1]/name()",
  "(*, 1)/name()",
];

const SOURCE = `<?x y?><!--c--><a xmlns:p="urn:p" n="1" p:n="ä" xml:id="i" xml:lang="de">x <b n="2">y<!--in--><?pi of?></b><p:c n="1"><b>x</b><b>Y y</b></p:c>
  <e xmlns="urn:d" none=""><b p:n="1">x</b></e><b/>x y</a><!--end-->`;

const SHEET = `<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:f" xmlns:p="urn:p">
  <xsl:output method="text"/>
  <xsl:mode on-no-match="shallow-skip"/>
  <xsl:function name="f:twice" as="xs:string"><xsl:param name="x" as="xs:string?"/><xsl:sequence select="$x || $x"/></xsl:function>
  <xsl:function name="f:first" as="element()?"><xsl:param name="x" as="element()*"/><xsl:sequence select="$x[1]"/></xsl:function>
  <xsl:function name="f:one" as="element()"><xsl:param name="x" as="element()*"/><xsl:sequence select="$x"/></xsl:function>
  <xsl:function name="f:is" as="xs:boolean"><xsl:param name="x" as="node()?"/><xsl:sequence select="$x/@n = '1' or exists($x/self::b)"/></xsl:function>
  <xsl:function name="f:no-focus"><xsl:sequence select="name()"/></xsl:function>
  <xsl:function name="f:words" as="xs:string*">
    <xsl:param name="x" as="element()*"/>
    <xsl:variable name="made" as="element(b)*"><xsl:for-each select="$x"><b n="{@n}"><xsl:value-of select="."/>|<xsl:value-of select="name()"/></b></xsl:for-each></xsl:variable>
    <xsl:sequence select="$made ! (string(), string(@n)), count($made/text())"/>
  </xsl:function>
  <xsl:variable name="map" select="map { 'a': 1, 'b': (//b), '1': 'one', 1: 'number' }"/>
  <xsl:function name="f:count" as="xs:integer"><xsl:param name="x" as="xs:integer"/><xsl:sequence select="$x + 1"/></xsl:function>
  <xsl:function name="f:made" as="element()"><xsl:param name="x" as="node()"/>
    <made xmlns="urn:made" n="{name($x)}" p:m="{$x/@n}"><xsl:text>t</xsl:text><xsl:comment>c</xsl:comment><xsl:processing-instruction name="pi">of</xsl:processing-instruction>
      <xsl:value-of select="$x"/><in/><xsl:copy-of select="$x/*[1]"/>end<xsl:value-of select="''"/></made>
  </xsl:function>
  <xsl:function name="f:texts" as="text()*"><xsl:param name="x" as="node()*"/><xsl:apply-templates select="$x" mode="texts"/><xsl:text>!</xsl:text><xsl:text/></xsl:function>
  <xsl:mode name="texts" on-no-match="text-only-copy"/>
  <xsl:template match="e | comment() | processing-instruction(pi)" mode="texts"><xsl:text>-</xsl:text></xsl:template>
  <xsl:template match="/">
    <xsl:for-each select="//*">
      <xsl:text>&#10;== </xsl:text><xsl:value-of select="name()"/>
      ${EXPRESSIONS.map(
        (each, i) => `<xsl:text>&#10;${i} </xsl:text>
          <xsl:try>
            <xsl:variable name="all" select="${each.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"/>
            <xsl:value-of select="$all ! (if (. instance of node()) then name() || '=' || string() else string(.))" separator="·"/>
            <xsl:catch errors="*">error</xsl:catch>
          </xsl:try>`,
      ).join("")}
      <xsl:apply-templates select="@*, node()" mode="m"><xsl:with-param name="given" select="position()"/><xsl:with-param name="far" select="name()" tunnel="yes"/></xsl:apply-templates>
      <xsl:call-template name="called"><xsl:with-param name="given" select="*"/></xsl:call-template>
    </xsl:for-each>
  </xsl:template>
  <xsl:mode name="m" on-no-match="shallow-skip"/>
  <xsl:template match="b[text()] | @n[. = '1'] | p:*[b]" mode="m"><xsl:param name="given"/><xsl:param name="far" tunnel="yes"/>
    <xsl:value-of select="'{', $given, $far, position(), last(), name(), '}'" separator=","/>
    <xsl:next-match><xsl:with-param name="given" select="'next'"/></xsl:next-match>
    <xsl:apply-templates select="." mode="rules"/>
  </xsl:template>
  <xsl:mode name="rules" on-no-match="deep-skip"/>
  <xsl:template match="*" mode="rules"><xsl:param name="given" select="'-'"/>[any <xsl:value-of select="$given, position(), last()"/><xsl:next-match/>]</xsl:template>
  <xsl:template match="b" mode="rules" priority="2"><xsl:param name="given" as="xs:integer" select="7"/>[b <xsl:value-of select="$given"/>
    <xsl:next-match><xsl:with-param name="given" select="'b'"/></xsl:next-match>]</xsl:template>
  <xsl:template match="a//b | e/b" mode="rules" priority="3">[below <xsl:next-match/>]</xsl:template>
  <xsl:template match="*[@n][name(..) = 'a'] | @n" mode="rules" priority="4"><xsl:param name="far" tunnel="yes" select="'near'"/>[n <xsl:value-of select="$far"/>
    <xsl:next-match><xsl:with-param name="far" tunnel="yes" select="'far ' || $far"/></xsl:next-match>]</xsl:template>
  <xsl:template match="*[. = 1 div 0][error()]" mode="rules" priority="9">never</xsl:template>
  <xsl:template match="b[not(preceding-sibling::b)]" mode="rules" priority="5">[first <xsl:next-match/><xsl:apply-templates select="@*, node()" mode="#current"/>]</xsl:template>
  <xsl:template match="text()[normalize-space()]" mode="rules">[text <xsl:value-of select="position()"/>]</xsl:template>
  <xsl:template match="text()" mode="m" as="text()?"><xsl:value-of select="normalize-space()"/></xsl:template>
  <xsl:template name="called"><xsl:param name="given" as="element()*"/><xsl:param name="not-given" select="'-'"/>
    <xsl:variable name="tree"><xsl:element name="q:{lower-case(name($given[1]))[. ne ''][not(contains(., ':'))]}z" namespace="urn:q"><xsl:attribute name="n" select="$given/@n"/><xsl:copy-of select="$given[1]"/></xsl:element></xsl:variable>
    <xsl:value-of select="count($given), $not-given, position(), $tree/*/name(), $tree/*/@n, $tree//b/string()" separator="/"/>
  </xsl:template>
</xsl:stylesheet>`;

it("answers as SaxonJS does, whatever is asked", async () => {
  const made = await xsltEngine.compile(new Source("xslt/main.xsl", SHEET), new Map());
  expect(made.diagnostics).toEqual([]);
  const text = made.value ?? "";
  expect(isUnchangedByUse(JSON.parse(text)), "otherwise there are no plans").toBe(true);
  const document = documentOf(SOURCE);
  const given = {
    stylesheetText: text,
    sourceNode: treeOf(document),
    destination: "serialized" as const,
    logLevel: -1,
  };
  const expected = String(saxon.transform(given, "sync").principalResult);
  expect(expected).toContain("== p:c");
  expect(expected.match(/error/g)?.length).toBeGreaterThan(10);
  const stylesheet = xsltEngine.load(text);
  for (let i = 0; i < 2; i++) {
    const { value, diagnostics } = await stylesheet.transform({ document });
    expect(diagnostics).toEqual([]);
    expect(value?.text.split("\n")).toEqual(expected.split("\n"));
  }
});
