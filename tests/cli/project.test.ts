import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

const root = join(import.meta.dirname, "../..");
let folder = "";

/** A project of one's own: the sample, copied to an empty folder. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "teiwright-"));
  for (const each of ["teiwright.config.json", "schemas", "tei/transcriptions", "tei/authority"]) {
    cpSync(join(root, each), join(folder, each), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const allBytes = (path: string): readonly string[] =>
  readdirSync(join(folder, path), { recursive: true, encoding: "utf8" })
    .filter((each) => statSync(join(folder, path, each)).isFile())
    .sort()
    .map((each) => `${each}\n${read(join(path, each))}`);

describe("encode", () => {
  it("writes a document for each transcription, and says so", async () => {
    const { code, out, err } = await teiwright(folder, ["encode", "tei/transcriptions", "-o", "tei/documents"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("tei/transcriptions/memo-1955-04-19.txt → tei/documents/memo-1955-04-19.xml");
    expect(err).toMatch(/encoded 3 transcriptions in \d+\.\d\d s/);
    expect(read("tei/documents/memo-1955-04-19.xml")).toBe(
      readFileSync(join(root, "tei/documents/memo-1955-04-19.xml"), "utf8"),
    );
  });

  it("gives the document of one transcription to standard output, and nothing else there", async () => {
    const { code, out, err } = await teiwright(folder, ["encode", "tei/transcriptions/memo-1955-04-19.txt"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml [\s\S]*<\/TEI>\n$/);
    expect(err).toContain("memo-1955-04-19.txt:43:1 warning encode/unbalanced-bracket");
  });

  it("reads standard input when its format is told", async () => {
    const { code, out } = await teiwright(folder, ["encode", "-", "--from", "text"], "Mr. Raud came to Riga.\n");
    expect(code).toBe(0);
    expect(out).toContain('<placeName ref="#pl-riga">Riga</placeName>');
  });

  it("keeps what a person has written, unless forced", async () => {
    const again = ["encode", "tei/transcriptions", "-o", "tei/documents"];
    await teiwright(folder, again);
    const path = join(folder, "tei/documents/memo-1955-04-19.xml");
    writeFileSync(path, read("tei/documents/memo-1955-04-19.xml").replace("no addressee", "no addressee yet"));
    const kept = await teiwright(folder, again);
    expect(kept.err).toContain("warning encode/edited");
    expect(read("tei/documents/memo-1955-04-19.xml")).toContain("no addressee yet");
    await teiwright(folder, [...again, "--force"]);
    expect(read("tei/documents/memo-1955-04-19.xml")).not.toContain("no addressee yet");
  });

  it("encodes anew what nobody has touched when the authority files have grown", async () => {
    const again = ["encode", "tei/transcriptions", "-o", "tei/documents"];
    await teiwright(folder, again);
    const persons = read("tei/authority/persons.xml");
    const saar = '<person xml:id="pers-saar"><persName><surname>Saar</surname></persName></person>';
    writeFileSync(join(folder, "tei/authority/persons.xml"), persons.replace("</listPerson>", `${saar}</listPerson>`));
    const { err } = await teiwright(folder, again);
    expect(err).not.toContain("encode/edited");
    expect(read("tei/documents/letter-1924-03-14.xml")).toContain('<persName ref="#pers-saar"');
  });

  it("does not make one document of two transcriptions", async () => {
    writeFileSync(join(folder, "tei/transcriptions/memo-1955-04-19.html"), "<p>Another text.</p>");
    const { code, err } = await teiwright(folder, ["encode", "tei/transcriptions", "-o", "out"]);
    expect(code).toBe(1);
    expect(err).toContain("error encode/same-output");
    expect(readdirSync(join(folder, "out"))).toHaveLength(3);
  });

  it.each([
    [["encode"], "missing required argument"],
    [["encode", "nowhere.txt"], "there is no file or folder `nowhere.txt`"],
    [["encode", "schemas"], "holds no transcription"],
    [["encode", "tei/transcriptions"], "several transcriptions need a folder"],
    [["encode", "tei/transcriptions", "-o", "one.xml"], "several transcriptions need a folder"],
    [["encode", "tei/transcriptions", "--from", "rtf"], "Allowed choices are text, markdown, html, docx"],
  ])("%j cannot run, and says why", async (args, words) => {
    const { code, out, err } = await teiwright(folder, args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  it("says what is wrong with an authority file", async () => {
    writeFileSync(join(folder, "tei/authority/broken.xml"), "<TEI><person xml:id='a'></TEI>");
    const { code, err } = await teiwright(folder, ["encode", "tei/transcriptions/memo-1955-04-19.txt"]);
    expect(code).toBe(1);
    expect(err).toContain("tei/authority/broken.xml:1:");
  });
});

describe("build", () => {
  it("makes an edition, the same one again, and says where", async () => {
    await teiwright(folder, ["encode", "tei/transcriptions", "-o", "tei/documents"]);
    const { code, out, err } = await teiwright(folder, ["build"]);
    expect([code, out]).toEqual([0, ""]);
    // One entry of the authority files is in no document.
    expect(err).toContain("info tei/authority-unused\n  no document points to `person` `pers-lind-o`");
    expect(err).toMatch(
      /\nvalidated 3 documents; 3 documents made anew: 83 files in [\d.]+ s\nlook at dist\/edition\/index.html\n$/,
    );
    const first = allBytes("dist/edition");
    expect(first).toHaveLength(83);
    await teiwright(folder, ["build"]);
    expect(allBytes("dist/edition")).toEqual(first);
  });

  it("makes none of documents with errors, unless forced", async () => {
    await teiwright(folder, ["encode", "tei/transcriptions", "-o", "tei/documents"]);
    const path = join(folder, "tei/documents/memo-1955-04-19.xml");
    writeFileSync(path, read("tei/documents/memo-1955-04-19.xml").replace('"#pl-baku"', '"#pl-bakoo"'));
    const stopped = await teiwright(folder, ["build"]);
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain("did you mean `#pl-baku`?");
    expect(stopped.err).toContain("no edition was made");
    expect(existsSync(join(folder, "dist"))).toBe(false);
    const forced = await teiwright(folder, ["build", "--force", "-o", "site"]);
    expect(forced.code).toBe(1);
    expect(existsSync(join(folder, "site/memo-1955-04-19.html"))).toBe(true);
  });

  it("has nothing to do where there is no document", async () => {
    const { code, err } = await teiwright(folder, ["build"]);
    expect(code).toBe(2);
    expect(err).toContain("no document matches `tei/documents/**/*.xml`");
  });
});

describe("transform", () => {
  it("gives one document as text, as a page, or through a stylesheet of one's own", async () => {
    const memo = join(root, "tei/documents/memo-1955-04-19.xml");
    const text = await teiwright(folder, ["transform", memo, "--to", "text"]);
    expect([text.code, text.err]).toEqual([0, ""]);
    expect(text.out).toContain("Chief of a sector of the\n");
    const page = await teiwright(folder, ["transform", memo, "--to", "html", "-o", "memo.html"]);
    expect([page.code, page.out]).toEqual([0, ""]);
    expect(read("memo.html")).toMatch(/^<!DOCTYPE html>/i);
    writeFileSync(
      join(folder, "names.xsl"),
      `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xpath-default-namespace="http://www.tei-c.org/ns/1.0">
        <xsl:output method="text"/>
        <xsl:template match="/">{count(//body//persName)}</xsl:template>
      </xsl:stylesheet>`.replace("version=", 'expand-text="yes" version='),
    );
    const own = await teiwright(folder, ["transform", memo, "--to", "names.xsl"]);
    expect([own.code, own.out]).toEqual([0, "13"]);
  });

  it("says what is wrong with a stylesheet, or that there is none", async () => {
    const memo = join(root, "tei/documents/memo-1955-04-19.xml");
    expect((await teiwright(folder, ["transform", memo, "--to", "none.xsl"])).code).toBe(2);
    writeFileSync(join(folder, "broken.xsl"), "<xsl:stylesheet");
    const { code, err } = await teiwright(folder, ["transform", memo, "--to", "broken.xsl"]);
    expect(code).toBe(1);
    expect(err).toContain("broken.xsl");
  });
});
