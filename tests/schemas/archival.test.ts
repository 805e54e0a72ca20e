import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { archival, invalid } from "./files.js";

const folder = join(import.meta.dirname, "cases");
const cases = readdirSync(folder).sort();

describe("archival.rng", () => {
  let said: readonly string[] = [];
  beforeAll(async () => {
    const documents = cases.map((name) => ({
      fileName: `${name}.xml`,
      contents: readFileSync(join(folder, name, "input.xml"), "utf8"),
    }));
    said = await invalid(documents, archival);
  });

  it("has cases of both kinds", () => expect(cases.length).toBeGreaterThan(20));

  // The verdict and its place are the schema's; how it is said is the business of the engines.
  it.each(cases)("%s", async (name) => {
    const own = said.filter((line) => line.startsWith(`${name}.xml:`)).map((line) => `line ${line.split(":")[1]}`);
    const verdict = said.includes(`${name}.xml fails to validate`) ? ["invalid", ...new Set(own)].join("\n") : "valid";
    await expect(`${verdict}\n`).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });
});
