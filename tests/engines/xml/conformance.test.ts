import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/decode.js";
import type { XmlDocument, XmlNode } from "../../../src/core/document.js";
import type { Outcome } from "../../../src/core/outcome.js";
import { xmlEngine } from "../../xml-engine.js";
import { type ConformanceTest, conformanceTests, hasSuite, notFound, suite } from "./suite.js";

describe.skipIf(!hasSuite)(`the W3C XML conformance suite${notFound}`, () => {
  const tests = conformanceTests();

  it("is judged rightly wherever no external entity must be read", () => {
    const wrong = tests.filter((each) => each.entities === "none" && isWellFormed(each) !== each.wellFormed);
    // An entity that is not declared would leave a hole in the text: it is said even where XML 1.0 4.1 leaves that to validity.
    expect(wrong.map((each) => each.id)).toEqual(["rmt-e3e-13"]);
    expect(tests.filter((each) => each.entities === "none").length).toBeGreaterThan(1700);
  });

  it("is judged rightly with the external entities that it names", async () => {
    const others = tests.filter((each) => each.entities !== "none");
    const wrong: string[] = [];
    for (const each of others) {
      const { diagnostics } = await assembled(each);
      if ((diagnostics.filter(({ severity }) => severity === "error").length === 0) !== each.wellFormed)
        wrong.push(each.id);
    }
    console.log(`with external entities: ${others.length - wrong.length} of ${others.length} judged rightly`);
    expect(wrong).toEqual([]);
  });

  it("gives the canonical output", async () => {
    const given = tests.filter(({ output }) => output && existsSync(output));
    const differing: string[] = [];
    for (const each of given) {
      const { value, diagnostics } = await assembled(each);
      if (!value || diagnostics.some(({ severity }) => severity === "error")) continue;
      if (canonicalOf(value) !== withoutDoctype(readFileSync(each.output ?? "", "utf8"))) differing.push(each.id);
    }
    // Instructions in the internal subset, which are no part of the document.
    expect(differing).toEqual([
      "ibm-valid-P28-ibm28v02.xml",
      "ibm-valid-P29-ibm29v01.xml",
      "ibm-valid-P29-ibm29v02.xml",
    ]);
    console.log(`canonical output: ${given.length - differing.length} of ${given.length} alike`);
    expect(given.length).toBeGreaterThan(350);
  });
});

function isWellFormed(test: ConformanceTest): boolean {
  return messagesOf(test).length === 0;
}

async function assembled({ file }: ConformanceTest): Promise<Outcome<XmlDocument | undefined>> {
  const decoded = decode(relative(suite, file), readFileSync(file));
  const read = async (path: string) => (existsSync(join(suite, path)) ? readFileSync(join(suite, path)) : undefined);
  return decoded.value
    ? xmlEngine.assemble(decoded.value, { xinclude: false, read })
    : { ...decoded, value: undefined };
}

function messagesOf({ file }: ConformanceTest): readonly string[] {
  const decoded = decode("test.xml", readFileSync(file));
  const { diagnostics } = decoded.value ? xmlEngine.parse(decoded.value) : decoded;
  return diagnostics.map((each) => each.message);
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
