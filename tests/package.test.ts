import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const manifest: { readonly bin: Readonly<Record<string, string>>; readonly exports: object } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
let packed: readonly string[] = [];

beforeAll(async () => {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    shell: process.platform === "win32",
    maxBuffer: 1 << 26,
  });
  packed = JSON.parse(stdout)[0].files.map((each: { readonly path: string }) => each.path);
}, 60_000);

describe("the package", () => {
  it("has all that the program reads", () => {
    const wanted = [
      ...Object.values(manifest.bin),
      "dist/lib/index.js",
      "dist/lib/index.d.ts",
      "dist/lib/worker.js",
      ...["schemas", "templates", "xslt", "docs", "dist/wasm", "dist/xslt"].flatMap(filesUnder),
      "dist/lib/LICENSES.txt",
      "dist/lib/digest.txt",
      "LICENSE",
      "README.md",
    ];
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((each) => !packed.includes(each))).toEqual([]);
  });

  it("has nothing more", () => {
    const may =
      /^(?:dist\/(?:browser|wasm|xslt)|docs|schemas|templates|xslt)\/|^dist\/lib\/.+\.(?:js|d\.ts)$|^(?:LICENSE|dist\/lib\/(?:LICENSES|digest)\.txt|README\.md|package\.json)$/;
    expect(packed.filter((each) => !may.test(each))).toEqual([]);
    // What was compiled of a file that is no longer there would be packed too.
    const types = packed.filter((each) => /^dist\/lib\/.+\.d\.ts$/.test(each));
    expect(types.filter((each) => !existsSync(join(root, sourceOf(each))))).toEqual([]);
  });

  it("has its program in a few files, for each costs every start of it", () => {
    const programs = packed.filter((each) => /^dist\/lib\/.+\.js$/.test(each));
    // What reads one format of transcriptions stands in a file of its own, opened only for that.
    expect(programs.length).toBeLessThan(33);
  });

  it("links from its README only to files that it has, or to the web", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const links = [...readme.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((each) => !packed.includes(`${each}`))).toEqual([]);
  });
});

describe("the types of the package", () => {
  it.each([
    { module: "NodeNext", resolution: "NodeNext" },
    { module: "ESNext", resolution: "Bundler" },
  ])(
    "serve a consumer that resolves as $resolution",
    async ({ module, resolution }) => {
      // A package finds itself by name from inside only.
      const folder = join(root, `dist/consumer-${resolution}`);
      mkdirSync(folder, { recursive: true });
      const compile = async (text: string): Promise<string> => {
        writeFileSync(join(folder, "use.ts"), text);
        const options = ["--strict", "--noEmit", "--target", "ES2023", "--lib", "ES2023", "--types", "node"];
        const how = [...options, "--skipLibCheck", "false", "--module", module, "--moduleResolution", resolution];
        const tsc = join(root, "node_modules/typescript/bin/tsc");
        return run(process.execPath, [tsc, ...how, "--ignoreConfig", "use.ts"], { cwd: folder }).then(
          () => "",
          ({ stdout }: { readonly stdout: string }) => stdout,
        );
      };
      try {
        expect(await compile(CONSUMER)).toBe("");
        expect(await compile(CONSUMER.replace("each.valid", "each.vallid"))).toContain("vallid");
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );
});

const CONSUMER = `
import { CODES, type Code, type Diagnostic, type Outcome, openProject, type Validation, validate } from "teiwright";

export async function pathsThatAreNotValid(folder: string): Promise<readonly string[]> {
  const { value: open } = await openProject({ folder });
  if (!open) return [];
  const { value }: Outcome<Validation> = await validate({ paths: ["a.xml"] }, open.context);
  const codes: readonly Code[] = value.diagnostics.map((each: Diagnostic) => each.code);
  return value.documents.filter((each) => !each.valid && codes.length < CODES.length).map((each) => each.path);
}
`;

function filesUnder(folder: string): readonly string[] {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const full = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return full.map((each) => each.slice(root.length + 1).replaceAll("\\", "/"));
}

function sourceOf(compiled: string): string {
  return compiled.replace(/^dist\/lib\//, "src/").replace(/\.d\.ts$/, ".ts");
}
