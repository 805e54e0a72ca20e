import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { readModels } from "../../src/core/xml-model.js";
import { readEntries } from "../../src/project/catalog/entries.js";
import { checkConfig } from "../../src/project/check.js";
import { teiwright } from "../cli/started.js";
import { xmlEngine } from "../xml-engine.js";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/schemas.md"), "utf8");

describe("the page about schemas", () => {
  it("has configurations that are accepted", () => {
    const examples = blocks("json");
    expect(examples.length).toBeGreaterThan(1);
    for (const each of examples) expect(checkConfig(JSON.parse(each), { path: "page" }).diagnostics).toEqual([]);
  });

  it("has instructions that name schemas", () => {
    const examples = blocks("xml-model");
    expect(examples.length).toBeGreaterThan(1);
    for (const each of examples) {
      const document = xmlEngine.parse(new Source("page", `${each}<TEI/>`)).value;
      const models = document && readModels(document);
      expect(models).toMatchObject({ value: [{ language: "relaxng" }], diagnostics: [] });
    }
  });

  it("has a catalog without faults", () => {
    for (const each of blocks("xml-catalog")) {
      const { value, diagnostics } = readEntries(new Source("catalog.xml", each), xmlEngine);
      expect([value.length, diagnostics]).toEqual([3, []]);
    }
    expect(blocks("xml-catalog")).toHaveLength(1);
  });

  it("names commands that there are", async () => {
    const { out } = await teiwright(root, ["schema", "--help"]);
    const commands = [...page.matchAll(/teiwright schema (\w+)/g)].map(([, name]) => name);
    expect(new Set(commands).size).toBe(3);
    for (const each of commands) expect(out).toMatch(new RegExp(`^ +${each}\\b`, "m"));
  });
});

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);
}
