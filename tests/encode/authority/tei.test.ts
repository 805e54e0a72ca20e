import { describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { readAuthority } from "../../../src/encode/authority/read.js";
import { xmlEngine } from "../../xml-engine.js";

function read(entries: string) {
  const text = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff>${entries}</standOff></TEI>`;
  return readAuthority([new Source("names.xml", text)], xmlEngine);
}

describe("a TEI list", () => {
  it("has its characters, however they are written", () => {
    const { value } = read(
      '<person xml:id="p1"><persName>Se&#225;n O&#x2019;Brien</persName><note n="A &amp; &#66;">Head of <![CDATA[Smith & Co]]></note></person>',
    );
    const entry = value.entries.get("p1");
    expect(entry?.names).toEqual([{ text: "Seán O’Brien" }]);
    expect(entry?.element.children[1]).toMatchObject({
      attributes: { n: "A & B" },
      children: [{ type: "text", value: "Head of Smith & Co" }],
    });
  });

  it("has names that go on over comments and instructions, which are left out", () => {
    const { value } = read('<place xml:id="l1"><placeName>New<!-- sic --> Har<?x y?>bour</placeName></place>');
    const entry = value.entries.get("l1");
    expect(entry?.names).toEqual([{ text: "New Harbour" }]);
    expect(entry?.element.children).toMatchObject([{ children: [{ type: "text", value: "New Harbour" }] }]);
  });

  it("has entries wherever they stand, in order, and the links beside them", () => {
    const { value } = read(
      '<listPerson><person xml:id="b"><persName>Berg, Anna</persName></person><listPerson><person xml:id="a"><persName>Holm, Karl</persName></person><relation name="knows" mutual="#a #b"/></listPerson></listPerson>',
    );
    expect([...value.entries.keys()]).toEqual(["b", "a"]);
    expect(value.links).toMatchObject([{ name: "relation", attributes: { name: "knows", mutual: "#a #b" } }]);
  });

  it("gives nothing where it is not well-formed, and says so", () => {
    const { value, diagnostics } = read('<person xml:id="p1"><persName>Holm</person>');
    expect(value.entries.size).toBe(0);
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });
});
