import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import { nodeHost } from "../../src/host/index.js";
import { createContext, validate } from "../../src/pipeline.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared");
const corpora = join(shared, "corpora");
const present = existsSync(corpora);
if (!present) console.log("the corpora are absent: set TEIWRIGHT_SHARED to the folder that holds them");

const names = present
  ? readdirSync(corpora).filter((each) => each !== "oracle" && statSync(join(corpora, each)).isDirectory())
  : [];

describe.runIf(present)("references in real documents", () => {
  it.each(names.sort())("of %s", async (name) => {
    const host = nodeHost(join(corpora, name));
    const paths = await host.glob(["**/*.xml", "**/*.tei", "**/*.odd"]);
    const context = createContext(host, { ...DEFAULT_CONFIG, authority: [] });
    const { diagnostics } = await validate({ paths, schema: join(import.meta.dirname, "any.rng") }, context);
    const found = diagnostics.filter(({ code }) => code.startsWith("tei/"));
    const counts = new Map<string, number>();
    for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
    console.log(`${name}: ${[...counts].map(([code, count]) => `${count} ${code}`).join(", ") || "nothing"}`);
    // None of these archives contradicts itself in its dates; each slip that a reader has looked at is one.
    expect(found.filter(isOfDates)).toEqual([]);
    expect(found.filter(({ range, xpath }) => !range || xpath === undefined)).toEqual([]);
  });

  it("of letters are found as they were by hand", async () => {
    const host = nodeHost(join(corpora, "schnitzler-briefe"));
    const paths = await host.glob(["data/editions/*.xml"]);
    const context = createContext(host, { ...DEFAULT_CONFIG, authority: [] });
    const { diagnostics } = await validate({ paths, schema: join(import.meta.dirname, "any.rng") }, context);
    const values = diagnostics.filter(({ code }) => code === "tei/pointer-dangling").map(({ actual }) => actual);
    // The renditions of that edition are declared in no document.
    expect(new Set(values)).toContain("#langesS");
    expect(diagnostics.filter(({ code }) => code === "tei/language-unknown").map(({ actual }) => actual)).toEqual([
      "fra",
    ]);
  });
});

function isOfDates({ code }: Diagnostic): boolean {
  return ["tei/date-contradiction", "tei/life-dates", "tei/correspondence-dates"].includes(code);
}
