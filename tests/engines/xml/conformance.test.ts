import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/decode.js";
import { xmlEngine } from "../../../src/engines/xml/index.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../../shared");
const suite = join(shared, "suites/xmlconf");

/** The W3C's suite is not part of the repository; it is read where it is at hand, and said to be missing elsewhere. */
describe.skipIf(!existsSync(suite))(
  `the W3C XML conformance suite${existsSync(suite) ? "" : ` (not found at ${suite})`}`,
  () => {
    const tests = existsSync(suite) ? testsOf(suite) : [];

    it("is judged rightly outside of declarations that teiwright does not read", () => {
      const wrong = tests.filter((each) => !isDeclarationSyntax(each) && isWellFormed(each.file) !== each.wellFormed);
      // Each of these uses what is refused by design, in words: entities with markup, defaults of attributes, XML 1.x.
      const notRefusals = wrong.filter((each) => !each.wellFormed || !isRefusal(each.file));
      expect(notRefusals.map((each) => each.id)).toEqual([]);
      expect(tests.length).toBeGreaterThan(1000);
    });
  },
);

interface ConformanceTest {
  readonly id: string;
  readonly file: string;
  readonly sections: string;
  readonly wellFormed: boolean;
}

function testsOf(folder: string): readonly ConformanceTest[] {
  const text = readFileSync(join(folder, "cleaned/xmlconf-flattened.xml"), "utf8");
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
    const file = join(folder, "xmlconf", base, said.get("URI") ?? "");
    const applies =
      (said.get("ENTITIES") ?? "none") === "none" &&
      said.get("TYPE") !== "error" &&
      said.get("NAMESPACE") !== "no" &&
      said.get("VERSION") !== "1.1" &&
      !said.get("RECOMMENDATION")?.includes("1.1") &&
      (said.get("EDITION") ?? "5").includes("5");
    if (applies && existsSync(file)) {
      found.push({
        id: said.get("ID") ?? "",
        file,
        sections: said.get("SECTIONS") ?? "",
        wellFormed: said.get("TYPE") !== "not-wf",
      });
    }
  }
  return found;
}

/** Whether a test is about the inside of a document type declaration, which is passed over and not checked. */
function isDeclarationSyntax({ file }: ConformanceTest): boolean {
  return /<!DOCTYPE/.test(readFileSync(file, "latin1"));
}

function isWellFormed(file: string): boolean {
  return messagesOf(file).length === 0;
}

function isRefusal(file: string): boolean {
  return messagesOf(file).every((each) => /not read|only version `1.0`/.test(each));
}

function messagesOf(file: string): readonly string[] {
  const decoded = decode("test.xml", readFileSync(file));
  const { diagnostics } = decoded.value ? xmlEngine.parse(decoded.value) : decoded;
  return diagnostics.map((each) => each.message);
}
