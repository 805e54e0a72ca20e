import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decode } from "../../../../src/core/decode.js";
import { hasErrors } from "../../../../src/core/diagnostic.js";
import { readGrammar } from "../../../../src/engines/relaxng/schema/index.js";
import { randomFrom } from "../../../random.js";
import { xmlEngine } from "../../../xml-engine.js";
import { damaged } from "../damage.js";
import { datatypeChecks } from "../properties/engine.js";

/** How many damaged schemas of each form are tried. */
const count = Number(process.env.TEIWRIGHT_SCHEMA_MUTATIONS ?? 1000);

it.each([
  ["rng", "<>&\"'/ =?![]x:\n"],
  ["rnc", "{}()[]~-|&,*+?=\"'#:\\ \n"],
])("a damaged schema (.%s) is read or told what is wrong with it", { timeout: 3_600_000 }, async (suffix, markup) => {
  const schemas = originals(suffix);
  const checks = await datatypeChecks();
  const random = randomFrom(1891);
  const outcomes = { read: 0, refused: 0 };
  for (let i = 0; i < count; i++) {
    const original = schemas[i % schemas.length] ?? new Uint8Array();
    const { value: source, diagnostics } = decode(`damaged.${suffix}`, damaged(original, random, markup));
    const read = source && (await readGrammar(source, { xml: xmlEngine, load: async () => undefined, ...checks }));
    if (read?.value) outcomes.read++;
    else {
      // What cannot be read is told why.
      expect(hasErrors(read?.diagnostics ?? diagnostics), source?.text).toBe(true);
      outcomes.refused++;
    }
  }
  expect(outcomes.read).toBeGreaterThan(0);
  expect(outcomes.refused).toBeGreaterThan(count / 4);
});

/** The schemas of the cases. */
function originals(suffix: string): readonly Uint8Array[] {
  const folder = join(import.meta.dirname, "cases");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(`.${suffix}`))
    .sort()
    .map((name) => readFileSync(join(folder, name)))
    .filter((bytes) => bytes.length < 20_000);
}
