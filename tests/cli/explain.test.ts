import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

const root = join(import.meta.dirname, "../..");

describe("explain", () => {
  it("prints the page of a code", async () => {
    const { code, out } = await teiwright(root, ["explain", "xml/unclosed-element"]);
    expect([code, out]).toEqual([0, readFileSync(join(root, "docs/codes/xml/unclosed-element.md"), "utf8")]);
  });

  it("asks what was meant by a code that there is not", async () => {
    const { code, out, err } = await teiwright(root, ["explain", "relaxng/element-unkown"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("did you mean relaxng/element-unknown");
  });

  it("knows a code by its last part", async () => {
    expect((await teiwright(root, ["explain", "no-schema"])).err).toContain("config/no-schema");
  });

  it("lists the codes where nothing is near", async () => {
    expect((await teiwright(root, ["explain", "zzzzzzzzzz"])).err).toContain("\n  xml/encoding");
  });
});

describe("the command line", () => {
  it("says its version and how it is used", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(await teiwright(root, ["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect(await teiwright(root, ["validate", "--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    const help = await teiwright(root, ["validate", "--help"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    for (const option of [
      "--config",
      "--quiet",
      "--verbose",
      "--no-color",
      "--help",
      "--version",
      "--schema",
      "--format",
    ]) {
      expect(help.out).toContain(option);
    }
  });
});
