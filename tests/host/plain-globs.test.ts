import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { glob } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../../src/host/globbing.js";
import { plainGlobs } from "../../src/host/plain-globs.js";

const root = mkdtempSync(join(tmpdir(), "teiwright-globs-"));
const FILES = [
  "a.xml",
  "a.txt",
  ".hidden.xml",
  ".xml",
  "letters/b.xml",
  "letters/b.odd.xml",
  "letters/xml",
  "letters/.c.xml",
  "letters/deep/d.xml",
  "letters/deep/deeper/e.xml",
  "letters/.quiet/f.xml",
  "letters/node_modules/g.xml",
  "letters/folder.xml/h.xml",
  "letters-2/i.xml",
  "node_modules/j.xml",
  ".github/k.xml",
  "notes/l.xml",
];

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
  }
  symlinkSync(join(root, "notes/l.xml"), join(root, "letters/link.xml"));
  symlinkSync(join(root, "notes"), join(root, "letters/linked"));
  symlinkSync(join(root, "notes"), join(root, "notebook"));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a plain glob", () => {
  it.each([
    [["*.xml"]],
    [["*"]],
    [["**/*"]],
    [["**/*.xml"]],
    [["letters/*.xml"]],
    [["letters/**/*.xml"]],
    [["letters/*.odd.xml"]],
    [["letters/*.xml", "notes/*.xml"]],
    [["letters/deep/*.xml", "letters/**/*.xml"]],
    [["letters/deep/*.xml", "letters/deep/deeper/*.xml"]],
    [["notebook/*.xml"]],
    [["notebook/*.xml", "letters/*.xml"]],
    [["nowhere/*.xml"]],
    [["a.xml/*.xml"]],
    [["letters/folder.xml/*.xml"]],
  ])("%j gives what the package gives, but for links to files, which count as files", async (patterns) => {
    expect(plainGlobs(patterns)).toBeDefined();
    const found = await glob(patterns, {
      cwd: root,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**", "**/.git/**"],
    });
    const given = await filesOf(root, patterns);
    expect(given.filter((each) => each !== "letters/link.xml")).toEqual(found.toSorted());
    expect(given.includes("letters/link.xml")).toBe(patterns.some((each) => LINKED.has(each)));
  });

  it.each([
    "a/{b,c}.xml",
    "a/b?.xml",
    "a/[bc].xml",
    "../*.xml",
    "./*.xml",
    "/*.xml",
    "a/*/*.xml",
    "a/**",
    "a/node_modules/*.xml",
    ".a/*.xml",
    "!a/*.xml",
    "a.xml",
    "a/*b.xml",
    "",
  ])("%s is none", (pattern) => {
    expect(plainGlobs(["a/*.xml", pattern])).toBeUndefined();
  });
});

/** The globs that a link in the folder `letters` matches. */
const LINKED = new Set(["**/*", "**/*.xml", "letters/*.xml", "letters/**/*.xml"]);
