import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../src/core/host.js";
import { nodeHost } from "../../src/host/index.js";

let place = "";
let host: Host;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  host = nodeHost(place);
});
afterEach(() => rmSync(place, { recursive: true }));

describe("files", () => {
  it("are written whole, in folders that are made, and nothing else is left behind", async () => {
    await host.write("a/b/c.txt", "one");
    await host.write("a/b/c.txt", new TextEncoder().encode("two"));
    expect(new TextDecoder().decode(await host.read("a/b/c.txt"))).toBe("two");
    expect(readdirSync(join(place, "a/b"))).toEqual(["c.txt"]);
  });

  it("that stand there with the same content already are left as they are", async () => {
    const places = ["short.txt", "text.txt"];
    for (const path of places) await host.write(path, "one");
    const stamp = (path: string): readonly number[] => {
      const { ino, size } = statSync(join(place, path));
      return [ino, size];
    };
    const before = places.map(stamp);
    await host.write("short.txt", "one");
    await host.write("text.txt", "two");
    expect(stamp("short.txt")).toEqual(before[0]);
    expect(stamp("text.txt")).not.toEqual(before[1]);
    expect(new TextDecoder().decode(await host.read("text.txt"))).toBe("two");
  });

  it("that cannot be written leave nothing behind", async () => {
    await host.write("a/b", "one");
    await host.write("c/d/x", "");
    await expect(host.write("c/d", "over a folder")).rejects.toThrow();
    expect(readdirSync(join(place, "c"))).toEqual(["d"]);
    await expect(host.write("a/b/c", "below a file")).rejects.toThrow();
  });

  it("that are not there are undefined, and folders cannot be read", async () => {
    await host.write("a/b", "");
    expect([await host.read("nowhere"), await host.read("a/b/c")]).toEqual([undefined, undefined]);
    expect([await host.kind("a"), await host.kind("a/b"), await host.kind("x"), await host.kind("a/b/c")]).toEqual([
      "folder",
      "file",
      "none",
      "none",
    ]);
    await expect(host.read("a")).rejects.toThrow();
  });

  it("are found by globs, sorted, each once, without those of packages and without following links", async () => {
    for (const path of ["b.xml", "a/c.xml", "a/b.xml", "B.xml", "node_modules/x/y.xml", "a/d.txt"])
      await host.write(path, "");
    symlinkSync(place, join(place, "a/loop"));
    expect(await host.glob(["**/*.xml", "a/*.xml"])).toEqual(["B.xml", "a/b.xml", "a/c.xml", "b.xml"]);
    expect(await host.glob([])).toEqual([]);
    expect(await host.glob([`${place}/a/*.txt`])).toEqual(["a/d.txt"]);
  });
});

describe("what comes with teiwright", () => {
  it("is found from wherever it runs", async () => {
    expect(new TextDecoder().decode(await host.asset("package.json"))).toContain('"name": "teiwright"');
  });
});
