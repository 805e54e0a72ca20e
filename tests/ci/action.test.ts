import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commandIn, faultsOfSarif } from "../report/consumers.js";
import { commandsIn, refusal } from "./accepted.js";

const root = join(import.meta.dirname, "../..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");
let place = "";

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "teiwright-"));
  mkdirSync(join(place, ".git"));
  cpSync(join(root, "tests/validate/schema.rng"), join(place, "my edition/small.rng"));
  write("my edition/teiwright.config.json", '{ "documents": ["*.xml"], "schema": "small.rng" }');
  write("my edition/good.xml", '<TEI xmlns="http://www.tei-c.org/ns/1.0"><p>x</p></TEI>');
  write("my edition/bad one.xml", '<TEI xmlns="http://www.tei-c.org/ns/1.0"><p when="no">x</p></TEI>');
});
afterAll(() => rmSync(place, { recursive: true }));

interface Step {
  readonly id: string;
  readonly run: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
}

const action: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
} = parse(text("action.yml"));

describe("the action for GitHub", () => {
  it("puts no input into a script, so that none can be run", () => {
    expect(action.runs.using).toBe("composite");
    for (const step of action.runs.steps) expect(step.run).not.toContain("${{");
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\.$/);
  });

  it("validates, with annotations, the summary and a SARIF report", () => {
    const { code, out, outputs, summary } = runAction({ "working-directory": "my edition", sarif: "out/tei.sarif" });
    expect(code).toBe(1);
    const [annotation] = out.split("\n").flatMap((each) => commandIn(each) ?? []);
    expect(annotation?.properties).toMatchObject({
      file: "my edition/bad one.xml",
      title: "relaxng/value-not-allowed",
    });
    expect(outputs).toEqual(["exit-code=1", "sarif=my edition/out/tei.sarif", ""]);
    expect(faultsOfSarif(readFileSync(join(place, "my edition/out/tei.sarif"), "utf8"))).toEqual([]);
    expect(summary).toContain("2 documents: 1 valid, 1 not valid");
  });

  it("takes paths and more words one a line, as they are", () => {
    const { code, out } = runAction({
      "working-directory": "my edition",
      paths: "good.xml\nbad one.xml\n$(touch harm)\n",
      args: "--engine\nlibxml2\n",
      "max-warnings": "3",
      schema: "small.rng",
      config: "teiwright.config.json",
      html: "r.html",
    });
    expect(code).toBe(2);
    expect(out).toContain("there is no file or folder `$(touch harm)`");
    expect(readFileSync(join(place, "my edition/r.html"), "utf8")).toContain("bad one.xml");
  });

  it("names the SARIF report from the root, and lets no input make another output", () => {
    const inner = { "working-directory": "my edition", paths: "good.xml" };
    const absolute = join(place, "tei.sarif");
    expect(runAction({ ...inner, sarif: absolute }).outputs).toEqual(["exit-code=0", `sarif=${absolute}`, ""]);
    const { outputs } = runAction({ ...inner, sarif: "a.sarif\nexit-code=7" });
    expect(outputs).toEqual(["exit-code=0", "sarif=my edition/a.sarif exit-code=7", ""]);
  });

  it("says which Node it needs", () => {
    const step = action.runs.steps.find((each) => each.id === "install");
    write(
      "old/node",
      "#!/bin/sh\nshift\nexec \"$REAL\" -e \"Object.defineProperty(process.versions, 'node', {value: '20.18.3'});$1\"\n",
    );
    chmodSync(join(place, "old/node"), 0o755);
    const env = {
      ...process.env,
      PATH: `${join(place, "old")}:${process.env.PATH}`,
      REAL: process.execPath,
      VERSION: "",
    };
    const { status, stdout } = spawnSync("bash", ["-e", "-c", step?.run ?? ""], { env, encoding: "utf8" });
    expect([status, stdout]).toEqual([2, expect.stringMatching(/^::error::teiwright needs Node 20.19 or newer/)]);
  });

  it("is green where all is well", () => {
    const { code, outputs } = runAction({ "working-directory": "my edition", paths: "good.xml" });
    expect([code, outputs]).toEqual([0, ["exit-code=0", ""]]);
  });
});

describe("the hooks for pre-commit", () => {
  const hooks: readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
  }[] = parse(text(".pre-commit-hooks.yaml"));

  it.each(hooks)("$id is a command that there is", async ({ entry, language, files }) => {
    const [words = []] = commandsIn(entry);
    expect(await refusal([...words, "a b.xml", "c.tei"])).toBeUndefined();
    expect(language).toBe("node");
    expect(new RegExp(files).test("tei/a.xml")).toBe(true);
  });

  it("install the command: the package builds itself and names it", () => {
    const manifest = JSON.parse(text("package.json"));
    expect(manifest.bin).toHaveProperty("teiwright");
    expect(manifest.scripts).toHaveProperty("prepare");
  });
});

describe("the template for GitLab", () => {
  const { teiwright: job } = parse(text("templates/gitlab-ci.yml"));

  it("runs a command that there is, and keeps every report that it writes", async () => {
    const [words = []] = commandsIn(job.script.join("\n"));
    expect(await refusal(words)).toBeUndefined();
    const files = words.flatMap((each) => (each.includes("=") ? [each.slice(each.indexOf("=") + 1)] : []));
    const { codequality, junit } = job.artifacts.reports;
    expect([...job.artifacts.paths, codequality, junit].sort()).toEqual([...files].sort());
    expect(words).toContain(`gitlab=${codequality}`);
    expect(words).toContain(`junit=${junit}`);
    expect(job.artifacts.when).toBe("always");
  });
});

/** Runs the step that validates, as GitHub's runner does. */
function runAction(given: Readonly<Record<string, string>>): {
  readonly code: number | null;
  readonly out: string;
  readonly outputs: readonly string[];
  readonly summary: string;
} {
  const step = action.runs.steps.find((each) => each.id === "validate");
  if (!step) throw new Error("the action has no step that validates");
  write("output", "");
  write("summary", "");
  const input = (name: string): string => given[name] ?? action.inputs[name]?.default ?? "";
  const inputs = Object.entries(step.env).map(([name, value]): readonly [string, string] => {
    const from = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
    return [name, from === undefined ? join(root, "dist/lib/cli/main.js") : input(from)];
  });
  const files = { GITHUB_OUTPUT: join(place, "output"), GITHUB_STEP_SUMMARY: join(place, "summary") };
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
    cwd: join(place, input("working-directory")),
    env: { ...process.env, ...Object.fromEntries(inputs), ...files },
    encoding: "utf8",
  });
  const read = (path: string): string => readFileSync(join(place, path), "utf8");
  return { code: status, out: stdout + stderr, outputs: read("output").split("\n"), summary: read("summary") };
}

function write(path: string, content: string): void {
  const file = join(place, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
