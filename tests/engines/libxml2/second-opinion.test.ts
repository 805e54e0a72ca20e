import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import { Source } from "../../../src/core/source.js";
import { libxml2RelaxNg } from "../../../src/engines/libxml2/index.js";
import { xmlEngine } from "../../xml-engine.js";

// The cases are those of the built-in engine, with the same schema.
const folder = join(import.meta.dirname, "../relaxng");
const names = readdirSync(join(folder, "cases")).sort();
const found = new Map<string, readonly Diagnostic[]>();

describe("the second opinion", () => {
  // All at once, as a run over many documents does it: the schema is loaded once.
  beforeAll(async () => {
    const schema = new Source("schema.rng", readFileSync(join(folder, "schema.rng"), "utf8"));
    const { value: validator } = await libxml2RelaxNg(xmlEngine).compile(schema);
    await Promise.all(
      names.map(async (name) => {
        const text = readFileSync(join(folder, "cases", name, "input.xml"), "utf8");
        const document = xmlEngine.parse(new Source("input.xml", text)).value;
        found.set(name, (document && (await validator?.validate(document))) ?? []);
      }),
    );
  });

  it.each(names)("%s: the same verdict", (name) => {
    const expected = readFileSync(join(folder, "cases", name, "expected.txt"), "utf8");
    // Documents too deep for libxml2 get no verdict from it, and are not called valid.
    const valid = expected === "" && name !== "deep";
    expect(found.get(name)?.length === 0).toBe(valid);
  });

  it("places what it says", () => {
    const said = [...found.values()].flat();
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((each) => !each.range)).toEqual([]);
  });

  it("says in its own words that it stopped", () => {
    expect(found.get("deep")?.map((each) => each.code)).toEqual(["relaxng/invalid"]);
  });
});
