import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/index.js";
import type { Comparison, Difference } from "../../src/core/comparison.js";
import { Source } from "../../src/core/source.js";
import { comparisonJson, comparisonPage, comparisonText } from "../../src/report/index.js";
import { randomFrom } from "../random.js";
import { xmlEngine } from "../xml-engine.js";

function differences(before: string, after: string): readonly Difference[] {
  const [one, other] = [before, after].map((text, i) => xmlEngine.parse(new Source(`${i + 1}.xml`, text)).value);
  if (!one || !other) throw new Error("no document");
  return compare(one, other);
}

function inWords(before: string, after: string): string {
  const found: Comparison = {
    before: "1.xml",
    after: "2.xml",
    state: "different",
    differences: differences(before, after),
  };
  return [...comparisonText({ version: "0", comparisons: [found] })].join("");
}

const lines = (before: string, after: string): readonly string[] => inWords(before, after).split("\n").slice(0, -2);

const cases = join(import.meta.dirname, "cases");

describe("two documents", () => {
  it.each(readdirSync(cases))("are told apart in words, JSON and as a page: %s", async (name) => {
    const [before = "", after = ""] = ["before", "after"].map((each) =>
      readFileSync(join(cases, name, `${each}.xml`), "utf8"),
    );
    await expect(inWords(before, after)).toMatchFileSnapshot(join(cases, name, "expected.txt"));
    const found: Comparison = {
      before: "a.xml",
      after: "b<.xml",
      state: "different",
      differences: differences(before, after),
    };
    const report = { version: "0", comparisons: [found] };
    expect(JSON.parse([...comparisonJson(report)].join(""))).toMatchObject({ equal: false, documents: [found] });
    const page = [...comparisonPage(report)].join("");
    expect(page).toContain("b&lt;.xml");
    expect(page).not.toContain("<script");
    expect(page.match(/<li class=/g)).toHaveLength(found.differences.length);
  });

  it.each([
    ["<r><a/>\n  <b/></r>", "<r><a></a><b  /></r>"],
    ["<r>x  y<!--c--> z</r>", "<r>\n  x y z<?p?>\n</r>"],
    ["<r>x<!--c-->y</r>", "<r>xy</r>"],
    ['<r a="1" b="&#65;">&lt;</r>', "<r b='A' a='1'><![CDATA[<]]></r>"],
    ['<p:r xmlns:p="urn:p"><p:a/></p:r>', '<r xmlns="urn:p"><a/></r>'],
  ])("are the same: %s and %s", (before, after) => {
    expect(differences(before, after)).toEqual([]);
    expect(differences(after, before)).toEqual([]);
  });

  it.each([
    ["<r>a<b/>c</r>", "<r>a <b/>c</r>", ["2.xml:1: text of `r` changed", "  [-ac-]{+a c+}"]],
    [
      '<r xml:space="preserve">a  b</r>',
      '<r xml:space="preserve">a b</r>',
      ["2.xml:1: text of `r` changed", "  a[- -]{+ +}b"],
    ],
    [
      "<r><a/></r>",
      '<r xmlns="urn:x"><a/></r>',
      ["2.xml:1: element `r` renamed to `r in urn:x`", "2.xml:1: element `a` renamed to `a in urn:x`"],
    ],
    ["<r><a n='1'>x</a></r>", "<r><a>x</a></r>", ["2.xml:1: attribute `n` of `a` deleted: it was `1`"]],
    ["<r><l>one two</l><l>three</l></r>", "<r><l>three</l></r>", ["1.xml:1: element `l` deleted: “one two”"]],
    [
      "<r><p>one <i>two</i> three</p></r>",
      "<r><p>one two three</p></r>",
      ["1.xml:1: tags of `i` taken from around text: “two”"],
    ],
    ["<r><p>a</p><p>b</p></r>", "<r><p>a</p><div><p>b</p></div></r>", ["2.xml:1: tags of `div` put around text: “b”"]],
    [
      "<r><p>of the <b>year</b> 1901</p></r>",
      "<r><p>of the <b>year</b> 1902</p></r>",
      ["2.xml:1: text of `p` changed", "  of the year [-1901-]{+1902+}"],
    ],
    [
      '<r><x><p xml:id="a">one</p></x><y/></r>',
      '<r><x/><y><p xml:id="a">one two</p></y></r>',
      ["2.xml:1: element `p` moved: “one two”", "2.xml:1: text of `p` changed", "  one{+ two+}"],
    ],
    ["<r><p>你好世界</p></r>", "<r><p>你好大世界</p></r>", ["2.xml:1: text of `p` changed", "  你好{+大+}世界"]],
    [
      "<r><p>a<lb/>b<lb/>c</p></r>",
      "<r><p>a<lb/>b<lb n='2'/>c</p></r>",
      ["2.xml:1: attribute `n` of `lb` inserted: `2`"],
    ],
  ])("differ: %s and %s", (before, after, expected) => {
    expect(lines(before, after)).toEqual(expected);
  });

  it("differ by what was changed in one of them, and by no more", () => {
    const next = randomFrom(7);
    const words = Array.from({ length: 400 }, (_, i) => `w${i}`);
    const paragraph = (i: number): string =>
      `<p n="${i}">${Array.from({ length: 12 }, () => words[Math.floor(next() * words.length)]).join(" ")} <hi>end ${i}</hi></p>`;
    const before = Array.from({ length: 300 }, (_, i) => paragraph(i));
    const after = before.flatMap((each, i) => {
      if (i % 50 === 10) return [];
      if (i % 50 === 20) return [each.replace("<hi>end", "<hi>END")];
      if (i % 50 === 30) return [each, "<p>entirely new words stand here now</p>"];
      return i % 50 === 40 ? [each.replace("<p ", '<p rend="x" ')] : [each];
    });
    const kinds = differences(`<r>${before.join("")}</r>`, `<r>${after.join("\n")}</r>`).map((each) => each.kind);
    expect(kinds.filter((each) => each === "element-deleted")).toHaveLength(6);
    expect(kinds.filter((each) => each === "text-changed")).toHaveLength(6);
    expect(kinds.filter((each) => each === "element-inserted")).toHaveLength(6);
    expect(kinds.filter((each) => each === "attribute-changed")).toHaveLength(6);
    expect(kinds).toHaveLength(24);
  });

  it("may nest deep, and be large and wholly different", { timeout: 60_000 }, () => {
    const deep = (text: string): string => `${"<a>".repeat(20_000)}${text}${"</a>".repeat(20_000)}`;
    expect(differences(deep("x"), deep("y")).map((each) => each.kind)).toEqual(["text-changed"]);
    const rows = (name: string): string =>
      `<r>${Array.from({ length: 20_000 }, (_, i) => `<p>${name}${i} is here</p>`).join("")}</r>`;
    expect(differences(rows("a"), rows("b")).length).toBeGreaterThan(10_000);
  });
});
