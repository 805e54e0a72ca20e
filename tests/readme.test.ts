import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { VERSION } from "../src/core/version.js";
import { checkConfig } from "../src/project/check.js";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const manifest: { version: string; scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** The first example in a language. */
function example(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? "";
}

describe("README", () => {
  it("names the commands that set everything up", () => {
    expect(readme).toContain("\nnpm ci && npm start\n");
    expect(readme).toContain("\nnpm ci && npm test\n");
    expect(manifest.scripts).toHaveProperty("start");
    expect(manifest.scripts).toHaveProperty("test");
  });

  it("has a configuration that is accepted", () => {
    expect(checkConfig(JSON.parse(example("json")), { path: "README.md" }).diagnostics).toEqual([]);
  });

  it("has an example of the library that runs", async () => {
    // The package imports itself by name only from a file inside it.
    const file = join(root, "dist/readme-example.mjs");
    writeFileSync(file, example("ts"));
    try {
      const { stdout } = await run(process.execPath, [file], { cwd: root });
      expect(stdout).toBe("tei/documents/memo-1955-04-19.xml true\n");
    } finally {
      rmSync(file);
    }
  });

  it("lists commands that are there", async () => {
    const commands = [...readme.matchAll(/^\| `teiwright (\w+)/gm)].map((match) => match[1] ?? "");
    expect(commands.length).toBeGreaterThan(3);
    const { stdout } = await run(process.execPath, [join(root, "dist/lib/cli/main.js"), "--help"]);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^\\s+${command} `, "m"));
  });
});

describe("the version", () => {
  it("is that of the package", () => expect(VERSION).toBe(manifest.version));
});
