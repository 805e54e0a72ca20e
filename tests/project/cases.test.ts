import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHost } from "../../src/host/index.js";
import { findProject } from "../../src/project/index.js";
import { said } from "../said.js";

const folder = join(import.meta.dirname, "cases");
let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
});
afterEach(() => rmSync(place, { recursive: true }));

describe("a configuration", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    writeFileSync(join(place, "teiwright.config.json"), readFileSync(join(folder, name, "input.txt")));
    const { value, diagnostics } = await findProject(nodeHost(place), { folder: place });
    const text = `${said(diagnostics, value?.source)}\n${JSON.stringify(value?.config, undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });

  it("is looked for upward, and its folder is where paths start", async () => {
    const host = nodeHost(place);
    await host.write("teiwright.config.json", '{ "schema": "a.rng" }');
    await host.write("deep/er/x.xml", "<x/>");
    const { value } = await findProject(host, { folder: `${place}/deep/er` });
    expect(value?.root).toBe(place);
    expect(value?.config.schema).toBe("a.rng");
  });

  it("can be TypeScript or JavaScript", async () => {
    const host = nodeHost(place);
    await host.write("a/teiwright.config.ts", 'const schema: string = "a.rng"; export default { schema };');
    await host.write("b/teiwright.config.js", 'export default { schema: "b.rng" };');
    await host.write("c/teiwright.config.js", "export default { schema: nowhere };");
    const at = (name: string) => findProject(host, { folder: `${place}/${name}` });
    expect((await at("a")).value?.config.schema).toBe("a.rng");
    expect((await at("b")).value?.config.schema).toBe("b.rng");
    expect((await at("c")).diagnostics.map((each) => each.code)).toEqual(["config/unreadable"]);
  });

  it("that is named and not there is said", async () => {
    const { value, diagnostics } = await findProject(nodeHost(place), { folder: place, file: "nowhere.json" });
    expect(value).toBeUndefined();
    expect(diagnostics.map((each) => each.code)).toEqual(["config/no-file"]);
  });
});
