import { describe, expect, it } from "vitest";
import { canonical } from "../../../src/core/canonical.js";
import { elementsOf, type XmlDocument } from "../../../src/core/document.js";
import { Source } from "../../../src/core/source.js";
import { xmlEngine } from "../../xml-engine.js";

interface Files {
  readonly [path: string]: string | Uint8Array;
}

/** Reads the document `book/a.xml`. */
async function assemble(files: Files) {
  const asked: string[] = [];
  const bytesOf = (path: string): Uint8Array | undefined => {
    const content = files[path];
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  const read = async (path: string) => {
    asked.push(path);
    return bytesOf(path);
  };
  const source = new Source("book/a.xml", bytesOf("book/a.xml") ?? "");
  return { ...(await xmlEngine.assemble(source, { xinclude: true, read })), asked };
}

async function formOf(files: Files): Promise<string> {
  const { value, diagnostics } = await assemble(files);
  expect(diagnostics).toEqual([]);
  return canonical(value as XmlDocument, { comments: true });
}

/** What is said, with the file, the line, and what stands there. */
async function saidOf(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await assemble(files);
  return diagnostics.map(({ path, range, code, message }) => {
    const { line, column } = new Source("", String(files[path])).point(range?.start ?? 0);
    return `${path}:${line}:${column} ${code} ${String(files[path]).slice(range?.start, range?.end)} | ${message}`;
  });
}

const doctype = (declarations: string, external = ""): string => `<!DOCTYPE a ${external}[${declarations}]>\n`;

describe("external entities", () => {
  it("stand in the place of their references, whatever their encoding", async () => {
    const files = {
      "book/a.xml": `${doctype('<!ENTITY i "(i)"><!ENTITY one SYSTEM "one.ent"><!ENTITY two PUBLIC "-//two" "parts/two.ent">')}<a>0&one;1&two;2</a>`,
      "book/one.ent": '<?xml version="1.0" encoding="UTF-8"?>x<!--c--><b n="1">&i;</b>\r\n',
      "book/parts/two.ent": new Uint8Array([...new TextEncoder().encode("<?xml encoding='ISO-8859-1'?>"), 0xe9]),
    };
    expect(await formOf(files)).toBe('<a>0x<!--c--><b n="1">(i)</b>\n1é2</a>');
  });

  it("may hold and be held by others, each from where it is declared", async () => {
    const files = {
      "book/a.xml": `${doctype('<!ENTITY all "<all>&one;&two;</all>"><!ENTITY one SYSTEM "x/one.ent"><!ENTITY two SYSTEM "two.ent"><!ENTITY three SYSTEM "x/three.ent">')}<a>&all;&one;</a>`,
      "book/x/one.ent": "<b>&three;</b>",
      "book/x/three.ent": "<c/>",
      "book/two.ent": "<d>2</d>",
    };
    const { value, asked } = await assemble(files);
    expect(canonical(value as XmlDocument)).toBe("<a><all><b><c></c></b><d>2</d></all><b><c></c></b></a>");
    expect(asked.toSorted()).toEqual(["book/two.ent", "book/x/one.ent", "book/x/three.ent"]);
  });

  it("keep the places of their own", async () => {
    const files = {
      "book/a.xml": `${doctype('<!ENTITY i "<i/>"><!ENTITY one SYSTEM "one.ent">')}<a>ä&one;<z/></a>`,
      "book/one.ent": "öö\n<b\n n='1'/>&i;tail",
    };
    const { value } = await assemble(files);
    const { source, root } = value as XmlDocument;
    const at = (offset: number) => {
      const origin = source.origin(offset);
      const { line, column } = source.point(offset);
      return `${origin.source.path}:${line}:${column} ${origin.source.text.slice(origin.offset, origin.offset + 3)}`;
    };
    const [, b, i, z] = [...elementsOf(root)];
    expect([b, i, z].map((each) => at(each?.range.start ?? 0))).toEqual([
      "book/one.ent:2:1 <b\n",
      "book/one.ent:3:9 &i;",
      "book/a.xml:2:10 <z/",
    ]);
    expect(at(b?.attributes[0]?.range.start ?? 0)).toBe("book/one.ent:3:2 n='");
    // A text that begins in one file and goes on in another has the place of its beginning.
    expect(root.children.map((each) => at(each.range.start))).toEqual([
      "book/a.xml:2:4 ä&o",
      "book/one.ent:2:1 <b\n",
      "book/one.ent:3:9 &i;",
      "book/one.ent:3:12 tai",
      "book/a.xml:2:10 <z/",
    ]);
  });

  it.each([
    [
      "<b>",
      "book/one.ent:1:3 xml/unclosed-element > | element `b`, opened on line 1, is not closed when the file ends; `</b>` must stand there",
    ],
    [
      "1</a>",
      "book/one.ent:1:2 xml/not-well-formed </a> | end tag `</a>` closes nothing; `a`, opened on line 2, is open here and ends with `</a>`",
    ],
    [
      "\n<b n=1/>",
      'book/one.ent:2:4 xml/not-well-formed n=1 | the value of attribute `n` has no quotes; it is written `n="1"`',
    ],
    [
      "<!DOCTYPE b>",
      "book/one.ent:1:1 xml/not-well-formed <!DOCTYPE | `<!DOCTYPE` stands inside or after the root element; it may stand before the root element only",
    ],
    [
      '<?xml version="1.0"?>',
      'book/one.ent:1:1 xml/not-well-formed <?xml version="1.0"?> | the XML declaration is not written as it must be; write `<?xml version="1.0" encoding="UTF-8"?>`',
    ],
    [
      "ab\u0001c",
      "book/one.ent:1:3 xml/not-well-formed \u0001 | the control character U+0001 stands here; XML does not allow it, leave it out",
    ],
    [
      "&two;",
      "book/two.ent:1:1 xml/not-well-formed &one; | entity `&one;` refers to itself; write out what it stands for",
    ],
  ])("are told of at their own lines: %j", async (text, said) => {
    const files = {
      "book/a.xml": `${doctype('<!ENTITY one SYSTEM "one.ent"><!ENTITY two SYSTEM "two.ent">')}<a>&one;</a>`,
      "book/one.ent": text,
      "book/two.ent": "&one;",
    };
    expect(await saidOf(files)).toEqual([said]);
  });

  it.each([
    ["gone.ent", "there is no file `book/gone.ent` that can be read"],
    ["../../up.ent", "the file is outside the project"],
    ["/etc/hostname", "the file is outside the project"],
    ["file:///etc/hostname", "nothing is fetched from elsewhere"],
    ["http://127.0.0.1:9/x", "nothing is fetched from elsewhere"],
    ["//127.0.0.1/x", "nothing is fetched from elsewhere"],
  ])("are not read from just anywhere: %s", async (system, why) => {
    const files = { "book/a.xml": `${doctype(`<!ENTITY e SYSTEM "${system}">`)}<a>&e;</a>` };
    const { diagnostics, asked } = await assemble(files);
    expect(diagnostics.map((each) => each.message)).toEqual([
      `entity \`&e;\` is declared in another file and is not read: ${why}; write out what it stands for`,
    ]);
    expect(asked).toEqual(system === "gone.ent" ? ["book/gone.ent"] : []);
  });

  it("are no values of attributes", async () => {
    const files = {
      "book/a.xml": `${doctype('<!ENTITY e SYSTEM "e.ent"><!ENTITY i "&e;">')}<a n="&e;" m="&i;">&e;</a>`,
      "book/e.ent": "1",
    };
    expect(await saidOf(files)).toEqual([
      "book/a.xml:2:7 xml/not-well-formed &e; | entity `&e;` is declared in another file; it may not be referred to in the value of an attribute",
      "book/a.xml:2:15 xml/not-well-formed &i; | entity `&e;` is declared in another file; it may not be referred to in the value of an attribute",
    ]);
  });

  it("are read only where they are referred to", async () => {
    const { asked } = await assemble({ "book/a.xml": `${doctype('<!ENTITY e SYSTEM "e.ent">')}<a/>` });
    expect(asked).toEqual([]);
  });

  it.each([
    ["by number", { "book/e.ent": "x".repeat(100_000), text: "&e;".repeat(1000) }],
    [
      "in each other",
      {
        "book/e.ent": "&f;".repeat(2000),
        "book/f.ent": "&g;".repeat(2000),
        "book/g.ent": "&h;".repeat(2000),
        text: "&e;",
      },
    ],
  ])("do not grow beyond bounds: %s", async (_, { text, ...files }) => {
    const declarations = ["e", "f", "g"].map((each) => `<!ENTITY ${each} SYSTEM "${each}.ent">`).join("");
    const start = performance.now();
    const { value, diagnostics } = await assemble({
      "book/a.xml": `${doctype(`${declarations}<!ENTITY h "h">`)}<a>${text}</a>`,
      ...files,
    });
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.message).join()).toMatch(/make it grow too large, and it is not read on/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("come with what XInclude takes in", async () => {
    const files = {
      "book/a.xml": '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="parts/b.xml"/></a>',
      "book/parts/b.xml": '<!DOCTYPE b SYSTEM "b.dtd" [<!ENTITY c SYSTEM "c.ent">]>\n<b>&c;</b>',
      "book/parts/b.dtd": '<!ATTLIST d n CDATA "1">',
      "book/parts/c.ent": "<d/>\n<e></b>",
    };
    const { value } = await assemble(files);
    expect(canonical(value as XmlDocument)).toContain('<b xml:base="parts/b.xml"><d n="1"></d>');
    expect((await saidOf(files)).map((each) => each.slice(0, 24))).toContain("book/parts/c.ent:2:4 xml");
  });
});

describe("declarations in other files", () => {
  it("count after those of the document, from wherever they are", async () => {
    const files = {
      "book/a.xml": `${doctype('<!ENTITY one "1"><!ENTITY % p SYSTEM "p.ent">%p;<!ENTITY three "3">', 'SYSTEM "dtd/a.dtd" ')}<a>&one;&two;&three;<b/></a>`,
      "book/p.ent": '<?xml encoding="UTF-8"?><!ENTITY one "x"><!ENTITY two "2"><!ATTLIST b n NMTOKEN "p">',
      "book/dtd/a.dtd": '<!ENTITY two "x"><!ENTITY three "x"><!ENTITY % q SYSTEM "sub/q.mod">%q;',
      "book/dtd/sub/q.mod": '<!ATTLIST b n NMTOKEN "x" m NMTOKENS " q  r ">',
    };
    expect(await formOf(files)).toBe('<a>123<b m="q r" n="p"></b></a>');
  });

  it("may be made of parameter entities, and be left out", async () => {
    const dtd = `<!ENTITY % kind "NMTOKEN"><!ENTITY % list 'n %kind; "1"'><!ENTITY % draft "INCLUDE"><!ENTITY % final "IGNORE">
<![%draft;[<!ATTLIST a %list;><![IGNORE[<!ATTLIST a x CDATA "]]]"> <![ x ]]> ]]>]]>
<![ %final; [<!ATTLIST a y CDATA "1">]]>
<!ENTITY % quoted "it's"><!ENTITY e "%quoted; &#34;%kind;&#34;"><!ATTLIST a v CDATA "%kind;">
<!ENTITY % tag "m CDATA '1'>"><!ATTLIST a %tag;`;
    const files = { "book/a.xml": `${doctype("", 'SYSTEM "a.dtd" ')}<a>&e;</a>`, "book/a.dtd": dtd };
    expect(await formOf(files)).toBe(`<a m="1" n="1" v="%kind;">it's "NMTOKEN"</a>`);
  });

  it.each([
    [
      "<!ENTITY e '1'>\n<!ELEMENT a (b,)>",
      "book/a.dtd:2:1 xml/not-well-formed <!ELEMENT | `<!ELEMENT` begins no declaration that is written as it must be; the document type declaration may be left out",
    ],
    [
      "<!ENTITY % p '\n<!ATTLIST'>\n %p; a b CDATA>",
      "book/a.dtd:3:2 xml/not-well-formed %p; | `<!` begins no declaration that is written as it must be; the document type declaration may be left out",
    ],
    [
      "\n<![INCLUDE[<!ELEMENT a ANY>",
      "book/a.dtd:2:1 xml/not-well-formed <! | `<!` begins no declaration that is written as it must be; the document type declaration may be left out",
    ],
    [
      "<!ENTITY % p '&#37;p;'>\n%p;",
      "book/a.dtd:2:1 xml/not-well-formed %p; | entity `%p;` refers to itself; write out what it stands for",
    ],
    [
      "<?xml version='1.0'?>\n",
      "book/a.dtd:1:1 xml/not-well-formed <?xml version='1.0'?> | the declaration at the start of the file is not written as it must be; write `<?xml encoding=\"UTF-8\"?>`, or leave it out",
    ],
    [
      "\n%none;",
      "book/a.dtd:2:1 xml/not-well-formed %none; | parameter entity `%none;` is not read; write out what it stands for",
    ],
  ])("are told of at their own lines: %j", async (dtd, said) => {
    const files = { "book/a.xml": `${doctype("", 'SYSTEM "a.dtd" ')}<a/>`, "book/a.dtd": dtd };
    expect(await saidOf(files)).toEqual([said]);
  });

  it("are told of for information where they cannot be read", async () => {
    const files = {
      "book/a.xml": `${doctype('<!ENTITY % p SYSTEM "gone.mod">%p;', 'PUBLIC "-//x" "http://example.org/a.dtd" ')}<a/>`,
    };
    expect(await saidOf(files)).toEqual([
      "book/a.xml:1:55 xml/external-not-read  | the declarations in `gone.mod` are not known: there is no file `book/gone.mod` that can be read",
      "book/a.xml:1:27 xml/external-not-read  | the declarations in `http://example.org/a.dtd` are not known: nothing is fetched from elsewhere",
    ]);
    expect((await assemble(files)).value).toBeDefined();
  });

  it("do not grow beyond bounds", async () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `<!ENTITY % e${i + 1} "${`&#37;e${i};`.repeat(10)}">`).join("");
    const files = {
      "book/a.xml": `${doctype("", 'SYSTEM "a.dtd" ')}<a/>`,
      "book/a.dtd": `<!ENTITY % e0 "">${bomb}<!ELEMENT a %e12;>`,
    };
    expect((await saidOf(files)).join()).toMatch(/grow too large/);
  });

  it("of entities are not for a document that says it stands alone", async () => {
    const files = {
      "book/a.xml": `<?xml version="1.0" standalone="yes"?>${doctype("", 'SYSTEM "a.dtd" ')}<a>&e;</a>`,
      "book/a.dtd": '<!ENTITY e "1">',
    };
    expect(await saidOf(files)).toEqual([
      "book/a.xml:2:4 xml/not-well-formed &e; | entity `&e;` is not declared; an ampersand is written `&amp;`",
    ]);
  });
});
