import { join } from "node:path";
import { parse as parseJunit } from "junit2json";
import { describe, expect, it } from "vitest";
import { CODES } from "../../src/core/codes.js";
import { nodeHost } from "../../src/host/index.js";
import { escapeInvisible, type ReportFormat, stepSummary, textOf } from "../../src/report/index.js";
import { commandIn, faultsOfGitlab, faultsOfSarif, faultsOfXml } from "./consumers.js";
import { CASES, nasty, reportOf, wrong } from "./reports.js";

const host = nodeHost(join(import.meta.dirname, "../.."));
const pageOf = (code: string): string => new TextDecoder().decode(host.asset(`docs/codes/${code}.md`));
const VALIDATIONS: typeof CASES = { ...CASES, nasty: nasty() };
const tell = (format: ReportFormat, name: string): string =>
  textOf(format, reportOf(VALIDATIONS[name], { pageOf, folder: "sub folder" }));

describe.each(Object.keys(VALIDATIONS))("what reads reports has nothing against: %s", (name) => {
  it("SARIF", () => expect(faultsOfSarif(tell("sarif", name))).toEqual([]));
  it("GitLab's Code Quality", () => expect(faultsOfGitlab(tell("gitlab", name))).toEqual([]));
  it("JUnit", async () => expect(await faultsOfXml(tell("junit", name), "junit")).toEqual([]));
  it("Checkstyle", async () => expect(await faultsOfXml(tell("checkstyle", name), "checkstyle")).toEqual([]));
});

describe("what checks the formats", () => {
  it("finds faults", async () => {
    expect(faultsOfSarif('{"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]}')).not.toEqual([]);
    expect(faultsOfGitlab('[{"description": "a"}]')).not.toEqual([]);
    expect(await faultsOfXml("<testsuites/>", "junit")).not.toEqual([]);
    expect(await faultsOfXml("<checkstyle version='1'><file/></checkstyle>", "checkstyle")).not.toEqual([]);
    expect(await faultsOfXml("<checkstyle version='\u0001'/>", "checkstyle")).not.toEqual([]);
  });
});

describe("SARIF", () => {
  const run = (name: string) => JSON.parse(tell("sarif", name)).runs[0];

  it("has a result for each diagnostic of a document, whose rule is its code", () => {
    const { results, tool } = run("mixed");
    const rules: readonly { readonly id: string }[] = tool.driver.rules;
    expect(results.map((each: { readonly ruleIndex: number }) => rules[each.ruleIndex]?.id)).toEqual(
      results.map((each: { readonly ruleId: string }) => each.ruleId),
    );
    expect(results).toHaveLength(5);
    expect(results.map((each: { readonly level: string }) => each.level)).toEqual([
      "error",
      "warning",
      "error",
      "error",
      "error",
    ]);
  });

  it("explains each rule with the page of its code", () => {
    for (const { id, help, fullDescription, shortDescription } of run("mixed").tool.driver.rules) {
      expect(help.markdown).toContain("## How to mend it");
      expect(pageOf(id)).toContain(help.markdown);
      expect(`${shortDescription.text}\n${fullDescription.text}`).toMatch(/^[A-Z].*\.\n[A-Z].*[.!?]$/s);
    }
  });

  it("names files from the root of the repository, as URIs", () => {
    const uris = run("nasty").artifacts.map(
      (each: { readonly location: { readonly uri: string } }) => each.location.uri,
    );
    expect(uris).toContain("sub%20folder/tei/lettres%20%C3%A0%20Z%C3%BCrich/50%20%25%2C%20a%3Ab%23c%3Fd.xml");
    expect(uris).toContain("outside/a.xml");
    for (const each of uris) expect(each).toMatch(/^(?:[A-Za-z0-9._~!'()*/-]|%[0-9A-F]{2})+$/);
  });

  it("tells whether the run came to its end", () => {
    expect(run("mixed").invocations[0]).toEqual({ executionSuccessful: true, toolConfigurationNotifications: [] });
    const { executionSuccessful, toolConfigurationNotifications } = run("nothing").invocations[0];
    expect([executionSuccessful, toolConfigurationNotifications[0].associatedRule.id]).toEqual([
      false,
      "config/no-documents",
    ]);
  });

  it("knows a diagnostic again wherever it has moved to, and no two are one", () => {
    const prints = (name: string): readonly string[] =>
      run(name).results.map(
        (each: { readonly partialFingerprints: object }) => Object.values(each.partialFingerprints)[0],
      );
    expect(new Set([...prints("mixed"), ...prints("nasty")]).size).toBe(
      prints("mixed").length + prints("nasty").length,
    );
    const wrong = CASES.mixed?.documents[1];
    const moved = wrong?.diagnostics.map((each) => ({ ...each, range: { start: 0, end: 1 } })) ?? [];
    const validation = { documents: [{ ...wrong, diagnostics: moved }], diagnostics: [], sources: new Map() };
    const again = JSON.parse(textOf("sarif", reportOf(Object.assign({ ...CASES.mixed }, validation))));
    expect(
      again.runs[0].results.map(
        (each: { readonly partialFingerprints: object }) => Object.values(each.partialFingerprints)[0],
      ),
    ).toEqual(prints("mixed").slice(0, 4));
  });
});

describe("GitHub's annotations", () => {
  const commands = (name: string) => tell("github", name).trimEnd().split("\n").slice(0, -1).map(commandIn);

  it("reach GitHub as they were meant, one a line", () => {
    const validation = nasty();
    const meant = [...validation.diagnostics, ...validation.documents.flatMap((each) => each.diagnostics)];
    const read = commands("nasty");
    const words = meant.map(({ message, rule }) => (rule === undefined ? message : `${message} (rule ${rule})`));
    expect(read.map((each) => each?.data)).toEqual(words.map(escapeInvisible));
    expect(read.map((each) => each?.properties.title)).toEqual(meant.map((each) => each.code));
    expect(read.at(-1)?.properties.file).toBe("sub folder/tei/lettres à Zürich/50 %, a:b#c?d.xml");
    expect([...new Set(read.map((each) => each?.name))].sort()).toEqual(["error", "notice", "warning"]);
  });

  it("have columns only where begin and end are on one line", () => {
    const [first, ...others] = commands("mixed");
    expect(first?.properties).toMatchObject({ line: "2", endLine: "2", col: "2", endColumn: "5" });
    expect(others.at(2)?.properties).toEqual({
      file: "sub folder/tei/b.xml",
      line: "3",
      endLine: "4",
      title: "xml/not-well-formed",
    });
  });

  it("are the only lines that GitHub obeys", () => {
    expect(commandIn(tell("github", "nasty").trimEnd().split("\n").at(-1) ?? "")).toBeUndefined();
  });
});

describe("the summary of a job on GitHub", () => {
  it("says the verdict, the documents that need work, and how to mend what is wrong", () => {
    const text = stepSummary(reportOf(CASES.mixed, { pageOf }));
    expect(text).toMatch(/^## ❌ TEI documents\n\n3 documents: 1 valid, 2 not valid; 4 errors, 1 warning\n/);
    expect(text).toContain("| <code>tei&#47;b&#46;xml</code> | not valid | 3 | 1 |\n");
    expect(text).not.toContain("a&#46;xml");
    expect(text).toContain("element <code>p</code> is not allowed in <code>list</code>; ");
    expect(text).toContain("**How to mend it**");
    expect(stepSummary(reportOf(CASES.clean))).toBe(
      "## ✅ TEI documents\n\n1 document: 1 valid, 0 not valid; 0 errors, 0 warnings\n\n",
    );
  });

  it("shows whatever stands in a document as text", () => {
    const text = stepSummary(reportOf(VALIDATIONS.nasty));
    expect(text).not.toMatch(/<(?!\/?code>)|[[\]@{}\\~]|[*_`]|http:/);
    for (const row of text.split("\n").filter((each) => each.startsWith("|"))) {
      expect([5, 4]).toContain(row.split("|").length - 1);
    }
  });

  it("stays below what GitHub takes", () => {
    const mixed = CASES.mixed ?? nasty();
    const document = mixed.documents[1] ?? wrong;
    const diagnostics = Array.from({ length: 5000 }, () => document.diagnostics).flat();
    const documents = Array.from({ length: 5000 }, (_, i) => ({ ...document, path: `tei/${"x".repeat(200)}${i}.xml` }));
    const validation = { ...mixed, documents: [...documents, { ...document, diagnostics }] };
    const text = stepSummary(reportOf(validation, { pageOf: () => pageOf(CODES[0] ?? "") }));
    expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
    expect(text).toContain("more messages not shown here");
  });
});

describe("JUnit", () => {
  it("is read as one test a document, with what is wrong", async () => {
    const read = await parseJunit(tell("junit", "mixed"));
    if (!read || !("testsuite" in read)) throw new Error("no test suites were read");
    expect([read.tests, read.failures, read.errors]).toEqual([3, 2, 0]);
    const cases = read.testsuite?.[0]?.testcase ?? [];
    expect(cases.map((each) => [each.name, each.failure?.length ?? 0])).toEqual([
      ["tei/a.xml", 0],
      ["tei/b.xml", 1],
      ["tei/c.xml", 1],
    ]);
    expect(cases[1]?.failure?.[0]?.inner).toContain("tei/b.xml:3:304: error relaxng/element-unknown element `bad`");
    expect(cases[1]?.["system-out"]?.[0]).toContain("tei/b.xml:2:5: warning");
  });

  it("keeps whatever stands in a message", async () => {
    const read = await parseJunit(tell("junit", "nasty"));
    if (!read || !("testsuite" in read)) throw new Error("no test suites were read");
    expect(read.testsuite?.[0]?.testcase?.at(-1)?.failure?.[0]?.inner).toContain(
      "]]> <![CDATA[ --> <!-- &amp; &#0; <script>",
    );
  });
});
