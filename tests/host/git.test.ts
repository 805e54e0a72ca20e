import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedSince } from "../../src/host/git.js";

let folder = "";
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", ...args], {
    cwd: folder,
    stdio: "pipe",
  });
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "teiwright-"));
  git("init", "-q", "-b", "main");
  mkdirSync(join(folder, "tei/brève"), { recursive: true });
  write("tei/a.xml", "a");
  write("tei/b.xml", "b");
  write("tei/brève/c d.xml", "c");
  write(".gitignore", "dist\n");
  git("add", "-A");
  git("commit", "-qm", "first");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("what has changed", () => {
  it("is nothing in a clean repository", async () => {
    expect(await changedSince(folder, "HEAD")).toEqual([]);
  });

  it("is what is changed, new, or gone, but nothing that is ignored", async () => {
    write("tei/a.xml", "A");
    write("tei/new.xml", "n");
    mkdirSync(join(folder, "dist"));
    write("dist/x.xml", "x");
    rmSync(join(folder, "tei/b.xml"));
    write("tei/brève/c d.xml", "C");
    expect(await changedSince(folder, "HEAD")).toEqual(["tei/a.xml", "tei/b.xml", "tei/brève/c d.xml", "tei/new.xml"]);
    expect(await changedSince(join(folder, "tei"), "HEAD")).toEqual(["a.xml", "b.xml", "brève/c d.xml", "new.xml"]);
  });

  it("is counted from where a branch left", async () => {
    git("checkout", "-qb", "work");
    write("tei/a.xml", "A");
    git("commit", "-qam", "on the branch");
    git("checkout", "-q", "main");
    write("tei/b.xml", "B");
    git("commit", "-qam", "on main");
    git("checkout", "-q", "work");
    expect(await changedSince(folder, "main")).toEqual(["tei/a.xml"]);
  });

  it("cannot be told of a commit that is not there", async () => {
    await expect(changedSince(folder, "no-such-branch")).rejects.toThrow();
    await expect(changedSince(folder, "--output=x")).rejects.toThrow();
  });
});
