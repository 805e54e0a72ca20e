import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CODES, type Code, type Severity, severityOf } from "../../src/core/codes.js";
import type { Config } from "../../src/core/config.js";
import { type Diagnostic, hasErrors } from "../../src/core/diagnostic.js";
import type { Validation } from "../../src/core/validation.js";
import { nodeHost } from "../../src/host/index.js";
import { createContext, validate } from "../../src/pipeline.js";
import { checkConfig } from "../../src/project/check.js";

const root = join(import.meta.dirname, "../..");
const cases = join(import.meta.dirname, "cases");
const checks = CODES.filter((each) => each.startsWith("tei/"));

describe("the checks of references", () => {
  it("are many", () => expect(checks.length).toBeGreaterThan(15));

  it.each(checks)("%s is one file, one page and one folder of cases", (code) => {
    const name = code.slice("tei/".length);
    const file = join(root, `src/validate/checks/${name}.ts`);
    expect(existsSync(file)).toBe(true);
    // No other check says it.
    const others = readdirSync(join(root, "src/validate/checks")).filter(
      (each) =>
        each !== `${name}.ts` && readFileSync(join(root, "src/validate/checks", each), "utf8").includes(`"${code}"`),
    );
    expect([readFileSync(file, "utf8").includes(`"${code}"`), others]).toEqual([true, []]);
    expect(existsSync(join(root, `docs/codes/${code}.md`))).toBe(true);
    expect(readFileSync(join(root, "docs/references.md"), "utf8")).toContain(
      `[\`${code}\`](codes/${code}.md) | ${severityOf(code)} |`,
    );
    expect(casesOf(code)).not.toEqual([]);
  });

  it.each(checks)("%s can be switched off, and be as grave as a project wants", async (code) => {
    const [place = ""] = casesOf(code);
    const before = await validated(place, {});
    const found = all(before).filter((each) => each.code === code);
    expect(found.length).toBeGreaterThan(0);
    const off = await validated(place, { [code]: "off" });
    expect(all(off)).toEqual(all(before).filter((each) => each.code !== code));
    expectFittingVerdicts(off);
    for (const severity of ["error", "warning", "info"] satisfies readonly Severity[]) {
      const changed = await validated(place, { [code]: severity });
      expect(all(changed)).toEqual(all(before).map((each) => (each.code === code ? { ...each, severity } : each)));
      expectFittingVerdicts(changed);
    }
  });
});

/** The cases of a check in which it has something to say. */
function casesOf(code: Code): readonly string[] {
  const folder = join(cases, code.slice("tei/".length));
  if (!existsSync(folder)) return [];
  const places = [folder, ...readdirSync(folder).map((each) => join(folder, each))];
  return places.filter((each) => {
    const expected = join(each, "expected.json");
    return existsSync(expected) && readFileSync(expected, "utf8").includes(`"${code}"`);
  });
}

/** The validation of a case whose configuration has other rules. */
async function validated(place: string, rules: Readonly<Record<string, string>>): Promise<Validation> {
  const given: object = JSON.parse(readFileSync(join(place, "teiwright.config.json"), "utf8"));
  const checked = checkConfig({ ...given, rules }, { path: "teiwright.config.json" });
  expect(checked.diagnostics).toEqual([]);
  const config: Config = checked.value;
  const context = createContext(nodeHost(place), config);
  const { value } = await validate({ paths: await context.host.glob(config.documents) }, context);
  return value;
}

function all({ documents, diagnostics }: Validation): readonly Diagnostic[] {
  return [...diagnostics, ...documents.flatMap((each) => each.diagnostics)];
}

/** What is no error any more makes no document invalid, and what has become one does. */
function expectFittingVerdicts({ documents }: Validation): void {
  for (const { path, valid, diagnostics } of documents) expect([path, valid]).toEqual([path, !hasErrors(diagnostics)]);
}
