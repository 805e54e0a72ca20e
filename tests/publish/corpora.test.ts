import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { publish } from "../../src/publish/index.js";
import { xmlEngine } from "../xml-engine.js";
import { contextOf, root } from "./editions.js";
import { faultsOf } from "./html.js";

const corpora = join(process.env.TEIWRIGHT_SHARED ?? join(root, "../shared"), "corpora");
const FOLDERS = ["schnitzler-briefe/data/editions", "ehri-editions", "frus-history", "own-variants"];

describe("documents of other archives", () => {
  it.each(FOLDERS)("become valid pages: %s", async (name) => {
    const folder = join(corpora, name);
    if (!existsSync(folder)) {
      console.log(`${name} is absent: set TEIWRIGHT_SHARED to the folder that holds the corpora`);
      return;
    }
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".xml"));
    const documents = files
      .sort()
      .slice(0, 12)
      .flatMap((file) => xmlEngine.parse(new Source(file, readFileSync(join(folder, file), "utf8"))).value ?? []);
    const { value, diagnostics } = await publish({ documents, authority: [] }, contextOf());
    expect(diagnostics.filter((each) => each.code === "publish/stylesheet")).toEqual([]);
    const pages = value.filter((each) => each.path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(4);
    for (const { path, content } of pages) expect(faultsOf(content), path).toEqual([]);
    for (const { path, content } of value.filter((each) => each.path.endsWith(".txt"))) {
      expect(content, path).toMatch(/\n$/);
      expect(content, path).not.toMatch(/[ \t]$/m);
    }
  });
});
