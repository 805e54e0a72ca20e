import { describe, expect, it } from "vitest";
import { elementsOf, type XmlDocument, type XmlNode } from "../../../src/core/document.js";
import { Source } from "../../../src/core/source.js";
import { xmlEngine } from "../../xml-engine.js";

describe("the internal subset", () => {
  it("declares entities, with markup and in each other; their markup has the place of the reference", () => {
    const text = `<!DOCTYPE a [<!ENTITY i "1&#38;amp;"><!ENTITY e "x<b n='&i;'>y&i;</b><!--c-->">]><a>0&e;z</a>`;
    const { root } = documentOf(text);
    const place = { start: text.indexOf("&e;z"), end: text.indexOf("z</a>") };
    expect(shape(root)).toBe('a(0x b[n="1&"](y1&) z)');
    const [, b] = elementsOf(root);
    expect([b?.range, b?.startTag, b?.attributes[0]?.range]).toEqual([place, place, place]);
  });

  it("keeps the first declaration, and replaces character references where an entity is declared", () => {
    expect(shape(documentOf('<!DOCTYPE a [<!ENTITY e "1"><!ENTITY e "2">]><a>&e;</a>').root)).toBe("a(1)");
    // XML 1.0, appendix D.
    const text = `<!DOCTYPE t [<!ENTITY e "<p>An ampersand (&#38;#38;) may be escaped (&#38;#38;#38;) or (&amp;amp;).</p>">]><t>&e;</t>`;
    expect(shape(documentOf(text).root)).toBe("t(p(An ampersand (&) may be escaped (&#38;) or (&amp;).))");
  });

  it("reads parameter entities between declarations", () => {
    const text = `<!DOCTYPE a [<!ENTITY % d '<!ENTITY e "1">'><!ENTITY % c "&#37;d;">%c;]><a>&e;</a>`;
    expect(shape(documentOf(text).root)).toBe("a(1)");
    expect(messagesOf(`<!DOCTYPE a [<!ENTITY % d "b"><!ELEMENT a (%d;)>]><a/>`)).toEqual([
      "`<!ELEMENT` begins no declaration that is written as it must be; the document type declaration may be left out",
    ]);
  });

  it("gives attributes their defaults and normalises them by their types", () => {
    const list = `<!ATTLIST a n NMTOKENS " x  y " c CDATA #FIXED "&#32;d " r CDATA #REQUIRED xmlns:p CDATA "urn:p" p:q CDATA "1">`;
    const { root } = documentOf(`<!DOCTYPE a [${list}]><a/>`);
    const values = Object.fromEntries(root.attributes.map(({ name, value }) => [name, value]));
    expect(values).toEqual({ n: "x y", c: " d ", "xmlns:p": "urn:p", "p:q": "1" });
    expect(root.attributes.find(({ name }) => name === "p:q")?.uri).toBe("urn:p");
    const written = documentOf(`<!DOCTYPE a [${list}]><a n="\t1 \n 2 " c="\t1 "/>`).root;
    expect(written.attributes.find(({ name }) => name === "n")?.value).toBe("1 2");
    expect(written.attributes.find(({ name }) => name === "c")?.value).toBe(" 1 ");
  });

  it("is told of the entities that it declares elsewhere, once each", () => {
    const text = `<!DOCTYPE a [<!ENTITY f SYSTEM "f.xml"><!NOTATION n SYSTEM "n"><!ENTITY u SYSTEM "u" NDATA n>]><a b="&f;">&f;&u;</a>`;
    expect(messagesOf(text)).toEqual([
      "entity `&f;` is declared in another file and is not read; write out what it stands for",
      "entity `&u;` is declared as something other than text (`NDATA`); it may not be referred to here",
    ]);
  });

  it.each([
    ['<!ENTITY e "<b>">', "what entity `&e;` stands for is no well-formed XML in this place; write out what is meant"],
    ['<!ENTITY e "</a>">', "what entity `&e;` stands for is no well-formed XML in this place; write out what is meant"],
    ['<!ENTITY e "<b">', "what entity `&e;` stands for is no well-formed XML in this place; write out what is meant"],
    [
      '<!ENTITY e "x]]&#62;">',
      "what entity `&e;` stands for is no well-formed XML in this place; write out what is meant",
    ],
    ['<!ENTITY e "&e;">', "entity `&e;` refers to itself; write out what it stands for"],
    ['<!ENTITY e "&f;"><!ENTITY f "<x y=\'&e;\'/>">', "entity `&e;` refers to itself; write out what it stands for"],
  ])("says what is wrong with %s", (declarations, message) => {
    expect(messagesOf(`<!DOCTYPE a [${declarations}]><a>&e;</a>`)).toEqual([message]);
  });
});

describe("what would grow", () => {
  const bomb = (mark: string): string =>
    Array.from({ length: 10 }, (_, i) => {
      const value = i === 0 ? "lol" : `${mark}e${i - 1};`.repeat(10);
      return mark === "%" ? `<!ENTITY % e${i} '${value.replaceAll("%", "&#37;")}'>` : `<!ENTITY e${i} '${value}'>`;
    }).join("");
  const defaults = Array.from({ length: 500 }, (_, i) => `a${i} CDATA '${"x".repeat(50)}'`).join(" ");

  it.each([
    ["in text", `<!DOCTYPE a [${bomb("&")}]><a>&e9;</a>`],
    ["in a value", `<!DOCTYPE a [${bomb("&")}]><a b="&e9;"/>`],
    ["with nothing in it", `<!DOCTYPE a [${bomb("&").replace("lol", "")}]><a>&e9;</a>`],
    ["with markup", `<!DOCTYPE a [${bomb("&").replace("lol", "<b/>")}]><a>&e9;</a>`],
    ["by one long entity", `<!DOCTYPE a [<!ENTITY e '${"x".repeat(50_000)}'>]><a>${"&e;".repeat(50_000)}</a>`],
    ["by defaults", `<!DOCTYPE a [<!ATTLIST b ${defaults}>]><a>${"<b/>".repeat(20_000)}</a>`],
    [
      "by depth",
      `<!DOCTYPE a [<!ENTITY e0 '<b/>'>${Array.from({ length: 99 }, (_, i) => `<!ENTITY e${i + 1} '<b>&e${i};</b>'>`).join("")}]><a>&e99;</a>`,
    ],
  ])("%s is not read on", (_, text) => {
    const start = performance.now();
    expect(messagesOf(text).join("\n")).toMatch(/make it grow too large, and it is not read on/);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("in parameter entities is not read on", () => {
    expect(messagesOf(`<!DOCTYPE a [${bomb("%").replace("lol", "")}%e9;]><a/>`).join("\n")).toMatch(/grow too large/);
  });

  it("within bounds is read", () => {
    const text = `<!DOCTYPE a [<!ENTITY e '${"x".repeat(100)}'>]><a>${"&e;".repeat(1000)}</a>`;
    const [child] = documentOf(text).root.children;
    expect(child?.type === "text" && child.value.length).toBe(100_000);
  });
});

function messagesOf(text: string): readonly string[] {
  return xmlEngine.parse(new Source("test.xml", text)).diagnostics.map((each) => each.message);
}

function documentOf(text: string): XmlDocument {
  const { value, diagnostics } = xmlEngine.parse(new Source("test.xml", text));
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error("no document");
  return value;
}

/** A node in few letters: `name[attributes](children)`. */
function shape(node: XmlNode): string {
  if (node.type !== "element") return node.type === "text" ? node.value : node.type;
  const attributes = node.attributes.map(({ name, value }) => `${name}="${value}"`).join(" ");
  return `${node.name}${attributes && `[${attributes}]`}(${node.children.map(shape).join(" ").trim()})`;
}
