import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import { openAgain, validate } from "../../src/pipeline.js";
import { folderOf } from "../adopt/folder.js";
import { compileAt, suites, TEI, textAt } from "./workshop.js";

/** What the schema and the rules that are made of an ODD say of documents, by their names. */
async function saidOf(odd: string, documents: readonly string[]): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const { value } = await compileAt(textAt(odd), textAt(TEI));
  if (!value) throw new Error("nothing was made");
  const texts = documents.map((path) => [path.slice(path.lastIndexOf("/") + 1), readFileSync(path)] as const);
  const folder = folderOf({ "made.rng": value.rng, "made.sch": value.sch ?? "", ...Object.fromEntries(texts) });
  try {
    const context = openAgain({ root: folder.path, config: DEFAULT_CONFIG, engines: { cached: false } });
    const paths = texts.map(([name]) => name);
    const { value: found } = await validate({ paths, schema: "made.rng", schematron: ["made.sch"] }, context);
    return new Map(
      found.documents.map(({ path, diagnostics }) => [
        path,
        diagnostics.filter(({ code }) => /^(?:relaxng|schematron)\//.test(code)),
      ]),
    );
  } finally {
    folder.remove();
  }
}

const dracor = join(suites, "odd-rng-pairs/dracor");

/**
 * What each document says in a comment that is to be found in it: errors, then warnings, each by some of its words. Four say
 * that `@type` of `div`, or `@rend` of `castGroup`, makes an error; the ODD has since made these recommendations.
 */
const PLAYS: Readonly<Record<string, readonly (readonly [severity: string, words: string])[]>> = {
  "tst000001-bad-play-wikidata-id": [
    ["warning", "must match the regular expression"],
    ["warning", "standOff/listEvent"],
    ["warning", "standOff/listRelation"],
  ],
  "tst000005-body-incomplete": [
    ["error", "`body` is not complete"],
    ["warning", "have one structural division"],
    ["warning", "structured in speech-acts"],
    ["warning", "at least contain a stage direction"],
  ],
  "tst000008-no-structure": [
    ["warning", "structured in speech-acts"],
    ["warning", "at least contain a stage direction"],
  ],
  "tst000009-no-sp": [
    ["warning", "structured in speech-acts"],
    ["warning", "at least contain a stage direction"],
  ],
  "tst000010-no-speakers": [["warning", "structured in speech-acts"]],
  "tst000013-sex": [
    ["warning", "values for person/@sex"],
    ["error", "must provide an @xml:id"],
    ["warning", "values for personGrp/@sex"],
    ["error", "must provide an @xml:id"],
  ],
  "tst000014-no-subtitle": [["warning", 'subtitles with a @type "sub"']],
  "tst000017-digitalsource": [
    ["warning", '@type="dracor"'],
    ["warning", "licence text in a @target"],
  ],
  "tst000018-who-references": [
    ["error", 'must start with "#"'],
    ["warning", "nosuchid"],
  ],
  "tst000019-digitalsource-deprecate-idno": [
    ["warning", "Nesting digital and original source"],
    ["warning", "should use a <ref> element"],
    ["warning", "The use of <idno>"],
    ["warning", "provide an <availability> element"],
  ],
  "tst000021-digitalsource-only": [["error", "reference to the original source is required"]],
  "tst000022-source-count": [
    ["warning", "more than one digital source"],
    ["warning", "more than one original source"],
    ["warning", "should use a <ref> element"],
    ["warning", "provide an <availability> element"],
  ],
  "tst000025-deprecate-ana-wikidata": [["warning", "@ana for Wikidata links"]],
  "tst000026-antilabe-part": [
    ["warning", 'part="I"'],
    ["warning", 'part="F"'],
    ["warning", 'part="M"'],
  ],
  "tst000027-empty-elements": ["<name>", "<idno>", "<title>", "Empty <date>", "<note>", "Empty <ref>", "<stage>"].map(
    (words) => ["warning", words] as const,
  ),
  "tst100002-corpus-legacy": [
    ["error", "`teiCorpus` is not complete"],
    ["error", "`sourceDesc` must stand in it"],
    ["warning", "@xml:base to specify the corpus name"],
    ["warning", "<idno> to specify the corpus repository"],
  ],
};

describe.skipIf(!existsSync(dracor))("the plays that a project tests its ODD with", () => {
  it("get the errors and warnings that they should", { timeout: 60_000 }, async () => {
    const files = readdirSync(join(dracor, "tests")).filter((each) => each.endsWith(".xml"));
    const said = await saidOf(
      join(dracor, "dracor.odd"),
      files.map((each) => join(dracor, "tests", each)),
    );
    expect(said.size).toBe(30);
    for (const [file, diagnostics] of said) {
      const wanted = PLAYS[file.replace(".xml", "")] ?? [];
      // Changes and authors without text are an example of their own in these.
      const found = diagnostics.filter(
        ({ severity, message }) => severity !== "info" && !(file.startsWith("tst1") && message.includes("be empty")),
      );
      const left = [...found];
      for (const [severity, words] of wanted) {
        const at = left.findIndex((each) => each.severity === severity && each.message.includes(words));
        expect(at, `${file}: ${words} in ${found.map((each) => each.message).join("; ")}`).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
      if (!file.startsWith("tst1"))
        expect(
          left.map((each) => each.message),
          file,
        ).toEqual([]);
    }
    const features = (file: string): string => (said.get(file) ?? []).map((each) => each.message).join("\n");
    expect(features("tst000002-feature-play-wikidata-id.xml")).toContain("play_wikidata_id [value: Q41567]");
    expect(features("tst000024-feature-character-wikidata-id.xml")).toContain("character_wikidata_id");
  });
});

describe.skipIf(!existsSync(join(suites, "tei-p5-test/detest.odd")))("the TEI’s own test of errors", () => {
  it("breaks the rules that it should, each as often as it should", { timeout: 60_000 }, async () => {
    const folder = join(suites, "tei-p5-test");
    const said = await saidOf(join(folder, "detest.odd"), [join(folder, "detest.xml")]);
    const log = readFileSync(join(folder, "expected-results/detest_xml_schematron.log"), "utf8");
    let rest = plain(log.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
    const broken = (said.get("detest.xml") ?? []).filter(({ code }) => code.startsWith("schematron/"));
    expect(broken.length).toBeGreaterThan(35);
    for (const { message } of broken) {
      expect(rest).toContain(plain(message));
      rest = rest.replace(plain(message), "");
    }
    // Of their log nothing is left but the tests that failed, in brackets.
    for (let before = ""; before !== rest; ) {
      before = rest;
      rest = rest.replace(/\([^()]*\)/g, "");
    }
    expect(rest.trim()).toBe("");
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
