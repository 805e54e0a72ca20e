import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import { randomFrom } from "../random.js";
import { xmlEngine } from "../xml-engine.js";
import { damaged, documentsFrom } from "./documents.js";
import { grammarDifferences } from "./equivalence.js";
import { rulesIn } from "./rules-in.js";
import { compileAt, full, grammarOf, judge, present, suites, TEI, textAt } from "./workshop.js";

const folder = join(suites, "odd");
const all = present
  ? readdirSync(join(folder, "odd"))
      .filter((file) => file.endsWith(".odd"))
      .map((file) => file.slice(0, -".odd".length))
      .sort()
  : [];
// The rest of them, and all documents, with TEIWRIGHT_FULL=1: they take minutes.
const some = ["isofs", "tei_bare", "tei_jtei", "tei_math", "tei_simplePrint", "tei_xinclude"];
const names = full ? all : all.filter((name) => some.includes(name));
const count = full ? 300 : 60;

/**
 * Where the schemas of the suite are not as their ODDs say. Closed lists: a `valList` without `@mode` is an addition (that is the
 * default of the attribute), which the tool that made the suite leaves out where a class has the attribute. `anyElement`: the
 * attributes are a choice, which it takes for a row.
 */
const CLOSED_LISTS = [
  "castItem",
  "classSpec",
  "constitution",
  "dimensions",
  "factuality",
  "interaction",
  "recording",
  "tag",
];
const JTEI_LISTS = ["head", "list", "num", "tag", "title"];

function isKnown(difference: string, name: string): boolean {
  const element = difference.slice(0, difference.indexOf(":"));
  if (/^[^:]+: @type: "[^"]*" \| first only$/.test(difference))
    return CLOSED_LISTS.includes(element) || (name === "tei_jtei" && JTEI_LISTS.includes(element));
  return element === "anyElement" && /@(?:require|except)=/.test(difference);
}

describe("the ODDs of the TEI", () => {
  it.skipIf(!present)("are many", () => expect(all.length).toBeGreaterThan(20));

  it.each(names)("%s makes the schema that it should", { timeout: 120_000 }, async (name) => {
    const { value, diagnostics } = await compileAt(textAt(join(folder, "odd", `${name}.odd`)), textAt(TEI));
    expect(hasErrors(diagnostics)).toBe(false);
    if (!value) throw new Error("nothing was made");
    const made = new Source(`${name}.rng`, value.rng);
    const grammar = await grammarOf(made);
    if (!grammar) throw new Error("the schema cannot be used");
    const wanted = textAt(join(folder, "expected", `${name}.rng`));
    const other = await grammarOf(wanted);
    // The suite has no usable schema for it: an element that is added a second time is in it no more.
    if (name === "relateditem") {
      expect(other).toBeUndefined();
      return;
    }
    if (!other) throw new Error("the schema of the suite cannot be used");
    const found = grammarDifferences(grammar, other);
    expect(found.filter((each) => !isKnown(each, name))).toEqual([]);

    const mayDiffer = new Set(found.map((each) => each.slice(0, each.indexOf(":"))));
    const [isValid, isWanted] = [await judge(made), await judge(wanted)];
    let valid = 0;
    for (const [seed, from] of [grammar, other].entries()) {
      const random = randomFrom(seed + 1);
      const documents = documentsFrom(from, random);
      for (let i = 0; i < count; i++) {
        const document = String(documents.next().value);
        for (const each of [document, damaged(document, random)]) {
          const verdict = await isValid(each);
          if (verdict) valid++;
          if (verdict === (await isWanted(each))) continue;
          expect(
            [...mayDiffer].some((element) => each.includes(`<${element} `)),
            each,
          ).toBe(true);
        }
      }
    }
    expect(valid).toBeGreaterThan(count);
  });

  it.each(names)("%s makes the rules that it should", { timeout: 60_000 }, async (name) => {
    const { value } = await compileAt(textAt(join(folder, "odd", `${name}.odd`)), textAt(TEI));
    const made = rulesOf(new Source(`${name}.sch`, value?.sch ?? "<schema/>"));
    const wanted = rulesOf(textAt(join(folder, "expected", `${name}.isosch`)));
    const lacking = wanted.filter((each) => !made.includes(each));
    const added = made.filter((each) => !wanted.includes(each));
    expect(lacking.filter((each) => !isKnownLacking(each, name))).toEqual([]);
    expect(added.filter((each) => !isKnownAdded(each, name))).toEqual([]);
  });
});

function rulesOf(source: Source): readonly string[] {
  const { value } = xmlEngine.parse(source);
  return value ? rulesIn(value) : [];
}

/** Prefixes are made up where the ODD has none; rules about attributes that the ODD deletes are not needed. */
function isKnownLacking(rule: string, name: string): boolean {
  if (/^ns (?:esp-|teix=)/.test(rule) || /Parameter name '|WARNING: use of deprecated/.test(rule)) return true;
  if (name === "relateditem") return rule.startsWith("tei:relatedItem ::");
  return name === "tei_jtei" && /@schemeVersion\]|@targetLang\]/.test(rule);
}

/** What a content says of namespaces is a rule too, which the suite has in its grammars only; parameters are told of in other words. */
function isKnownAdded(rule: string, name: string): boolean {
  // The suite has no rules at all for it.
  if (name === "tei_lite_fr") return true;
  return (
    /^ns (?:ns\d+|xsl)=/.test(rule) ||
    rule.includes("must be of the namespace") ||
    rule.startsWith("tei:param[") ||
    rule.includes("is not to be used any more")
  );
}
