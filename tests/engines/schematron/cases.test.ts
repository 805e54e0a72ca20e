import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SchematronLanguage } from "../../../src/core/engines.js";
import type { Cache } from "../../../src/core/host.js";
import { Source } from "../../../src/core/source.js";
import { memoryCache } from "../../memory-cache.js";
import { said } from "../../said.js";
import { xmlEngine } from "../../xml-engine.js";
import { engineWith } from "./engine.js";

describe("Schematron", () => {
  it.each(namesIn("cases"))("%s", async (name) => {
    const cache = memoryCache();
    const { language, schema, text } = open("cases", name, cache);
    const { value, diagnostics } = await language.compile(schema);
    expect(diagnostics).toEqual([]);
    const document = xmlEngine.parse(new Source("input.xml", text("input.xml"))).value;
    if (!value || !document) throw new Error("the schema and the document of a case can be used");
    const first = await value.validate(document);
    await expect(said(first, document.source)).toMatchFileSnapshot(
      join(import.meta.dirname, "cases", name, "expected.txt"),
    );
    // Nothing that was learnt from one document changes what is found in the next.
    expect(await value.validate(document)).toEqual(first);
    const again = xmlEngine.parse(new Source("input.xml", text("input.xml"))).value;
    expect(again && (await value.validate(again))).toEqual(first);
    // Nor does what was kept of the schema.
    const kept = await open("cases", name, cache).language.compile(schema);
    expect(again && (await kept.value?.validate(again))).toEqual(first);
  });

  it.each(namesIn("faults"))("cannot use a schema: %s", async (name) => {
    const { language, schema, text, files } = open("faults", name);
    const { value, diagnostics } = await language.compile(
      schema,
      files.includes("phase.txt") ? text("phase.txt") : undefined,
    );
    expect(value).toBeUndefined();
    await expect(said(diagnostics, schema)).toMatchFileSnapshot(
      join(import.meta.dirname, "faults", name, "expected.txt"),
    );
  });
});

function namesIn(kind: string): readonly string[] {
  return readdirSync(join(import.meta.dirname, kind)).sort();
}

interface Case {
  readonly language: SchematronLanguage;
  readonly schema: Source;
  readonly files: readonly string[];
  readonly text: (file: string) => string;
}

function open(kind: string, name: string, cache?: Cache): Case {
  const folder = join(import.meta.dirname, kind, name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.includes("."));
  const text = (file: string): string => readFileSync(join(folder, file), "utf8");
  const main = files.find((each) => each.startsWith("schema.")) ?? "";
  const language = engineWith(Object.fromEntries(files.map((each) => [each, text(each)])), cache);
  return { language, schema: new Source(main, text(main)), files, text };
}
