import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import type { XmlDocument } from "../../../src/core/document.js";
import type { SchemaLanguage, Validator } from "../../../src/core/engines.js";
import { Source } from "../../../src/core/source.js";
import { relaxNg } from "../../../src/engines/relaxng/index.js";
import { said } from "../../said.js";
import { xmlEngine } from "../../xml-engine.js";

const folder = join(import.meta.dirname, "cases");
const names = readdirSync(folder).sort();
const found = new Map<string, readonly Diagnostic[]>();

describe("RELAX NG", () => {
  beforeAll(async () => {
    const common = await compiled(
      new Source("schema.rng", readFileSync(join(import.meta.dirname, "schema.rng"), "utf8")),
    );
    for (const name of names) {
      const own = join(folder, name, "schema.rnc");
      const validator = existsSync(own) ? await compiled(new Source("schema.rnc", readFileSync(own, "utf8"))) : common;
      found.set(name, await validator.validate(documentOf(name)));
    }
  });

  it.each(names)("%s", async (name) => {
    await expect(said(found.get(name) ?? [], documentOf(name).source)).toMatchFileSnapshot(
      join(folder, name, "expected.txt"),
    );
  });

  it("finds no fault with what is valid, and some with all else", () => {
    expect(names.filter((name) => found.get(name)?.length === 0)).toEqual(["deep", "valid"]);
  });

  it("tells apart elements beyond line 65535", async () => {
    const validator = await compiled(new Source("schema.rnc", "element a { element b { empty }* }"));
    const text = `<a>${"<b/>\n".repeat(70_000)}<c/></a>`;
    const document = xmlEngine.parse(new Source("long.xml", text)).value;
    const [only, ...others] = document ? await validator.validate(document) : [];
    expect(others).toEqual([]);
    expect(only?.range?.start).toBe(text.indexOf("<c/>"));
  });
});

function documentOf(name: string): XmlDocument {
  const parsed = xmlEngine.parse(new Source("input.xml", readFileSync(join(folder, name, "input.xml"), "utf8")));
  if (!parsed.value) throw new Error(`the case ${name} is not well-formed`);
  return parsed.value;
}

function builtin(): SchemaLanguage {
  const wasm = (): Uint8Array => readFileSync(join(import.meta.dirname, "../../../dist/wasm/relaxng.wasm"));
  return relaxNg({ xml: xmlEngine, wasm, load: async () => undefined });
}

async function compiled(schema: Source): Promise<Validator> {
  const { value, diagnostics } = await builtin().compile(schema);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}
