import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandsIn } from "../ci/accepted.js";
import { teiwright } from "../cli/started.js";

const guide = readFileSync(join(import.meta.dirname, "../../docs/guides/first-day.md"), "utf8");
const steps = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => commandsIn(block));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "teiwright-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the first day, as the guide tells it", () => {
  it("goes as it is told, with a mistake and its mending", async () => {
    expect(steps.map(([name]) => name)).toEqual(["init", "validate", "encode", "build"]);
    const [init = [], validate = [], encode = [], build = []] = steps;
    expect((await teiwright(folder, init)).code).toBe(0);
    const project = join(folder, "letters");
    const clean = await teiwright(project, validate);
    expect([clean.code, guide.includes(`\`${clean.out.trim()}\``)]).toEqual([0, true]);

    const [, path = "", before = "", after = ""] =
      /open\n`([^`]+)` in your editor, change `([^`]+)` to `([^`]+)`/.exec(guide) ?? [];
    const document = join(project, path);
    const text = readFileSync(document, "utf8");
    expect(text.split(before)).toHaveLength(2);
    writeFileSync(document, text.replace(before, after));
    const wrong = await teiwright(project, validate);
    expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining("month 13 does not exist")]);
    writeFileSync(document, text);

    writeFileSync(join(project, "tei/transcriptions/note.txt"), "4 May 1908\n\nA note\n\n\n\nAsk Captain Lund.\n");
    expect((await teiwright(project, encode)).err).toContain("tei/documents/note.xml");
    expect((await teiwright(project, validate)).code).toBe(0);
    expect((await teiwright(project, build)).code).toBe(0);
    expect(readFileSync(join(project, "dist/edition/index.html"), "utf8")).toContain("note.html");
  }, 60_000);
});
