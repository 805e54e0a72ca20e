import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/decode.js";
import { xmlEngine } from "../../../src/engines/xml/index.js";
import { type ConformanceTest, conformanceTests, hasSuite, notFound } from "./suite.js";

describe.skipIf(!hasSuite)(`the W3C XML conformance suite${notFound}`, () => {
  const tests = conformanceTests().filter(({ entities }) => entities === "none");

  it("is judged rightly outside of declarations that teiwright does not read", () => {
    const wrong = tests.filter((each) => !isDeclarationSyntax(each) && isWellFormed(each.file) !== each.wellFormed);
    // Each of these uses what is refused by design, in words: entities with markup, defaults of attributes, XML 1.x.
    const notRefusals = wrong.filter((each) => !each.wellFormed || !isRefusal(each.file));
    expect(notRefusals.map((each) => each.id)).toEqual([]);
    expect(tests.length).toBeGreaterThan(1000);
  });
});

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
