import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { redirect, serve, type TestServer, text } from "../server.js";
import { teiwright } from "./started.js";

const SMALL = `<element xmlns="http://relaxng.org/ns/structure/1.0" name="TEI" ns="http://www.tei-c.org/ns/1.0"><text/></element>`;
let server: TestServer;
let place = "";

beforeAll(async () => {
  server = await serve({
    "/small.rng": text(SMALL),
    "/loop.rng": redirect("/loop.rng"),
    "/page.rng": text("<!DOCTYPE html>\n<html><br></html>", "text/html"),
  });
});
afterAll(() => server.close());

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  write("teiwright.config.json", '{ "documents": ["docs/*.xml"] }');
  write("docs/a.xml", `<?xml-model href="${server.url}/small.rng"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">x</TEI>`);
});
afterEach(() => rmSync(place, { recursive: true }));

describe("a document that names a schema on the network", () => {
  it("is told what to run, and valid when that was run", async () => {
    const first = await teiwright(place, ["validate", "--format", "compact"]);
    expect(first.code).toBe(2);
    const command = /run `teiwright ([^`]+)`/.exec(first.out)?.[1] ?? "";
    expect(command).toBe(`schema add ${server.url}/small.rng`);
    const added = await teiwright(join(place, "docs"), command.split(" "));
    expect([added.code, added.out]).toEqual([0, ""]);
    expect(added.err).toContain("use it with --schema small");
    const second = await teiwright(place, ["validate", "--quiet"]);
    expect(second).toEqual({ code: 0, out: "", err: "" });
    const named = await teiwright(join(place, "docs"), ["validate", "a.xml", "--schema", "small", "--quiet"]);
    expect(named.code).toBe(0);
  });

  it("is valid where the network is allowed, and nothing is written", async () => {
    expect(await teiwright(place, ["validate", "--allow-remote", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
    expect(existsSync(join(place, "teiwright.lock.json"))).toBe(false);
  });

  it("is not valid where what comes is none, and the others are judged", async () => {
    write("docs/b.xml", `<?xml-model href="${server.url}/page.rng"?><TEI/>`);
    const { code, out } = await teiwright(place, ["validate", "--allow-remote"]);
    expect(code).toBe(2);
    expect(out).toContain("the file is an HTML page");
    expect(out).toContain("2 documents: 1 valid, 1 not valid");
  });
});

describe("schema add", () => {
  it.each([
    ["/loop.rng", "leads on more than 5 times"],
    ["/nowhere.rng", "is not there (404)"],
    ["/page.rng", "is an HTML page"],
  ])("of %s: exit code 2, and nothing is written", async (path, words) => {
    const { code, out, err } = await teiwright(place, ["schema", "add", server.url + path]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(existsSync(join(place, "teiwright.lock.json"))).toBe(false);
  });

  it("of what is no address: exit code 2", async () => {
    const { code, err } = await teiwright(place, ["schema", "add", "https://[/tei.rng"]);
    expect([code, err]).toEqual([2, expect.stringContaining("is neither a file nor an address on the web")]);
  });

  it("takes a file as it is seen from where one is", async () => {
    write("docs/own.rng", SMALL);
    const { code, err } = await teiwright(join(place, "docs"), ["schema", "add", "own.rng", "--as", "mine"]);
    expect([code, err]).toEqual([0, expect.stringContaining("pinned mine: docs/own.rng\n")]);
  });
});

describe("schema verify", () => {
  it("has an exit code for each end", async () => {
    expect((await teiwright(place, ["schema", "verify"])).code).toBe(2);
    await teiwright(place, ["schema", "add", `${server.url}/small.rng`]);
    expect(await teiwright(place, ["schema", "verify"])).toEqual({
      code: 0,
      out: "",
      err: "1 file of 1 schema as pinned\n",
    });
    const { schemas } = JSON.parse(readFileSync(join(place, "teiwright.lock.json"), "utf8"));
    write(schemas.small.path, `${SMALL} `);
    const { code, err } = await teiwright(place, ["schema", "verify"]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`teiwright schema add ${server.url}/small.rng --as small`),
    ]);
    const validated = await teiwright(place, ["validate"]);
    expect([validated.code, validated.out]).toEqual([2, expect.stringContaining("config/pin-changed")]);
  });
});

describe("schema list", () => {
  it("is a table, and a list for programs", async () => {
    expect((await teiwright(place, ["schema", "list"])).out).toBe(
      [
        "name      language    by       what",
        "archival  relaxng     shipped  schemas/archival.rng",
        "archival  schematron  shipped  schemas/archival.sch",
        "",
      ].join("\n"),
    );
    const { schemas } = JSON.parse((await teiwright(place, ["schema", "list", "--json"])).out);
    expect(schemas).toMatchObject([{ name: "archival", by: "shipped", kind: "relaxng" }, { kind: "schematron" }]);
  });

  it("is not the only thing that schema can do", async () => {
    const { code, err } = await teiwright(place, ["schema"]);
    expect([code, err]).toEqual([2, expect.stringContaining("Usage: teiwright schema")]);
  });
});

describe("an ODD", () => {
  const odd = (source: string, parts: string): string => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<schemaSpec ident="mine" start="p"${source}>
${parts}
</schemaSpec></body></text></TEI>`;
  const p = '<elementSpec ident="p" module="m"><content><textNode/></content></elementSpec>';

  it("is compiled to a schema that documents are checked with", async () => {
    write("base.odd", odd("", p));
    write("my.odd", odd(' source="base.odd"', '<moduleRef key="m"/>'));
    const made = await teiwright(place, ["schema", "compile", "my.odd", "-o", "made"]);
    expect([made.code, made.out]).toEqual([0, ""]);
    expect(made.err).toContain("compiled mine: 1 element\n  made/mine.rng\n");
    expect(existsSync(join(place, "made/mine.compiled.odd"))).toBe(true);
    write("docs/p.xml", '<p xmlns="http://www.tei-c.org/ns/1.0">x</p>');
    write("docs/q.xml", '<q xmlns="http://www.tei-c.org/ns/1.0">x</q>');
    const valid = await teiwright(place, ["validate", "docs/p.xml", "--schema", "made/mine.rng", "--quiet"]);
    expect(valid.code).toBe(0);
    const invalid = await teiwright(place, ["validate", "docs/q.xml", "--schema", "made/mine.rng"]);
    expect(invalid.code).toBe(1);
  });

  it("finds the source that is pinned, and says what to run where none is", async () => {
    write("my.odd", odd("", '<moduleRef key="m"/>'));
    const lacking = await teiwright(place, ["schema", "compile", "my.odd", "-o", "made"]);
    expect(lacking.code).toBe(2);
    expect(lacking.err).toContain("run `teiwright schema add https://www.tei-c.org/");
    expect(existsSync(join(place, "made"))).toBe(false);
    write("tei.xml", odd("", p));
    const pinned = await teiwright(place, ["schema", "add", "tei.xml", "--as", "p5subset"]);
    expect([pinned.code, pinned.err]).toEqual([0, expect.stringContaining("`teiwright schema compile` finds it")]);
    expect((await teiwright(place, ["schema", "compile", "my.odd", "-o", "made", "--quiet"])).code).toBe(0);
  });

  it("with a mistake is told where it is, and with no file at all", async () => {
    write("my.odd", odd("", `${p}<elementSpec ident="q"><content><elementRef/></content></elementSpec>`));
    const wrong = await teiwright(place, ["schema", "compile", "my.odd", "-o", "made"]);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("my.odd:3:");
    expect((await teiwright(place, ["schema", "compile", "none.odd"])).code).toBe(2);
  });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), content);
}
