import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Staging } from "../../src/core/staging.js";
import { nodeHost } from "../../src/host/index.js";

describe("a folder that is made anew", () => {
  let place = "";
  const at = (path: string): string => join(place, "site", path);
  const files = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(place, "site"))
        .toSorted()
        .map((path) => [path, readFileSync(at(path), "utf8")]),
    );
  const stage = (): Promise<Staging> => nodeHost(place).stage("site");
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), "teiwright-staging-"));
    mkdirSync(join(place, "site"));
    for (const name of ["a", "b", "c"]) writeFileSync(at(name), `old ${name}`);
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it("has what is written and what is kept, and nothing else", async () => {
    const staging = await stage();
    staging.expect(["a", "b", "c", "nowhere"]);
    await staging.keep("a");
    await staging.write("b", "new b");
    const stamps = await staging.commit();
    expect(files()).toEqual({ a: "old a", b: "new b" });
    expect([...stamps.keys()].toSorted()).toEqual(["a", "b"]);
    expect(stamps.get("a")).toBe(staging.before.get("a"));
    expect(readdirSync(place)).toEqual(["site"]);
  });

  it("never writes to a file of the old one, though it was taken over already", async () => {
    const staging = await stage();
    staging.expect(["a", "b", "c"]);
    await staging.write("a", "new a");
    await staging.write("a", "newer a");
    expect(files()).toEqual({ a: "old a", b: "old b", c: "old c" });
    expect(await staging.read("a")).toBe("newer a");
    expect(await staging.readBefore("a")).toBe("old a");
    await staging.abandon();
    expect(files()).toEqual({ a: "old a", b: "old b", c: "old c" });
    expect(readdirSync(place)).toEqual(["site"]);
  });

  it("stays as it stands where all of it is kept", async () => {
    const { ino } = statSync(join(place, "site"));
    const staging = await stage();
    staging.expect(["a", "b", "c"]);
    for (const path of ["a", "b", "c"]) await staging.keep(path);
    expect(await staging.commit()).toBe(staging.before);
    expect(statSync(join(place, "site")).ino).toBe(ino);
    expect(readdirSync(place)).toEqual(["site"]);
  });

  it("says that a file is gone which was to be kept", async () => {
    const staging = await stage();
    rmSync(at("c"));
    staging.expect(["c"]);
    await staging.keep("c");
    await staging.write("a", "new a");
    await expect(staging.commit()).rejects.toThrow("`site` cannot be written");
    await staging.abandon();
    expect(files()).toEqual({ a: "old a", b: "old b" });
  });
});
