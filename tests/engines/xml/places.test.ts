import { describe, expect, it } from "vitest";
import { elementsOf, type XmlDocument, type XmlNode } from "../../../src/core/document.js";
import { Source } from "../../../src/core/source.js";
import { xmlEngine } from "../../xml-engine.js";

const MIXED = [
  '<?xml version="1.0"?>\r\n<!-- \u{10380} -->\r\n<?pi  a b?>\r\n',
  "<a:doc xmlns:a='urn:a' a:b = \"\u{1d11e}&lt;&#x10380;\"\r\n\tc='\r\n\t'>\u{10380}&amp;<![CDATA[<x>]]>\r\n\r",
  "<empty/><p >\u{10380}<q>\u{10380}</q >\u{10380}</p\r\n></a:doc>\r\n<?after?><!---->\r\n",
].join("");

describe("the XML engine", () => {
  const parsed = (text: string): XmlDocument => {
    const { value, diagnostics } = xmlEngine.parse(new Source("test.xml", text));
    expect(diagnostics).toEqual([]);
    if (!value) throw new Error("no document");
    return value;
  };

  describe("places", () => {
    const document = parsed(MIXED);
    const written = (node: { readonly range: { readonly start: number; readonly end: number } }): string =>
      MIXED.slice(node.range.start, node.range.end);

    it("of elements go from the start tag's `<` to the end tag's `>`", () => {
      for (const element of elementsOf(document.root)) {
        expect(written(element)).toMatch(new RegExp(`^<${element.name}[\\s\\S]*>$`));
        expect(MIXED.slice(element.startTag.start, element.startTag.end)).toMatch(
          new RegExp(`^<${element.name}[^>]*>$`),
        );
      }
      expect([...elementsOf(document.root)].map(written).at(-1)).toBe("<q>\u{10380}</q >");
    });

    it("of attributes go from the name to the closing quote, those of values between the quotes", () => {
      const [namespace, b, c] = document.root.attributes;
      expect([namespace, b, c].map((each) => each && written(each))).toEqual([
        "xmlns:a='urn:a'",
        'a:b = "\u{1d11e}&lt;&#x10380;"',
        "c='\r\n\t'",
      ]);
      expect(MIXED.slice(b?.valueRange.start, b?.valueRange.end)).toBe("\u{1d11e}&lt;&#x10380;");
      expect([b?.value, c?.value]).toEqual(["\u{1d11e}<\u{10380}", "  "]);
    });

    it("of text take in references and CDATA sections, and line ends become one", () => {
      const [text] = document.root.children;
      expect(text?.type === "text" && [text.value, written(text)]).toEqual([
        "\u{10380}&<x>\n\n",
        "\u{10380}&amp;<![CDATA[<x>]]>\r\n\r",
      ]);
    });

    it("outside the root element are kept too", () => {
      expect(document.children.map((each) => [each.type, written(each)])).toEqual([
        ["comment", "<!-- \u{10380} -->"],
        ["instruction", "<?pi  a b?>"],
        ["element", written(document.root)],
        ["instruction", "<?after?>"],
        ["comment", "<!---->"],
      ]);
    });

    it("leave no gap between the children of an element", () => {
      for (const element of elementsOf(document.root)) {
        let at = element.startTag.end;
        for (const child of element.children) {
          expect(child.range.start).toBe(at);
          at = child.range.end;
        }
      }
    });
  });

  describe("a document", () => {
    it("may nest a hundred thousand levels deep", () => {
      const document = parsed(`${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`);
      expect([...elementsOf(document.root)].length).toBe(100_000);
    });

    it("is read in time that grows with its length", () => {
      const text = `<a>${'<b c="&amp;">x &lt; y<!-- z --></b>\n'.repeat(50_000)}</a>`;
      const start = performance.now();
      parsed(text);
      parsed(`<a>${"<b c='d'>no reference in all of the text</b>".repeat(50_000)}</a>`);
      expect(performance.now() - start).toBeLessThan(5000);
    });

    it("keeps namespaces as they are declared", () => {
      const { root } = parsed('<a xmlns="urn:1"><b xmlns=""><c/></b><p:d xmlns:p="urn:2" p:x="" y=""/></a>');
      const names = [...elementsOf(root)].map(({ uri, local }) => `{${uri}}${local}`);
      expect(names).toEqual(["{urn:1}a", "{}b", "{}c", "{urn:2}d"]);
      const d = root.children.at(-1);
      expect(d?.type === "element" && d.attributes.map(({ uri, local }) => `{${uri}}${local}`)).toEqual([
        "{http://www.w3.org/2000/xmlns/}p",
        "{urn:2}x",
        "{}y",
      ]);
    });

    it("knows the parents of its elements and texts", () => {
      const { root } = parsed("<a>x<b>y</b></a>");
      const parents = (node: XmlNode): readonly unknown[] =>
        node.type === "element"
          ? [node.parent?.name, ...node.children.flatMap(parents)]
          : [node.type === "text" && node.parent?.name];
      expect(parents(root)).toEqual([undefined, "a", "a", "b"]);
    });
  });
});
