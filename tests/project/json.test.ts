import { describe, expect, it } from "vitest";
import { readJson } from "../../src/project/json.js";

describe("a text that is no JSON", () => {
  it.each([
    ['{ "a": 1, }', 10, "`}` stands here; another setting, or no comma before it, must stand there"],
    [
      '{ // why\n "a": 1 }',
      2,
      "`/` stands here; no remark but the name of a setting in double quotes must stand there",
    ],
    ["{ a: 1 }", 2, "`a` stands here; the name of a setting in double quotes must stand there"],
    ['{ "a" 1 }', 6, "`1` stands here; a colon must stand there"],
    ['{ "a": "x }', 7, '`"` stands here; a text with a closing quote must stand there'],
    ['{ "a": [1', 9, "the file ends here; a comma or `]` must stand there"],
  ])("%j says what must stand where", (text, start, message) => {
    const { error } = readJson(text);
    expect([error?.range.start, error?.message]).toEqual([start, message]);
  });

  it("is none where it is JSON", () => {
    expect(readJson('{ "a": [1, "x", { "b": null }] }\n').error).toBeUndefined();
  });
});
