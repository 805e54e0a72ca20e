import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { CODES } from "../../src/core/codes.js";
import { pageOnScreen } from "../../src/report/index.js";
import { teiwright } from "./started.js";

const root = join(import.meta.dirname, "../..");

describe("explain", () => {
  it("prints the page of a code", async () => {
    const { code, out } = await teiwright(root, ["explain", "xml/unclosed-element"]);
    expect([code, out]).toEqual([0, readFileSync(join(root, "docs/codes/xml/unclosed-element.md"), "utf8")]);
  });

  it("asks what was meant by a code that there is not", async () => {
    const { code, out, err } = await teiwright(root, ["explain", "relaxng/element-unkown"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("did you mean relaxng/element-unknown");
  });

  it("knows a code by its last part", async () => {
    expect((await teiwright(root, ["explain", "no-schema"])).err).toContain("config/no-schema");
  });

  it("finds a misspelt last part", async () => {
    expect((await teiwright(root, ["explain", "pointer-dangeling"])).err).toContain(
      "did you mean tei/pointer-dangling?",
    );
  });

  it("lists every code with its meaning, or those of an area", async () => {
    const { code, out } = await teiwright(root, ["explain"]);
    expect(code).toBe(0);
    expect(out.split("\n").map((each) => each.split(" ")[0])).toEqual([...CODES, ""]);
    expect(out).toMatch(/^tei\/pointer-dangling +a pointer that leads nowhere$/m);
    const area = await teiwright(root, ["explain", "tei"]);
    expect([area.code, area.out.split("\n")[0]]).toEqual([0, expect.stringMatching(/^tei\//)]);
    expect(area.out).not.toContain("xml/");
  });

  it.each(CODES)("knows %s without a network", async (each) => {
    let out = "";
    const terminal: Terminal = {
      folder: root,
      write: async (text) => {
        out += text;
      },
      say: async () => {},
      mayColour: false,
    };
    expect(await run(["explain", each], terminal)).toBe(0);
    expect(out).toBe(readFileSync(join(root, `docs/codes/${each}.md`), "utf8"));
  });

  it("takes a code as it is copied, and knows areas and parts of codes", async () => {
    const page = readFileSync(join(root, "docs/codes/xml/encoding.md"), "utf8");
    for (const written of ["XML/Encoding", "`xml/encoding`", "xml/encoding:", "[xml/encoding]"])
      expect((await teiwright(root, ["explain", written])).out).toBe(page);
    expect((await teiwright(root, ["explain", "relax"])).err).toContain("did you mean relaxng?");
    expect((await teiwright(root, ["explain", "shcematron"])).err).toContain("did you mean schematron?");
    const { code, err } = await teiwright(root, ["explain", "dates"]);
    expect([code, err]).toEqual([
      2,
      "error: there is no code dates; the codes with dates in them are:\n  exchange/no-datestamp\n  tei/correspondence-dates\n  tei/life-dates\n",
    ]);
  });

  it.each(CODES)("shows %s on a screen without marks of Markdown, and with all its words", (each) => {
    const markdown = readFileSync(join(root, `docs/codes/${each}.md`), "utf8");
    const shown = pageOnScreen(markdown).replace(/\u001b\[\d+m/g, "");
    expect(shown).not.toMatch(/^#|```|\*\*?\p{L}[^*]*\*|\]\(/mu);
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const wanted = words(markdown.replace(/^```.*$/gm, "").replace(/\]\((?!https:)[^)]*\)/g, "]"));
    expect(words(shown)).toEqual(wanted);
  });

  it("lists the codes where nothing is near", async () => {
    expect((await teiwright(root, ["explain", "zzzzzzzzzz"])).err).toContain("\n  xml/encoding");
  });
});

describe("the command line", () => {
  it("says its version and how it is used", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(await teiwright(root, ["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect(await teiwright(root, ["validate", "--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    const help = await teiwright(root, ["validate", "--help"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    for (const option of [
      "--config",
      "--quiet",
      "--verbose",
      "--no-color",
      "--help",
      "--version",
      "--schema",
      "--format",
    ]) {
      expect(help.out).toContain(option);
    }
  });
});

describe("explain of names", () => {
  it("tells what the schema says of an element or attribute", async () => {
    const element = await teiwright(root, ["explain", "gap"]);
    expect([element.code, element.out.split("\n").slice(0, 3)]).toEqual([
      0,
      ["# `<gap>`", "", "Text of the source that is not here; reason says why."],
    ]);
    const attribute = await teiwright(root, ["explain", "gap/@reason"]);
    expect(attribute.out).toContain("On `gap` (required): Why the text is not here. Holds a list of `illegible`");
    expect((await teiwright(root, ["explain", "TEI"])).out).toContain("# `<TEI>`");
  });

  it("takes another schema, or an ODD", async () => {
    const { code, out } = await teiwright(root, ["explain", "@who", "--schema", "schemas/archival.odd"]);
    expect([code, out.split("\n")[0]]).toEqual([0, "# `@who`"]);
    const absent = await teiwright(root, ["explain", "p", "--schema", "nowhere.rng"]);
    expect([absent.code, absent.out]).toEqual([2, ""]);
    expect(absent.err).toContain("the schema `nowhere.rng` is not there");
  });

  it("asks what was meant", async () => {
    const { code, err } = await teiwright(root, ["explain", "persname"]);
    expect([code, err]).toEqual([
      2,
      "error: there is no code persname, and no element or attribute in the schema; did you mean persName in the schema?\n",
    ]);
  });
});
