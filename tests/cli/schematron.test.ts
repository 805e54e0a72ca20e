import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Run, teiwright } from "./started.js";

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  write("any.rng", ANYTHING);
  write("rules.sch", RULES);
  write("register.xml", register("a", "b"));
  write("teiwright.config.json", '{ "documents": ["docs/*.xml"], "schema": "any.rng", "schematron": ["rules.sch"] }');
});
afterEach(() => rmSync(place, { recursive: true }));

const ANYTHING = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any">
<element><anyName/><zeroOrMore><choice><text/><attribute><anyName/></attribute><ref name="any"/></choice></zeroOrMore></element>
</define></grammar>`;
const RULES = `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
<phase id="quick"><active pattern="small"/></phase><phase id="thorough"><active pattern="keys"/></phase>
<pattern id="keys"><rule context="@key"><assert id="known" role="warning" test=". = doc('register.xml')//person/@id">nobody is <value-of select="."/></assert></rule></pattern>
<pattern id="small"><rule context="p"><report id="bad-p" test="@bad or doc-available('strict.xml')">bad</report></rule></pattern>
</schema>`;
const register = (...ids: readonly string[]): string =>
  `<register>${ids.map((id) => `<person id="${id}"/>`).join("")}</register>`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
}

/** A run whose cache is that of the test. */
const run = (...args: readonly string[]): Promise<Run> =>
  teiwright(place, ["validate", ...args], "", { TEIWRIGHT_CACHE: join(place, ".cache") });
const found = async (...args: readonly string[]): Promise<string> => (await run("--format", "compact", ...args)).out;

describe("what was found before is found again, unless", () => {
  beforeEach(() => {
    write("docs/1.xml", '<d><p key="a"/></d>');
    write("docs/2.xml", '<d><p key="c"/></d>');
  });
  const NOBODY = "docs/2.xml:1:7: warning schematron/failed-assert nobody is c (rule known)\n";

  it("nothing has changed", async () => {
    expect(await found()).toBe(NOBODY);
    expect(await found()).toBe(NOBODY);
  });

  it("the schema has changed", async () => {
    await found();
    write("rules.sch", RULES.replace("nobody is", "who is"));
    expect(await found()).toBe(NOBODY.replace("nobody is", "who is"));
  });

  it("a file that the rules read has changed", async () => {
    await found();
    write("register.xml", register("b", "c"));
    expect(await found()).toBe("docs/1.xml:1:7: warning schematron/failed-assert nobody is a (rule known)\n");
  });

  it("a file that the rules looked for has come", async () => {
    await found();
    write("strict.xml", "<x/>");
    expect(await found()).toContain("docs/1.xml:1:4: error schematron/successful-report bad (rule bad-p)\n");
  });

  it("a file that the rules read and that is a document itself has changed", async () => {
    write("rules.sch", RULES.replace("'register.xml'", "'docs/register.xml'"));
    write("docs/register.xml", register("a", "b"));
    expect(await found()).toBe(NOBODY);
    write("docs/register.xml", register("a", "c"));
    expect(await found()).toBe("");
  });

  it("a file that the rules read and that another document takes in has changed", async () => {
    write("docs/all.xml", '<d xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="../register.xml"/></d>');
    expect(await found()).toBe(NOBODY);
    write("register.xml", register("a", "c"));
    expect(await found()).toBe("");
  });
});

describe("the command", () => {
  it("finds the same in threads", async () => {
    for (let i = 0; i < 70; i++)
      write(`docs/${i}.xml`, `<d>\n<p key="${i % 3 ? "a" : i}"/>${i % 7 ? "" : '<p bad=""/>'}</d>`);
    const plain = await found("--no-cache", "--jobs", "1");
    expect(plain.split("\n")).toHaveLength(24 + 10 + 1);
    expect(await found("--jobs", "2")).toBe(plain);
    write("register.xml", register(...Array.from({ length: 70 }, (_, i) => `${i}`), "a"));
    expect((await found("--jobs", "2")).split("\n")).toHaveLength(10 + 1);
  });

  it("tells of a part where it stands in its own file", async () => {
    write("docs/1.xml", '<d xmlns:xi="http://www.w3.org/2001/XInclude">\n<xi:include href="../part.xml"/>\n</d>');
    write("part.xml", '<part>\n  <p key="a"/>\n  <p key="z"/>\n</part>');
    const { out } = await run("--format", "json");
    expect(JSON.parse(out).documents[0].diagnostics).toMatchObject([
      { path: "part.xml", line: 3, column: 6, rule: "known", xpath: "/part[1]/p[2]/@key" },
    ]);
  });

  it("names the rule in every report", async () => {
    write("docs/1.xml", '<d><p bad=""/></d>');
    const formats = ["pretty", "compact", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "html"];
    await run(...formats.flatMap((each) => ["--format", `${each}=out.${each}`]));
    const texts = formats.map((each) => readFileSync(join(place, `out.${each}`), "utf8"));
    expect(formats.filter((_, i) => !texts[i]?.includes("bad-p"))).toEqual([]);
  });

  it("gives a verdict for each schema", async () => {
    write("docs/1.xml", '<d><p bad="" key="z"/></d>');
    write("more.sch", RULES.replace('test="@bad', 'test="@worse').replace("known", "known-too"));
    const { out, code } = await run("--schematron", "rules.sch", "--schematron", "more.sch", "--format", "json");
    const [document] = JSON.parse(out).documents;
    expect(document.verdicts).toEqual([
      { schema: "any.rng", language: "relaxng", valid: true },
      { schema: "rules.sch", language: "schematron", valid: false },
      { schema: "more.sch", language: "schematron", valid: true },
    ]);
    const rules = document.diagnostics.map((each: { readonly rule: string; readonly schema: string }) => [
      each.rule,
      each.schema,
    ]);
    expect(rules).toEqual([
      ["bad-p", "rules.sch"],
      ["known", "rules.sch"],
      ["known-too", "more.sch"],
    ]);
    expect(code).toBe(1);
  });

  it("says which phases and schemas there are", async () => {
    write("docs/1.xml", '<d><p bad=""/></d>');
    const phase = await run("--phase", "thoruogh", "--format", "compact");
    expect([phase.code, phase.out]).toEqual([
      2,
      "rules.sch:1:1: error schematron/schema-reference the schema has no phase `thoruogh`; `thorough`, `quick`, `#ALL` may stand there\n",
    ]);
    const schema = await run("--schematron", "rule.sch", "--format", "compact");
    expect([schema.code, schema.out]).toEqual([
      2,
      "rule.sch: error schematron/schema-unusable the schema `rule.sch` is not there; did you mean `rules.sch`?\n",
    ]);
  });
});
