import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ReportFormat, textOf } from "../../src/report/index.js";
import { CASES, reportOf, wrong } from "./reports.js";

const FORMATS: readonly ReportFormat[] = [
  "pretty",
  "compact",
  "json",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "checkstyle",
];

const SUFFIXES: Partial<Record<ReportFormat, string>> = {
  json: "json",
  sarif: "sarif",
  junit: "junit.xml",
  gitlab: "gitlab.json",
  checkstyle: "checkstyle.xml",
};

describe.each(Object.keys(CASES))("a report: %s", (name) => {
  it.each(FORMATS)("%s", async (format) => {
    await expect(textOf(format, reportOf(CASES[name]))).toMatchFileSnapshot(
      join(import.meta.dirname, "cases", name, `expected.${SUFFIXES[format] ?? `${format}.txt`}`),
    );
  });
});

describe("reports", () => {
  it.each(FORMATS)("%s holds nothing that a terminal would obey", (format) => {
    expect(textOf(format, reportOf(CASES.mixed))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it("are coloured only when that is asked for", () => {
    expect(textOf("pretty", reportOf(CASES.mixed, { colour: true }))).toContain("\u001b[31merror\u001b[39m");
    expect(textOf("compact", reportOf(CASES.mixed, { colour: true }))).not.toContain("\u001b");
  });

  it("leave the summary out when only what is wrong is wanted", () => {
    expect(textOf("pretty", reportOf(CASES.clean, { quiet: true }))).toBe("");
  });

  it("for people count what is too much to show", () => {
    const one = wrong.diagnostics[0];
    const many = {
      ...wrong,
      diagnostics: Array.from({ length: 3000 }, () => one).filter((each) => each !== undefined),
    };
    const validation = { documents: [many], diagnostics: [], sources: new Map() };
    expect(textOf("pretty", reportOf(validation))).toContain("2950 more are not shown");
    expect(textOf("compact", reportOf(validation)).trimEnd().split("\n").length).toBe(3000);
  });
});
