import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

const root = join(import.meta.dirname, "../..");
let place = "";

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  cpSync(join(root, "schemas/archival.rng"), join(place, "archival.rng"));
  cpSync(join(root, "tests/validate/schema.rng"), join(place, "small.rng"));
  write("good.xml", tei("<p>x</p>"));
  write("folder/a.xml", tei("<p>x</p>"));
  write("folder/b/c.tei", tei('<p when="no">x</p>'));
  write("folder/d.txt", "no document");
  write("empty/readme.txt", "no document");
  write("project/teiwright.config.json", '{ "documents": ["docs/*.xml"], "schema": "../small.rng" }');
  write("project/docs/a.xml", tei("<p>x</p>"));
  write("misspelt/teiwright.config.json", '{\n  "schmea": "a.rng"\n}\n');
});
afterAll(() => rmSync(place, { recursive: true }));

const LETTER = readFileSync(join(import.meta.dirname, "letter.xml"), "utf8");
/** Slips that an editor makes, each with the code and a part of the message that tells of it. */
const SLIPS = {
  "a misspelt element": {
    make: (text: string) => text.replaceAll("salute>", "salut>"),
    says: [
      /relaxng\/element-unknown .*element `salut` in `closer` is not one that the schema knows; did you mean `salute`\?/,
    ],
  },
  "a missing end tag": {
    make: (text: string) => text.replace("</closer>", ""),
    says: [/xml\/unclosed-element .*element `closer`, opened on line \d+, is not closed before `<\/div>`/],
  },
  "a bad date": {
    make: (text: string) => text.replace('when="1955-04-19"', 'when="1955-13-45"'),
    says: [
      /relaxng\/value-not-allowed .*`1955-13-45` is not a date that `when` may hold \(month 13 does not exist\); a date looks like 1955-04-19/,
    ],
  },
  "a pointer that leads nowhere": {
    make: (text: string) => text.replace('ref="#pers-azari"', 'ref="#pers-azri"'),
    says: [/tei\/pointer-dangling .*points to `#pers-azri`.* did you mean `#pers-azari`\?/],
  },
};

describe("a letter", () => {
  it("is valid", async () => {
    write("letter.xml", LETTER);
    const { code, out } = await teiwright(place, ["validate", "letter.xml", "--schema", "archival.rng"]);
    expect([code, out]).toEqual([0, "1 document: 1 valid, 0 not valid; 0 errors, 0 warnings\n"]);
  });

  it.each(Object.entries(SLIPS))("with %s is not, and the message says why", async (name, { make, says }) => {
    write(`${name}.xml`, make(LETTER));
    const { code, out } = await teiwright(place, [
      "validate",
      `${name}.xml`,
      "--schema",
      "archival.rng",
      "--format",
      "compact",
    ]);
    expect(code).toBe(1);
    for (const each of says) expect(out).toMatch(each);
    expect(out.trimEnd().split("\n").length, out).toBe(1);
  });

  it("with all of them has a message for each", async () => {
    const all = Object.values(SLIPS);
    write(
      "all.xml",
      all.reduce((text, { make }) => make(text), LETTER),
    );
    const { code, out } = await teiwright(place, [
      "validate",
      "all.xml",
      "--schema",
      "archival.rng",
      "--format",
      "compact",
    ]);
    expect(code).toBe(1);
    for (const each of all.flatMap(({ says }) => says)) expect(out).toMatch(each);
    expect(out.trimEnd().split("\n").length, out).toBe(4);
  });
});

describe("documents", () => {
  it("are searched for in folders", async () => {
    const { code, out } = await teiwright(place, ["validate", "folder", "--schema", "small.rng"]);
    expect(code).toBe(1);
    expect(out).toContain("folder/b/c.tei:1:45 error relaxng/value-not-allowed");
    expect(out).toContain("2 documents: 1 valid, 1 not valid");
  });

  it("are found by globs, and told in the order of their paths", async () => {
    const { out } = await teiwright(place, [
      "validate",
      "folder/**/*.{tei,xml}",
      "good.xml",
      "--schema",
      "small.rng",
      "--format",
      "json",
    ]);
    expect(JSON.parse(out).documents.map((each: { readonly path: string }) => each.path)).toEqual([
      "folder/a.xml",
      "folder/b/c.tei",
      "good.xml",
    ]);
  });

  it("may come from standard input", async () => {
    const { code, out } = await teiwright(
      place,
      ["validate", "-", "--schema", "small.rng", "--format", "compact"],
      tei("<q>x</q>"),
    );
    expect([code, out]).toEqual([1, expect.stringMatching(/^-:1:42: error relaxng\/element-unknown/)]);
  });

  it("are those of the configuration where none is named, from any folder of the project", async () => {
    const { code, out } = await teiwright(join(place, "project/docs"), ["validate", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).documents).toEqual([
      { path: "docs/a.xml", valid: true, schemas: ["../small.rng"], diagnostics: [] },
    ]);
  });
});

describe("what cannot be run", () => {
  const CASES: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["a file that is not there", ["validate", "nowhere.xml", "--schema", "small.rng"], /config\/no-file/],
    ["a folder without documents", ["validate", "empty", "--schema", "small.rng"], /config\/no-documents/],
    ["a glob without documents", ["validate", "*.nothing", "--schema", "small.rng"], /config\/no-documents/],
    ["no document at all", ["validate"], /config\/no-documents/],
    ["no schema", ["validate", "good.xml"], /config\/no-schema/],
    ["a schema that is not there", ["validate", "good.xml", "--schema", "nowhere.rng"], /relaxng\/schema-unusable/],
    ["a schema that is none", ["validate", "good.xml", "--schema", "good.xml"], /relaxng\/schema-syntax/],
    ["a configuration that is not there", ["validate", "good.xml", "--config", "nowhere.json"], /config\/no-file/],
    [
      "a misspelt setting",
      ["validate", "--config", "misspelt/teiwright.config.json"],
      /teiwright\.config\.json:2:3 error config\/invalid/,
    ],
    ["an unknown option", ["validate", "--shart", "1/2"], /unknown option '--shart'/],
    ["an unknown command", ["frobnicate"], /unknown command 'frobnicate'/],
    [
      "an unknown format",
      ["validate", "--format", "xlsx"],
      /pretty, compact, json, sarif, junit, github, gitlab, checkstyle, html/,
    ],
    ["two formats for one output", ["validate", "--format", "json", "--format", "pretty"], /Only one format/],
    [
      "two formats for one file",
      ["validate", "--format", "json=a", "--format", "sarif=a"],
      /Two formats cannot go to one file; name another than a\./,
    ],
    ["a format without its file", ["validate", "--format", "json="], /Name a file after json=/],
    ["an engine that there is not", ["validate", "--engine", "jing"], /Allowed choices are builtin, libxml2/],
    ["a number that is none", ["validate", "--max-warnings", "few"], /whole number/],
    [
      "a report that cannot be written",
      ["validate", "good.xml", "--schema", "small.rng", "--format", "json=good.xml/r.json"],
      /cannot be written/,
    ],
    ["no command", [], /Usage: teiwright/],
  ];

  it.each(CASES)("%s: exit code 2", async (_, args, says) => {
    const { code, out, err } = await teiwright(place, args);
    expect(code).toBe(2);
    expect(out + err).toMatch(says);
  });

  it("is told in JSON too, and no document is called valid", async () => {
    const { code, out, err } = await teiwright(place, [
      "validate",
      "good.xml",
      "--schema",
      "nowhere.rng",
      "--format",
      "json",
    ]);
    expect([code, err]).toEqual([2, ""]);
    const { diagnostics, documents, summary } = JSON.parse(out);
    expect(diagnostics).toMatchObject([{ path: "nowhere.rng", code: "relaxng/schema-unusable", severity: "error" }]);
    expect([documents[0].valid, summary.valid]).toEqual([false, 0]);
  });

  it("is told in JSON when the configuration is wrong", async () => {
    const { code, out } = await teiwright(join(place, "misspelt"), ["validate", "--format", "json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ code: "config/invalid", line: 2, column: 3 }]);
  });
});

describe("reports", () => {
  it("in JSON are pure, with words to people on the other stream", async () => {
    const { out, err } = await teiwright(place, [
      "validate",
      "good.xml",
      "--schema",
      "small.rng",
      "--format",
      "json",
      "--verbose",
    ]);
    const { version, tool, summary } = JSON.parse(out);
    expect([version, tool.name, summary.documents, summary.valid]).toEqual([1, "teiwright", 1, 1]);
    expect(summary.durationMs).toBeGreaterThan(0);
    expect(err).toContain("good.xml: valid against small.rng");
  });

  it("go to files, and people still read theirs", async () => {
    const args = ["--format", "json=out/report.json", "--format", "compact=out/report.txt"];
    const { code, out } = await teiwright(place, ["validate", "folder", "--schema", "small.rng", ...args]);
    expect([code, out]).toEqual([1, expect.stringContaining("2 documents")]);
    expect(JSON.parse(readFileSync(join(place, "out/report.json"), "utf8")).summary.errors).toBe(1);
    expect(readFileSync(join(place, "out/report.txt"), "utf8")).toMatch(/^folder\/b\/c\.tei:1:45: error/);
  });

  it("are whole however long they are", async () => {
    write("many.xml", tei('<p ref="#nowhere">x</p>'.repeat(5000)));
    const { code, out } = await teiwright(place, ["validate", "many.xml", "--schema", "small.rng", "--format", "json"]);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(out).documents[0].diagnostics.length).toBe(5000);
  });

  it("may be cut off by their reader", async () => {
    const program = join(root, "dist/lib/cli/main.js");
    const args = [program, "validate", "many.xml", "--schema", "small.rng", "--format", "compact"];
    const child = spawn(process.execPath, args, { cwd: place });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([1, ""]);
  });

  it("say nothing when all is well and only what is wrong is wanted", async () => {
    const { code, out, err } = await teiwright(place, ["validate", "good.xml", "--schema", "small.rng", "--quiet"]);
    expect([code, out, err]).toEqual([0, "", ""]);
  });
});

function write(path: string, text: string): void {
  const file = join(place, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function tei(content: string): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0">${content}</TEI>\n`;
}
