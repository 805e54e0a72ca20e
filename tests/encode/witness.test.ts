import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/encode/parse/markdown/index.js";
import { MarkdownLedger } from "../../src/encode/parse/markdown/ledger.js";
import type { Transcription } from "../../src/encode/tree.js";
import { checkWitness } from "../../src/encode/witness.js";

describe("the comparison of what was read with the file", () => {
  const tree = parseMarkdown("The *boat* is \\[late\\] &amp; slow.", "a.md").value;

  it("takes what was read rightly", () => expect(checkWitness(tree, "a.md")).toEqual([]));

  it.each([
    ["a lost word", (text: string) => text.replace("boat", "")],
    ["a changed letter", (text: string) => text.replace("boat", "boot")],
    ["a lost bracket", (text: string) => text.replace("[", "")],
    ["a word twice", (text: string) => `${text} slow.`],
    ["another order", (text: string) => text.replace("The boat", "boat The")],
  ])("finds %s", (_, change) => {
    const changed: Transcription = { ...tree, text: change(tree.text) };
    expect(checkWitness(changed, "a.md").map(({ code }) => code)).toEqual(["encode/text-changed"]);
  });

  it("counts characters where the reader keeps no order", () => {
    const unordered = { ...tree, witness: { text: "abc", ordered: false } };
    expect(checkWitness({ ...unordered, text: "cab" }, "a.docx")).toEqual([]);
    expect(checkWitness({ ...unordered, text: "ca" }, "a.docx")).toHaveLength(1);
  });

  it("finds a word of Markdown that is neither text nor told", () => {
    const ledger = new MarkdownLedger("# The [boat](late)");
    ledger.text({ start: 2, end: 6, value: "The ", decoded: false });
    ledger.told({ start: 11, end: 18 });
    expect(ledger.witness()).toBe("The boat");
  });
});
