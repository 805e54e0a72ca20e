import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  mkdirSync(join(place, "parts"));
  writeFileSync(
    join(place, "a.xml"),
    '<?xml version="1.0"?>\n<a z="1" b="ä"><!--c--><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="parts/b.xml"/></a>\n',
  );
  writeFileSync(join(place, "parts/b.xml"), '<b xmlns:p="urn:p" xmlns="urn:b"/>');
  writeFileSync(join(place, "broken.xml"), "<a>");
});
afterAll(() => rmSync(place, { recursive: true }));

describe("teiwright canonical", () => {
  it.each([
    [["parts/b.xml"], '<b xmlns="urn:b" xmlns:p="urn:p"></b>'],
    [["parts/b.xml", "--exclusive"], '<b xmlns="urn:b"></b>'],
    [["parts/b.xml", "--exclusive", "--inclusive-prefixes", "p"], '<b xmlns="urn:b" xmlns:p="urn:p"></b>'],
    [
      ["a.xml", "--xinclude", "--with-comments"],
      '<a b="ä" z="1"><!--c--><b xmlns="urn:b" xmlns:p="urn:p" xml:base="parts/b.xml"></b></a>',
    ],
  ])("%s", async (args, expected) => {
    const { code, out } = await teiwright(place, ["canonical", ...args]);
    expect([code, out]).toEqual([0, expected]);
  });

  it("writes a file, or says what is wrong", async () => {
    const written = await teiwright(place, ["canonical", "parts/b.xml", "-o", "out/b.c14n"]);
    expect([written.code, written.out]).toEqual([0, ""]);
    expect(readFileSync(join(place, "out/b.c14n"), "utf8")).toBe('<b xmlns="urn:b" xmlns:p="urn:p"></b>');
    expect((await teiwright(place, ["canonical", "broken.xml"])).code).toBe(1);
    expect((await teiwright(place, ["canonical", "none.xml"])).code).toBe(2);
  });
});
