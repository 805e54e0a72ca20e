import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { type Confirmation, confirm, isAsMade } from "../../src/encode/index.js";
import { xmlEngine } from "../xml-engine.js";
import { ROOT } from "./encode.js";

const draft = readFileSync(join(ROOT, "tei/documents/memo-1955-04-19.xml"), "utf8");

async function confirmed(tei: string, wish: Partial<Confirmation> = {}) {
  const jane = { resp: "jd", name: "Jane <Doe>", date: "2026-01-02", ...wish };
  return confirm(new Source("memo.xml", tei), jane, { xml: xmlEngine });
}

/** The lines of the second that are not in the first. */
function newLines(before: string, after: string): readonly string[] {
  const known = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !known.has(line));
}

describe("confirm", () => {
  it("puts the person in the place of the encoder, and no certainty is left", async () => {
    const { value, diagnostics } = await confirmed(draft);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ confirmed: 23, left: 0, questions: 2 });
    const tei = value?.tei ?? "";
    expect(tei.match(/ cert="/g)).toBeNull();
    expect(tei.match(/<[^<>]* resp="#encoder"/g)).toEqual(Array(2).fill('<note type="todo" resp="#encoder"'));
    expect(tei).toContain(
      '<revisionDesc status="draft">\n      <change who="#jd" when="2026-01-02">Checked; 23 statements of the encoder confirmed.</change>\n      <change who="#encoder"',
    );
    expect(tei).toContain(
      '<respStmt xml:id="jd">\n          <resp>encoding checked by</resp>\n          <name>Jane &lt;Doe&gt;</name>\n        </respStmt>',
    );
    expect(tei).toContain('<date notBefore="1954-10-01" notAfter="1954-12-31" resp="#jd">the end of 1954</date>');
  });

  it("changes nothing else, byte for byte", async () => {
    const { value } = await confirmed(draft);
    const back = (value?.tei ?? "")
      .replace(/\n *<respStmt xml:id="jd">[\s\S]*?<\/respStmt>/, "")
      .replace(/<change who="#jd".*<\/change>\n */, "")
      .replaceAll('resp="#jd"', 'resp="#encoder"');
    expect(back).toBe(draft.replace(/ cert="(?:high|medium|low)"/g, ""));
  });

  it("ends the draft when no question is open, be it that the answers come later", async () => {
    const answered = (tei: string): string => tei.replace(/\s*<note type="todo" resp="#encoder"[\s\S]*?<\/note>/g, "");
    const { value } = await confirmed(answered(draft));
    expect(value).toMatchObject({ confirmed: 23, left: 0, questions: 0 });
    expect(value?.tei).toContain('<revisionDesc status="checked">');
    const before = (await confirmed(draft)).value?.tei ?? "";
    const after = (await confirmed(answered(before), { date: "2026-02-03" })).value?.tei;
    expect(after).toContain('<change who="#jd" when="2026-02-03" status="checked">Checked.</change>');
  });

  it("leaves a confirmed document alone, and the encoder does too", async () => {
    const once = (await confirmed(draft)).value?.tei ?? "";
    const { value } = await confirmed(once, { date: "2026-02-03" });
    expect(value?.tei).toBe(once);
    expect(isAsMade(once)).toBe(false);
  });

  it("confirms one statement, by its XPath; the document stays a draft", async () => {
    const only = ["/TEI[1]/text[1]/body[1]/div[1]/p[5]/date[1]"];
    const { value } = await confirmed(draft, { only });
    expect(value).toMatchObject({ confirmed: 1, left: 22 });
    expect(value?.tei).toContain('status="draft"');
    expect(newLines(draft, value?.tei ?? "")).toHaveLength(5);
  });

  it("confirms one statement by its id", async () => {
    const { value } = await confirmed(draft, { only: ["orig-lang"] });
    expect(value?.tei).toContain('<textLang xml:id="orig-lang" mainLang="ru" resp="#jd">');
  });

  it("refuses a place that the encoder has not stated", async () => {
    const { value, diagnostics } = await confirmed(draft, { only: ["/TEI[1]/text[1]"] });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["encode/cannot-confirm"]);
  });

  it("takes a person whom the document knows, without adding anybody", async () => {
    const { value } = await confirmed(draft, { resp: "translator" });
    expect(value?.tei.match(/<respStmt/g)).toHaveLength(3);
  });

  it.each([
    ["whom the document does not know", { resp: "nobody", name: undefined }],
    ["that is the program", { resp: "encoder" }],
    ["that is the id of something else", { resp: "src-page" }],
    ["that can be no id", { resp: "J D" }],
  ])("refuses a responsible %s", async (_, wish) => {
    const given = Object.assign({ date: "2026-01-02", name: "Jane" as string | undefined }, wish);
    const { name, ...rest } = given;
    const wanted: Confirmation = name === undefined ? rest : { ...rest, name };
    const { value, diagnostics } = await confirm(new Source("memo.xml", draft), wanted, { xml: xmlEngine });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["encode/unknown-resp"]);
  });

  it("refuses what is not well-formed", async () => {
    const { value, diagnostics } = await confirmed(draft.replace("</body>", ""));
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.code).toMatch(/^xml\//);
  });

  it("writes a history where a header has none, and keeps single quotes, CRLF and prefixes", async () => {
    const foreign =
      "<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'><t:teiHeader><t:fileDesc><t:titleStmt><t:title>x</t:title></t:titleStmt></t:fileDesc></t:teiHeader>\r\n<t:text><t:body><t:p  cert = 'low'\r\n resp='#a #encoder'>y</t:p></t:body></t:text></t:TEI>\r\n";
    const { value } = await confirmed(foreign);
    expect(value?.tei).toBe(
      '<t:TEI xmlns:t=\'http://www.tei-c.org/ns/1.0\'><t:teiHeader><t:fileDesc><t:titleStmt><t:title>x</t:title><t:respStmt xml:id="jd"><t:resp>encoding checked by</t:resp><t:name>Jane &lt;Doe&gt;</t:name></t:respStmt></t:titleStmt></t:fileDesc><t:revisionDesc status="checked"><t:change who="#jd" when="2026-01-02" status="checked">Checked; one statement of the encoder confirmed.</t:change></t:revisionDesc></t:teiHeader>\r\n<t:text><t:body><t:p\r\n resp=\'#a #jd\'>y</t:p></t:body></t:text></t:TEI>\r\n',
    );
  });
});
