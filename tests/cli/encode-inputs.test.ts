import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packed } from "../encode/docx/zipped.js";
import { teiwright } from "./started.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "teiwright-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

const WORD = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>A boat [illegible.</w:t></w:r></w:p></w:body></w:document>`;

describe("encode of a folder", () => {
  it("mirrors its folders, whatever the formats", async () => {
    write("in/a.txt", "A boat.");
    write("in/deep/b.md", "A *boat*.");
    write("in/deep/er/c.html", "<p>A boat.</p>");
    write("in/d.docx", packed({ "word/document.xml": WORD }));
    write("in/deep/b.yaml", "title: The Boat\n");
    write("in/notes.rtf", "not read");
    const { code, err } = await teiwright(folder, ["encode", "in", "-o", "out"]);
    expect(code).toBe(0);
    const files = readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" });
    expect(files.filter((each) => statSync(join(folder, "out", each)).isFile()).sort()).toEqual([
      "a.xml",
      "d.xml",
      "deep/b.xml",
      "deep/er/c.xml",
    ]);
    expect(read("out/deep/b.xml")).toContain('<title type="main">The Boat</title>');
    expect(read("out/deep/b.xml")).toContain('A <hi rend="italic">boat</hi>.');
    expect(err).toContain("in/d.docx:1:8 warning encode/unbalanced-bracket");
    expect(err).toContain("A boat [illegible.");
  });

  it("says where two transcriptions would become one document", async () => {
    write("in/a.txt", "A boat.");
    write("in/a.md", "A boat.");
    const { code, err } = await teiwright(folder, ["encode", "in", "-o", "out"]);
    expect(code).toBe(1);
    expect(err).toContain("encode/same-output");
  });

  it("points each document at the schema from where it lies", async () => {
    write("teiwright.config.json", '{ "encode": { "schema": "schemas/x.rng" } }');
    write("in/deep/a.txt", "A boat.");
    await teiwright(folder, ["encode", "in", "-o", "out"]);
    expect(read("out/deep/a.xml")).toContain('<?xml-model href="../../schemas/x.rng"');
  });
});

describe("encode", () => {
  it("reads a page in the encoding that it declares", async () => {
    write("a.html", Uint8Array.from(Buffer.from('<meta charset="iso-8859-1"><p>\x93caf\xe9\x94</p>', "latin1")));
    expect((await teiwright(folder, ["encode", "a.html"])).out).toContain("<p>“café”</p>");
    write(
      "b.html",
      Uint8Array.from(
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xc1</p>', "latin1"),
      ),
    );
    expect((await teiwright(folder, ["encode", "b.html"])).out).toContain("<p>а</p>");
    write("c.html", Uint8Array.from(Buffer.from("<p>caf\xe9</p>", "latin1")));
    expect((await teiwright(folder, ["encode", "c.html"])).err).toContain("xml/encoding");
  });

  it("reads brackets by the conventions that are named, and knows no others", async () => {
    write("a.txt", "A {big} boat.");
    expect((await teiwright(folder, ["encode", "a.txt", "--conventions", "leiden"])).out).toContain("<surplus");
    const { code, err } = await teiwright(folder, ["encode", "a.txt", "--conventions", "laiden"]);
    expect(code).toBe(2);
    expect(err).toContain("there are no conventions `laiden`; did you mean `leiden`?");
  });

  it("takes conventions of the project", async () => {
    write(
      "teiwright.config.json",
      '{ "encode": { "conventions": "own", "profiles": { "own": { "rules": [{ "open": "<<", "close": ">>", "element": "del" }] } } } }',
    );
    write("a.txt", "A <<big>> boat [sic].");
    const { out } = await teiwright(folder, ["encode", "a.txt"]);
    expect(out).toContain('<del><pc type="editorial">&lt;&lt;</pc>big<pc type="editorial">>></pc></del> boat [sic].');
  });

  it("takes metadata from a file, and says where there is none", async () => {
    write("a.txt", "A boat.");
    write("m.csv", "file,author\na,Karl Holm\n");
    expect((await teiwright(folder, ["encode", "a.txt", "--metadata", "m.csv"])).out).toContain(
      "<author>Karl Holm</author>",
    );
    const { code, err } = await teiwright(folder, ["encode", "a.txt", "--metadata", "n.csv"]);
    expect([code, err]).toEqual([2, expect.stringContaining("there is no file `n.csv`")]);
  });

  it("says why a file is no Word document", async () => {
    write("a.docx", "no");
    const { code, err } = await teiwright(folder, ["encode", "a.docx"]);
    expect([code, err]).toEqual([1, expect.stringContaining("the file is no .docx file")]);
  });
});
