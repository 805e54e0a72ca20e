import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { zipped } from "./docx/zipped.js";
import { authorityIn, bodyOf, encoded, unsealed } from "./encode.js";

const folder = join(import.meta.dirname, "cases");
const authority = authorityIn(join(import.meta.dirname, "authority"));
const cases = readdirSync(folder).sort();

describe("encode", () => {
  it("has cases", () => expect(cases.length).toBeGreaterThan(30));

  it.each(cases)("%s", async (name) => {
    const path = (file: string): string => join(folder, name, file);
    const input = readdirSync(join(folder, name)).find((file) => /^input\.\w+(?:\.d)?$/.test(file)) ?? "input.txt";
    const source = input.endsWith(".docx.d")
      ? { path: "input.docx", bytes: zipped(path(input)) }
      : new Source(input, readFileSync(path(input), "utf8"));
    const { documents, diagnostics } = await encoded([source], authority);
    const text = source instanceof Source ? source : documents[0]?.text;
    const said = diagnostics.map(({ code, severity, message, range }) => {
      const { line, column } = text?.point(range?.start ?? 0) ?? { line: 1, column: 1 };
      return `${line}:${column} ${severity} ${code} ${message}`;
    });
    const tei = unsealed(documents[0]?.tei ?? "");
    const isHeader = existsSync(path("header")) || existsSync(path("expected-header.xml"));
    const part = isHeader ? tei.slice(0, tei.indexOf("<text ")) : bodyOf(tei);
    const expected = isHeader ? "expected-header.xml" : "expected-body.xml";
    await expect(`${part}\n`).toMatchFileSnapshot(path(expected));
    await expect(said.map((line) => `${line}\n`).join("")).toMatchFileSnapshot(path("expected-diagnostics.txt"));
  });
});
