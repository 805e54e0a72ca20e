import { describe, expect, it } from "vitest";
import { canonical } from "../../../src/core/canonical.js";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import { elementsOf, type XmlDocument } from "../../../src/core/document.js";
import { Source } from "../../../src/core/source.js";
import { nextRecord, nodeFinder, RECORD } from "../../../src/core/table.js";
import { xmlEngine } from "../../xml-engine.js";

const XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"';

interface Files {
  readonly [path: string]: string | Uint8Array;
}

/** Puts the document `book/a.xml` together. */
async function assemble(files: Files) {
  const encode = (path: string): Uint8Array | undefined => {
    const content = files[path];
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  const source = new Source("book/a.xml", encode("book/a.xml") ?? "");
  return xmlEngine.assemble(source, { xinclude: true, read: async (path) => encode(path) });
}

async function formOf(files: Files): Promise<string> {
  const { value, diagnostics } = await assemble(files);
  expect(diagnostics.filter((each) => each.severity !== "info")).toEqual([]);
  return canonical(value as XmlDocument, { comments: true });
}

async function saidOf(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await assemble(files);
  return diagnostics.map((each) => told(each, files));
}

function told({ path, code, message, range }: Diagnostic, files: Files): string {
  const text = String(files[path]).slice(range?.start, range?.end);
  return `${path} ${code} ${text} | ${message}`;
}

describe("what is taken in", () => {
  it("stands in the place of `xi:include`, with what stands about its root", async () => {
    const files = {
      "book/a.xml": `<a ${XI}>1<xi:include href="parts/b.xml"/>2</a>`,
      "book/parts/b.xml":
        '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY e "x<i/>"><!ATTLIST b n CDATA "d">]><!--c--><b>&e;</b><?p q?>',
    };
    expect(await formOf(files)).toBe(
      '<a xmlns:xi="http://www.w3.org/2001/XInclude">1<!--c--><b n="d" xml:base="parts/b.xml">x<i></i></b><?p q?>2</a>',
    );
  });

  it("takes in what it takes in itself, from where it stands", async () => {
    const files = {
      "book/a.xml": `<a ${XI}><xi:include href="parts/b.xml"/></a>`,
      "book/parts/b.xml": `<b ${XI}><xi:include href="../../c.xml"/></b>`,
      "c.xml": `<c xml:base="deep/er/"><d ${XI}><xi:include href="d%20d.xml" parse="xml"/></d></c>`,
      "deep/er/d d.xml": "<e/>",
    };
    expect((await formOf(files)).replaceAll(` ${XI}`, "")).toBe(
      '<a><b xml:base="parts/b.xml"><c xml:base="../../deep/er/"><d><e xml:base="d%20d.xml"></e></d></c></b></a>',
    );
  });

  it("means what it meant: namespaces, base and language", async () => {
    const files = {
      "book/a.xml": `<a xmlns="urn:a" xmlns:p="urn:1" ${XI} xml:lang="de"><xi:include href="b.xml" xpointer="x"/><xi:include href="c.xml"/></a>`,
      "book/b.xml":
        '<r xmlns:p="urn:2" xmlns:q="urn:q" xml:lang="DE" xml:base="http://example.org/z/"><s xmlns:r="urn:r"><b xml:id="x" xmlns:q="urn:3" p:n="1"><c/></b></s></r>',
      "book/c.xml": '<c xml:lang="en" xml:base="sub/"/>',
    };
    const { value } = await assemble(files);
    expect(canonical(value as XmlDocument)).toBe(
      `<a xmlns="urn:a" xmlns:p="urn:1" ${XI} xml:lang="de"><b xmlns="" xmlns:p="urn:2" xmlns:q="urn:3" xmlns:r="urn:r" xml:base="http://example.org/z/" xml:id="x" p:n="1"><c></c></b><c xmlns="" xml:base="sub/" xml:lang="en"></c></a>`,
    );
    const [, b, c] = [...elementsOf((value as XmlDocument).root)];
    expect([b?.uri, c?.uri, b?.attributes.find((each) => each.name === "p:n")?.uri]).toEqual(["", "", "urn:2"]);
  });

  it("loses a language that it has none of", async () => {
    const files = {
      "book/a.xml": `<a ${XI} xml:lang="de"><xi:include href="b.xml"/></a>`,
      "book/b.xml": "<b/>",
    };
    expect(await formOf(files)).toContain('<b xml:base="b.xml" xml:lang=""></b>');
  });

  it("is text with `parse`, in its encoding, and one text with its neighbours", async () => {
    const files = {
      "book/a.xml": `<a ${XI}>ä<xi:include href="b.txt" parse="text"/>&lt;<xi:include href="c.txt" parse="text" encoding="ISO-8859-1"/><b/><xi:include href="d.txt" parse="text"/></a>`,
      "book/b.txt": "1 < 2 & ä\r\n",
      "book/c.txt": new Uint8Array([0xe9]),
      "book/d.txt": new Uint8Array([0xff, 0xfe, 0x64, 0x00]),
    };
    const { value } = await assemble(files);
    expect(canonical(value as XmlDocument)).toBe(`<a ${XI}>ä1 &lt; 2 &amp; ä&#xD;\n&lt;é<b></b>d</a>`);
    expect((value as XmlDocument).root.children.map((each) => each.type)).toEqual(["text", "element", "text"]);
  });

  it.each([
    ["y", '<c xml:id="y">2</c>'],
    ["element(/1/2)", '<c xml:id="y">2</c>'],
    ["element(x/1)", "<i>1</i>"],
    ["element(/1)", null],
    ["nosuch(z) element(none) xmlns(a=b^)) element(y)", '<c xml:id="y">2</c>'],
    ['xpointer(id("y"))', '<c xml:id="y">2</c>'],
    ["xpath1(//*[@xml:id='y'])", '<c xml:id="y">2</c>'],
  ])("is the part that `xpointer` names: %s", async (pointer, expected) => {
    const whole = '<r><b xml:id="x"><i>1</i></b><c xml:id="y">2</c></r>';
    const written = pointer.replaceAll('"', "&quot;");
    const files = {
      "book/a.xml": `<a ${XI}><xi:include href="b.xml" xpointer="${written}"/></a>`,
      "book/b.xml": whole,
    };
    expect(await formOf(files)).toBe(
      `<a ${XI}>${(expected ?? whole).replace(/^<\w/, (tag) => `${tag} xml:base="b.xml"`)}</a>`,
    );
  });

  it("may be a part of the same file", async () => {
    const files = { "book/a.xml": `<a ${XI}><b xml:id="x">1</b><xi:include xpointer="x"/></a>` };
    expect(await formOf(files)).toBe(`<a ${XI}><b xml:id="x">1</b><b xml:id="x">1</b></a>`);
  });

  it("may be the root", async () => {
    const files = { "book/a.xml": `<?p?><xi:include ${XI} href="b.xml"/><!--c-->`, "book/b.xml": "<!--d--><b/>" };
    expect(await formOf(files)).toBe('<?p?>\n<!--d-->\n<b xml:base="b.xml"></b>\n<!--c-->');
  });

  it("keeps the places of everything, and the table fits the tree", async () => {
    const files = {
      "book/a.xml": `<a ${XI}>\n<xi:include href="b.xml"/></a>`,
      "book/b.xml": '<ä>\n<c\n n="1">ö</c></ä>',
    };
    const { value } = await assemble(files);
    const document = value as XmlDocument;
    const [, b, c] = [...elementsOf(document.root)];
    const at = (offset = 0) => {
      const { source, offset: inside } = document.source.origin(offset);
      return [source.path, source.text.slice(inside, inside + 2), document.source.point(offset)];
    };
    expect(at(b?.range.start)).toEqual(["book/b.xml", "<ä", { line: 1, column: 1 }]);
    expect(at(c?.range.start)).toEqual(["book/b.xml", "<c", { line: 2, column: 1 }]);
    expect(at(c?.attributes[0]?.range.start)).toEqual(["book/b.xml", "n=", { line: 3, column: 2 }]);
    expect(at(c?.children[0]?.range.start)).toEqual(["book/b.xml", "ö<", { line: 3, column: 8 }]);
    expect(at((document.root.range.end ?? 0) - 4)).toEqual(["book/a.xml", "</", { line: 2, column: 27 }]);
    const table = xmlEngine.tableOf(document);
    if (!table) throw new Error("an assembled document has a table");
    const find = nodeFinder(table, document);
    for (let each = 0; each < table.words.length; each = nextRecord(table.words, each)) {
      if (table.words[each] === RECORD.START) {
        const node = find(each);
        expect(node?.type === "element" && node.name).toBe(table.names[table.words[each + 1] ?? -1]?.name);
      }
    }
  });

  it("leaves documents without `xi:include` as they are", async () => {
    const { value } = await assemble({ "book/a.xml": `<a ${XI}><b/></a>` });
    expect(value?.source.files).toHaveLength(1);
  });
});

describe("what cannot be taken in", () => {
  const at = (include: string, others: Files = {}): Files => ({ "book/a.xml": `<a ${XI}>${include}</a>`, ...others });

  it.each([
    [
      '<xi:include href="b.xml"/>',
      "xinclude/unresolved",
      "nothing is taken in from `b.xml`: there is no file `book/b.xml` that can be read",
    ],
    [
      '<xi:include href="../../b.xml"/>',
      "xinclude/unresolved",
      "nothing is taken in from `../../b.xml`: the file is outside the project, and is not read",
    ],
    [
      '<xi:include href="/etc/hostname" parse="text"/>',
      "xinclude/unresolved",
      "nothing is taken in from `/etc/hostname`: the file is outside the project, and is not read",
    ],
    [
      '<xi:include href="http://example.org/b.xml"/>',
      "xinclude/unresolved",
      "nothing is taken in from `http://example.org/b.xml`: nothing is fetched from elsewhere",
    ],
    [
      '<xi:include href="\\\\host\\b.xml"/>',
      "xinclude/unresolved",
      "nothing is taken in from `\\\\host\\b.xml`: nothing is fetched from elsewhere",
    ],
    [
      '<xi:include href="c.xml" xpointer="y"/>',
      "xinclude/unresolved",
      "nothing is taken in from `c.xml`, `y`: no element has the `xml:id` `y`",
    ],
    [
      '<xi:include href="c.xml" xpointer="element(/1/7)"/>',
      "xinclude/unresolved",
      "nothing is taken in from `c.xml`, `element(/1/7)`: `element(/1/7)` leads to no element",
    ],
    [
      '<xi:include href="c.xml" xpointer="xpointer(//c)"/>',
      "xinclude/unresolved",
      'nothing is taken in from `c.xml`, `xpointer(//c)`: `xpointer(//c)` is more than can be followed; `id("…")`, an `xml:id` alone or `element(/1/2)` may stand there',
    ],
    [
      '<xi:include href="c.txt" parse="text" encoding="klingon"/>',
      "xinclude/unresolved",
      "nothing is taken in from `c.txt`: encoding `klingon` is not one that can be read; save the file as UTF-8",
    ],
    [
      '<xi:include href="z.txt" parse="text"/>',
      "xinclude/not-well-formed",
      "nothing is taken in from `z.txt`: `book/z.txt` holds characters that XML does not allow",
    ],
    [
      "<xi:include/>",
      "xinclude/syntax",
      "`xi:include` names no file; `href` must stand there, or `xpointer` for a part of this file",
    ],
  ])("%s", async (include, code, message) => {
    const files = at(include, { "book/c.xml": "<c/>", "book/c.txt": "c", "book/z.txt": "\u0001" });
    expect(await saidOf(files)).toEqual([`book/a.xml ${code} ${include} | ${message}`]);
  });

  it.each([
    ['<xi:include href="c.xml" parse="html"/>', 'parse="html"', "`parse` is `html`; `xml` or `text` may stand there"],
    [
      '<xi:include href="c.xml#c"/>',
      'href="c.xml#c"',
      "`href` is `c.xml#c`, with a part after `#`; the part of a file is named by `xpointer`",
    ],
    [
      '<xi:include href="c.txt" parse="text" xpointer="c"/>',
      'xpointer="c"',
      '`xpointer` stands beside `parse="text"`; a part can be taken in of XML only',
    ],
    [
      '<xi:include href="c.xml"><xi:include href="c.xml"/></xi:include>',
      '<xi:include href="c.xml"/>',
      "`xi:include` stands in `xi:include`; only `xi:fallback` may stand there",
    ],
    [
      '<xi:include href="c.xml"><xi:fallback/><xi:fallback>1</xi:fallback></xi:include>',
      "<xi:fallback>",
      "a second `xi:fallback` stands in `xi:include`; one may stand there",
    ],
    [
      "<xi:fallback/>",
      "<xi:fallback/>",
      "`xi:fallback` stands outside of `xi:include`; it may stand in `xi:include` only",
    ],
  ])("%s is not written as it must be", async (include, place, message) => {
    const files = at(include, { "book/c.xml": "<c/>" });
    expect(await saidOf(files)).toEqual([`book/a.xml xinclude/syntax ${place} | ${message}`]);
  });

  it("gives way to `xi:fallback`, which may hold anything, and that is told", async () => {
    const fallback = '<xi:fallback xmlns:q="urn:q">1<q:b/><xi:include href="c.xml"/></xi:fallback>';
    const files = at(`0<xi:include href="b.xml">${fallback}</xi:include>2`, { "book/c.xml": "<c/>" });
    expect(await formOf(files)).toBe(
      `<a ${XI}>01<q:b xmlns:q="urn:q"></q:b><c xmlns:q="urn:q" xml:base="c.xml"></c>2</a>`.replace(
        ' xmlns:q="urn:q" xml:base',
        " xml:base",
      ),
    );
    expect((await assemble(files)).diagnostics.map((each) => each.code)).toEqual(["xinclude/fallback"]);
    expect(await formOf(at('<xi:include href="b.xml"><xi:fallback/></xi:include>'))).toBe(`<a ${XI}></a>`);
  });

  it("gives no way where a file is not well-formed, and the slip is told where it is", async () => {
    const include = '<xi:include href="b.xml"><xi:fallback/></xi:include>';
    expect(await saidOf(at(include, { "book/b.xml": "<b><c></b>" }))).toEqual([
      "book/b.xml xml/unclosed-element </b> | element `c`, opened on line 1, is not closed before `</b>`; `</c>` must stand there",
      'book/a.xml xinclude/not-well-formed <xi:include href="b.xml"> | `b.xml` is not well-formed; what could be read of it stands in its place',
    ]);
    expect(await saidOf(at(include, { "book/b.xml": "no markup" }))).toEqual([
      "book/b.xml xml/not-well-formed no markup | the file is plain text without any markup; an XML document must stand there",
      'book/a.xml xinclude/not-well-formed <xi:include href="b.xml"> | nothing is taken in from `b.xml`: `book/b.xml` is not well-formed',
    ]);
  });

  it.each([
    ["itself", { "book/a.xml": `<a ${XI}><xi:include href="a.xml"/></a>` }, "book/a.xml"],
    [
      "one that leads back",
      {
        "book/a.xml": `<a ${XI}><xi:include href="b.xml"/></a>`,
        "book/b.xml": `<b ${XI}><xi:include href="a.xml"/></b>`,
      },
      "book/b.xml",
    ],
    [
      "a part that holds it",
      { "book/a.xml": `<a ${XI}><b xml:id="x"><xi:include xpointer="x"/></b></a>` },
      "book/a.xml",
    ],
  ])("is %s: a circle", async (_, files, path) => {
    const { value, diagnostics } = await assemble(files);
    expect(diagnostics.map((each) => [each.path, each.code])).toEqual([[path, "xinclude/loop"]]);
    expect(value).toBeDefined();
  });

  it("are two roots, or none", async () => {
    const root = `<xi:include ${XI} href="b.xml"><xi:fallback><b/><c/></xi:fallback></xi:include>`;
    const { value, diagnostics } = await assemble({ "book/a.xml": root });
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.message).at(-1)).toBe(
      "what is taken in leaves 2 root elements; a document has one",
    );
  });

  it("grows without bound: by number", async () => {
    const level = (n: number): string => `<d ${XI}>${`<xi:include href="${n + 1}.xml"/>`.repeat(10)}</d>`;
    const files: Record<string, string> = { "book/a.xml": level(0), "book/10.xml": "<p/>" };
    for (let n = 1; n < 10; n++) files[`book/${n}.xml`] = level(n);
    const start = performance.now();
    const { value, diagnostics } = await assemble(files);
    expect([value, diagnostics.map((each) => each.code)]).toEqual([undefined, ["xinclude/limit"]]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("grows without bound: by size", async () => {
    const files = {
      "book/a.xml": `<a ${XI}>${'<xi:include href="b.xml"/>'.repeat(5000)}</a>`,
      "book/b.xml": `<b>${"<c n='1'/>".repeat(5000)}</b>`,
    };
    expect((await assemble(files)).diagnostics.map((each) => each.code)).toEqual(["xinclude/limit"]);
  });

  it("grows without bound: by depth", async () => {
    const files: Record<string, string> = { "book/a.xml": `<a ${XI}><xi:include href="0.xml"/></a>` };
    for (let n = 0; n < 100; n++) files[`book/${n}.xml`] = `<d ${XI}><xi:include href="${n + 1}.xml"/></d>`;
    expect((await assemble(files)).diagnostics.map((each) => each.code)).toEqual(["xinclude/limit"]);
  });
});
