import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import { nodeHost } from "../../src/host/index.js";
import { compileOdd } from "../../src/odd/index.js";
import { createContext } from "../../src/pipeline.js";
import { judge, textAt } from "./workshop.js";

const folder = join(import.meta.dirname, "cases");

describe("an ODD", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const place = join(folder, name);
    const odd = new Source("my.odd", textAt(join(place, "my.odd")).text);
    const { value, diagnostics } = await compileOdd({ odd }, createContext(nodeHost(place), DEFAULT_CONFIG));
    await expect(toldOf(diagnostics, odd)).toMatchFileSnapshot(join(place, "said.txt"));
    if (!value) throw new Error("nothing was made");
    await expect(value.sch ?? "").toMatchFileSnapshot(join(place, "made.sch"));
    const isValid = await judge(new Source("made.rng", value.rng));
    for (const file of readdirSync(place).filter((each) => /^(?:in)?valid-/.test(each)))
      expect(await isValid(textAt(join(place, file)).text), file).toBe(file.startsWith("valid-"));
    // What was compiled is an ODD that needs no source, and makes the same schema.
    const again = await compileOdd(
      { odd: new Source("my.odd", value.odd) },
      createContext(nodeHost(place), DEFAULT_CONFIG),
    );
    expect(again.value?.rng).toBe(value.rng);
    expect(again.value?.sch).toBe(value.sch);
    expect(JSON.parse(value.json)).toMatchObject({ version: 1, ident: name });
  });
});

function toldOf(diagnostics: readonly Diagnostic[], source: Source): string {
  return diagnostics
    .map(({ code, severity, message, path, range }) => {
      const { line, column } = source.point(range?.start ?? 0);
      return `${path}:${line}:${column} ${severity} ${code}\n  ${message}\n`;
    })
    .join("");
}
