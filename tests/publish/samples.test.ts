import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { publish } from "../../src/publish/index.js";
import { contextOf, documentOf } from "./editions.js";

const root = join(import.meta.dirname, "../..");
const { edition } = JSON.parse(readFileSync(join(root, "teiwright.config.json"), "utf8"));

function documentsIn(folder: string): ReturnType<typeof documentOf>[] {
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => documentOf(`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")));
}

/** The edition of the samples, by path. */
const files = new Map<string, string>();

beforeAll(async () => {
  const input = { documents: documentsIn("tei/documents"), authority: documentsIn("tei/authority") };
  const { value } = await publish(input, contextOf(edition));
  for (const { path, content } of value) files.set(path, content);
}, 60_000);

describe("the edition of the samples", () => {
  it.each([
    "index.html",
    "memo-1955-04-19.html",
    "memo-1955-04-19.txt",
    "letter-1924-03-14.txt",
    "telegram-1931-06-07.txt",
  ])("%s is as it was approved", async (path) => {
    await expect(files.get(path)).toMatchFileSnapshot(join(import.meta.dirname, "samples", path));
  });

  it.each(["memo-1955-04-19.txt", "letter-1924-03-14.txt", "telegram-1931-06-07.txt"])(
    "%s is no wider than 72 columns, and no line ends in a space",
    (path) => {
      const lines = files.get(path)?.split("\n") ?? [];
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => line.length > 72 || /\s$/.test(line))).toEqual([]);
    },
  );
});
