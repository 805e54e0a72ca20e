import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shapes } from "../../../bench/shapes.mjs";
import { Source } from "../../../src/core/source.js";
import { relaxNg } from "../../../src/engines/relaxng/index.js";
import { xmlEngine } from "../../xml-engine.js";

const wasm = readFileSync(join(import.meta.dirname, "../../../dist/wasm/relaxng.wasm"));
const language = relaxNg({ xml: xmlEngine, wasm: () => wasm, load: async () => undefined });

/** What the benchmark times has the right verdict too, and comes to an end. */
describe("a shape that makes a careless validator slow", () => {
  it.each(shapes)("$name", async ({ from, at }) => {
    // A tenth of what the benchmark starts from; even, for what comes in pairs.
    const { schema, document, errors } = at(2 * Math.ceil(from / 20));
    const { value: validator, diagnostics } = await language.compile(new Source("schema.rnc", schema));
    expect(diagnostics).toEqual([]);
    const { value: parsed } = xmlEngine.parse(new Source("document.xml", document));
    const found = parsed && (await validator?.validate(parsed));
    if (errors < 0) expect(found?.length).toBeGreaterThan(0);
    else expect(found?.length).toBe(errors);
  });
});
