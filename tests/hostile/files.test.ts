import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import type { Host } from "../../src/core/host.js";
import { nodeHost } from "../../src/host/index.js";
import { createContext, validate } from "../../src/pipeline.js";
import { type Run, teiwright } from "../cli/started.js";

const schema = join(import.meta.dirname, "../../schemas/archival.rng");
const minimal = join(import.meta.dirname, "../../tei/documents");
const document = readFileSync(
  join(
    minimal,
    readdirSync(minimal)
      .filter((each) => each.endsWith(".xml"))
      .sort()[0] ?? "",
  ),
);

let place = "";
let project = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  project = join(place, "project");
  mkdirSync(project);
  write("good.xml", document);
  writeFileSync(join(place, "secret.txt"), "a secret\n");
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(project, path, ".."), { recursive: true });
  writeFileSync(join(project, path), content);
}

function link(path: string, to: string): void {
  symlinkSync(to, join(project, path));
}

async function run(...args: readonly string[]): Promise<Run> {
  const found = await teiwright(project, args, "", { TEIWRIGHT_CACHE: join(place, "cache") });
  expect(found.out + found.err).not.toMatch(/a secret|^\s+at .*:\d+:\d+\)?$/m);
  return found;
}

function check(...paths: readonly string[]): Promise<Run> {
  return run("validate", ...paths, "--schema", schema, "--format", "compact");
}

const OUT = "is a symbolic link that leads outside the project, and is not read";

describe("a folder of documents", () => {
  it("is checked but for what leads out of the project, leads nowhere or is no file, and all of that is said", async () => {
    link("out.xml", "../secret.txt");
    link("gone.xml", "nowhere.xml");
    link("loop1.xml", "loop2.xml");
    link("loop2.xml", "loop1.xml");
    link("again.xml", "good.xml");
    link("self", ".");
    link("etc", "/etc");
    mkdirSync(join(project, "folder.xml"));
    execFileSync("mkfifo", [join(project, "pipe.xml")]);
    const { code, out } = await check(".");
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split("\n")
        .filter((line) => line.includes("config/")),
    ).toEqual([
      "gone.xml: error config/unreadable `gone.xml` is a symbolic link that leads nowhere; a file must stand there",
      "loop1.xml: error config/unreadable `loop1.xml` is a symbolic link that leads nowhere; a file must stand there",
      "loop2.xml: error config/unreadable `loop2.xml` is a symbolic link that leads nowhere; a file must stand there",
      `out.xml: error config/unreadable \`out.xml\` ${OUT}; a file must stand there`,
      "pipe.xml: error config/unreadable `pipe.xml` is a pipe or a device, and no file; a file must stand there",
    ]);
  });

  it("through a link that leads out is not read either", async () => {
    mkdirSync(join(place, "elsewhere"));
    writeFileSync(join(place, "elsewhere/a.xml"), document);
    link("there", "../elsewhere");
    const { code, out } = await check("there");
    expect(out).toBe(`there/a.xml: error config/unreadable \`there/a.xml\` ${OUT}; a file must stand there\n`);
    expect(code).toBe(2);
    // What the user names by its own path is the user's own business.
    expect((await check("../elsewhere")).code).toBe(0);
  });

  it.each([
    ["new\nline.xml", "new"],
    ["\u001b[31mred.xml", "red"],
    ["quote\"'`$(x).xml", "quote"],
    [`${"l".repeat(240)}.xml`, "long"],
    ["%2e%2e%2f.xml", "percent"],
    ["\u202elmx.gpj.xml", "direction"],
    ["__proto__.xml", "proto"],
    ["%s%n{}.xml", "format"],
  ])("may have names of any kind: %j", async (name) => {
    write(name, "<broken");
    const { code, out } = await check(".");
    expect(code).toBe(1);
    expect(out).toContain("error xml/");
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  });

  it("may have names that are no UTF-8 or begin with hyphens", async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${project}/bytes-`), Buffer.from([0xff, 0xfe]), Buffer.from(".xml")]),
      document,
    );
    write("-rf.xml", document);
    const { code, out } = await check(".");
    expect([code, out.split("\n").length]).toEqual([2, 2]);
    expect(out).toContain("no file");
    expect((await run("validate", "--schema", schema, "--", "-rf.xml")).code).toBe(0);
  });

  it("may not be devices: nothing waits for them, and nothing is read without end", async () => {
    const { code, out } = await check("/dev/zero", "good.xml");
    expect(out).toContain("/dev/zero` is a pipe or a device, and no file; a file must stand there\n");
    expect(code).toBe(2);
  });
});

describe("files that change or vanish while they are read", () => {
  it.each([
    ["vanished", async (): Promise<undefined> => undefined, "config/no-file"],
    ["refused", () => Promise.reject(new Error("cannot be read; you may not have the right to")), "config/unreadable"],
  ] as const)("%s", async (_, read, code) => {
    const host = nodeHost(project);
    const changing: Host = { ...host, read: (path) => (path === "gone.xml" ? read() : host.read(path)) };
    const context = createContext(changing, DEFAULT_CONFIG);
    const { value } = await validate({ paths: ["good.xml", "gone.xml"], schema }, context);
    expect(value.diagnostics.map((each) => each.code)).toEqual([code]);
    expect(value.documents.map((each) => [each.path, each.diagnostics, each.valid])).toEqual([["good.xml", [], true]]);
  });
});

describe("the files of a project", () => {
  it.each([
    ["a folder", () => mkdirSync(join(project, "teiwright.config.json")), "is a folder"],
    ["a link out", () => link("teiwright.config.json", "../secret.txt"), "leads out of its folder"],
    ["a link to nowhere", () => link("teiwright.config.json", "x"), "leads nowhere"],
    ["a pipe", () => execFileSync("mkfifo", [join(project, "teiwright.config.json")]), "is a pipe"],
    ["a zero byte", () => write("teiwright.config.json", "\0"), "stands here"],
    ["a depth", () => write("teiwright.config.json", "[".repeat(100_000)), "fewer brackets"],
    ["a size", () => write("teiwright.config.json", `{ "documents": ["${"x".repeat(3_000_000)}`), "closing quote"],
  ])("say what is wrong with a configuration that is %s", async (_, make, words) => {
    make();
    const { code, out } = await check("good.xml");
    expect(out).toContain(words);
    expect([code, out.includes("teiwright.config.json")]).toEqual([2, true]);
  });

  it("may have a byte order mark", async () => {
    write("teiwright.config.json", '\ufeff{ "documents": ["good.xml"] }');
    expect((await run("validate", "--schema", schema)).code).toBe(0);
  });

  it.each([
    ["a folder", () => mkdirSync(join(project, "teiwright.lock.json")), "is a folder"],
    ["a link out", () => link("teiwright.lock.json", "../secret.txt"), "leads outside"],
    [
      "full of paths outside",
      () =>
        write(
          "teiwright.lock.json",
          `{ "version": 1, "schemas": { "x": { "kind": "relaxng", "path": "../secret.txt", "files": [{ "path": "../secret.txt", "sha256": "${"0".repeat(64)}" }] } } }`,
        ),
      "not as this version",
    ],
  ])("say what is wrong with a lock file that is %s", async (_, make, words) => {
    make();
    const { code, out } = await run("validate", "good.xml", "--schema", "x", "--format", "compact");
    expect(out).toContain(words);
    expect(code).toBe(2);
  });

  it("say what is wrong with a catalog that leads out", async () => {
    link("catalog.xml", "../secret.txt");
    write("a.xml", '<?xml-model href="https://e.org/x.rng"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"/>');
    const { code, out } = await run("validate", "a.xml", "--format", "compact");
    expect(out).toContain("`catalog.xml` is a symbolic link that leads outside the project");
    expect(code).toBe(2);
  });
});

describe("places to write to", () => {
  it.each([
    [
      "a folder stands",
      ["encode", "a.txt", "-o", "taken"],
      () => mkdirSync(join(project, "taken/a.xml/x"), { recursive: true }),
    ],
    ["a file is in the way", ["encode", "a.txt", "-o", "good.xml/x"], (): void => undefined],
    ["the name is too long", ["canonical", "good.xml", "-o", "n".repeat(300)], (): void => undefined],
    ["there is no space", ["canonical", "good.xml", "-o", "/dev/full"], (): void => undefined],
  ] as const)("are said where %s, and nothing is left half written", async (_, args, make) => {
    write("a.txt", "Wien, 1. Mai 1900\n\nText.\n");
    make();
    const before = readdirSync(project).sort();
    const { code, err } = await run(...args);
    expect(err).toMatch(/^(?:error: `[^`]+` cannot be written: .+|[^\n]+ config\/unreadable\n[^\n]+)$/m);
    expect(code).toBe(2);
    expect(readdirSync(project).sort()).toEqual(before);
  });
});

describe("what is kept between runs", () => {
  const cache = (): string => join(place, "cache");

  it("does not change a verdict when its bytes are altered", { timeout: 120_000 }, async () => {
    write("bad.xml", document.toString().replace("<body", "<zzz/><body"));
    const fresh = await check("good.xml", "bad.xml");
    expect(fresh.code).toBe(1);
    const entries = readdirSync(cache());
    expect(entries.length).toBeGreaterThan(0);
    for (const where of [0, 0.3, 0.7, 0.99]) {
      for (const entry of entries) {
        const bytes = readFileSync(join(cache(), entry));
        const at = Math.floor(bytes.length * where);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(join(cache(), entry), bytes);
      }
      expect(await check("good.xml", "bad.xml")).toEqual(fresh);
    }
  });

  it("may be a file, a pipe or cut short", async () => {
    const fresh = await check("good.xml");
    for (const entry of readdirSync(cache()))
      writeFileSync(join(cache(), entry), readFileSync(join(cache(), entry)).subarray(0, 100));
    expect(await check("good.xml")).toEqual(fresh);
    for (const entry of readdirSync(cache())) {
      rmSync(join(cache(), entry));
      execFileSync("mkfifo", [join(cache(), entry)]);
    }
    expect(await check("good.xml")).toEqual(fresh);
    rmSync(cache(), { recursive: true });
    writeFileSync(cache(), "");
    expect(await check("good.xml")).toEqual(fresh);
  });
});
