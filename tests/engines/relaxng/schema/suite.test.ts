import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasShared, readFile, readTexts, SHARED } from "./read.js";

interface Case {
  readonly id: string;
  readonly section: string | null;
  readonly expectSchema: "correct" | "incorrect";
}

/**
 * Where the suite names the section that a case was thought of for, and what the schema breaks is a rule of another: in 187,
 * 189, 193 and 197 (4.17) `start` has a `name`, as in drafts; 207 (4.18) and 214 (4.20) hold a circle of references; 329
 * (4.18) is `text` alone, which may not start.
 */
const OTHERWISE: Readonly<Record<string, string>> = {
  "187": "3",
  "189": "3",
  "193": "3",
  "197": "3",
  "207": "4.19",
  "214": "4.19",
  "329": "7.1.5",
};

const suite = "suites/relaxng-spectest";

describe.runIf(hasShared(suite))("the suite of the specification", async () => {
  const cases = casesOf(suite);
  const found = await Promise.all(
    cases.map(async ({ id }) => readFile(join(SHARED, suite, "cases", id, "schema.rng"))),
  );

  it("has all its schemas judged rightly", () => {
    const wrong = cases.flatMap(({ id, expectSchema }, i) =>
      (found[i]?.value !== undefined) === (expectSchema === "correct") ? [] : [{ id, said: found[i]?.diagnostics }],
    );
    const correct = cases.filter((each) => each.expectSchema === "correct").length;
    console.log(`relaxng-spectest: ${correct} correct schemas, ${cases.length - correct} incorrect ones`);
    expect(wrong).toEqual([]);
  });

  it("is told the section that an incorrect schema breaks", () => {
    const incorrect = cases.map((each, i) => ({ ...each, said: messages(found[i]?.diagnostics) }));
    const wrong = incorrect.filter(({ id, section, expectSchema, said }) => {
      const expected = OTHERWISE[id] ?? section;
      return expectSchema === "incorrect" && !said.some((each) => cites(each, expected));
    });
    expect(wrong.map(({ id, section, said }) => [id, section, ...said].join("\n"))).toEqual([]);
  });
});

describe.runIf(hasShared("suites/xsd-datatypes"))("the suite of the datatypes", async () => {
  const cases = casesOf("suites/xsd-datatypes");
  it("has its schemas judged rightly", async () => {
    const wrong: unknown[] = [];
    for (const { id, expectSchema } of cases) {
      const { value, diagnostics } = await readFile(join(SHARED, "suites/xsd-datatypes/cases", id, "schema.rng"));
      if ((value !== undefined) !== (expectSchema === "correct")) wrong.push({ id, said: messages(diagnostics) });
    }
    console.log(`xsd-datatypes: ${cases.length} schemas`);
    expect(wrong).toEqual([]);
  });
});

describe.runIf(hasShared("suites/relaxng-fuzz.jsonl"))("random schemas", () => {
  it("are accepted", async () => {
    const lines = readFileSync(join(SHARED, "suites/relaxng-fuzz.jsonl"), "utf8").trim().split("\n");
    const wrong: unknown[] = [];
    for (const line of lines) {
      const { diagnostics } = await readTexts({ "main.rng": JSON.parse(line).schema });
      if (diagnostics.length > 0) wrong.push(messages(diagnostics));
    }
    console.log(`relaxng-fuzz: ${lines.length} schemas`);
    expect(wrong).toEqual([]);
  });
});

it.runIf(!hasShared(suite))("the suites are not there", () => console.log(`${suite}: not there, did not run`));

function casesOf(folder: string): readonly Case[] {
  // The body of a suite runs even where its tests do not.
  return hasShared(folder) ? JSON.parse(readFileSync(join(SHARED, folder, "manifest.json"), "utf8")) : [];
}

function messages(diagnostics: readonly { readonly message: string }[] = []): readonly string[] {
  return diagnostics.map((each) => each.message);
}

function cites(message: string, section: string | null): boolean {
  const cited = /\(RELAX NG ([\d., ]+)\)/.exec(message)?.[1]?.split(", ") ?? [];
  return section !== null && cited.includes(section);
}
