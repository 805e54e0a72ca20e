import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../../../src/core/source.js";
import { readGrammar } from "../../../../src/engines/relaxng/schema/index.js";
import { xmlEngine } from "../../../xml-engine.js";
import { written } from "./simple.js";

const folder = join(import.meta.dirname, "cases");

/** Each case is a schema, `main.rng` or `main.rnc`; what is expected is its simple form, or what is said of it. */
describe("schemas", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const sources = new Map<string, Source>();
    const load = async (path: string): Promise<Source | undefined> => {
      const file = join(folder, name, path);
      if (!existsSync(file)) return undefined;
      const source = new Source(path, readFileSync(file, "utf8"));
      sources.set(path, source);
      return source;
    };
    const main = (await load("main.rng")) ?? (await load("main.rnc"));
    if (!main) throw new Error(`the case ${name} has no schema`);
    const { value, diagnostics } = await readGrammar(main, { xml: xmlEngine, load });
    const said = diagnostics.map(({ code, message, path, range }) => {
      const source = sources.get(path);
      const place = (offset = 0): string => {
        const { line, column } = source?.point(offset) ?? { line: 0, column: 0 };
        return `${line}:${column}`;
      };
      return `${path} ${place(range?.start)}-${place(range?.end)} ${code}\n  ${message}`;
    });
    const text = [...said, ...(value ? [written(value)] : [])].join("\n");
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });
});
