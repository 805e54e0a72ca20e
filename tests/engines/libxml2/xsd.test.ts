import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import { Source } from "../../../src/core/source.js";
import { xsd } from "../../../src/engines/libxml2/index.js";
import { xmlEngine } from "../../xml-engine.js";

const FILES: Readonly<Record<string, string>> = {
  "schemas/letter.xsd": `<?xml version="1.0" encoding="ISO-8859-1"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:l" targetNamespace="urn:l" elementFormDefault="qualified">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>
  <xs:include schemaLocation="parts/types.xsd"/>
  <xs:element name="letter">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="date" type="xs:date"/>
        <xs:element name="page" type="page" maxOccurs="unbounded"/>
        <xs:element name="empty" minOccurs="0"><xs:complexType/></xs:element>
      </xs:sequence>
      <xs:attribute ref="xml:lang"/>
    </xs:complexType>
    <xs:key name="pages"><xs:selector xmlns:l="urn:l" xpath="l:page"/><xs:field xpath="@n"/></xs:key>
  </xs:element>
</xs:schema>`,
  "schemas/parts/types.xsd": `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:l" targetNamespace="urn:l">
  <xs:include schemaLocation="../letter.xsd"/>
  <xs:complexType name="page">
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="n" type="xs:positiveInteger" use="required"/>
      <xs:attribute name="side"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="recto"/><xs:enumeration value="verso"/>
      </xs:restriction></xs:simpleType></xs:attribute>
    </xs:extension></xs:simpleContent>
  </xs:complexType>
</xs:schema>`,
};

const language = xsd({
  xml: xmlEngine,
  load: async (path) => (FILES[path] === undefined ? undefined : new Source(path, FILES[path])),
});

function compile(path: string, text = FILES[path] ?? "") {
  return language.compile(new Source(path, text));
}

async function saidOf(text: string): Promise<readonly string[]> {
  const { value: validator } = await compile("schemas/letter.xsd");
  const source = new Source("a.xml", text);
  const document = xmlEngine.parse(source).value;
  if (!validator || !document) throw new Error("nothing to check with");
  return (await validator.validate(document)).map((each) => told(each, source));
}

function told({ code, message, range, xpath }: Diagnostic, source: Source): string {
  const { line, column } = source.point(range?.start ?? 0);
  return `${line}:${column} ${code} ${xpath} ${message}`;
}

const letter = (content: string): string => `<letter xmlns="urn:l"><date>1955-04-19</date>${content}</letter>`;

describe("XML Schema", () => {
  it.each([
    [letter('<page n="1" side="recto">x</page>'), []],
    [
      letter('<page n="1" side="r">\nx</page><page/>').replace("1955-04-19", "today"),
      [
        "1:23 xsd/value-not-allowed /letter[1]/date[1] element `date` holds `today`; it must be of the type `xs:date`",
        "1:53 xsd/value-not-allowed /letter[1]/page[1]/@side attribute `side` of `page` holds `r`; `recto` or `verso` may stand there",
        "2:9 xsd/attribute-missing /letter[1]/page[2] attribute `n` is missing on `page`; it must stand there",
        "2:9 xsd/key /letter[1]/page[2] element `page` lacks a value that the rule `pages` of the schema needs",
      ],
    ],
    [letter(""), ["1:1 xsd/element-incomplete /letter[1] element `letter` is not complete; `page` must follow in it"]],
    [
      letter('<page n="1"/><p:q\n xmlns:p="urn:p"/>'),
      [
        "1:59 xsd/element-not-allowed /letter[1]/p:q[1] element `p:q` is not allowed here in `letter`; `page` or `empty` may stand there",
      ],
    ],
    [
      letter('text<page n="1"/>'),
      ["1:1 xsd/text-not-allowed /letter[1] text stands in `letter`, where the schema allows none"],
    ],
    [
      letter('<page n="1" xml:lang="de"><b/></page><empty>x</empty>'),
      [
        "1:58 xsd/attribute-not-allowed /letter[1]/page[1]/@xml:lang attribute `xml:lang` is not allowed on `page`",
        "1:46 xsd/element-not-allowed /letter[1]/page[1] an element stands in `page`; only text may stand there",
        "1:83 xsd/text-not-allowed /letter[1]/empty[1] text stands in `empty`, where the schema allows none",
      ],
    ],
    [
      letter('<page n="1">x</page><page n="1">y</page>'),
      ["1:66 xsd/key /letter[1]/page[2] `1` stands twice; by the rule `pages` of the schema it may stand once"],
    ],
    ["<x/>", ["1:1 xsd/element-unknown /x[1] element `x` is not one that the schema declares for this place"]],
  ])("%s", async (text, expected) => {
    expect(await saidOf(text)).toEqual(expected);
  });

  it("finds the element on whatever line it stands", async () => {
    const pages = Array.from(
      { length: 3000 },
      (_, i) => `<page n="${i === 2900 ? "x" : i + 1}"/>${i % 7 ? "" : "\r\n\n"}`,
    );
    const [said] = await saidOf(letter(pages.join("")));
    expect(said).toContain("/letter[1]/page[2901]/@n");
  });

  it("says why a schema cannot be used, and where", async () => {
    const wrong = (FILES["schemas/letter.xsd"] ?? "").replace('type="xs:date"', 'type="xs:dat"');
    const { value, diagnostics } = await compile("schemas/letter.xsd", wrong);
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => told(each, new Source("", wrong)))).toEqual([
      "8:9 xsd/schema-unusable /xs:schema[1]/xs:element[1]/xs:complexType[1]/xs:sequence[1]/xs:element[1] the schema cannot be used: the QName value `xs:dat` does not resolve to a(n) type definition (element decl. `date`, attribute `type`)",
    ]);
  });

  it.each([
    ["http://www.example.org/x.xsd", "nothing is fetched from elsewhere"],
    ["gone.xsd", "it is not there or cannot be read"],
  ])("does without nothing that a schema takes in: %s", async (href, why) => {
    const text = (FILES["schemas/letter.xsd"] ?? "").replace("parts/types.xsd", href);
    const { value, diagnostics } = await compile("schemas/letter.xsd", text);
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.message)).toEqual([
      `\`xs:include\` takes in \`${href}\`, and ${why}; save the file in the project and correct \`schemaLocation\``,
    ]);
  });

  it("takes no other document for a schema", async () => {
    expect((await compile("a.xsd", "<grammar/>")).diagnostics.map((each) => each.message)).toEqual([
      "element `grammar` is no XML Schema; `schema` in namespace `http://www.w3.org/2001/XMLSchema` must be the root of a schema",
    ]);
    expect((await compile("a.xsd", "<a>")).diagnostics[0]?.code).toBe("xsd/schema-unusable");
  });
});
