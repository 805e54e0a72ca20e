import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { TEI_NAMESPACE } from "../../src/core/document.js";
import { Source } from "../../src/core/source.js";
import { type Stylesheets, stylesheetsOf } from "../../src/publish/stylesheets.js";
import { contextOf, root } from "../publish/editions.js";
import { xmlEngine } from "../xml-engine.js";
import { expectedOf } from "./expected.js";
import { PARTS, pageOf } from "./page.js";

const corpora = join(process.env.TEIWRIGHT_SHARED ?? join(root, "../shared"), "corpora");
const whole = process.env.TEIWRIGHT_FULL === "1";
const EACH = 10;
/** Larger documents take seconds; they are read when all are. */
const MOST_BYTES = 300_000;

describe("pages of documents of other archives", () => {
  let stylesheets: Stylesheets;
  beforeAll(async () => {
    const { value } = await stylesheetsOf(contextOf());
    if (!value) throw new Error("the stylesheets of the edition cannot be used");
    stylesheets = value;
  });

  const names = existsSync(corpora)
    ? readdirSync(corpora, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []))
    : [];
  names.sort();
  if (names.length === 0) console.log("the corpora are absent: set TEIWRIGHT_SHARED to the folder that holds them");

  it.runIf(names.length === 0)("wait for the corpora", () => {
    expect(existsSync(corpora)).toBe(false);
  });

  it.each(names)("keep every character of the text: %s", { timeout: 1_200_000 }, async (name) => {
    const folder = join(corpora, name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && each.name.endsWith(".xml"))
      .map((each) => relative(folder, join(each.parentPath, each.name)))
      .sort();
    for (const [i, file] of files.entries()) {
      if (!whole && i % EACH !== 0) continue;
      const bytes = readFileSync(join(folder, file));
      if (!whole && bytes.length > MOST_BYTES) continue;
      const document = xmlEngine.parse(new Source(file, bytes.toString("utf8"))).value;
      if (document?.root.uri !== TEI_NAMESPACE || !/^(TEI|teiCorpus)$/.test(document.root.local)) continue;
      const { value, diagnostics } = await stylesheets.page(document, {});
      expect(diagnostics, file).toEqual([]);
      const { faults, parts } = pageOf(value ?? "");
      expect(faults, file).toEqual([]);
      const expected = expectedOf(document);
      for (const part of PARTS) expect(difference(expected[part], parts[part]), `${file}, ${part}`).toBe("");
    }
  });
});

/** Where two texts part, white space aside; empty where they do not. */
function difference(expected: string, found: string): string {
  const wanted = expected.replace(/\s+/g, "");
  const given = found.replace(/\s+/g, "");
  if (wanted === given) return "";
  let at = 0;
  while (wanted[at] === given[at]) at++;
  return `after “${wanted.slice(Math.max(0, at - 30), at)}”: “${wanted.slice(at, at + 40)}” became “${given.slice(at, at + 40)}”`;
}
