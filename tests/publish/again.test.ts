import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letter } from "./editions.js";

const program = join(import.meta.dirname, "../../dist/lib/cli/main.js");
const ANY =
  '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>';

describe("the command, run again", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "teiwright-command-"));
  const at = (path: string): string => join(folder, path);
  const build = (...options: readonly string[]): { readonly code: number | null; readonly said: string } => {
    const env = { ...process.env, TEIWRIGHT_CACHE: at("cache") };
    const { status, stderr } = spawnSync(process.execPath, [program, "build", "--force", ...options], {
      cwd: folder,
      env,
      encoding: "utf8",
    });
    // It says how long it took.
    return { code: status, said: stderr.replace(/\d+\.\d+ s/g, "…").replace(/dist\/\w+/g, "…") };
  };
  const filesIn = (output: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(at(output))
        .toSorted()
        .map((path) => [path, readFileSync(at(`${output}/${path}`), "utf8")]),
    );
  const write = (name: string, words: string): void =>
    writeFileSync(
      at(`tei/${name}.xml`),
      letter({
        title: name,
        standOff: `<listPerson><person xml:id="p-${name}"><persName>${name} Kask</persName></person></listPerson>`,
        body: `<p>${words} of <persName ref="#p-a">Kask</persName> and <persName ref="#p-${name}">self</persName>,
as <ref target="#nowhere">said</ref></p>`,
      }),
    );
  beforeAll(() => {
    if (!existsSync(program)) throw new Error("the command line is not built; run `npm run build` first");
    mkdirSync(at("tei"));
    writeFileSync(at("any.rng"), ANY);
    writeFileSync(at("teiwright.config.json"), '{ "documents": ["tei/*.xml"], "schema": "any.rng" }');
    for (const name of ["a", "b", "c", "d"]) write(name, "first");
    expect(build().code).toBe(1);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const fresh = (): ReturnType<typeof build> => build("--clean", "--jobs", "1", "-o", "dist/fresh");
  const told = ({ said }: { readonly said: string }): readonly string[] => said.split("\n").slice(0, -3);

  it("makes with another thread what it would make from nothing, and says the same", () => {
    // A word of a letter; then a name that others take from it.
    for (const change of [() => write("c", "second"), () => write("a", "third")]) {
      change();
      const { code, said } = build();
      expect(said).toContain("1 document made anew");
      const other = fresh();
      expect(filesIn("dist/edition")).toEqual(filesIn("dist/fresh"));
      expect({ code, told: told({ said }) }).toEqual({ code: other.code, told: told(other) });
    }
  });

  it("says again what is wrong with documents that have not changed, until they do", () => {
    const first = build();
    expect(first.code).toBe(1);
    expect(first.said).toContain("nowhere");
    expect(first.said).toContain("no document had changed");
    expect(build()).toEqual(first);
    const quiet = build("--quiet").said;
    expect(quiet).toContain("nowhere");
    expect(first.said.startsWith(quiet)).toBe(true);
    expect(first.said.length).toBeGreaterThan(quiet.length);
    writeFileSync(
      at("teiwright.config.json"),
      '{ "documents": ["tei/*.xml"], "schema": "any.rng", "rules": { "tei/pointer-dangling": "warning" } }',
    );
    const ruled = build();
    expect(ruled.code).toBe(0);
    expect(ruled.said).toContain("warning tei/pointer-dangling");
    expect(build().said.replace("no document had changed", "")).toEqual(
      ruled.said.replace(/\d documents made anew/, ""),
    );
    for (const name of ["a", "b", "c", "d"])
      writeFileSync(at(`tei/${name}.xml`), readFileSync(at(`tei/${name}.xml`), "utf8").replace("#nowhere", "#p-a"));
    expect(build().said).not.toContain("#nowhere");
  });
});
