import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../../shared");

/** The folder of the W3C's suite, which is not part of the repository. */
export const suite = join(shared, "suites/xmlconf");
/** Whether the suite is at hand, for a title that says so if it is not. */
export const hasSuite = existsSync(suite);
export const notFound = hasSuite ? "" : ` (not found at ${suite})`;

/** A test of the suite: a file, what it is, and which external entities one must read to know it. */
export interface ConformanceTest {
  readonly id: string;
  readonly file: string;
  /** The file with the canonical form of what is read, where the suite gives it. */
  readonly output: string | undefined;
  readonly entities: string;
  readonly wellFormed: boolean;
  /** Whether it is valid by its DTD. */
  readonly valid: boolean;
}

/** The tests that apply to XML 1.0, fifth edition, with namespaces. What the suite calls an error may be read either way. */
export function conformanceTests(): readonly ConformanceTest[] {
  if (!hasSuite) return [];
  const text = readFileSync(join(suite, "cleaned/xmlconf-flattened.xml"), "utf8");
  const found: ConformanceTest[] = [];
  let base = "";
  for (const [, cases, written = ""] of text.matchAll(/<TEST(CASES)?\b([^>]*)>/g)) {
    const said = new Map(
      [...written.matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/g)].map(([, key = "", value = ""]) => [key, value]),
    );
    if (cases) {
      base = said.get("xml:base") ?? base;
      continue;
    }
    const file = join(suite, "xmlconf", base, said.get("URI") ?? "");
    const output = said.get("OUTPUT");
    const applies =
      said.get("TYPE") !== "error" &&
      said.get("NAMESPACE") !== "no" &&
      said.get("VERSION") !== "1.1" &&
      !said.get("RECOMMENDATION")?.includes("1.1") &&
      (said.get("EDITION") ?? "5").includes("5");
    if (applies && existsSync(file)) {
      found.push({
        id: said.get("ID") ?? "",
        file,
        output: output && join(suite, "xmlconf", base, output),
        entities: said.get("ENTITIES") ?? "none",
        wellFormed: said.get("TYPE") !== "not-wf",
        valid: said.get("TYPE") === "valid",
      });
    }
  }
  return found;
}
