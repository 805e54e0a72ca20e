import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/decode.js";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import type { Validator } from "../../../src/core/engines.js";
import { Source } from "../../../src/core/source.js";
import { relaxNg } from "../../../src/engines/relaxng/index.js";
import { xmlEngine } from "../../xml-engine.js";

const root = join(import.meta.dirname, "../../..");
const shared = process.env.TEIWRIGHT_SHARED ?? join(root, "../shared");
const present = existsSync(join(shared, "suites"));
if (!present) console.log("the RELAX NG suites are absent: set TEIWRIGHT_SHARED to the folder that holds them");

const language = relaxNg({
  xml: xmlEngine,
  wasm: () => readFileSync(join(root, "dist/wasm/relaxng.wasm")),
  load: async (path) => (existsSync(path) ? decode(path, readFileSync(path)).value : undefined),
});

/** The errors of a document, those of its form included. */
async function errorsOf(validator: Validator, source: Source): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = xmlEngine.parse(source);
  return value ? [...diagnostics, ...(await validator.validate(value))] : diagnostics;
}

function sourceAt(path: string): Source {
  const { value } = decode(path, readFileSync(path));
  if (!value) throw new Error(`${path} is no text`);
  return value;
}

interface Case {
  readonly id: string;
  readonly expectSchema: string;
  readonly schema: string;
  readonly instances: readonly { readonly file: string; readonly expect: string }[];
}

/** What differs from a suite whose cases are folders, and how many checks there were. */
async function differences(suite: string): Promise<{ readonly checks: number; readonly wrong: readonly string[] }> {
  const folder = join(shared, "suites", suite);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const cases: readonly Case[] = manifest.cases ?? manifest;
  const wrong: string[] = [];
  let checks = 0;
  for (const { id, expectSchema, schema, instances } of cases) {
    const place = join(folder, "cases", id);
    const { value } = await language.compile(sourceAt(join(place, schema)));
    checks++;
    if ((value !== undefined) !== (expectSchema === "correct")) wrong.push(`${id} schema`);
    for (const { file, expect: verdict } of value ? instances : []) {
      checks++;
      const found = await errorsOf(value as Validator, sourceAt(join(place, file)));
      if ((found.length === 0) !== (verdict === "valid")) wrong.push(`${id} ${file}`);
    }
  }
  console.log(`${suite}: ${checks - wrong.length} of ${checks} checks right`);
  return { checks, wrong };
}

describe.runIf(present)("the specification's suites", () => {
  it("accept and reject as the suite of RELAX NG does", async () => {
    expect(await differences("relaxng-spectest")).toEqual({ checks: 385 + 289 + 291, wrong: [] });
  });

  it("take the values that the suite of datatypes takes", async () => {
    expect(await differences("xsd-datatypes")).toEqual({ checks: 1283, wrong: [] });
  });

  it("judge random schemas and documents as jing does", async () => {
    const wrong: string[] = [];
    let checks = 0;
    for (const line of readFileSync(join(shared, "suites/relaxng-fuzz.jsonl"), "utf8").split("\n").filter(Boolean)) {
      const { schema, instances } = JSON.parse(line);
      const { value } = await language.compile(new Source("schema.rng", schema));
      if (!value) throw new Error(`the schema ${schema} is refused`);
      for (const { xml, valid } of instances) {
        checks++;
        if (((await errorsOf(value, new Source("a.xml", xml))).length === 0) !== valid) wrong.push(xml);
      }
    }
    console.log(`relaxng-fuzz: ${checks - wrong.length} of ${checks} documents right`);
    expect(wrong).toEqual([]);
  });
});

describe.runIf(present)("tei_all", () => {
  // Two letters are invalid by a repeated `xml:id` alone, which is checked for every document whatever its schema.
  it.each([
    ["mutated-letters", ["m0400.xml", "m0532.xml"]],
    ["generated-tei", []],
  ])("judges %s as jing does, and finds the first slip in the same line", async (suite, excepted) => {
    const { value } = await language.compile(sourceAt(join(shared, "schemas/tei_all.rng")));
    const folder = join(shared, "suites", suite);
    const [, ...rows] = readFileSync(join(folder, "oracle.tsv"), "utf8").trim().split("\n");
    const wrong: string[] = [];
    let lines = 0;
    let invalid = 0;
    for (const row of rows) {
      const [file = "", verdict, , place = ""] = row.split("\t");
      const source = sourceAt(join(folder, "documents", file));
      const found = await errorsOf(value as Validator, source);
      if ((found.length === 0) !== (verdict === "valid")) wrong.push(file);
      const [first] = found.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
      if (!first?.range || verdict === "valid") continue;
      invalid++;
      // jing points behind the start tag.
      const line = Number(place.split(":")[0]);
      if (source.point(first.range.start).line === line || source.point(first.range.end).line === line) lines++;
    }
    console.log(
      `${suite}: ${rows.length - wrong.length} of ${rows.length} verdicts, ${lines} of ${invalid} first lines`,
    );
    expect(wrong).toEqual(excepted);
    expect(lines / invalid).toBeGreaterThan(0.95);
  });
});
