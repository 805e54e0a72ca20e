import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { archival, invalid, shared } from "./files.js";
import { generateDocuments } from "./generate.js";
import { type Grammar, readGrammar } from "./grammar.js";
import { differences } from "./inclusion.js";
import { attributeNames } from "./reach.js";

const grammar = readGrammar(archival);
const whole = join(shared, "schemas/tei_all.rng");
const tei = existsSync(whole) ? readFileSync(whole, "utf8") : undefined;
if (!tei) console.log("no shared folder: archival.rng is not compared with the schema of all of TEI");

describe("archival.rng is a subset of TEI", () => {
  it("has a sentence for every element", () => {
    for (const { name, doc } of grammar.elements.values()) expect(doc, name).toMatch(/^[A-Z][^.]*\.$/);
  });

  it("allows no element, attribute or value that TEI does not allow", () => {
    if (tei) expect(differences(grammar, readGrammar(tei))).toEqual([]);
  });

  it("holds for generated documents", { timeout: 120_000 }, async () => {
    const texts = generateDocuments(grammar, { seed: 1955, more: 50 });
    expect(missing(grammar, texts)).toEqual([]);
    const documents = texts.map((contents, index) => ({ fileName: `generated-${index}.xml`, contents }));
    const [mine, all] = await Promise.all([invalid(documents, archival), tei ? invalid(documents, tei) : []]);
    console.log(`${documents.length} generated documents, ${tei ? "two schemas" : "one schema"}`);
    expect(mine).toEqual([]);
    expect(all).toEqual([]);
  });

  it("allows the model documents", async () => {
    const folder = join(shared, "seed");
    const models = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".xml")) : [];
    if (models.length === 0) console.log("no shared folder: no model document is checked");
    const documents = models
      .sort()
      .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
    if (documents.length > 0) expect(await invalid(documents, archival)).toEqual([]);
  });
});

describe("the comparison of schemas", () => {
  const element = (content: string): Grammar =>
    readGrammar(`<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="a"/></start>
      <define name="a"><element name="a">${content}</element></define>
      <define name="b"><element name="b"><empty/></element></define></grammar>`);
  const b = '<ref name="b"/>';
  const two = '<optional><attribute name="x"/></optional><optional><attribute name="y"/></optional>';

  it.each([
    ["more of an element", `<zeroOrMore>${b}</zeroOrMore>`, `<optional>${b}</optional>`, ["a: content b b"]],
    ["an element left out", `<optional>${b}</optional>`, b, ["a: content empty"]],
    ["text", `<text/>${b}`, b, ["a: content text b"]],
    ["another attribute", '<attribute name="x"/>', "<empty/>", ["a/@x: no such attribute"]],
    ["an attribute left out", "<empty/>", '<attribute name="x"/>', ["a/@x: may be missing"]],
    [
      "another value",
      '<attribute name="x"><choice><value>1</value><value>2</value></choice></attribute>',
      '<attribute name="x"><value>1</value></attribute>',
      ['a/@x: value {"kind":"value","value":"2"}'],
    ],
    ["two of a choice", two, `<choice>${two}</choice>`, ["a/@y: no such attribute"]],
    ["less of everything", `${b}${b}`, `<zeroOrMore>${b}</zeroOrMore>`, []],
  ])("finds %s", (_, narrow, wide, expected) => {
    expect(differences(element(narrow), element(wide))).toEqual(expected);
  });
});

/** The elements and attributes of the grammar that no document has. */
function missing(schema: Grammar, documents: readonly string[]): readonly string[] {
  const had = new Set<string>();
  for (const document of documents) {
    for (const [, name, attributes] of document.matchAll(/<([A-Za-z]+)((?: [\w:]+="[^"]*")*)/g)) {
      had.add(`${name}`);
      for (const [, attribute] of (attributes ?? "").matchAll(/ ([\w:]+)="/g)) had.add(`${name}/@${attribute}`);
    }
  }
  const declared = [...schema.elements.values()].flatMap((element) => [
    element.name,
    ...attributeNames(schema, element.of).map((attribute) => `${element.name}/@${attribute}`),
  ]);
  return declared.filter((each) => !had.has(each));
}
