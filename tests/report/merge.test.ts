import { describe, expect, it } from "vitest";
import { diagnostic } from "../../src/core/diagnostic.js";
import { type JsonReport, merge, type Told, textOf, told } from "../../src/report/index.js";
import { CASES, nasty, reportOf } from "./reports.js";

const run = { version: "1.2.3", durationMs: 41.3 };
const mixed = told(CASES.mixed ?? nasty(), run);
const written = (part: Told): string => textOf("json", { ...reportOf(CASES.mixed), told: part });
const report = (path: string, changes: Partial<Told> = {}): JsonReport => ({
  path,
  text: written({ ...mixed, ...changes }),
});
const merged = (...reports: readonly JsonReport[]): Told => merge(reports, { version: "9.9.9" });
const faults = (...reports: readonly JsonReport[]): readonly string[] =>
  merged(...reports).diagnostics.map((each) => `${each.code} ${each.message}`);
const shard = (index: number, count: number): JsonReport =>
  report(`${index}.json`, { shard: { index, count }, documents: mixed.documents.slice(index - 1, index) });

describe("merging", () => {
  it("one report changes nothing of it", () => {
    for (const validation of [...Object.values(CASES), nasty()]) {
      const part = told(validation, run);
      // JSON has no place for the path of a diagnostic of a document: it is the document's.
      const again = merged({ path: "a.json", text: written(part) });
      expect(again).toEqual({ ...part, durationMs: 41 });
      expect(written(again)).toBe(written(part));
    }
  });

  it("the shards of a validation gives the report of the whole", () => {
    const parts = [shard(3, 3), shard(1, 3), shard(2, 3)];
    expect(written({ ...merged(...parts), durationMs: 41.3 })).toBe(written(mixed));
    expect(merged(...parts).durationMs).toBe(123);
  });

  it("keeps what it does not know", () => {
    const text = written(mixed).replace('"code": "xml/encoding",', '"code": "xml/encoding", "later": [1, "a"],');
    expect(JSON.parse(written(merged({ path: "a.json", text }))).documents[2].diagnostics[0].later).toEqual([1, "a"]);
  });

  it("takes a document that two reports tell alike once, and one that they tell otherwise not at all", () => {
    const [first] = mixed.documents;
    if (!first) throw new Error("the case has no document");
    expect(merged(report("a.json"), report("b.json"))).toEqual({ ...mixed, durationMs: 82 });
    const other = report("b.json", { documents: [{ ...first, schemas: ["other.rng"] }] });
    expect(faults(report("a.json"), other)).toEqual([
      "config/report-conflict document `tei/a.xml`: `a.json` and `b.json` tell something else; give each document to one run",
    ]);
    const twice = report("a.json", { documents: [first, { ...first, valid: false }] });
    expect(faults(twice)[0]).toContain("`a.json` tells of it twice, each time something else");
  });

  it("says a fault of a schema once, and knows that the run was not finished", () => {
    const part = told(CASES.schema ?? nasty(), run);
    const again = merged({ path: "a.json", text: written(part) }, { path: "b.json", text: written(part) });
    expect(again.diagnostics).toEqual(part.diagnostics);
  });

  it.each([
    ["a shard that is missing", [shard(1, 3), shard(3, 3)], "config/report-missing shard 2 of 3 is missing"],
    [
      "many shards that are missing",
      [shard(1, 1e9)],
      "2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 999999989 more of 1000000000",
    ],
    ["a shard that is there twice", [shard(1, 1), shard(1, 1)], "`1.json` and `1.json` are both of shard 1 of 1"],
    ["shards of two sets", [shard(1, 2), shard(2, 3)], "`1.json` is one of 2 shards and `2.json` is one of 3 shards"],
    [
      "a shard beside a whole",
      [shard(1, 1), report("b.json")],
      "`1.json` is one of 1 shards and `b.json` is of no shard",
    ],
    [
      "other versions of teiwright",
      [report("a.json"), report("b.json", { version: "1.3.0" })],
      "`a.json` is of teiwright 1.2.3 and `b.json` of 1.3.0",
    ],
    [
      "no document in any report",
      [report("a.json", { documents: [] })],
      "config/no-documents the reports hold no document",
    ],
  ])("says %s", (_, reports, says) => {
    expect(faults(...reports)).toHaveLength(1);
    expect(faults(...reports)[0]).toContain(says);
  });

  it.each([
    ["nothing at all", () => "", "it is no JSON, or not all of it is there"],
    ["a report that was cut off", (text: string) => text.slice(0, -20), "it is no JSON, or not all of it is there"],
    ["another file", () => "[]", "the report is a list; values in curly brackets must stand there"],
    ["a later version", (text: string) => text.replace('"version": 1,', '"version": 2,'), "its `version` is `2`; `1`"],
    ["no version", () => "{}", "its `version` is not there; `1` must stand there"],
    [
      "no documents",
      (text: string) => text.replace('"documents": [', '"papers": ['),
      "`documents` is not there; a list",
    ],
    [
      "a document less than the summary says",
      (text: string) => JSON.stringify({ ...JSON.parse(text), documents: [] }),
      "its `summary` says `3` for `documents`, and it holds 0",
    ],
    [
      "a severity that there is not",
      (text: string) => text.replace('"severity": "warning"', '"severity": "grave"'),
      '`severity` of `documents[1].diagnostics[1]` is `"grave"`; `error`, `warning` or `info` must stand there',
    ],
    [
      "a line that there is not",
      (text: string) => text.replace('"line": 2', '"line": 0'),
      "`line` of `documents[1].diagnostics[0]` is 0; a whole number from 1 on must stand there",
    ],
    [
      "a place without a column",
      (text: string) => text.replace('"column"', '"pillar"'),
      "`column` of `documents[1].diagnostics[0]` is not there; a number must stand there",
    ],
    [
      "a shard that there is not",
      (text: string) => text.replace('"tool"', '"shard": {"index": 4, "count": 3}, "tool"'),
      "its `shard` is 4 of 3",
    ],
  ])("says that %s is no report, and tells the others", (_, spoil, says) => {
    const all = merged(report("good.json"), { path: "bad.json", text: spoil(written(mixed)) });
    expect(all.documents).toEqual(mixed.documents);
    expect(all.diagnostics).toHaveLength(1);
    expect(all.diagnostics[0]).toMatchObject({ code: "config/report-unreadable", path: "bad.json", severity: "error" });
    expect(all.diagnostics[0]?.message).toContain(`\`bad.json\` is no report that can be merged: ${says}`);
  });

  it("says what is known of reports that are not there", () => {
    const absent = [diagnostic("config/no-file", "b.json", "there is no report `b.json`")];
    expect(merge([report("a.json")], { version: "1", absent }).diagnostics).toEqual(absent);
    expect(merge([], { version: "1", absent })).toEqual({
      version: "1",
      durationMs: 0,
      diagnostics: absent,
      documents: [],
    });
  });
});
