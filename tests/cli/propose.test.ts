import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { teiwright } from "./started.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "teiwright-"));
  await writeFile(join(folder, "letter.txt"), "Thomas Ekdahl wrote.\n\nEkdahl came.\n");
});

afterAll(() => rm(folder, { recursive: true }));

describe("`encode --propose`", () => {
  it("writes candidates, links what is confirmed, and leaves the file alone after that", async () => {
    const encode = (): ReturnType<typeof teiwright> =>
      teiwright(folder, ["encode", "letter.txt", "--propose", "names.xml"]);
    const first = await encode();
    expect(first.code).toBe(0);
    expect(first.out).not.toContain(" ref=");
    const path = join(folder, "names.xml");
    const proposed = await readFile(path, "utf8");
    expect(proposed).toContain('<person xml:id="pers-ekdahl-thomas"');
    await writeFile(path, proposed.replace(">candidate<", ">confirmed<"));
    const second = await encode();
    expect(second.out).toContain('<persName ref="#pers-ekdahl-thomas">Thomas Ekdahl</persName>');
    expect(await readFile(path, "utf8")).toBe(proposed.replace(">candidate<", ">confirmed<"));
  });
});
