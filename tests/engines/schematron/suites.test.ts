import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/diagnostic.js";
import { attributeOf, childrenNamed, elementsOf, type XmlElement } from "../../../src/core/document.js";
import { Source } from "../../../src/core/source.js";
import { writtenOut } from "../../../src/engines/schematron/expressions.js";
import { partOf } from "../../../src/engines/schematron/part.js";
import { xmlEngine } from "../../xml-engine.js";
import { engineWith } from "./engine.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../../shared");
const suites = ["schematron-schxslt2", "schematron-schxslt1", "schematron-conformance"].map((each) =>
  join(shared, "suites", each),
);
const present = suites.every((each) => existsSync(each));
if (!present) console.log("the Schematron suites are absent: set TEIWRIGHT_SHARED to the folder that holds them");

/** Cases that are not met, and why. */
const SKIPPED: Readonly<Record<string, string>> = {
  "schxslt2/conformance/testcases/rule-based-validation/rule-visit-each.xml":
    "`visit-each` is of the edition of 2025; the schema is refused",
  "schxslt2/conformance/testcases/schema-composition/schema-phase-from.xml":
    "`from` of a phase is of the edition of 2025; the schema is refused",
  "conformance/tests/core/let-scope-pattern-01.xml": "contradicts let-name-collision-error-05 and -06, which are met",
  "conformance/tests/core/let-scope-phase-01.xml": "contradicts let-name-collision-error-05, which is met",
  "conformance/tests/core/let-value-element-content-01.xml":
    "asserts an element that its document does not have, and calls the document valid",
};

/** Cases that mean a phase and do not name it. */
const PHASES: Readonly<Record<string, string>> = {
  "schxslt1/schematron/features/schep-001-typed-variables-01.xml": "phase",
};

const cases = present ? suites.flatMap(casesIn) : [];

describe.runIf(present)("the suites of Schematron", () => {
  it("are whole", () => expect(cases.length).toBeGreaterThan(150));

  it.each(cases.filter((each) => !(each.name in SKIPPED)).map((each) => [each.name, each] as const))(
    "%s",
    async (_, { test }) => {
      for (const schema of test.schemas) {
        const said = await run(schema, test);
        if (test.expect === "error") expect(said.verdict).toBe("error");
        else expect({ verdict: said.verdict, said: said.diagnostics }).toMatchObject({ verdict: test.expect });
        for (const [assertion, holds] of test.assertions.flatMap(toldIn)) {
          expect(holds(said.diagnostics), `${assertion}: ${JSON.stringify(said.diagnostics)}`).toBe(true);
        }
      }
    },
  );

  it.each(cases.filter((each) => each.name in SKIPPED).map((each) => [each.name, each] as const))(
    "%s is still not met",
    async (_, { test }) => {
      const verdicts = await Promise.all(test.schemas.map(async (each) => (await run(each, test)).verdict));
      expect(verdicts.every((each) => each === test.expect)).toBe(false);
    },
  );
});

interface Test {
  readonly expect: string;
  readonly phase: string | undefined;
  readonly schemas: readonly string[];
  readonly document: string;
  /** All files by their names. */
  readonly files: Readonly<Record<string, string>>;
  readonly assertions: readonly string[];
}

function casesIn(suite: string): readonly { readonly name: string; readonly test: Test }[] {
  return readdirSync(suite, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".xml"))
    .sort()
    .flatMap((name) => {
      const source = new Source(name, readFileSync(join(suite, name), "utf8"));
      const root = xmlEngine.parse(source).value?.root;
      if (root?.local !== "testcase") return [];
      const full = `${suite.slice(suite.lastIndexOf("-") + 1)}/${name}`;
      const test = readTest(root, source);
      return [{ name: full, test: { ...test, phase: test.phase ?? PHASES[full] } }];
    });
}

function readTest(root: XmlElement, source: Source): Test {
  const written = (element: XmlElement): string => writtenOut(partOf(element, source));
  const [schemas] = childrenNamed(root, "schemas");
  const [documents] = childrenNamed(root, "documents");
  const files = documents?.children.filter((each) => each.type === "element") ?? [];
  const entries = files.map((each) => {
    const content = each.children.filter((one) => one.type === "element").map(written);
    return [attributeOf(each, "filename") ?? "", content.join("")] as const;
  });
  return {
    expect: attributeOf(root, "expect") ?? "",
    phase: schemas && attributeOf(schemas, "phase"),
    schemas: schemas?.children.filter((each) => each.type === "element").map(written) ?? [],
    document: entries[0]?.[0] ?? "",
    files: Object.fromEntries(entries),
    assertions: [...elementsOf(root)].flatMap((each) => attributeOf(each, "assert") ?? []),
  };
}

async function run(
  schema: string,
  { files, document, phase }: Test,
): Promise<{ readonly verdict: string; readonly diagnostics: readonly Diagnostic[] }> {
  const compiled = await engineWith(files).compile(new Source("schema.sch", schema), phase);
  if (!compiled.value) return { verdict: "error", diagnostics: compiled.diagnostics };
  const parsed = xmlEngine.parse(new Source(document, files[document] ?? "")).value;
  if (!parsed) throw new Error("the document of a case is well-formed");
  const diagnostics = await compiled.value.validate(parsed);
  if (diagnostics.some((each) => each.code === "schematron/cannot-evaluate")) return { verdict: "error", diagnostics };
  return { verdict: diagnostics.length > 0 ? "invalid" : "valid", diagnostics };
}

type Holds = (diagnostics: readonly Diagnostic[]) => boolean;

/** What an assertion about a report in SVRL says of what is told here; nothing, where it is about the form of that report. */
function toldIn(assertion: string): readonly (readonly [string, Holds])[] {
  const words =
    /(?:failed-assert|successful-report|diagnostic-reference)(?:\[[^\]]*\])?(?:\/svrl:(?:text|diagnostic-reference\/svrl:text))?\)? = '([^']*)'$/;
  const said = words.exec(assertion)?.[1];
  if (said !== undefined && !assertion.includes("@") && !assertion.includes("property"))
    return [[assertion, (all) => all.some((each) => each.message.includes(said))]];
  const id = /(?:failed-assert|successful-report)\/@id = '([^']*)'/.exec(assertion)?.[1];
  if (id !== undefined) return [[assertion, (all) => all.some((each) => each.rule === id)]];
  const place = /contains\(\/\/svrl:(?:failed-assert|successful-report)\/@location, '([^']*)'\)/.exec(assertion)?.[1];
  if (place !== undefined) return [[assertion, (all) => all.some((each) => each.xpath?.includes(place))]];
  const number = /^count\(\/\/svrl:failed-assert\) = (\d+)$/.exec(assertion)?.[1];
  return number === undefined ? [] : [[assertion, (all) => all.length === Number(number)]];
}
