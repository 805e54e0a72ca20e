import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

const folder = mkdtempSync(join(tmpdir(), "teiwright-diff-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "a.rnc"), "start = element doc { attribute n { 'x' | 'y' }, text }");
writeFileSync(join(folder, "b.rnc"), "start = element doc { attribute n { 'x' }?, text }");

describe("schema diff", () => {
  it("tells in sentences and ends with 1", async () => {
    const { code, out, err } = await teiwright(folder, ["schema", "diff", "a.rnc", "b.rnc"]);
    expect([code, err]).toEqual([1, ""]);
    expect(out.split("\n")).toEqual([
      "Documents that follow the first need not follow the second.",
      "",
      "Attributes",
      "  + `@n` need no longer stand on `doc`",
      "",
      "Values",
      "  - `@n` of `doc` may no longer be `y`",
      "",
    ]);
  });

  it("tells programs in JSON", async () => {
    const { out } = await teiwright(folder, ["schema", "diff", "a.rnc", "b.rnc", "--format", "json"]);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      tool: { name: "teiwright", version: expect.any(String) },
      a: "a.rnc",
      b: "b.rnc",
      equal: false,
      keepsDocuments: false,
      changes: [
        { kind: "attribute-optional", effect: "wider", element: "doc", attribute: "n" },
        { kind: "values-removed", effect: "narrower", element: "doc", attribute: "n", values: ["y"] },
      ],
      undecided: [],
    });
  });

  it("ends with 0 where both allow the same, with 2 where one cannot be read", async () => {
    expect((await teiwright(folder, ["schema", "diff", "a.rnc", "a.rnc"])).code).toBe(0);
    const { code, out, err } = await teiwright(folder, ["schema", "diff", "a.rnc", "c.rnc"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("the schema `c.rnc` is not there");
  });
});
