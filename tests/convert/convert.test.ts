import { describe, expect, it } from "vitest";
import { withCharacters } from "../../src/convert/index.js";
import { isLoss } from "../../src/core/conversion.js";
import { Source } from "../../src/core/source.js";
import { conversionJson, conversionText } from "../../src/report/index.js";
import { xmlEngine } from "../xml-engine.js";
import { converted, shortly } from "./converted.js";

/** A small TEI: paragraphs with names and phrases, and a list. */
const SMALL = `default namespace = "http://www.tei-c.org/ns/1.0"
start = element TEI { element teiHeader { element title { text } }, element text { element body { block+ } } }
block = p | items | section | milestone
section = element div { type?, block+ }
p = element p { attribute n { text }?, inline }
items = element list { type?, element item { attribute n { text }?, inline }+ }
inline = (text | name | seg | element hi { attribute rend { "i" | "b" }?, inline } | milestone)*
name = element name { type?, attribute ref { xsd:anyURI }?, attribute when { xsd:date }?, inline }
seg = element seg { type?, attribute subtype { text }?, attribute n { text }?, inline }
milestone = element milestone { type?, attribute unit { xsd:NCName }, empty }
type = attribute type { xsd:NCName }`;

function document(body: string, before = ""): string {
  return `${before}<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>A &amp; B</title></teiHeader><text><body>${body}</body></text></TEI>`;
}

async function bodyOf(body: string): Promise<{ readonly body: string; readonly changes: readonly string[] }> {
  const { value, diagnostics } = await converted(document(body), SMALL);
  if (!value) throw new Error(diagnostics[0]?.message);
  return { body: /<body>(.*)<\/body>/s.exec(value.tei)?.[1] ?? "", changes: shortly(value.changes) };
}

describe("a document for another schema", () => {
  it.each([
    [
      "<p>To <persName ref='#a' >Anna</persName>.</p>",
      "<p>To <name ref='#a' type=\"persName\" >Anna</name>.</p>",
      ["persName -> name @type"],
    ],
    ["<p>a <foo>b</foo> <!--c--><?d e?></p>", '<p>a <seg type="foo">b</seg> <!--c--><?d e?></p>', ["foo -> seg @type"]],
    ['<p><rs type="x">b</rs></p>', '<p><name type="rs">b</name></p>', undefined],
    ["loose <hi>text</hi> here<p>x</p>", "<p>loose <hi>text</hi> here</p><p>x</p>", ["added p around"]],
    [
      "<listPerson><person><persName>A</persName></person></listPerson>",
      '<list type="listPerson"><item n="person"><name type="persName">A</name></item></list>',
      ["listPerson -> list @type", "person -> item @n", "persName -> name @type"],
    ],
    ['<p><hi rend="k">x</hi></p>', "<p><hi>x</hi></p>", ["dropped @rend=k"]],
    ['<p>a<lb n="1"/>b</p>', '<p>a<milestone type="lb" unit="lb"/>b</p>', undefined],
    ['<p><name when-iso="1901-01-01">x</name></p>', '<p><name when="1901-01-01">x</name></p>', ["@when-iso -> @when"]],
    ["<div><head>H</head></div>", '<div><p n="head">H</p></div>', ["head -> p @n"]],
    ["<list><item>x</item></list><list/>", "<list><item>x</item></list><list><item/></list>", ["added item required"]],
    ['<p><m:math xmlns:m="urn:m"><m:mi>x</m:mi></m:math></p>', undefined, undefined],
  ])("%s", async (before, after, changes) => {
    const made = await bodyOf(before);
    if (after !== undefined) expect(made.body).toBe(after);
    if (changes) expect(made.changes).toEqual(changes);
    expect(made.body.replace(/<[^>]*>/g, "")).toBe(before.replace(/<[^>]*>/g, ""));
  });

  it("stays as it is, to the last byte, where it is valid already", async () => {
    const text = document(
      "<p  n='1'>x</p >",
      '<?xml version="1.0"?>\n<!DOCTYPE TEI>\n<?xml-model href="old.rng"?>\n<!-- c -->\n',
    );
    expect((await converted(text, SMALL, "new.rng")).value).toEqual({ tei: text, changes: [] });
  });

  it("names its new schema, and says UTF-8", async () => {
    const before =
      '<?xml version="1.0" encoding="ISO-8859-1"?>\n<?xml-model href="old.rng"?>\n<?xml-model href="old.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>\n';
    const { value } = await converted(document("<p><foo/></p>", before), SMALL, "a&b.rng");
    expect(value?.tei).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<\?xml-model href="a&amp;b.rng" type="application\/xml" schematypens="http:\/\/relaxng.org\/ns\/structure\/1.0"\?>\n<TEI /,
    );
    expect(shortly(value?.changes ?? []).slice(0, 2)).toEqual([
      "xml-model old.rng -> xml-model a&b.rng",
      "xml-model old.sch -> nothing",
    ]);
  });

  it("is made of TEI P4", async () => {
    const p4 =
      '<!DOCTYPE TEI.2 PUBLIC "-//TEI P4//DTD Main//EN" "tei2.dtd" [<!ENTITY % x "]>">]>\n<TEI.2 id="t"><teiHeader><title>T</title></teiHeader><text lang="la"><body><p id="p" TEIform="p">x</p></body></text></TEI.2>';
    const schema = SMALL.replace("element TEI {", "element TEI { attribute xml:id { xsd:ID }?,").replace(
      "element text {",
      "element text { attribute xml:lang { text }?,",
    );
    const { value } = await converted(p4, schema);
    expect(value?.tei).toBe(
      '<TEI xml:id="t" xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>T</title></teiHeader><text xml:lang="la"><body><p n="p">x</p></body></text></TEI>',
    );
    expect(shortly(value?.changes ?? [])).toEqual([
      "DOCTYPE of TEI P4 -> nothing",
      "TEI.2 -> TEI",
      "@id -> @xml:id",
      "@lang -> @xml:lang",
      "@id -> @n",

      "dropped @TEIform=p",
    ]);
    // The root is the same under its new name.
    expect(value?.changes.filter(isLoss)).toHaveLength(2);
  });

  it("of TEI P4 has the characters that its DTD names", () => {
    const parsed = (text: string): ReturnType<typeof withCharacters> => {
      const source = new Source("a.xml", text);
      return withCharacters(source, xmlEngine.parse(source).diagnostics);
    };
    const made = parsed("<TEI.2><p>&dagger;a&mdash;b</p></TEI.2>");
    expect(made?.source.text).toBe("<TEI.2><p>&#8224;a&#8212;b</p></TEI.2>");
    expect(shortly(made?.changes ?? [])).toEqual(["&dagger; -> &#8224;", "&mdash; -> &#8212;"]);
    expect(parsed("<TEI.2><p>&dagger;&nobody;</p></TEI.2>")).toBeUndefined();
    expect(parsed("<TEI><p>&dagger;</p></TEI>")).toBeUndefined();
  });

  it("is not given out where no rule helps", async () => {
    const { value, diagnostics } = await converted('<bogus xmlns="http://www.tei-c.org/ns/1.0">x</bogus>', SMALL);
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toEqual(["convert/not-valid"]);
    const impossible = await converted(document("<p>x</p>"), "element none { empty }");
    expect(impossible.diagnostics.map((each) => each.code)).toEqual(["convert/not-valid"]);
  });

  it("has its references and the entities of its own", async () => {
    const text = `<!DOCTYPE TEI [<!ENTITY e "<foo xmlns='http://www.tei-c.org/ns/1.0'>x</foo>"><!ENTITY t "words">]>${document("<p>&t; &#x41;&lt; <bar>&t;</bar></p>")}`;
    const { value } = await converted(text, SMALL);
    expect(value?.tei).toContain('<p>&t; &#x41;&lt; <seg type="bar">&t;</seg></p>');
  });

  it("nests as deep as documents do", async () => {
    const deep = `<p>${"<foo>".repeat(1000)}x${"</foo>".repeat(1000)}</p>`;
    const { value } = await converted(document(deep), SMALL);
    expect(value?.changes).toHaveLength(1000);
  });

  it("is told of: what is lost first, then the rest, each kind once", async () => {
    const { value } = await converted(
      document('<p><hi rend="k" cert="low">x</hi> <foo>1</foo> <foo>2</foo></p>'),
      SMALL,
    );
    const changes = value?.changes ?? [];
    expect(changes.filter(isLoss)).toHaveLength(2);
    const report = {
      version: "0",
      to: "small",
      documents: [{ path: "a.xml", output: "b.xml", state: "written", changes }],
    };
    expect(conversionText(report)).toBe(`a.xml -> b.xml: valid for small; text unchanged, 4 changes, 2 losses
  lost:
    rend="k" on hi is gone in line 1
    cert="low" on hi is gone in line 1
  changed and kept:
    foo became seg with type="foo", 2 times, first in line 1
`);
    expect(JSON.parse(conversionJson(report)).documents[0]).toMatchObject({
      losses: 2,
      changes: [
        { kind: "attribute-dropped", lost: true, at: { line: 1, xpath: "/TEI[1]/text[1]/body[1]/p[1]/hi[1]" } },
        { lost: true },
        { kind: "renamed", to: "seg", keptIn: "type", lost: false },
        { lost: false },
      ],
    });
  });
});
