import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { ANY, folderOf, type TestFolder, tei } from "../adopt/folder.js";
import { teiwright } from "./started.js";

let folder: TestFolder | undefined;
afterEach(() => folder?.remove());

const SMALL = `default namespace = "http://www.tei-c.org/ns/1.0"
start = element TEI { element teiHeader { any }, element text { element body { element p { (text | element seg { attribute type { text }, text })* }+ } } }
any = (text | attribute * { text } | element * { any })*`;

describe("teiwright adopt", () => {
  it("writes a configuration, once, and tells what it found", async () => {
    folder = folderOf({ "corpus/a.xml": tei(), "corpus/schema/any.rng": ANY });
    const first = await teiwright(folder.path, ["adopt", "corpus"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("1 valid, 0 not valid");
    const again = await teiwright(folder.path, ["adopt", "corpus", "--format", "json"]);
    expect(again.code).toBe(2);
    expect(again.err).toContain("config/not-written");
    expect(JSON.parse(again.out)).toMatchObject({ configuration: { state: "kept" }, validity: { valid: 1 } });
    expect(await teiwright(join(folder.path, "corpus"), ["validate"])).toMatchObject({ code: 0 });
  });

  it("takes a schema seen from where it was started", async () => {
    folder = folderOf({ "corpus/a.xml": tei(), "any.rng": ANY });
    const run = await teiwright(folder.path, [
      "adopt",
      "corpus",
      "--schema",
      "any.rng",
      "--dry-run",
      "--format",
      "json",
    ]);
    expect(JSON.parse(run.out)).toMatchObject({ config: { schema: "../any.rng" }, validity: { valid: 1 } });
    expect(existsSync(join(folder.path, "corpus/teiwright.config.json"))).toBe(false);
  });

  it("says what is not there", async () => {
    folder = folderOf({ "a.txt": "" });
    expect(await teiwright(folder.path, ["adopt", "none"])).toMatchObject({ code: 2, out: "" });
    expect((await teiwright(folder.path, ["adopt"])).err).toContain("config/no-documents");
  });
});

describe("teiwright convert", () => {
  it("gives a document and a report, and writes nothing over another", async () => {
    folder = folderOf({ "in/x/a.xml": tei({ body: "<p>a <foo>b</foo></p>" }), "in/b.xml": tei(), "small.rnc": SMALL });
    const one = await teiwright(folder.path, ["convert", "in/x/a.xml", "--to", "small.rnc"]);
    expect(one.code).toBe(0);
    expect(one.out).toContain('<p>a <seg type="foo">b</seg></p>');
    expect(one.err).toContain("text unchanged, 1 change, nothing lost");
    const all = await teiwright(folder.path, ["convert", "in", "--to", "small.rnc", "-o", "out", "--report", "r.json"]);
    expect(all.code).toBe(0);
    expect(readFileSync(join(folder.path, "out/x/a.xml"), "utf8")).toBe(one.out);
    expect(readFileSync(join(folder.path, "out/b.xml"), "utf8")).toBe(tei());
    expect(JSON.parse(readFileSync(join(folder.path, "r.json"), "utf8")).documents).toHaveLength(2);
    writeFileSync(join(folder.path, "out/b.xml"), "mine");
    const again = await teiwright(folder.path, ["convert", "in", "--to", "small.rnc", "-o", "out"]);
    expect(again.err).toContain("`--force` overwrites it");
    expect(readFileSync(join(folder.path, "out/b.xml"), "utf8")).toBe("mine");
  });

  it("says what cannot be done", async () => {
    folder = folderOf({ "a.xml": tei(), "b.xml": "<r/>", "c.xml": "<r>", "small.rnc": SMALL, "bad.rnc": "start =" });
    const run = (...args: readonly string[]): ReturnType<typeof teiwright> =>
      teiwright(folder?.path ?? "", ["convert", ...args]);
    expect(await run("b.xml", "--to", "small.rnc")).toMatchObject({ code: 1, out: "" });
    expect(await run("c.xml", "--to", "small.rnc")).toMatchObject({ code: 1, out: "" });
    expect((await run("a.xml", "--to", "tei_lite")).err).toContain("teiwright schema add https://www.tei-c.org/");
    expect(await run("a.xml", "--to", "tei_lite")).toMatchObject({ code: 2, out: "" });
    expect(await run("a.xml", "--to", "none")).toMatchObject({ code: 2, out: "" });
    expect(await run("a.xml", "--to", "bad.rnc")).toMatchObject({ code: 2, out: "" });
    expect(await run("a.xml", "b.xml", "--to", "small.rnc")).toMatchObject({ code: 2, out: "" });
    expect(await run("none.xml", "--to", "small.rnc")).toMatchObject({ code: 2, out: "" });
  });
});

describe("teiwright diff", () => {
  it("ends with 0 where nothing is different, 1 where something is, 2 where it cannot tell", async () => {
    folder = folderOf({ "a.xml": tei(), "b.xml": tei({ body: "<p>Words.</p>" }), "c.xml": "<r>" });
    const run = (...args: readonly string[]): ReturnType<typeof teiwright> =>
      teiwright(folder?.path ?? "", ["diff", ...args]);
    expect(await run("a.xml", "a.xml")).toEqual({ code: 0, out: "no difference\n", err: "" });
    expect(await run("a.xml", "b.xml")).toEqual({
      code: 1,
      out: "b.xml:3: text of `p` changed\n  [-Text-]{+Words+}.\n1 difference\n",
      err: "",
    });
    expect(await run("a.xml", "b.xml", "--quiet")).toEqual({ code: 1, out: "", err: "" });
    expect((await run("a.xml", "c.xml")).code).toBe(2);
    expect((await run("a.xml", "none.xml")).code).toBe(2);
    expect((await run("a.xml", ".")).code).toBe(2);
  });

  it("compares folders, into JSON and a page", async () => {
    folder = folderOf({
      "one/a.xml": tei(),
      "one/x/b.xml": tei(),
      "one/gone.xml": tei(),
      "two/a.xml": tei({ body: "<p/>" }),
      "two/x/b.xml": tei(),
      "two/new.xml": tei(),
    });
    const run = (...args: readonly string[]): ReturnType<typeof teiwright> =>
      teiwright(folder?.path ?? "", ["diff", "one", "two", ...args]);
    const json = JSON.parse((await run("--format", "json")).out);
    expect(json.equal).toBe(false);
    expect(json.documents.map((each: { state: string }) => each.state)).toEqual([
      "different",
      "only-before",
      "only-after",
      "same",
    ]);
    expect((await run()).out).toContain("4 documents: 1 the same, 1 different (1 difference), 1 deleted, 1 inserted\n");
    expect(await run("--format", "html", "-o", "page.html")).toEqual({ code: 1, out: "", err: "" });
    expect(readFileSync(join(folder.path, "page.html"), "utf8")).toContain("only in the second folder");
    mkdirSync(join(folder.path, "empty"));
    expect((await teiwright(folder.path, ["diff", "empty", "empty"])).code).toBe(2);
  });
});
