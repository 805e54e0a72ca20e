import { execFile } from "node:child_process";
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandIn, faultsOfGitlab, faultsOfSarif, faultsOfXml } from "../report/consumers.js";
import { teiwright } from "./started.js";

const root = join(import.meta.dirname, "../..");
const program = join(root, "dist/lib/cli/main.js");
let place = "";

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  mkdirSync(join(place, ".git"));
  cpSync(join(root, "tests/validate/schema.rng"), join(place, "edition/small.rng"));
  write("edition/teiwright.config.json", '{ "documents": ["letters/**/*.xml"], "schema": "small.rng" }');
  write("edition/letters/a.xml", tei("<p>x</p>"));
  write("edition/letters/à Zürich, 100%.xml", tei('<p when="no">x</p>'));
  write("edition/letters/c.xml", tei('<p ref="#nowhere">x</p>'.repeat(3000)));
});
afterAll(() => rmSync(place, { recursive: true }));

describe("several formats at once", () => {
  const files = {
    sarif: "o.sarif",
    junit: "j.xml",
    gitlab: "g.json",
    checkstyle: "c.xml",
    html: "r.html",
    github: "a.txt",
  };
  const formats = Object.entries(files).flatMap(([name, file]) => ["--format", `${name}=out/${file}`]);

  it("are written whole, and standard output is left to the one that names no file", async () => {
    const { code, out, err } = await teiwright(join(place, "edition"), ["validate", "--format", "json", ...formats]);
    expect([code, err]).toEqual([1, ""]);
    expect(JSON.parse(out).summary).toMatchObject({ documents: 3, valid: 1, errors: 3001 });
    expect(readdirSync(join(place, "edition/out")).sort()).toEqual(Object.values(files).sort());
    expect(faultsOfSarif(read("edition/out/o.sarif"))).toEqual([]);
    expect(faultsOfGitlab(read("edition/out/g.json"))).toEqual([]);
    expect(await faultsOfXml(read("edition/out/j.xml"), "junit")).toEqual([]);
    expect(await faultsOfXml(read("edition/out/c.xml"), "checkstyle")).toEqual([]);
    expect(read("edition/out/r.html").match(/<article /g)).toHaveLength(3001);
  });

  it("name files as the repository does, and rules with the pages about their codes", () => {
    const [first, second] = read("edition/out/a.txt").split("\n").map(commandIn);
    expect([first?.properties.file, second?.properties.file]).toEqual([
      "edition/letters/c.xml",
      "edition/letters/c.xml",
    ]);
    const [run] = JSON.parse(read("edition/out/o.sarif")).runs;
    expect(run.artifacts[2].location.uri).toBe("edition/letters/%C3%A0%20Z%C3%BCrich%2C%20100%25.xml");
    expect(run.tool.driver.rules[0].help.markdown).toContain("## How to mend it");
    expect(read("edition/out/r.html")).toContain("What the messages mean");
  });

  // Windows has neither.
  it.runIf(process.platform !== "win32")("may go into a pipe or a device, which stays what it is", async () => {
    const commands = [
      `"${process.execPath}" "${program}" validate --quiet --format compact=/dev/null --format json=/dev/stdout | cat`,
      `mkfifo pipe; cat pipe & "${process.execPath}" "${program}" validate --format compact=/dev/null --format json=pipe > /dev/null; wait; test -p pipe`,
    ];
    for (const command of commands) {
      const { stdout } = await promisify(execFile)("sh", ["-c", command], {
        cwd: join(place, "edition"),
        maxBuffer: 1e8,
      });
      expect(JSON.parse(stdout.slice(stdout.indexOf("{\n"), stdout.lastIndexOf("\n}\n") + 3)).summary.errors).toBe(
        3001,
      );
    }
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.runIf(process.platform !== "win32")("come through a pipe whole, however slow its reader", async () => {
    const command = `"${process.execPath}" "${program}" validate --format sarif | (sleep 1; cat)`;
    const { stdout } = await promisify(execFile)("sh", ["-c", command], {
      cwd: join(place, "edition"),
      maxBuffer: 100_000_000,
    });
    expect(JSON.parse(stdout).runs[0].results).toHaveLength(3001);
  });
});

describe("on GitHub Actions", () => {
  const summary = (): Readonly<Record<string, string>> => ({ GITHUB_STEP_SUMMARY: join(place, "summary.md") });

  it("the summary of the job is added to what stands there", async () => {
    write("summary.md", "Before.\n");
    const args = ["validate", "--format", "github"];
    const { code, out } = await teiwright(join(place, "edition"), args, "", summary());
    expect(code).toBe(1);
    expect(out.split("\n").filter((each) => commandIn(each))).toHaveLength(3001);
    expect(read("summary.md")).toMatch(/^Before\.\n## ❌ TEI documents\n/);
    expect(read("summary.md")).toContain("<summary><code>tei&#47;pointer&#45;dangling</code>");
  });

  it("there is none where no annotations are wanted", async () => {
    write("summary.md", "");
    await teiwright(join(place, "edition"), ["validate", "--format", "compact"], "", summary());
    expect(read("summary.md")).toBe("");
  });

  it("a summary that cannot be written is said, and does not change the verdict", async () => {
    const args = ["validate", "letters/a.xml", "--format", "github"];
    const environment = { GITHUB_STEP_SUMMARY: join(place, "nowhere/summary.md") };
    const { code, err } = await teiwright(join(place, "edition"), args, "", environment);
    expect([code, err]).toEqual([0, expect.stringContaining("the summary of the job cannot be written")]);
  });
});

describe("merge", () => {
  const validate = (path: string, report: string) =>
    teiwright(join(place, "edition"), ["validate", path, "--quiet", "--format", `json=${report}`]);

  beforeAll(async () => {
    await validate("letters/a.xml", "reports/1.json");
    await validate("letters/à*.xml", "reports/2.json");
    await validate("letters/c.xml", "reports/3.json");
  });

  it("makes of the parts the report of the whole", async () => {
    const parts = ["reports/3.json", "reports/1.json", "reports/2.json"];
    for (const format of ["compact", "sarif", "html", "pretty", "github", "checkstyle", "gitlab"]) {
      const whole = await teiwright(join(place, "edition"), ["validate", "--format", format]);
      const merged = await teiwright(join(place, "edition"), ["merge", ...parts, "--format", format]);
      expect(merged).toEqual(whole);
    }
    const { code, out } = await teiwright(join(place, "edition"), ["merge", ...parts, "--format", "json"]);
    const whole = await teiwright(join(place, "edition"), ["validate", "--format", "json"]);
    const summary = { ...JSON.parse(whole.out).summary, durationMs: expect.any(Number) };
    expect([code, JSON.parse(out)]).toEqual([1, { ...JSON.parse(whole.out), summary }]);
  });

  it("is clean where all are, and counts warnings", async () => {
    expect((await teiwright(join(place, "edition"), ["merge", "reports/1.json"])).code).toBe(0);
    const report = JSON.parse(read("edition/reports/1.json"));
    const warning = {
      code: "publish/id-taken",
      severity: "warning",
      message: "w",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    };
    report.documents[0].diagnostics = [warning, warning];
    report.summary.warnings = 2;
    write("edition/reports/w.json", JSON.stringify(report));
    const max = async (number: string) =>
      (await teiwright(join(place, "edition"), ["merge", "reports/w.json", "--max-warnings", number])).code;
    expect([await max("2"), await max("1")]).toEqual([0, 1]);
  });

  it("shows lines of documents of the project only", async () => {
    write("secret.xml", "<secret/>\n");
    const report = JSON.parse(read("edition/reports/2.json"));
    report.documents[0].path = "../secret.xml";
    write("edition/reports/s.json", JSON.stringify(report));
    const { out } = await teiwright(join(place, "edition"), ["merge", "reports/s.json"]);
    expect(out).toContain("../secret.xml:1:45");
    expect(out).not.toContain("<secret/>");
  });

  it.each([
    [
      "a report that is not there",
      ["merge", "reports/1.json", "reports/9.json"],
      /config\/no-file.*\n.*there is no report `reports\/9.json`/,
    ],
    [
      "a folder",
      ["merge", "reports"],
      /config\/unreadable.*\n.*report `reports` is a folder; a report in JSON must stand there/,
    ],
    ["another file", ["merge", "letters/a.xml"], /config\/report-unreadable.*\n.*it is no JSON/],
    ["no report", ["merge"], /missing required argument 'report'/],
  ])("cannot run with %s", async (_, args, says) => {
    const { code, out, err } = await teiwright(join(place, "edition"), args);
    expect(code).toBe(2);
    expect(out + err).toMatch(says);
  });

  it("tells what it can all the same", async () => {
    const args = ["merge", "reports/2.json", "reports/9.json", "--format", "json"];
    const { code, out } = await teiwright(join(place, "edition"), args);
    expect([code, JSON.parse(out).documents.length, JSON.parse(out).diagnostics.length]).toEqual([2, 1, 1]);
  });
});

function write(path: string, text: string): void {
  const file = join(place, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function read(path: string): string {
  return readFileSync(join(place, path), "utf8");
}

function tei(content: string): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0">${content}</TEI>\n`;
}
