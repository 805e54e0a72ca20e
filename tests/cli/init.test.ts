import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { VERSION } from "../../src/core/version.js";
import { commandsIn, refusal } from "../ci/accepted.js";
import { teiwright } from "./started.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "teiwright-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SAMPLE = [
  ".gitignore",
  "README.md",
  "schemas/archival.rng",
  "schemas/archival.sch",
  "tei/authority/names.xml",
  "tei/documents/letter-1908-05-03.xml",
  "tei/transcriptions/letter-1908-05-03.txt",
  "teiwright.config.json",
];

describe("init", () => {
  it("makes a project in which everything works at once, with nothing to mend", async () => {
    const made = await teiwright(folder, ["init", "my letters"]);
    expect([made.code, made.out]).toEqual([0, ""]);
    expect(made.err).toContain('\n  cd "my letters"\n');
    const project = join(folder, "my letters");
    const before = filesIn(project);
    expect([...before.keys()]).toEqual([...SAMPLE, ".github/workflows/tei.yml", ".pre-commit-config.yaml"].sort());
    const encoded = await teiwright(project, ["encode", "tei/transcriptions", "-o", "tei/documents"]);
    expect([encoded.code, encoded.err]).toEqual([0, expect.stringContaining("(unchanged)")]);
    expect(await teiwright(project, ["validate"])).toEqual({ code: 0, out: CLEAN, err: "" });
    expect((await teiwright(project, ["validate", "tei"])).out).toMatch(/^2 documents: 2 valid, .* 0 warnings\n$/);
    const built = await teiwright(project, ["build"]);
    expect([built.code, built.out]).toEqual([0, ""]);
    expect(readFileSync(join(project, "dist/edition/index.html"), "utf8")).toContain("a box of maps");
    // What is built is not to be committed, and nothing else has changed.
    expect(before.get(".gitignore")).toMatch(/^dist\/$/m);
    rmSync(join(project, "dist"), { recursive: true });
    expect(filesIn(project)).toEqual(before);
  });

  it("links every name of its authority file, so that none looks forgotten", async () => {
    await teiwright(folder, ["init"]);
    const names = readFileSync(join(folder, "tei/authority/names.xml"), "utf8");
    const document = readFileSync(join(folder, "tei/documents/letter-1908-05-03.xml"), "utf8");
    const ids = [...names.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !document.includes(`ref="#${id}"`))).toEqual([]);
  });

  it("writes the same bytes each time, and keeps them when it is run again", async () => {
    await teiwright(folder, ["init", "a"]);
    await teiwright(folder, ["init", "b"]);
    expect(filesIn(join(folder, "a"))).toEqual(filesIn(join(folder, "b")));
    const again = await teiwright(folder, ["init", "a"]);
    expect(again.code).toBe(0);
    expect(again.err).not.toContain("wrote");
    expect(filesIn(join(folder, "a"))).toEqual(filesIn(join(folder, "b")));
  });

  it("overwrites nothing, and says what it kept", async () => {
    const own = {
      ".gitignore": "*.bak\n",
      "README.md": "mine\n",
      "notes/a.txt": "mine\n",
      "schemas/archival.rng": readFileSync(join(import.meta.dirname, "../../schemas/archival.rng"), "utf8"),
      "tei/documents/letter-1908-05-03.xml": "<mine/>",
    };
    for (const [path, text] of Object.entries(own)) write(path, text);
    const { code, err } = await teiwright(folder, ["init"]);
    expect(code).toBe(0);
    for (const [path, text] of Object.entries(own)) expect(readFileSync(join(folder, path), "utf8")).toBe(text);
    const kept = /kept as it is:\n((?: {2}.*\n)+)/.exec(err)?.[1]?.trim().split(/\s+/);
    expect(kept).toEqual([".gitignore", "README.md", "schemas/archival.rng", "tei/documents/letter-1908-05-03.xml"]);
    expect(err).toContain("add the line `dist/` to .gitignore");
    expect(err).not.toContain("README.md tells the rest");
    expect(filesIn(folder).has("teiwright.config.json")).toBe(true);
  });

  it.each(["json", "js", "ts"])("gives a project that has a configuration in %s only the checks", async (suffix) => {
    const path = `teiwright.config.${suffix}`;
    write(path, suffix === "json" ? "{}" : "export default {};\n");
    write(".gitignore", "/dist\n");
    const { code, err } = await teiwright(folder, ["init"]);
    expect([code, [...filesIn(folder).keys()]]).toEqual([
      0,
      [".gitignore", ".pre-commit-config.yaml", ".github/workflows/tei.yml", path].sort(),
    ]);
    expect(err).toContain(`kept as it is:\n  .gitignore\n  ${path}\n`);
    expect(err).not.toContain("add the line");
  });

  it.each([
    ["a file where a folder is to be", "tei", "`tei` is a file; a folder must be able to stand there"],
    ["a folder where a file is to be", "README.md/x", "`README.md` is a folder; a file must be able to stand there"],
    ["a file where the document is to be made", "tei/documents", "`tei/documents` is a file"],
  ])("writes nothing where there is %s", async (_, path, words) => {
    write(path, "mine\n");
    const { code, out, err } = await teiwright(folder, ["init"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).toContain("nothing was written");
    expect([...filesIn(folder).keys()]).toEqual([path]);
  });

  it("makes no project in place of a file", async () => {
    write("letters", "mine\n");
    const { code, err } = await teiwright(folder, ["init", "letters"]);
    expect([code, err]).toEqual([2, expect.stringContaining("the folder of the project is a file; name another")]);
  });

  it("says that services look at the root of a repository only", async () => {
    mkdirSync(join(folder, ".git"));
    expect((await teiwright(folder, ["init", "editions/letters"])).err).toContain(
      "this folder is editions/letters of a repository",
    );
    expect((await teiwright(folder, ["init"])).err).not.toContain("of a repository");
  });

  it("says nothing where only what is wrong is to be said, and takes only services that there are", async () => {
    expect(await teiwright(folder, ["init", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
    expect((await teiwright(folder, ["init", "--ci", "jenkins"])).err).toContain("github, gitlab, none");
  });
});

describe("what init writes for continuous integration", () => {
  const files = {
    github: [".github/workflows/tei.yml", ".pre-commit-config.yaml"],
    gitlab: [".gitlab-ci.yml", ".pre-commit-config.yaml"],
    none: [],
  };

  it.each(Object.entries(files))(
    "--ci %s: what that service reads, which runs commands that there are",
    async (ci, paths) => {
      await teiwright(folder, ["init", "--ci", ci]);
      const written = filesIn(folder);
      expect([...written.keys()]).toEqual([...SAMPLE, ...paths].sort());
      for (const path of paths) {
        const text = written.get(path) ?? "";
        const commands = commandsOf(parse(text)).flatMap((each) => commandsIn(each));
        expect(commands.length).toBeGreaterThan(0);
        for (const words of commands) expect(await refusal(words), words.join(" ")).toBeUndefined();
        // A later version must not change the verdict of a project by itself.
        expect(text.match(/teiwright@[\d.]+/g)).toEqual([`teiwright@${VERSION}`]);
      }
    },
  );
});

const CLEAN = "1 document: 1 valid, 0 not valid; 0 errors, 0 warnings\n";

/** Every command line in a file for continuous integration. */
function commandsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(commandsOf) : [];
}

/** The texts of all files, by path. */
function filesIn(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).map((each) => each.replaceAll("\\", "/"));
  const files = paths.filter((each) => statSync(join(root, each)).isFile()).sort();
  return new Map(files.map((each) => [each, readFileSync(join(root, each), "utf8")]));
}

function write(path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
