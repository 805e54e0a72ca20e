import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { progressOn } from "../../src/cli/progress.js";
import { SCHEMA, type TestProject, tei, testProject } from "../validate/scale-project.js";

const program = join(import.meta.dirname, "../../dist/lib/cli/main.js");
let project: TestProject;

beforeEach(() => {
  project = testProject({
    ...SCHEMA,
    "teiwright.config.json": '{ "documents": ["docs/*.xml"], "schema": "schema/main.rnc" }',
    "docs/a.xml": tei('<p n="1">a</p>'),
    "docs/b.xml": tei('<p n="2">b</p>'),
  });
});
afterEach(() => project.end());

/** A run that watches; `next` gives what it writes until it waits again. */
function watching(): { next(): Promise<string>; stop(): Promise<string | number | null> } {
  if (!existsSync(program)) throw new Error("the command line is not built; run `npm run build` first");
  const child = spawn(process.execPath, [program, "validate", "--watch"], {
    cwd: project.folder,
  });
  let text = "";
  let heard: (() => void) | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      heard?.();
    });
  const ended = new Promise<string | number | null>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal)),
  );
  return {
    next: async () => {
      while (!/waiting for changes/.test(text) || !/\d documents?: \d+ valid/.test(text))
        await new Promise<void>((resolve) => (heard = resolve));
      const told = text;
      text = "";
      return told;
    },
    stop: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}

describe("--watch", () => {
  it("tells again of what changes, comes and goes, and ends when it is interrupted", async () => {
    const run = watching();
    expect(await run.next()).toContain("2 documents: 2 valid");
    project.write("docs/a.xml", tei('<p n="one">a</p>'));
    const changed = await run.next();
    expect(changed).toContain("docs/a.xml:1");
    expect(changed).toContain("there is something to mend");
    project.write("docs/a.xml", tei('<p n="1">a</p>'));
    expect(await run.next()).toContain("2 documents: 2 valid");
    project.write("docs/c.xml", tei("<p>c</p>"));
    expect(await run.next()).toContain("3 documents: 3 valid");
    project.remove("docs/b.xml");
    expect(await run.next()).toContain("2 documents: 2 valid");
    project.write("schema/parts.rnc", (SCHEMA["schema/parts.rnc"] ?? "").replace("xsd:integer", '"7"'));
    expect(await run.next()).toContain("docs/a.xml:1");
    expect(await run.stop()).toBe("SIGINT");
  });
});

describe("a progress bar", () => {
  const shown = async (isWatched: boolean, all: number): Promise<string> => {
    let said = "";
    const progress = progressOn({
      folder: "/",
      write: async () => undefined,
      say: async (text) => {
        said += text;
      },
      mayColour: false,
      isWatched,
    });
    for (let done = 1; done <= all; done++) progress.onProgress?.(done, all);
    await progress.end();
    return said;
  };

  it("is shown to people who watch, and taken away at the end", async () => {
    const said = await shown(true, 200);
    expect(said).toContain("50 % of 200 files");
    expect(said.endsWith("\r\u001b[K")).toBe(true);
  });

  it("is not shown for a few files, nor where nobody watches", async () => {
    expect(await shown(true, 20)).toBe("");
    expect(await shown(false, 200)).toBe("");
  });

  it("is not in what a run writes into a pipe", async () => {
    for (let i = 0; i < 150; i++) project.write(`docs/x${i}.xml`, tei("<p>x</p>"));
    const { err } = await project.run(["validate", "--format", "json"]);
    expect(err).toBe("");
    const { err: watched } = await project.run(["validate", "--no-cache", "--format", "json"], { isWatched: true });
    expect(watched).toContain("% of 152 files");
  });
});
