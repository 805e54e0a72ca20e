import { describe, expect, it } from "vitest";
import { diagnostic } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import { REPORTERS, type ReportFormat, sourcesOf, told, written } from "../../src/report/index.js";

const ESCAPE = "\u001b[31m\u001b]8;;http://127.0.0.1/\u0007\u009b2J\u202e\r";
const NASTY = `::error file=x::y ##[add-mask]z ##vso[task.setvariable]a ]]> <script>alert(1)</script> %0A::stop-commands::k ${ESCAPE}`;

const path = `::warning::${ESCAPE}\n::error::.xml`;
const source = new Source(path, `${NASTY.replaceAll("\r", " ")}\n<TEI/>\n`);
const message = `${NASTY}\n::add-matcher::m`;
const found = diagnostic("schematron/successful-report", path, message, {
  range: { start: 0, end: 7 },
  actual: NASTY,
  expected: [NASTY],
  documentation: `\n::error::${NASTY}`,
  schema: NASTY,
});
const validation = {
  documents: [{ path, source, document: undefined, schemas: [], diagnostics: [found], valid: false }],
  diagnostics: [diagnostic("config/no-file", NASTY, NASTY)],
  sources: new Map([[path, source]]),
};

function text(format: ReportFormat): string {
  const report = { told: told(validation, { version: "0", durationMs: 0 }), sourceOf: sourcesOf(validation) };
  return [...written(format, { ...report, pageOf: () => undefined, folder: ".", colour: false, quiet: false })].join(
    "",
  );
}

const FORMATS = Object.keys(REPORTERS) as ReportFormat[];

describe("words of documents in a report", () => {
  it.each(FORMATS)("are characters and nothing else to a terminal: %s", (format) => {
    expect(text(format)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  // What GitHub Actions looks for: a command at the start of a line, blanks left out, or the older form anywhere.
  it.each(FORMATS)("are no commands to a service that reads the output: %s", (format) => {
    const lines = text(format).split("\n");
    expect(lines.filter((line) => /##\w*\[/.test(line) && !(format === "github" && line.startsWith("::")))).toEqual([]);
    const commands = lines.filter((line) => line.trim().startsWith("::"));
    // The format that is made of commands has one for each diagnostic.
    expect(commands.map((line) => line.slice(0, 8))).toEqual(format === "github" ? ["::error ", "::error "] : []);
  });

  it("stay what they are in formats for programs", () => {
    const report = JSON.parse(text("json"));
    expect(report.documents[0].diagnostics[0].actual).toBe(NASTY);
    expect(report.documents[0].path).toBe(path);
  });

  it.each(["junit", "checkstyle", "html"] as const)("are no markup: %s", (format) => {
    expect(text(format)).not.toContain("<script>alert");
    if (format !== "html") expect(text(format)).not.toContain("]]>");
  });

  it("are cut for people where they have no end, and whole in JSON", () => {
    const long = diagnostic("relaxng/element-unknown", "a.xml", `element \`${"n".repeat(100_000)}\` is long`);
    const one = { documents: [], diagnostics: [long], sources: new Map() };
    const report = { told: told(one, { version: "0", durationMs: 0 }), sourceOf: () => undefined };
    const of = (format: ReportFormat): number =>
      [...written(format, { ...report, pageOf: () => undefined, folder: ".", colour: false, quiet: true })].join("")
        .length;
    expect(of("pretty")).toBeLessThan(3000);
    expect(of("compact")).toBeLessThan(3000);
    expect(of("json")).toBeGreaterThan(100_000);
  });
});
