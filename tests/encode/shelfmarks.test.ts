import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shelfmarkIn } from "../../src/encode/shelfmarks/index.js";

// A line is a citation, a tab, and its parts; a citation without parts is none.
const rows = readFileSync(join(import.meta.dirname, "shelfmarks.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

describe("shelf-marks", () => {
  it("are many", () => expect(rows.length).toBeGreaterThanOrEqual(60));

  it.each(rows)("%s", (citation = "", expected = "") => {
    const parts = shelfmarkIn(citation, { start: 0, end: citation.length });
    const told = parts.map(({ type, range }) => `${type}=${citation.slice(range.start, range.end)}`);
    expect(told.join(" | ")).toBe(expected);
  });
});
