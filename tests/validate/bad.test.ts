import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import { hasErrors } from "../../src/core/diagnostic.js";
import { nodeHost } from "../../src/host/index.js";
import { createContext, validate } from "../../src/pipeline.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared");
const bad = join(shared, "bad");
const present = existsSync(bad);
if (!present) console.log("the hostile documents are absent: set TEIWRIGHT_SHARED to the folder that holds them");

describe.runIf(present)("hostile documents", () => {
  const [, ...rows] = present ? readFileSync(join(bad, "EXPECTED.tsv"), "utf8").trim().split("\n") : [""];
  const cases = rows
    .map((each) => each.split("\t"))
    .filter(([path = ""]) => path.startsWith("xinclude/") || path.startsWith("dtd/"));

  it("read nothing outside their project", async () => {
    const asked: string[] = [];
    const host = nodeHost(bad);
    const watched = {
      ...host,
      read: (path: string) => {
        asked.push(path);
        return host.read(path);
      },
    };
    const context = createContext(watched, { ...DEFAULT_CONFIG, schema: join(shared, "schemas/tei_all.rng") });
    const { value } = await validate({ paths: cases.map(([path = ""]) => path) }, context);
    expect(asked.filter((each) => /^(?:\.\.|\/)/.test(each) && !each.endsWith("tei_all.rng"))).toEqual([]);
    expect(value.documents).toHaveLength(cases.length);
  });

  it.each(cases)("%s", { timeout: 10_000 }, async (path = "", wanted = "") => {
    const context = createContext(nodeHost(bad), { ...DEFAULT_CONFIG, schema: join(shared, "schemas/tei_all.rng") });
    const { value } = await validate({ paths: [path] }, context);
    const code = hasErrors(value.diagnostics) ? 2 : value.documents.every((each) => each.valid) ? 0 : 1;
    expect(wanted.split("|").map(Number), JSON.stringify(value.documents[0]?.diagnostics)).toContain(code);
  });
});
