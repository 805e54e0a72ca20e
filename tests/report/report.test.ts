import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnostic } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import type { ValidatedDocument, Validation } from "../../src/core/validation.js";
import { REPORTERS, type Report, type ReportFormat } from "../../src/report/index.js";

const long = `<p>${"word ".repeat(60)}<bad/>${" word".repeat(60)}</p>`;
const text = `<list>\r\n\t<p>\u{10380}\u202e\u0007</p>\r\n${long}\r\n</list>\r\n`;
const source = new Source("tei/b.xml", text);
const at = (written: string) => ({ start: text.indexOf(written), end: text.indexOf(written) + written.length });

const wrong: ValidatedDocument = {
  path: "tei/b.xml",
  source,
  document: undefined,
  schemas: ["schemas/archival.rng"],
  valid: false,
  diagnostics: [
    diagnostic(
      "relaxng/element-not-allowed",
      "tei/b.xml",
      "element `p` is not allowed in `list`; `item` or 2 more may stand there",
      {
        range: at("<p>"),
        xpath: "/list[1]/p[1]",
        actual: "p",
        expected: ["item", "head", "label"],
      },
    ),
    diagnostic("encode/name-ambiguous", "tei/b.xml", "a \u202emessage\u0007 with a mark of direction", {
      range: at("\u{10380}"),
    }),
    diagnostic("relaxng/element-unknown", "tei/b.xml", "element `bad` is not one that the schema knows", {
      range: at("<bad/>"),
    }),
    diagnostic("xml/not-well-formed", "tei/b.xml", "over the end of a line", { range: at("</p>\r\n</list>") }),
  ],
};
const right: ValidatedDocument = {
  ...wrong,
  path: "tei/a.xml",
  source: new Source("tei/a.xml", ""),
  valid: true,
  diagnostics: [],
};
const unread: ValidatedDocument = {
  ...wrong,
  path: "tei/c.xml",
  source: undefined,
  schemas: [],
  diagnostics: [diagnostic("xml/encoding", "tei/c.xml", "byte 0xE9 is no UTF-8")],
};

const CASES: Readonly<Record<string, Validation>> = {
  clean: { documents: [right], diagnostics: [], sources: new Map() },
  mixed: { documents: [right, wrong, unread], diagnostics: [], sources: new Map() },
  nothing: {
    documents: [],
    diagnostics: [diagnostic("config/no-documents", ".", "no document matches")],
    sources: new Map(),
  },
  schema: {
    documents: [{ ...right, valid: false }],
    diagnostics: [
      diagnostic("relaxng/schema-unusable", "s.rng", "the schema is no schema", { range: { start: 4, end: 7 } }),
    ],
    sources: new Map([["s.rng", new Source("s.rng", "<a>\n<b/></a>")]]),
  },
};

const FORMATS: readonly ReportFormat[] = ["pretty", "compact", "json"];

describe.each(Object.keys(CASES))("a report: %s", (name) => {
  it.each(FORMATS)("%s", async (format) => {
    await expect(REPORTERS[format](reportOf(name))).toMatchFileSnapshot(
      join(import.meta.dirname, "cases", name, `expected.${format === "json" ? "json" : `${format}.txt`}`),
    );
  });
});

describe("reports", () => {
  it.each(FORMATS)("%s holds nothing that a terminal would obey", (format) => {
    expect(REPORTERS[format](reportOf("mixed"))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it("are coloured only when that is asked for", () => {
    expect(REPORTERS.pretty({ ...reportOf("mixed"), colour: true })).toContain("\u001b[31merror\u001b[39m");
    expect(REPORTERS.compact({ ...reportOf("mixed"), colour: true })).not.toContain("\u001b");
  });

  it("leave the summary out when only what is wrong is wanted", () => {
    expect(REPORTERS.pretty({ ...reportOf("clean"), quiet: true })).toBe("");
  });

  it("for people count what is too much to show", () => {
    const one = wrong.diagnostics[0];
    const many = {
      ...wrong,
      diagnostics: Array.from({ length: 3000 }, () => one).filter((each) => each !== undefined),
    };
    const validation = { documents: [many], diagnostics: [], sources: new Map() };
    expect(REPORTERS.pretty({ ...reportOf("clean"), validation })).toContain("2950 more are not shown");
    expect(
      REPORTERS.compact({ ...reportOf("clean"), validation })
        .trimEnd()
        .split("\n").length,
    ).toBe(3000);
  });
});

function reportOf(name: string): Report {
  const validation = CASES[name];
  if (!validation) throw new Error(`there is no case ${name}`);
  return { validation, version: "1.2.3", durationMs: 41.3, colour: false, quiet: false };
}
