import { describe, expect, it } from "vitest";
import { globsFor } from "../../src/adopt/globs.js";

describe("globs for paths", () => {
  it.each([
    [["a.xml", "b.xml"], [], ["*.xml"]],
    [["a.xml"], ["b.xml"], ["a.xml"]],
    [["x/a.xml", "x/y/b.xml"], ["z/c.xml"], ["x/**/*.xml"]],
    [["x/a.xml", "x/y/b.xml"], ["x/z/c.xml"], ["x/*.xml", "x/y/*.xml"]],
    [["x/a.xml", "x/c.xml"], ["x/b.xml"], ["x/a.xml", "x/c.xml"]],
    [["x/a.tei", "x/y/b.xml"], ["x/b.xml"], ["x/**/*.tei", "x/y/*.xml"]],
    [["x/A.XML", "x/y/a"], [], ["x/**/*.XML", "x/y/a"]],
    [["[a]/b*.xml", "[a]/c.xml"], ["[a]/d.xml"], ["\\[a\\]/b\\*.xml", "\\[a\\]/c.xml"]],
    [[], ["a.xml"], []],
  ])("%j without %j are %j", (wanted, unwanted, globs) => {
    expect(globsFor(wanted, unwanted)).toEqual(globs);
  });
});
