import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { PROFILE_NAMES } from "../../src/encode/brackets/index.js";
import { checkConfig } from "../../src/project/check.js";
import { bodyOf, encoded, ROOT } from "../encode/encode.js";

const text = readFileSync(join(ROOT, "docs/conventions.md"), "utf8");

/** The rows of the tables: the school, what is written, and what it becomes. */
const rows = text.split(/^## /m).flatMap((section) => {
  const conventions = section.slice(0, section.indexOf("\n"));
  const found = section.matchAll(/^\| [^|]+ \| (`+) ?(.*?) ?\1 \| (`+) ?(.*?) ?\3 \|$/gm);
  return [...found].map(([, , written = "", , tei = ""]) => ({
    conventions,
    written: plain(written),
    tei: plain(tei),
  }));
});

/** What the own rules of the page are to make. */
const OWN = [
  ["It is [? ?] late.", '<gap reason="illegible"><desc>[? ?]</desc></gap>'],
  ["It is {-very-} late.", '<del rend="pencil"><pc type="editorial">{-</pc>very<pc type="editorial">-}</pc></del>'],
  [
    "See [box 12: the ticks] here.",
    '<seg type="box" n="12"><pc type="editorial">[box 12: </pc>the ticks<pc type="editorial">]</pc></seg>',
  ],
  ["One // two.", '<lb/><pc type="editorial">//</pc>'],
  ["He met [illegible] there.", '<gap reason="illegible" resp="#transcriber"><desc>[illegible]</desc></gap>'],
] as const;

describe("the page on conventions", () => {
  it("has rows for every school", () => {
    expect(rows.length).toBeGreaterThan(70);
    expect(
      [...new Set(rows.map(({ conventions }) => conventions))].filter((each) => PROFILE_NAMES.includes(each)),
    ).toEqual(PROFILE_NAMES);
  });

  it.each(rows.filter(({ conventions }) => PROFILE_NAMES.includes(conventions)))(
    "$conventions: $written",
    async ({ conventions, written, tei }) => {
      const { documents } = await encoded([new Source("a.txt", written)], [], { conventions });
      // The page is about brackets; names in its examples are found too.
      const body = bodyOf(documents[0]?.tei ?? "").replace(/<\/?(?:persName|placeName|orgName)\b[^>]*>/g, "");
      // Schools that keep the lines of the source have them in `ab`, from the first on.
      const inLines = body.replace(/<ab><lb(?: n="1")?\/>/g, "<p>").replaceAll("</ab>", "</p>");
      expect(inLines).toContain(`<p>${tei}</p>`);
    },
  );

  it("has settings that are right, and do what it says", async () => {
    const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]) => json);
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      expect(checkConfig(JSON.parse(example), { path: "teiwright.config.json" }).diagnostics).toEqual([]);
    }
    const config = checkConfig(JSON.parse(examples[1] ?? ""), { path: "teiwright.config.json" }).value;
    for (const [written, tei] of OWN) {
      const { documents } = await encoded([new Source("a.txt", written)], [], { config });
      expect(bodyOf(documents[0]?.tei ?? "")).toContain(tei);
    }
  });
});

function plain(cell: string): string {
  return cell.replaceAll("\\|", "|");
}
