import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasShared, readFile, SHARED } from "./read.js";

const root = join(import.meta.dirname, "../../../..");

/** Schemas that people use. */
const schemas = [
  join(root, "schemas/archival.rng"),
  ...(hasShared("schemas/tei_all.rng") ? [join(SHARED, "schemas/tei_all.rng")] : []),
  ...(hasShared("corpora") ? schemasIn(join(SHARED, "corpora")) : []),
];

describe("schemas in use", () => {
  it("are there", () =>
    console.log(`schemas in use: ${schemas.length}${schemas.length > 1 ? "" : ", the suites are not there"}`));

  it.each(schemas.map((path) => [path.slice(path.lastIndexOf("/") + 1), path]))("%s is read", async (_, path = "") => {
    const before = performance.now();
    const { value, diagnostics } = await readFile(path);
    const time = performance.now() - before;
    expect(diagnostics).toEqual([]);
    if (!value) throw new Error(`${path} gives no grammar`);
    console.log(
      `${path.slice(path.lastIndexOf("/") + 1)}: ${value.elements.length} elements in ${Math.round(time)} ms`,
    );
  });
});

function schemasIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".rng") && statSync(join(folder, each)).isFile())
    .sort()
    .map((each) => join(folder, each));
}
