import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/decode.js";
import { relaxNg } from "../../../src/engines/relaxng/index.js";
import { randomFrom } from "../../random.js";
import { xmlEngine } from "../../xml-engine.js";
import { damaged } from "./damage.js";

const root = join(import.meta.dirname, "../../..");
/** How many damaged documents are tried; 100,000 take some minutes. */
const count = Number(process.env.TEIWRIGHT_MUTATIONS ?? 2000);

describe("a damaged document", () => {
  it("gets a verdict or is told what is wrong with it, whatever the damage", async () => {
    const schema = decode("archival.rng", readFileSync(join(root, "schemas/archival.rng"))).value;
    if (!schema) throw new Error("the schema is no text");
    const { value: validator } = await relaxNg({
      xml: xmlEngine,
      wasm: () => readFileSync(join(root, "dist/wasm/relaxng.wasm")),
      load: async () => undefined,
    }).compile(schema);
    const folder = join(root, "tei/documents");
    const documents = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    const random = randomFrom(1955);
    const outcomes = { judged: 0, told: 0, silent: 0 };
    for (let i = 0; i < count; i++) {
      const bytes = damaged(documents[i % documents.length] ?? new Uint8Array(), random);
      const { value: source } = decode("damaged.xml", bytes);
      const parsed = source && xmlEngine.parse(source);
      if (!parsed || (!parsed.value && parsed.diagnostics.length > 0)) outcomes.told++;
      else if (!parsed.value) outcomes.silent++;
      else {
        await validator?.validate(parsed.value);
        outcomes.judged++;
      }
    }
    expect(outcomes.silent).toBe(0);
    expect(outcomes.judged).toBeGreaterThan(count / 4);
  });
});
