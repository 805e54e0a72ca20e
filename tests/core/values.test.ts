import { describe, expect, it } from "vitest";
import { CODES, severityOf } from "../../src/core/codes.js";
import { diagnostic, hasErrors, inDocumentOrder } from "../../src/core/diagnostic.js";
import { editDistance, nearest } from "../../src/core/nearest.js";
import { folderOf, normalise, relativeTo, resolveIn, stemOf, suffixOf } from "../../src/core/path.js";

describe("paths", () => {
  it("are normalised as far as they go", () => {
    expect(["a/./b/../c", "../a", "/../a", "a/..", "a\\b"].map(normalise)).toEqual(["a/c", "../a", "/a", ".", "a/b"]);
  });

  it("lead from a folder and back to it", () => {
    expect(resolveIn("a/b", "../c.xml")).toBe("a/c.xml");
    expect(resolveIn("a/b", "/c.xml")).toBe("/c.xml");
    expect(relativeTo("/p/a", "/p/b/c.xml")).toBe("../b/c.xml");
    expect(relativeTo("/p", "/p")).toBe(".");
  });

  it("have a folder, a stem and a suffix", () => {
    expect([folderOf("a/b.xml"), folderOf("b.xml"), folderOf("/b.xml")]).toEqual(["a", ".", "/"]);
    expect([stemOf("a/b.c.xml"), stemOf("a/.hidden"), suffixOf("a/B.XML"), suffixOf("a.b/c")]).toEqual([
      "b.c",
      ".hidden",
      ".xml",
      "",
    ]);
  });
});

describe("the nearest words", () => {
  it("come nearest first, and a short word must be nearer than a long one", () => {
    expect(nearest("persname", ["persName", "placeName", "p"])).toEqual(["persName"]);
    expect(nearest("p", ["q", "ab", "lb"])).toEqual(["q"]);
    expect(nearest("zzz", ["persName", "abc"])).toEqual([]);
  });

  it("count a swap of neighbours as one step", () => {
    expect([editDistance("wehn", "when"), editDistance("", "ab"), editDistance("abc", "abc")]).toEqual([1, 2, 0]);
  });
});

describe("diagnostics", () => {
  it("have the severity of their code", () => {
    expect(diagnostic("encode/name-ambiguous", "a.txt", "two persons").severity).toBe("warning");
    expect(hasErrors([diagnostic("encode/name-ambiguous", "a.txt", "two persons")])).toBe(false);
    expect(hasErrors([diagnostic("xml/not-well-formed", "a.xml", "an ampersand")])).toBe(true);
    expect(CODES.map(severityOf).every((each) => ["error", "warning", "info"].includes(each))).toBe(true);
  });

  it("are put into document order, those of the whole file first", () => {
    const at = (start: number) =>
      diagnostic("xml/not-well-formed", "a.xml", `${start}`, { range: { start, end: start } });
    const whole = diagnostic("xml/encoding", "a.xml", "whole");
    expect(inDocumentOrder([at(9), at(2), whole]).map((each) => each.message)).toEqual(["whole", "2", "9"]);
  });
});
