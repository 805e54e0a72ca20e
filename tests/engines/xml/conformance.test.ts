import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/decode.js";
import type { XmlDocument, XmlNode } from "../../../src/core/document.js";
import { xmlEngine } from "../../xml-engine.js";
import { type ConformanceTest, conformanceTests, hasSuite, notFound } from "./suite.js";

describe.skipIf(!hasSuite)(`the W3C XML conformance suite${notFound}`, () => {
  const tests = conformanceTests();

  it("is judged rightly wherever no external entity must be read", () => {
    const wrong = tests.filter((each) => each.entities === "none" && isWellFormed(each) !== each.wellFormed);
    // An entity that is not declared would leave a hole in the text: it is said even where XML 1.0 4.1 leaves that to validity.
    expect(wrong.map((each) => each.id)).toEqual(["rmt-e3e-13"]);
    expect(tests.filter((each) => each.entities === "none").length).toBeGreaterThan(1700);
  });

  it("differs elsewhere by what stands in external entities only", () => {
    const others = tests.filter((each) => each.entities !== "none" && isWellFormed(each) !== each.wellFormed);
    const refused = others.filter((each) => each.wellFormed);
    // Of these it is said that they are not read, or that what they would declare is not declared.
    expect(refused.filter((each) => !messagesOf(each).every(isRefusal)).map((each) => each.id)).toEqual([]);
    // In these the fault stands in a file that is not read.
    const accepted = others.filter((each) => !each.wellFormed);
    expect(accepted.filter((each) => !/SYSTEM|PUBLIC/.test(readFileSync(each.file, "latin1")))).toEqual([]);
    expect([refused.length, accepted.length]).toEqual([39, 45]);
  });

  it("gives the canonical output", () => {
    const given = tests.filter(({ output, entities }) => entities === "none" && output && existsSync(output));
    const differing = given.filter((each) => {
      const document = documentOf(each);
      return document && canonicalOf(document) !== withoutDoctype(readFileSync(each.output ?? "", "utf8"));
    });
    // An instruction in the internal subset, which is no part of the document.
    expect(differing.map((each) => each.id)).toEqual(["ibm-valid-P29-ibm29v01.xml"]);
    expect(given.length).toBeGreaterThan(250);
  });
});

function isWellFormed(test: ConformanceTest): boolean {
  return messagesOf(test).length === 0;
}

function isRefusal(message: string): boolean {
  return /not read|is not declared/.test(message);
}

function messagesOf({ file }: ConformanceTest): readonly string[] {
  const decoded = decode("test.xml", readFileSync(file));
  const { diagnostics } = decoded.value ? xmlEngine.parse(decoded.value) : decoded;
  return diagnostics.map((each) => each.message);
}

function documentOf({ file }: ConformanceTest): XmlDocument | undefined {
  const decoded = decode("test.xml", readFileSync(file));
  const read = decoded.value && xmlEngine.parse(decoded.value);
  return read?.diagnostics.length === 0 ? read.value : undefined;
}

/** The suite's second canonical form lists the notations before the root; the engine checks them and passes over them. */
function withoutDoctype(canonical: string): string {
  return canonical.replace(/<!DOCTYPE [^[]*\[\n(?:<!NOTATION .*\n)*\]>\n/, "");
}

/** The first canonical form of the suite: no comments, attributes sorted, white space other than spaces as references. */
function canonicalOf({ children }: XmlDocument): string {
  return children.map(canonicalNode).join("");
}

function canonicalNode(node: XmlNode): string {
  switch (node.type) {
    case "element": {
      const attributes = node.attributes
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, value }) => ` ${name}="${escaped(value)}"`);
      return `<${node.name}${attributes.join("")}>${node.children.map(canonicalNode).join("")}</${node.name}>`;
    }
    case "text":
      return escaped(node.value);
    case "instruction":
      return `<?${node.target} ${node.value}?>`;
    case "comment":
      return "";
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
