import { describe, expect, it } from "vitest";
import { diagnostic } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import { merge, REPORTERS, type ReportFormat, readPage, textOf, written } from "../../src/report/index.js";
import { reportOf } from "./reports.js";

const MANY = 100_000;
const line = '<p ref="#nowhere">x</p>\n';
const source = new Source("tei/many.xml", line.repeat(MANY));
const diagnostics = Array.from({ length: MANY }, (_, i) =>
  diagnostic(
    "tei/pointer-dangling",
    "tei/many.xml",
    "`ref` of `p` points to `#nowhere`, and no element has this `xml:id`",
    {
      range: { start: i * line.length + 3, end: i * line.length + 17 },
      expected: ["#a", "#b", "#c"],
    },
  ),
);
const document = { path: "tei/many.xml", source, document: undefined, schemas: ["a.rng"], valid: false, diagnostics };
const report = reportOf(
  {
    documents: [document],
    diagnostics: diagnostics.map((each) => ({ ...each, path: "other.xml" })),
    sources: new Map(),
  },
  { pageOf: () => "# tei/pointer-dangling: x\n\nMeaning.\n" },
);

/** A piece of each format that stands for one diagnostic. */
const SIGNS: Readonly<Record<Exclude<ReportFormat, "pretty">, RegExp>> = {
  compact: /: error tei\//g,
  json: /"code":/g,
  sarif: /"message":/g,
  junit: /: error tei\//g,
  github: /^::error /gm,
  gitlab: /"fingerprint":/g,
  checkstyle: /<error /g,
  html: /<article /g,
};

describe(`${2 * MANY} diagnostics`, () => {
  it.each(Object.entries(SIGNS))("are all told in %s, in pieces that are worth writing", (format, sign) => {
    if (!isFormat(format)) throw new Error(`there is no format ${format}`);
    let found = 0;
    let pieces = 0;
    let longest = 0;
    let rest = "";
    for (const piece of written(format, report)) {
      const text = rest + piece;
      const end = text.lastIndexOf("\n");
      found += text.slice(0, end).match(sign)?.length ?? 0;
      rest = text.slice(end);
      pieces++;
      longest = Math.max(longest, piece.length);
    }
    expect(found).toBe(2 * MANY);
    expect(pieces).toBeGreaterThan(100);
    expect(longest).toBeLessThan(100_000);
  });

  it("are counted where they are too many for people", () => {
    const whole = reportOf({ documents: [document], diagnostics: [], sources: new Map() });
    expect(textOf("pretty", whole)).toContain(`${MANY - 50} more are not shown`);
  });

  it("are merged", () => {
    const whole = reportOf({ documents: [document], diagnostics: [], sources: new Map() });
    const all = merge([{ path: "a.json", text: textOf("json", whole) }], { version: "1" });
    expect(all.documents[0]?.diagnostics).toHaveLength(MANY);
    expect(all.diagnostics).toEqual([]);
  });
});

describe("a page about a code", () => {
  it("is taken apart", () => {
    expect(readPage("a/b", "# a/b: what: it is\n\nOne\ntwo.\n\n## More\n")).toEqual({
      title: "what: it is",
      meaning: "One two.",
      body: "One\ntwo.\n\n## More",
    });
    expect(readPage("a/b", undefined)).toEqual({ title: "a/b", meaning: "a/b", body: "" });
  });
});

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}
