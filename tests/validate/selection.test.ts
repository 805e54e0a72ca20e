import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codesIn, pathsIn, SCHEMA, type TestProject, tei, testProject } from "./scale-project.js";

const CONFIG = { documents: ["docs/*.xml"], schema: "schema/main.rnc", authority: ["persons.xml"] };
const person = (id: string): string =>
  tei(`<listPerson><person xml:id="${id}"><persName>A</persName></person></listPerson>`);
let project: TestProject;

beforeEach(() => {
  project = testProject({
    ...SCHEMA,
    "teiwright.config.json": JSON.stringify(CONFIG),
    "persons.xml": person("anna"),
    "docs/a.xml": tei('<p n="1">a</p><ref target="../persons.xml#anna">Anna</ref>'),
    "docs/b.xml": tei('<p n="one" xml:id="b">b</p>'),
    "docs/c.xml": tei('<ref target="b.xml#b">c</ref>'),
    "docs/d.xml": tei('<xi:include href="../parts/d.xml"/>'),
    "docs/e.xml": tei("<p>e</p>"),
    "parts/d.xml": '<p xmlns="http://www.tei-c.org/ns/1.0" n="5">d</p>',
    "readme.txt": "a",
  });
});
afterEach(() => project.end());

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, "-c", "protocol.file.allow=always", ...args], {
    cwd: project.folder,
    stdio: "pipe",
    encoding: "utf8",
  });
}

function repository(): void {
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "first");
}

describe("--changed", () => {
  beforeEach(repository);
  const changed = async (...args: readonly string[]): Promise<readonly string[]> =>
    pathsIn(await project.report(["--changed", ...args]));

  it("reports on nothing where nothing has changed, and is clean", async () => {
    const { code, out } = await project.run(["validate", "--changed", "--format", "json"]);
    expect([code, pathsIn(out)]).toEqual([0, []]);
  });

  it("reports on what is changed, staged, not in the repository yet, or renamed", async () => {
    project.write("docs/e.xml", tei("<p>E</p>"));
    project.write("docs/b.xml", tei('<p n="2" xml:id="b">b</p>'));
    git("add", "docs/b.xml");
    project.write("docs/new.xml", tei('<p n="x">new</p>'));
    renameSync(join(project.folder, "docs/a.xml"), join(project.folder, "docs/f.xml"));
    const report = await project.report(["--changed"]);
    // The third points at the second.
    expect(pathsIn(report)).toEqual(["docs/b.xml", "docs/c.xml", "docs/e.xml", "docs/f.xml", "docs/new.xml"]);
    expect(codesIn(report)).toEqual(["docs/new.xml relaxng/value-not-allowed"]);
  });

  it("reports on documents that point at what is gone", async () => {
    project.remove("docs/b.xml");
    const report = await project.report(["--changed"]);
    expect(pathsIn(report)).toEqual(["docs/c.xml"]);
    expect(codesIn(report)).toEqual(["docs/c.xml tei/pointer-file-missing"]);
  });

  it("reports on documents that point at authority files, or take in parts", async () => {
    project.write("persons.xml", person("berta"));
    const report = await project.report(["--changed"]);
    expect(codesIn(report)).toEqual(["docs/a.xml tei/pointer-dangling"]);
    git("commit", "-qam", "second");
    project.write("parts/d.xml", '<p xmlns="http://www.tei-c.org/ns/1.0" n="x">d</p>');
    expect(codesIn(await project.report(["--changed"]))).toEqual(["docs/d.xml relaxng/value-not-allowed"]);
  });

  it("reports on a part that is gone", async () => {
    project.remove("parts/d.xml");
    expect(await changed()).toEqual(["docs/d.xml"]);
  });

  it.each(["schema/main.rnc", "schema/parts.rnc", "teiwright.config.json", "catalog.xml", "teiwright.lock.json"])(
    "reports on everything where %s has changed",
    async (path) => {
      const before: Readonly<Record<string, string>> = {
        ...SCHEMA,
        "teiwright.config.json": JSON.stringify(CONFIG),
        "catalog.xml": '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"/>',
        "teiwright.lock.json": '{ "version": 1, "schemas": {} }',
      };
      project.write(path, `${before[path]}\n`);
      expect((await changed()).length).toBe(5);
    },
  );

  it("reports on documents that themselves name a schema of an unusual name", async () => {
    const named =
      '<?xml-model href="../own.xml" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>';
    const schema = '<element name="x" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>';
    project.write("docs/a.xml", tei("<p/>", named));
    project.write("own.xml", schema);
    git("add", "-A");
    git("commit", "-qm", "second");
    project.write("own.xml", `${schema}\n`);
    expect(await changed()).toEqual(["docs/a.xml"]);
  });

  it("reports on the second of two equal ids, whichever has changed", async () => {
    project.write("teiwright.config.json", JSON.stringify({ ...CONFIG, ids: "global" }));
    git("commit", "-qam", "ids");
    project.write("docs/a.xml", tei('<p xml:id="b">a</p>'));
    expect(codesIn(await project.report(["--changed"]))).toContain("docs/b.xml tei/id-duplicate-in-corpus");
  });

  it("counts from the place where a branch left", async () => {
    git("checkout", "-qb", "work");
    project.write("docs/e.xml", tei("<p>E</p>"));
    git("commit", "-qam", "work");
    expect(await changed()).toEqual([]);
    expect(await changed("main")).toEqual(["docs/e.xml"]);
  });

  it("says the same of a document as a run over all", async () => {
    project.write("docs/b.xml", tei('<p n="two" xml:id="bb">b</p>'));
    const all = codesIn(await project.report()).filter((each) => /docs\/[bc]\.xml/.test(each));
    expect(codesIn(await project.report(["--changed"]))).toEqual(all);
    expect(all.length).toBe(2);
  });

  it("judges only what is concerned", async () => {
    project.write("docs/e.xml", tei("<p>E</p>"));
    const { out } = await project.run(["validate", "--changed", "--no-cache", "--format", "json"]);
    // A document that is not judged has no verdict, and its slip is not told.
    expect(out).not.toContain("docs/b.xml");
  });

  it("ends with 2 and words where a commit is not known", async () => {
    const { code, err } = await project.run(["validate", "--changed", "no-such"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: what has changed since no-such cannot be told: /);
  });

  it("works in a clone as shallow as services make it, or says that history is missing", async () => {
    project.write("docs/e.xml", tei("<p>E</p>"));
    git("commit", "-qam", "second");
    git("clone", "-q", "--depth", "1", `file://${project.folder}`, "../clone");
    const terminal = { folder: join(project.folder, "../clone") };
    const { code, err } = await project.run(["validate", "--changed", "HEAD~1"], terminal);
    expect(code).toBe(2);
    expect(err).toContain("the history must be fetched");
    const head = await project.run(["validate", "--changed", "HEAD", "--format", "json"], terminal);
    expect([head.code, pathsIn(head.out)]).toEqual([0, []]);
  });
});

describe("--changed outside of a repository", () => {
  it("ends with 2 and words", async () => {
    const { code, err } = await project.run(["validate", "--changed"]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be told: .*not a git repository/);
  });
});

describe("--shard", () => {
  it.each([1, 2, 3, 5, 8])("of %i: their merged reports are that of one run", async (count) => {
    project.write("teiwright.config.json", JSON.stringify({ ...CONFIG, ids: "global" }));
    project.write("persons.xml", person("nobody"));
    project.write("docs/e.xml", tei('<p xml:id="b">e</p>'));
    project.write("docs/a.xml", tei("<p>", ""));
    mkdirSync(join(project.folder, "reports"));
    const reports = Array.from({ length: count }, (_, i) => `reports/${i + 1}.json`);
    for (const [i, report] of reports.entries()) {
      const { code } = await project.run(["validate", "--shard", `${i + 1}/${count}`, "--format", `json=${report}`]);
      expect(code).toBeLessThan(2);
    }
    const merged = await project.run(["merge", ...reports, "--format", "json"]);
    const whole = await project.run(["validate", "--format", "json"]);
    const plain = (text: string): string => text.replace(/"durationMs": \d+/, "");
    expect(plain(merged.out)).toBe(plain(whole.out));
    expect(merged.code).toBe(whole.code);
    expect(codesIn(whole.out)).toContain("docs/e.xml tei/id-duplicate-in-corpus");
    expect(whole.out).toContain("tei/authority-unused");
  });

  it("reports on a part that is missing", async () => {
    await project.run(["validate", "--shard", "1/2", "--format", "json=1.json"]);
    const { code, out } = await project.run(["merge", "1.json", "--format", "compact"]);
    expect(code).toBe(2);
    expect(out).toContain("shard 2 of 2 is missing");
  });

  it.each([
    { CI_NODE_INDEX: "2", CI_NODE_TOTAL: "5" },
    { CIRCLE_NODE_INDEX: "1", CIRCLE_NODE_TOTAL: "5" },
    { BUILDKITE_PARALLEL_JOB: "1", BUILDKITE_PARALLEL_JOB_COUNT: "5" },
    { SYSTEM_JOBPOSITIONINPHASE: "2", SYSTEM_TOTALJOBSINPHASE: "5" },
    { JOB_COMPLETION_INDEX: "1", JOB_COMPLETIONS: "5" },
    { SLURM_ARRAY_TASK_ID: "4", SLURM_ARRAY_TASK_MIN: "3", SLURM_ARRAY_TASK_COUNT: "5" },
  ])("auto takes its part from %j", async (variables) => {
    expect(pathsIn(await project.report(["--shard", "auto"], { variables }))).toEqual(["docs/b.xml"]);
  });

  it.each([
    {},
    { CI_NODE_INDEX: "6", CI_NODE_TOTAL: "5" },
    { CI_NODE_INDEX: "", CI_NODE_TOTAL: "5" },
    { CI_NODE_INDEX: "1.5", CI_NODE_TOTAL: "5" },
    { JOB_COMPLETION_INDEX: "1" },
    { SLURM_ARRAY_TASK_ID: "-1", SLURM_ARRAY_TASK_MIN: "0", SLURM_ARRAY_TASK_COUNT: "5" },
  ])("auto ends with 2 for %j", async (variables) => {
    const { code, err, out } = await project.run(["validate", "--shard", "auto"], { variables });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: the variables of this job do not say which shard it is; /);
  });

  it.each(["0/2", "3/2", "1/0", "a", "1", "1/2/3", "-1/2", "1.5/2", ""])("%j ends with 2", async (shard) => {
    const { code, out } = await project.run(["validate", `--shard=${shard}`]);
    expect([code, out]).toEqual([2, ""]);
  });
});
