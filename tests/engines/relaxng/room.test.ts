import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { shapes } from "../../../bench/shapes.mjs";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import type { Validator } from "../../../src/core/engines.js";
import { randomFrom } from "../../random.js";
import { damaged } from "./damage.js";
import { caseOf } from "./properties/cases.js";
import { textOf } from "./properties/documents.js";
import { saidOf, validatorFor } from "./properties/engine.js";

/** What the module has beside what validation needs of it. */
interface Bounded {
  setMost(words: number): void;
  drops(): number;
}

/** A validator whose module keeps at most so many words; and how often it has dropped what it kept. */
async function bounded(
  files: Readonly<Record<string, string>>,
  words: number,
): Promise<{ readonly validator: Validator | undefined; readonly drops: () => number }> {
  const modules: Bounded[] = [];
  const instantiate = WebAssembly.instantiate;
  const spy = vi.spyOn(WebAssembly, "instantiate").mockImplementation(async (...args: unknown[]) => {
    const made = await Reflect.apply(instantiate, WebAssembly, args);
    modules.push(made.instance.exports);
    return made;
  });
  const validator = await validatorFor(files);
  spy.mockRestore();
  const module = modules.find((each) => "setMost" in each);
  module?.setMost(words);
  return { validator, drops: () => module?.drops() ?? 0 };
}

/** The limits: one that is always passed, and one that is passed now and then. */
const LIMITS = [1, 2000];

describe.each(LIMITS)("a run with room for %i words", (words) => {
  it("says the same of random documents", async () => {
    let dropped = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const { rng, documents } = await caseOf(seed, 8);
      const free = await validatorFor(rng);
      if (!free) continue;
      const { validator, drops } = await bounded(rng, words);
      for (const text of documents.map(textOf))
        expect(await said(validator, text), `seed ${seed}\n${text}`).toEqual(await said(free, text));
      dropped += drops();
    }
    if (words === 1) expect(dropped).toBeGreaterThan(1000);
  });

  it("says the same of the samples, damaged", async () => {
    const root = join(import.meta.dirname, "../../..");
    const files = { "archival.rng": readFileSync(join(root, "schemas/archival.rng"), "utf8") };
    const free = await validatorFor(files);
    const { validator, drops } = await bounded(files, words);
    const random = randomFrom(7);
    for (const name of readdirSync(join(root, "tei/documents")).sort()) {
      const bytes = readFileSync(join(root, "tei/documents", name));
      for (let i = 0; i < 6; i++) {
        const text = (i === 0 ? bytes : damaged(bytes, random)).toString("utf8");
        expect(await said(validator, text), text).toEqual(await said(free, text));
      }
    }
    expect(drops()).toBeGreaterThan(words === 1 ? 1000 : 5);
  });

  it.each(shapes)("says the same of $name", async ({ from, at }) => {
    const { schema, document } = at(2 * Math.ceil(Math.min(from, 400) / 10));
    const files = { "schema.rnc": schema };
    const { validator } = await bounded(files, words);
    expect(await said(validator, document)).toEqual(await said(await validatorFor(files), document));
  });
});

async function said(validator: Validator | undefined, text: string): Promise<readonly Diagnostic[]> {
  if (!validator) throw new Error("the schema is refused");
  return saidOf(validator, text);
}
