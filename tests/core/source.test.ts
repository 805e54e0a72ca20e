import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";

describe("points", () => {
  const source = new Source("a.xml", "ab\r\nc\u{10380}d\re\n");

  it("count lines by CR LF, CR and LF, and columns by UTF-16 code units", () => {
    const points = [0, 2, 4, 5, 7, 9, 10, 11].map((offset) => source.point(offset));
    expect(points.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "1:1",
      "1:3",
      "2:1",
      "2:2",
      "2:4",
      "3:1",
      "3:2",
      "4:1",
    ]);
  });

  it("past the end are the end", () => {
    expect(source.point(99)).toEqual({ line: 4, column: 1 });
    expect(source.point(-1)).toEqual({ line: 1, column: 1 });
    expect(new Source("empty", "").point(5)).toEqual({ line: 1, column: 1 });
  });

  it("agree with the lines", () => {
    expect([1, 2, 3, 4, 5].map((number) => source.line(number))).toEqual(["ab", "c\u{10380}d", "e", "", ""]);
    expect(source.lineCount).toBe(4);
  });
});
