import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { authorityIn, bodyOf, encoded, ROOT, squeeze, squeezedText, unsealed } from "./encode.js";

const folder = join(ROOT, "tei/transcriptions");
const names = readdirSync(folder).sort();
const authority = authorityIn(join(ROOT, "tei/authority"));

/** The TEI of every sample, by the name of its transcription. */
const made = new Map<string, string>();

beforeAll(async () => {
  const sources = names.map((name) => new Source(name, readFileSync(join(folder, name), "utf8")));
  const { documents } = await encoded(sources, authority);
  for (const { path, tei } of documents) made.set(path, tei);
});

describe("the samples", () => {
  it.each(names)("%s gives the document that is kept", async (name) => {
    const kept = join(ROOT, "tei/documents", name.replace(/\.\w+$/, ".xml"));
    await expect(made.get(name)).toMatchFileSnapshot(kept);
  });

  it.each(names)("%s gives the same bytes again", async (name) => {
    const source = new Source(name, readFileSync(join(folder, name), "utf8"));
    const { documents } = await encoded([source], authority);
    expect(documents[0]?.tei).toBe(made.get(name));
  });

  it("asks once which of two persons is meant, at the place", async () => {
    const name = "telegram-1931-06-07.txt";
    const source = new Source(name, readFileSync(join(folder, name), "utf8"));
    const { documents } = await encoded([source], authority, { explained: true });
    const asked = documents[0]?.explanation?.questions.filter(({ text }) => text.includes("Lind"));
    expect(asked).toHaveLength(1);
    expect(asked?.[0]?.range && source.text.slice(asked[0].range.start, asked[0].range.end)).toBe("Mr. Lind");
  });

  it("carries the memo's text from its first word to its last, and its names", () => {
    const source = readFileSync(join(folder, "memo-1955-04-19.txt"), "utf8");
    const body = bodyOf(made.get("memo-1955-04-19.txt") ?? "");
    const start = source.indexOf("In his statement");
    const end = source.indexOf("[[illegible signature]]") + "[[illegible signature]]".length;
    expect(squeezedText(body)).toBe(squeeze(source.slice(start, end)));
    const count = (name: string): number => body.split(`<${name}`).length - 1;
    expect({ persName: count("persName"), orgName: count("orgName"), placeName: count("placeName") }).toEqual({
      persName: 13,
      orgName: 19,
      placeName: 16,
    });
  });

  it("gives the memo's saved page the same body as its plain text", async () => {
    const page = new Source("memo.html", readFileSync(join(import.meta.dirname, "memo-page.html"), "utf8"));
    const { documents } = await encoded([page], authority);
    const fromPage = bodyOf(documents[0]?.tei ?? "");
    expect(fromPage).toBe(bodyOf(made.get("memo-1955-04-19.txt") ?? ""));
  });

  it("gives the memo's saved page the same header but for what the page is made of", async () => {
    const page = new Source("memo.html", readFileSync(join(import.meta.dirname, "memo-page.html"), "utf8"));
    const { documents } = await encoded([page], authority);
    const header = (tei: string): string =>
      unsealed(tei.slice(0, tei.indexOf("<text "))).replace(/<samplingDecl>[\s\S]*<\/samplingDecl>/, "");
    expect(header(documents[0]?.tei ?? "")).toBe(header(made.get("memo-1955-04-19.txt") ?? ""));
  });

  it("does not know the memo: without authority files its text is whole and its names are proposals", async () => {
    const source = new Source("memo.txt", readFileSync(join(folder, "memo-1955-04-19.txt"), "utf8"));
    const { documents } = await encoded([source], []);
    const body = bodyOf(documents[0]?.tei ?? "");
    expect(squeezedText(body)).toBe(squeezedText(bodyOf(made.get("memo-1955-04-19.txt") ?? "")));
    expect(body).not.toContain(' ref="');
    expect(body).toContain('<orgName cert="medium" resp="#encoder">Democratic Party of Iranian <placeName');
    expect(body).toContain(
      '<persName cert="medium" resp="#encoder"><roleName type="honorific"><abbr>Cde.</abbr></roleName> <surname>Khalykov',
    );
  });
});
