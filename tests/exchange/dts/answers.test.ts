import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import { dtsHandler, exportCorpus } from "../../../src/exchange/index.js";
import { corpusOf, type Opened, root, textOfFile } from "../corpora.js";
import { type Get, walk } from "./client.js";

let opened: Opened;
beforeAll(async () => {
  opened = await corpusOf(join(root, "tests/exchange/letters"), { edition: { title: "Letters" } });
});

async function ask(path: string, of = opened, method = "GET") {
  const [where = "", search = ""] = path.split("?");
  const headers = { host: "127.0.0.1:4000" };
  const reply = await dtsHandler(of.corpus)({ method, path: where, search, query: new Map(), headers });
  return { status: reply?.status ?? 0, headers: reply?.headers ?? {}, body: String(reply?.body ?? "") };
}

async function units(query: string, of = opened): Promise<readonly string[]> {
  const { body } = await ask(`/dts/navigation?${query}`, of);
  return JSON.parse(body).member?.map((each: { identifier: string }) => each.identifier);
}

async function passage(query: string, of = opened): Promise<string> {
  const { body } = await ask(`/dts/document?resource=a&${query}`, of);
  return body.replace(/^[\s\S]*<dts:wrapper[^>]*>|<\/dts:wrapper>[\s\S]*$/g, "").replace(/\s*\n\s*/g, "");
}

describe("DTS", () => {
  it("cites by the trees that the header declares", async () => {
    expect(await units("resource=a&down=-1")).toEqual(["I", "I.1", "I.2", "II", "II:1", "II:2", "II.1"]);
    expect(await units("resource=a&down=1")).toEqual(["I", "II"]);
    expect(await units("resource=a&ref=II&down=1")).toEqual(["II", "II:1", "II:2", "II.1"]);
    expect(await units("resource=a&ref=I.2&down=0")).toEqual(["I.1", "I.2"]);
    expect(await units("resource=a&ref=I.2&down=3")).toEqual(["I.2"]);
    expect(await units("resource=a&start=I.2&end=II:1&down=1")).toEqual(["I.2", "II", "II:1"]);
    expect(await units("resource=a&tree=sheets&down=-1")).toEqual(["f1", "f1,1", "f1,2", "f2", "f2,1"]);
    expect(await units("resource=b&down=-1")).toEqual(["p1", "p2"]);
  });

  it("gives what is cited, inside of what it stands in", async () => {
    expect(await passage("ref=I.2")).toBe(
      '<text><body><div n="I"><p>Es <pb n="2"/><lb n="1"/>regnet &lt;immer&gt;.</p></div></body></text>',
    );
    expect(await passage("ref=II:2")).toBe('<text><body><div n="II"><lg><l n="2">Zwei</l></lg></div></body></text>');
    expect(await passage("start=I.2&end=II:1")).toBe(
      '<text><body><div n="I"><p>Es <pb n="2"/><lb n="1"/>regnet &lt;immer&gt;.</p></div><div n="II"><lg><l n="1">Eins</l></lg></div></body></text>',
    );
    expect(await passage("tree=sheets&ref=f1")).toBe(
      '<text><body><div n="I"><p><pb n="1"/><lb n="1"/>Lieber Karl, <lb n="2"/>ich bin in <placeName ref="#bern">Bern</placeName>.</p><p>Es </p></div></body></text>',
    );
    expect(await passage("tree=sheets&ref=f1,1")).toBe(
      '<text><body><div n="I"><p><lb n="1"/>Lieber Karl, </p></div></body></text>',
    );
    expect((await ask("/dts/document?resource=a&tree=sheets&ref=f2,1&mediaType=text/plain")).body).toMatch(
      /^regnet <immer>\.\s+Eins\s*Zwei\s+Schluss\s+Nachher\s*$/,
    );
  });

  it("leads back to the collection, and gives the whole", async () => {
    const { headers, body } = await ask("/dts/document?resource=a");
    expect(headers).toMatchObject({
      "content-type": "application/tei+xml; charset=utf-8",
      link: '<http://127.0.0.1:4000/dts/collection?id=a>; rel="collection"',
    });
    expect(body).toContain("<teiHeader>");
  });

  it.each([
    ["/dts/nothing", 404],
    ["/dts/collection?id=none", 404],
    ["/dts/collection?id=..%2F..%2Fetc%2Fpasswd", 404],
    ["/dts/collection?nav=up", 400],
    ["/dts/collection?page=0", 400],
    ["/dts/collection?page=2", 404],
    ["/dts/collection?id=a&id=b", 400],
    ["/dts/navigation", 400],
    ["/dts/navigation?resource=a", 400],
    ["/dts/navigation?resource=a&down=0", 400],
    ["/dts/navigation?resource=a&down=x", 400],
    ["/dts/navigation?resource=a&start=I&down=1", 400],
    ["/dts/navigation?resource=a&ref=I&start=I&end=II", 400],
    ["/dts/navigation?resource=a&start=I&end=II&down=0", 400],
    ["/dts/navigation?resource=a&start=II&end=I&down=1", 400],
    ["/dts/navigation?resource=a&ref=III", 404],
    ["/dts/navigation?resource=a&ref=I&tree=none", 404],
    ["/dts/navigation?resource=edition&down=1", 404],
    ["/dts/document", 400],
    ["/dts/document?resource=../../package.json", 404],
    ["/dts/document?resource=a&ref=III", 404],
    ["/dts/document?resource=a&mediaType=text/html", 404],
    [`/dts/document?resource=${"a".repeat(9000)}`, 400],
    ["/dts/document?resource=%E0%A4%A", 404],
  ])("%s is %i", async (path, status) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ statusCode: status });
  });

  it("answers nothing but GET and HEAD, and nothing elsewhere", async () => {
    expect((await ask("/dts", opened, "DELETE")).status).toBe(405);
    expect((await ask("/dtsx")).status).toBe(0);
  });

  it("says of a document without text that nothing in it can be cited", async () => {
    expect(JSON.parse((await ask("/dts/navigation?resource=c&down=1")).body)).toMatchObject({
      member: [{ identifier: "p1" }],
    });
  });
});

describe("DTS as files", () => {
  it("gives what the live service gives, to the same client", async () => {
    const { files, diagnostics } = exportCorpus(opened.corpus, "dts", opened.context, { levels: "all" });
    const written = new Map<string, string>();
    for await (const file of files) written.set(file.path, await textOfFile(file));
    expect(diagnostics.map((each: Diagnostic) => each.code)).toEqual(["exchange/no-address"]);
    const get: Get = async (url) => {
      const path = decodeURIComponent(new URL(url).pathname.replace(/^\/dts\//, ""));
      const body = written.get(path);
      const type = path.endsWith(".xml") ? "application/tei+xml" : "application/ld+json";
      return { status: body === undefined ? 404 : 200, type, body: body ?? "" };
    };
    const files_ = await walk("https://example.org/dts/index.json", get);
    expect(files_.faults).toEqual([]);
    const live = await walk("http://127.0.0.1:4000/dts", async (url) => {
      const { pathname, search } = new URL(url);
      const { status, headers, body } = await ask(`${pathname}${search}`);
      return { status, type: headers["content-type"] ?? "", body };
    });
    expect(live).toEqual(files_);
    expect(written.get("document/a;ref=I.2.xml")).toBe((await ask("/dts/document?resource=a&ref=I.2")).body);
    expect(written.has("document/a;start=I;end=II.xml")).toBe(true);
  });
});

describe("DTS as few files", () => {
  const filesOf = async (levels: number): Promise<ReadonlyMap<string, string>> => {
    const written = new Map<string, string>();
    for await (const file of exportCorpus(opened.corpus, "dts", opened.context, { levels }).files)
      written.set(file.path, await textOfFile(file));
    return written;
  };

  it("has none for the parts that lie deeper than wanted, and tells nobody of them", async () => {
    const written = await filesOf(1);
    const get: Get = async (url) => {
      const path = decodeURIComponent(new URL(url).pathname.replace(/^\/dts\//, ""));
      const type = path.endsWith(".xml") ? "application/tei+xml" : "application/ld+json";
      return { status: written.has(path) ? 200 : 404, type, body: written.get(path) ?? "" };
    };
    expect((await walk("https://example.org/dts/index.json", get)).faults).toEqual([]);
    expect(written.has("document/a;ref=I.xml")).toBe(true);
    expect([...written.keys()].filter((each) => each.includes("I.1"))).toEqual([]);
    expect([...written.values()].some((each) => each.includes('"I.1"'))).toBe(false);
    expect((await filesOf(9)).size).toBeGreaterThan(written.size);
  });
});

describe("DTS as files that are not much larger than the text", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "teiwright-dts-"));
    const lines = (n: number, text: string): string => `<l>${text}</l>`.repeat(n);
    const acts = (n: number, act: string): string => `<div>${act}</div>`.repeat(n);
    const document = (body: string): string =>
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`;
    const speeches = "<sp><speaker>A</speaker>".concat(lines(4, "Some words of a verse."), "</sp>").repeat(30);
    writeFileSync(join(folder, "play.xml"), document(acts(5, acts(4, speeches))));
    writeFileSync(
      join(folder, "prose.xml"),
      document(acts(3, `<p>${"Words of a long paragraph. ".repeat(400)}</p>`.repeat(3))),
    );
    writeFileSync(join(folder, "letter.xml"), document("<p>Short.</p>".repeat(40)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has a file for all that its lists name, and says what has none", async () => {
    const { corpus, context } = await corpusOf(folder, { exchange: { url: "https://example.org" } });
    const { files, diagnostics } = exportCorpus(corpus, "dts", context);
    const written = new Map<string, string>();
    for await (const file of files) written.set(file.path, await textOfFile(file));
    expect(diagnostics.map(({ code, message }) => [code, message.replace(/;.*/, "")])).toEqual([
      ["exchange/levels", "`play.xml` has parts so many that not all get files"],
    ]);
    const get: Get = async (url) => {
      const path = decodeURIComponent(new URL(url).pathname.replace(/^\/dts\//, ""));
      const type = path.endsWith(".xml") ? "application/tei+xml" : "application/ld+json";
      return { status: written.has(path) ? 200 : 404, type, body: written.get(path) ?? "" };
    };
    expect((await walk("https://example.org/dts/index.json", get)).faults).toEqual([]);
    const names = [...written.keys()];
    expect(names).toContain("document/play;ref=div5.div4.xml");
    expect(names.filter((each) => each.includes("sp1"))).toEqual([]);
    expect(names).toContain("document/prose;ref=div3.p3.xml");
    // The first level is there whatever it takes.
    expect(names).toContain("document/letter;ref=p40.xml");
    const bytes = [...written].reduce((sum, [path, text]) => sum + (path.includes("play") ? text.length : 0), 0);
    expect(bytes).toBeLessThan(12 * readFileSync(join(folder, "play.xml")).length);
  });
});

describe("declarations that cannot be followed", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "teiwright-dts-"));
    const document = (refs: string, body: string): string =>
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><encodingDesc><refsDecl>${refs}</refsDecl></encodingDesc></teiHeader><text><body>${body}</body></text></TEI>`;
    const write = (name: string, refs: string, body: string): void =>
      writeFileSync(join(folder, name), document(refs, body));
    write(
      "endless.xml",
      `<citeStructure match="//*${"[//*".repeat(12)}${"]".repeat(12)}" use="@n"/>`,
      "<p/>".repeat(300),
    );
    write("fault.xml", '<citeStructure match="//p[for $x in 1 return $x]" use="@n" unit="p"/>', "<p>a</p>");
    write(
      "twice.xml",
      '<citeStructure match="//p" use="@n" unit="p"/>',
      '<p n="1">a</p><p n="1">b</p><p n="a/../../b">c</p><p n="..">d</p>',
    );
    write("deep.xml", "", `${"<div>".repeat(3000)}<p>x</p>${"</div>".repeat(3000)}`);
    write(
      "pattern.xml",
      `<cRefPattern n="verse" matchPattern="(\\w+):(\\w+)" replacementPattern="#xpath(/tei:TEI/tei:text/tei:body/tei:div[@n='$1']//tei:l[@n='$2'])"/><cRefPattern n="poem" matchPattern="(\\w+)" replacementPattern="#xpath(/tei:TEI/tei:text/tei:body/tei:div[@n='$1'])"/>`,
      '<div n="7"><lg><l n="1">a</l><l n="2">b</l></lg></div>',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("are said, and the document is cited by what stands in it", async () => {
    const of = await corpusOf(folder);
    expect(await units("resource=fault&down=-1", of)).toEqual(["p1"]);
    expect((await units("resource=endless&down=-1", of)).length).toBe(300);
    expect((await units("resource=deep&down=-1", of)).length).toBe(8);
    expect(await units("resource=pattern&down=-1", of)).toEqual(["7", "7:1", "7:2"]);
    const { files, diagnostics } = exportCorpus(of.corpus, "dts", of.context, { levels: "all" });
    const paths: string[] = [];
    for await (const { path } of files) paths.push(path);
    expect(paths.filter((each) => each.split("/").some((step) => step === ".." || step === ""))).toEqual([]);
    expect(diagnostics.map((each) => [each.code, each.path])).toEqual([
      ["exchange/no-address", "."],
      ["exchange/cite-structure", "fault.xml"],
      ["exchange/reference-taken", "twice.xml"],
      ["exchange/reference-no-file", "twice.xml"],
    ]);
  });
});
