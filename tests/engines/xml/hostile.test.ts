import { describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { xmlEngine } from "../../xml-engine.js";

const MANY = 50_000;
const numbers = Array.from({ length: MANY }, (_, i) => i);

/** Shapes for which a careless reader takes time that grows with the square of their length. */
describe("is read in time that grows with its length:", () => {
  it.each([
    ["attributes of one tag", `<a ${numbers.map((i) => `b${i}=""`).join(" ")}/>`],
    ["the same attribute again and again", `<a ${numbers.map(() => 'b=""').join(" ")}/>`],
    ["prefixes of one tag", `<a ${numbers.map((i) => `xmlns:p${i}="u"`).join(" ")}/>`],
    ["a name in many namespaces", `<a>${numbers.map((i) => `<b xmlns="u${i}"/>`).join("")}</a>`],
    ["prefixes bound to nothing", `<a>${numbers.map((i) => `<p${i}:b/>`).join("")}</a>`],
    ["open elements and end tags of none", `${"<a>".repeat(MANY)}${"</b>".repeat(MANY)}`],
    ["open elements, each closed over another", numbers.map((i) => `<a${i}><b></a${i}>`).join("")],
    [
      "crossed tags",
      `<r>${numbers.map((i) => `<a><b${i}></a>`).join("")}${numbers.map((i) => `</b${i}>`).join("")}</r>`,
    ],
    ["ampersands that stand alone", `<a>${"& ".repeat(MANY)}</a>`],
    ["tags that do not end", "<a ".repeat(MANY)],
    ["`<` that stand alone", `<a>${"< ".repeat(MANY)}</a>`],
    ["quotes that do not close", `<a>${'<b c="'.repeat(MANY)}`],
    ["end tags without an end", `<a>${"</b ".repeat(MANY)}</a>`],
    ["a long name misspelt", `<${"a".repeat(MANY)}></${"a".repeat(MANY)}b>`],
    ["groups in groups", `<!DOCTYPE a [<!ELEMENT a ${"(".repeat(MANY)}b${")".repeat(MANY)}>]><a/>`],
    [
      "declared attributes",
      `<!DOCTYPE a [<!ATTLIST a ${numbers.map((i) => `b${i} CDATA #IMPLIED`).join(" ")}>]><a b1=""/>`,
    ],
    ["declared entities", `<!DOCTYPE a [${numbers.map((i) => `<!ENTITY e${i} "">`).join("")}]><a>&e1;</a>`],
    ["letters outside of ASCII", `<a>${"é<b c='ü'/>".repeat(MANY)}</a>`],
    ["line ends of two characters", `<a>${"\r\n".repeat(MANY)}</a>`],
    ["characters that may not stand there", `<a>${"\u000b<b>".repeat(MANY)}</a>`],
  ])("%s", (_, text) => {
    const start = performance.now();
    const { diagnostics } = xmlEngine.parse(new Source("test.xml", text));
    expect(performance.now() - start).toBeLessThan(5000);
    // However much is wrong, the list of it stays a list that can be shown.
    expect(diagnostics.length).toBeLessThanOrEqual(10_000);
  });
});
