import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  writeFileSync(
    join(place, "letter.txt"),
    "Visby, 3 May 1924\n\nDear Mr. Berg,\n\nThe boat <is> late [again. It came at the end of 1923.\n\nKarl A. Holm\n",
  );
});
afterAll(() => rmSync(place, { recursive: true }));

const read = (name: string): string => readFileSync(join(place, name), "utf8");

describe("teiwright encode", () => {
  it("tells programs what it decided, with places and reasons", async () => {
    const { code } = await teiwright(place, ["encode", "letter.txt", "-o", "letter.xml", "--report", "report.json"]);
    expect(code).toBe(0);
    const report = JSON.parse(read("report.json"));
    expect(Object.keys(report)).toEqual(["version", "tool", "summary", "documents"]);
    const [document] = report.documents;
    expect(document).toMatchObject({ path: "letter.txt", output: "letter.xml" });
    expect(document.decisions).toContainEqual({
      kind: "date",
      element: "date",
      certainty: "medium",
      reason: "the words leave more than one reading; the value is the likeliest",
      text: "the end of 1923",
      value: "1923-10-01/1923-12-31",
      line: 5,
      column: 39,
      endLine: 5,
      endColumn: 54,
      xpath: "/TEI[1]/text[1]/body[1]/div[1]/p[1]/date[1]",
    });
    expect(document.questions).toContainEqual(expect.objectContaining({ line: 5, column: 20 }));
    expect(report.summary).toEqual({
      documents: 1,
      decisions: document.decisions.length,
      questions: document.questions.length,
    });
  });

  it("shows an editor the document, in one page without scripts", async () => {
    await teiwright(place, ["encode", "letter.txt", "-o", "letter.xml", "--review", "review.html"]);
    const page = read("review.html");
    expect(page).not.toMatch(/<script|https?:|<link|<img|url\(/);
    expect(page.indexOf('<h3 id="document-1-questions">')).toBeLessThan(page.indexOf('<h3 id="document-1-text">'));
    expect(page).toContain("The boat &lt;is&gt; late [again.");
    expect(page).toMatch(
      /<mark class="medium date" id="document-1-\d+" title="date = 1923-10-01\/1923-12-31 \(medium\): [^"]+">the end of 1923<\/mark>/,
    );
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(1);
    for (const id of targets) expect(page).toContain(` id="${id}"`);
  });

  it("writes nothing where the page cannot be written, and says so", async () => {
    writeFileSync(join(place, "file"), "");
    const { code, err } = await teiwright(place, [
      "encode",
      "letter.txt",
      "-o",
      "b.xml",
      "--review",
      "file/review.html",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("error: file/review.html cannot be written");
  });
});

describe("teiwright confirm", () => {
  it("marks a document as checked, once, and the encoder keeps it", async () => {
    await teiwright(place, ["encode", "letter.txt", "-o", "checked.xml"]);
    const open = read("checked.xml");
    writeFileSync(join(place, "checked.xml"), open.replace(/\s*<note type="todo"[\s\S]*?<\/note>/g, ""));
    const args = ["confirm", "checked.xml", "--resp", "jd", "--date", "2026-01-02"];
    expect(await teiwright(place, args)).toMatchObject({ code: 2 });
    const first = await teiwright(place, [...args, "--name", "Jane Doe"]);
    expect(first.code).toBe(0);
    expect(first.err).toMatch(/checked\.xml: \d+ statements confirmed/);
    const checked = read("checked.xml");
    expect(checked).toContain('<change who="#jd" when="2026-01-02" status="checked">');
    const again = await teiwright(place, args);
    expect(again.err).toContain("nothing left to confirm, unchanged");
    expect(read("checked.xml")).toBe(checked);
    const encoded = await teiwright(place, ["encode", "letter.txt", "-o", "checked.xml"]);
    expect(encoded.err).toContain("encode/edited");
    expect(read("checked.xml")).toBe(checked);
  });

  it("says what is still open, and that the document stays a draft", async () => {
    await teiwright(place, ["encode", "letter.txt", "-o", "open.xml"]);
    const { err } = await teiwright(place, ["confirm", "open.xml", "--resp", "jd", "--name", "Jane Doe"]);
    expect(err).toMatch(/questions? still open; the document stays a draft until nothing is open/);
    expect(read("open.xml")).toContain('<revisionDesc status="draft">');
  });

  it("refuses what is no day, and a document that is none", async () => {
    writeFileSync(join(place, "broken.xml"), "<TEI>");
    expect((await teiwright(place, ["confirm", "letter.xml", "--resp", "jd", "--date", "2026-02-31"])).code).toBe(2);
    expect((await teiwright(place, ["confirm", "broken.xml", "--resp", "jd", "--name", "J"])).code).toBe(1);
    expect(read("broken.xml")).toBe("<TEI>");
    expect((await teiwright(place, ["confirm", "none.xml", "--resp", "jd"])).code).toBe(2);
  });
});
