import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import { compileAt, errorsIn, full, present, suites, TEI, textAt, validatorOf } from "./workshop.js";

/** ODDs of projects, and the files that are not there for them. */
const PROJECTS: readonly (readonly [path: string, errors: number])[] = [
  ["tei_periodical/schema/tei_periodical.odd", 0],
  ["msdesc/msdesc.odd", 0],
  ["dracor/dracor.odd", 0],
  ["ehri/ODD/ODD_EHRI.xml", 0],
  ["cmif/odd/cmi-customization.odd", 0],
  ["dtabf/schema/basisformat_all.odd", 0],
  ["wega/src/Specs/schemaSpec-letters.odd.xml", 0],
  ["wega/src/Specs/schemaSpec-persons.odd.xml", 0],
  ["wega/src/Specs/schemaSpec-places.odd.xml", 0],
];
const projects = PROJECTS.filter((_, i) => full || i % 3 === 0);

async function schemaOf(path: string): Promise<Source> {
  const { value } = await compileAt(textAt(path), textAt(TEI));
  if (!value) throw new Error(`nothing was made of ${path}`);
  return new Source("made.rng", value.rng);
}

describe.skipIf(!present)("the ODDs of projects", () => {
  it.each(projects)("%s makes a schema that can be used", { timeout: 60_000 }, async (path, errors) => {
    const { value, diagnostics } = await compileAt(textAt(join(suites, "odd-rng-pairs", path)), textAt(TEI));
    expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeLessThanOrEqual(errors);
    expect(hasErrors(diagnostics)).toBe(errors > 0);
    await validatorOf(new Source("made.rng", value?.rng ?? ""));
  });
});

describe.skipIf(!present)("the instances beside ODDs", () => {
  const folder = join(suites, "tei-stylesheets-test2");
  const names = ["testNonTeiOdd1", "testPure1", "testAttValQuant"];

  it.each(names)("of %s get the verdicts that they should", { timeout: 60_000 }, async (name) => {
    const validator = await validatorOf(await schemaOf(join(folder, "inputFiles", `${name}.odd`)));
    const valid = textAt(join(folder, "inputFiles/validInstances", `${name}ValidInstance.xml`));
    expect(await errorsIn(validator, valid)).toEqual([]);
    const invalid = textAt(join(folder, "inputFiles/invalidInstances", `${name}InvalidInstance.xml`));
    const found = await errorsIn(validator, invalid);
    const lines = new Set(found.map(({ range }) => invalid.point(range?.start ?? 0).line));
    const log = readFileSync(join(folder, "expected-results", `${name}InvalidInstanceRngMessages.txt`), "utf8");
    // Theirs are told at the end of a tag, which may be lines below its start.
    const wanted = new Set([...log.matchAll(/\.xml:(\d+):/g)].map((match) => Number(match[1])));
    const missed = [...wanted].filter((line) => ![0, 1, 2, 3].some((back) => lines.has(line - back)));
    expect(missed).toEqual([]);
  });
});

describe("the TEI’s own test of errors", () => {
  const folder = join(suites, "tei-p5-test");
  const present = existsSync(join(folder, "detest.odd"));

  it.skipIf(!present)("finds every error that it should", { timeout: 60_000 }, async () => {
    const validator = await validatorOf(await schemaOf(join(folder, "detest.odd")));
    const document = textAt(join(folder, "detest.xml"));
    const found = await errorsIn(validator, document);
    const lines = new Set(found.map(({ range }) => document.point(range?.end ?? 0).line));
    for (const { range } of found) lines.add(document.point(range?.start ?? 0).line);
    const log = readFileSync(join(folder, "expected-results/detest_xml_relaxng.log"), "utf8");
    const wanted = [...log.matchAll(/detest\.xml:(\d+):/g)].map((match) => Number(match[1]));
    expect(wanted.length).toBeGreaterThan(15);
    expect(wanted.filter((line) => ![0, 1, 2, 3, 4].some((back) => lines.has(line - back)))).toEqual([]);
  });
});
