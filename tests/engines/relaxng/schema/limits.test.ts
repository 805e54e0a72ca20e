import { describe, expect, it } from "vitest";
import { readTexts } from "./read.js";

const XMLNS = 'xmlns="http://relaxng.org/ns/structure/1.0"';

describe("schemas that no person writes", () => {
  it.each([
    [
      "nested patterns",
      `<element name="a" ${XMLNS}>${"<group>".repeat(9000)}<empty/>${"</group>".repeat(9000)}</element>`,
    ],
    [
      "nested name classes",
      `<element ${XMLNS}>${"<choice>".repeat(9000)}<name>a</name>${"</choice>".repeat(9000)}<empty/></element>`,
    ],
    ["nested grammars", `${`<grammar ${XMLNS}><start>`.repeat(4000)}<notAllowed/>${"</start></grammar>".repeat(4000)}`],
    [
      "nested divisions",
      `<grammar ${XMLNS}>${"<div>".repeat(9000)}${"</div>".repeat(9000)}<start><notAllowed/></start></grammar>`,
    ],
    [
      "a chain of references",
      `<grammar ${XMLNS}><start><element name="a"><ref name="n0"/></element></start>${Array.from(
        { length: 9000 },
        (_, i) => `<define name="n${i}"><optional><ref name="n${i + 1}"/></optional></define>`,
      ).join("")}<define name="n9000"><empty/></define></grammar>`,
    ],
  ])("%s are refused, and nothing is exhausted", async (_, text) => {
    const { value, diagnostics } = await readTexts({ "main.rng": text });
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toContain("relaxng/schema-unreadable");
  });

  it.each([
    ["parentheses", `element a { ${"(".repeat(9000)}empty${")".repeat(9000)} }`],
    ["parentheses around names", `element ${"(".repeat(9000)}a${")".repeat(9000)} { empty }`],
    ["annotations", `[ ${"a [".repeat(9000)} ${"]".repeat(9000)} ] element a { empty }`],
    ["braces", `${"div { ".repeat(9000)} ${"}".repeat(9000)} start = element a { empty }`],
    ["elements", `${"element a { ".repeat(9000)}empty${"}".repeat(9000)}`],
  ])("nested %s are refused", async (_, text) => {
    expect((await readTexts({ "main.rnc": text })).value).toBeUndefined();
  });

  it("reads chains up to the limit, and what is long without being deep", async () => {
    const chain = Array.from({ length: 550 }, (_, i) => `n${i} = n${i + 1}?`).join("\n");
    const text = `start = element a { n0 }\n${chain}\nn550 = attribute v { ${Array.from({ length: 20_000 }, (_, i) => `"${i}"`).join("|")} }`;
    const { value, diagnostics } = await readTexts({ "main.rnc": text });
    expect(diagnostics).toEqual([]);
    expect(value).toBeDefined();
  });
});

describe("IDs", () => {
  it.each([
    ["element a { attribute id { xsd:ID }, element b { attribute id { xsd:ID }, attribute to { xsd:IDREF } } }", []],
    ["element a { xsd:ID }", ["`ID` stands in a part of what element `a` holds"]],
    ["element a { attribute id { xsd:ID | 'x' } }", ["`ID` stands in a part of what element `a` holds"]],
    ["element a { attribute (id | name) { xsd:IDREF } }", ["an attribute of type `IDREF` is named `id` or `name`"]],
    ["element * { attribute id { xsd:ID } }", ["an element with an attribute of type `ID` is named any name"]],
    [
      "element a { attribute id { xsd:ID }, element a { attribute id { text } } }",
      ["attribute `id` of element `a` has type `ID` and here another type"],
    ],
    [
      "element a { attribute id { xsd:ID }, element * { attribute * { text }* } }",
      ["attribute `id` of element `a` has type `ID` and here another type"],
    ],
    ["element a { attribute id { xsd:ID }, element * - a { attribute * { text }* } }", []],
  ])("%s", async (text, expected) => {
    const { value, diagnostics } = await readTexts({ "main.rnc": text });
    expect(value).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(expected.map(() => "relaxng/schema-id-types"));
    expect(diagnostics.map(({ message }) => message.replace(/;.*/, ""))).toEqual(expected);
  });
});

describe("datatypes", () => {
  it("are asked what is wrong with params and values", async () => {
    const { readGrammar } = await import("../../../../src/engines/relaxng/schema/index.js");
    const { xmlEngine } = await import("../../../xml-engine.js");
    const { Source } = await import("../../../../src/core/source.js");
    const text = 'element a { xsd:int { pattern = "[" } | xsd:int "x" | xsd:int "1" }';
    const { diagnostics } = await readGrammar(new Source("main.rnc", text), {
      xml: xmlEngine,
      load: async () => undefined,
      checkDatatype: (_, type, params) => `param \`${params[0]?.name}\` of \`${type}\` is \`${params[0]?.value}\``,
      checkValue: (_, type, value) => (value === "x" ? `\`x\` is no \`${type}\`` : undefined),
    });
    expect(diagnostics.map((each) => each.message)).toEqual([
      "param `pattern` of `int` is `[` (RELAX NG 4.16)",
      "`x` is no `int` (RELAX NG 4.16)",
    ]);
  });
});
