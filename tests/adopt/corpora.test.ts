import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import { adoptFolder } from "../../src/operations/adoption.js";
import { openAgain, validate } from "../../src/pipeline.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared");
const corpora = join(shared, "corpora");
const teiAll = join(shared, "schemas/tei_all.rng");
const present = existsSync(corpora) && existsSync(teiAll);
if (!present) console.log("the corpora are absent: set TEIWRIGHT_SHARED to the folder that holds them");

/** All of them take a minute; these have something of everything. */
const SAMPLE = ["alsdracor", "bodleian-cc0", "cmif", "own-variants", "perseus-latinlit", "tei-lex-0", "yidracor"];
const all = present ? readdirSync(corpora).filter((each) => existsSync(join(corpora, "oracle", `${each}.tsv`))) : [];
const names = process.env.TEIWRIGHT_FULL ? all : all.filter((each) => SAMPLE.includes(each));

describe.runIf(present)("corpora of other archives, taken in as they are", () => {
  it.each(names)("%s has the verdicts that it should", { timeout: 120_000 }, async (name) => {
    const folder = join(corpora, name);
    const { value } = await adoptFolder({ folder, schema: teiAll, dryRun: true });
    if (!value) throw new Error("nothing was found");
    const { schemas = [], prefixes = [], rules = {}, ...rest } = value.adoption.config;
    const config = { ...DEFAULT_CONFIG, ...rest, schemas, prefixes, rules };
    const context = openAgain({ root: folder, config, engines: {} });
    const paths = await context.host.glob(config.documents);
    // Files of TEI that nobody named, and nothing else.
    expect(paths).toEqual(value.adoption.documents);
    const { value: validation } = await validate({ paths }, context);
    const expected = oracle(name);
    const differing: string[] = [];
    let compared = 0;
    for (const { path, schemas: used, valid } of validation.documents) {
      const verdict = expected(path, used);
      // What the other validator cannot take in, it does not judge; where we cannot either, that is a verdict.
      const isJudged = verdict === "valid" || verdict === "invalid" || (verdict === "xinclude-error" && !valid);
      if (!isJudged) continue;
      compared++;
      if ((verdict === "valid") !== valid) differing.push(`${path}: ${valid}`);
    }
    console.log(
      `${name}: ${compared - differing.length} of ${validation.documents.length} documents have the verdict that they should`,
    );
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(0.7 * validation.documents.length);
  });
});

/** What another validator says of a document and the schemas that it was held against; with XInclude where it says that too. */
function oracle(name: string): (path: string, schemas: readonly string[]) => string | undefined {
  const rows = readFileSync(join(corpora, "oracle", `${name}.tsv`), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const nameOf = (path: string): string => path.replace(/^.*\//, "").replace("-4.12.0", "");
  return (path, schemas) => {
    const own = rows.filter(([of = "", schema = ""]) => {
      const isOf = of === path || of === `${name}/${path}`;
      return isOf && schemas.some((each) => nameOf(each) === nameOf(schema.replace(/ \[.*/, "")));
    });
    const followed = own.find(([, schema = ""]) => schema.endsWith("[xinclude]"));
    const plain = own.find(([, schema = ""]) => !schema.includes("["));
    const includes = readFileSync(join(corpora, name, path)).includes("http://www.w3.org/2001/XInclude");
    return (includes && followed ? followed : plain)?.[2];
  };
}
