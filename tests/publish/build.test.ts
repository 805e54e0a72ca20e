import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, buildEdition, openProject } from "../../src/index.js";
import { letter } from "./editions.js";

const PERSONS = (name: string): string =>
  letter({ standOff: `<listPerson><person xml:id="kask"><persName>${name}</persName></person></listPerson>` });
const NAMING = letter({ title: "A", body: '<p><persName ref="../authority/persons.xml#kask">Kask</persName></p>' });
const ANY =
  '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>';
const OWN = `<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"><xsl:import href="teiwright:text/main.xsl"/>
<xsl:template match="/" priority="9"><xsl:text>OWN </xsl:text><xsl:next-match/></xsl:template></xsl:stylesheet>`;

describe("an edition that is built again", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "teiwright-build-"));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string): string => readFileSync(join(folder, "dist/edition", path), "utf8");
  const configure = (edition: object): void =>
    write(
      "teiwright.config.json",
      JSON.stringify({ documents: ["tei/*.xml"], authority: ["authority/*.xml"], schema: "any.rng", edition }),
    );
  const build = async (wish: object = {}): Promise<Built & { readonly said: readonly string[] }> => {
    const { value } = await openProject({ folder });
    if (!value) throw new Error("there is no project");
    const paths = await value.context.host.glob(["tei/*.xml"]);
    const { value: built, diagnostics } = await buildEdition({ paths, force: true, jobs: 1, ...wish }, value.context);
    return { ...built, said: diagnostics.map((each) => `${each.code} ${each.message}`) };
  };
  const before = process.env.TEIWRIGHT_CACHE;
  beforeAll(async () => {
    process.env.TEIWRIGHT_CACHE = join(folder, "cache");
    configure({ title: "Build" });
    write("any.rng", ANY);
    write("authority/persons.xml", PERSONS("Kask, A."));
    write("tei/a.xml", NAMING);
    write("tei/b.xml", letter({ title: "B" }));
    expect((await build()).remade).toBe(2);
  }, 120_000);
  afterAll(() => {
    if (before === undefined) delete process.env.TEIWRIGHT_CACHE;
    else process.env.TEIWRIGHT_CACHE = before;
    rmSync(folder, { recursive: true });
  });

  it("makes nothing anew where nothing has changed, and has the same files", async () => {
    const files = (): Record<string, string> =>
      Object.fromEntries(readdirSync(join(folder, "dist/edition")).map((path) => [path, read(path)]));
    const first = files();
    expect((await build()).remade).toBe(0);
    expect(files()).toEqual(first);
    expect((await build({ clean: true })).remade).toBe(2);
    expect(files()).toEqual(first);
  });

  it("leads from document to document by their pages, and makes a page anew when one that it leads to has come", async () => {
    write(
      "tei/c.xml",
      letter({ title: "C", body: '<p><ref target="b.xml#p2">B</ref> <ref target="d.xml">D</ref></p>' }),
    );
    expect((await build()).remade).toBe(1);
    expect(read("c.html")).toContain('href="b.html#p2"');
    expect(read("c.html")).toContain('href="d.xml"');
    write("tei/d.xml", letter({ title: "D" }));
    expect((await build()).remade).toBe(2);
    expect(read("c.html")).toContain('href="d.html"');
    for (const path of ["tei/c.xml", "tei/d.xml"]) rmSync(join(folder, path));
    await build();
  });

  it("makes a page anew when its document changes, or an entry that it names", async () => {
    write("tei/b.xml", letter({ title: "B2" }));
    expect((await build()).remade).toBe(1);
    expect(read("a.html")).toContain('rel="next" href="b.html"><span class="way">Next document</span> B2</a>');
    write("authority/persons.xml", PERSONS("Kask, Anna"));
    expect((await build()).remade).toBe(1);
    expect(read("name-kask.html")).toContain("Kask, Anna");
    write(
      "authority/other.xml",
      letter({ standOff: '<listPerson><person xml:id="x"><persName>X</persName></person></listPerson>' }),
    );
    expect((await build()).remade).toBe(0);
    expect(read("persons.html")).toContain("name-x.html");
  });

  it("mends a file that somebody has changed, drops those of documents that are gone, and leaves what is not its own", async () => {
    write("dist/edition/a.html", "broken");
    write("dist/edition/CNAME", "letters.example.org");
    write("tei/c.xml", letter({ title: "C" }));
    expect((await build()).remade).toBe(2);
    expect(read("a.html")).toContain("<!DOCTYPE html>");
    rmSync(join(folder, "tei/c.xml"));
    await build();
    const left = readdirSync(join(folder, "dist/edition"));
    expect(left.filter((path) => path.startsWith("c."))).toEqual([]);
    expect(left).toContain("CNAME");
    expect(readdirSync(join(folder, "dist"))).toEqual(["edition"]);
    await build({ clean: true });
    expect(readdirSync(join(folder, "dist/edition"))).not.toContain("CNAME");
  });

  it("stays as it is when a document has errors and nobody insists", async () => {
    const first = read("b.html");
    write("tei/b.xml", "<TEI>");
    const { files } = await build({ force: false });
    expect(files).toEqual([]);
    expect(read("b.html")).toBe(first);
    expect(readdirSync(join(folder, "dist"))).toEqual(["edition"]);
    write("tei/b.xml", letter({ title: "B2" }));
  });

  it("is never built over the project or its documents", async () => {
    for (const output of [".", "tei", "..", folder]) {
      const { files, said } = await build({ output });
      expect(files).toEqual([]);
      expect(said.join()).toMatch(/^config\/invalid the edition cannot be built into/);
    }
    expect(readFileSync(join(folder, "tei/a.xml"), "utf8")).toBe(NAMING);
  });

  it("takes the project's own stylesheet, which imports one of teiwright", async () => {
    write("xslt/own.xsl", OWN);
    configure({ title: "Build", textStylesheet: "xslt/own.xsl" });
    expect((await build()).remade).toBe(2);
    expect(read("a.txt")).toMatch(/^OWN A\n/);
    configure({ title: "Build", textStylesheet: "xslt/none.xsl" });
    expect((await build()).said).toEqual(["config/no-file there is no stylesheet `xslt/none.xsl`"]);
    configure({ title: "Build" });
  }, 120_000);
});
