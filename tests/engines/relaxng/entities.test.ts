import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { relaxNg } from "../../../src/engines/relaxng/index.js";
import { xmlEngine } from "../../xml-engine.js";

const language = relaxNg({
  xml: xmlEngine,
  wasm: () => readFileSync(join(import.meta.dirname, "../../../dist/wasm/relaxng.wasm")),
  load: async () => undefined,
});

const schema = new Source(
  "schema.rnc",
  'element a { attribute one { xsd:ENTITY }?, attribute many { xsd:ENTITIES }?, attribute q { xsd:token "q" }? }',
);

describe("the types ENTITY and ENTITIES", () => {
  const subset =
    '<!NOTATION n SYSTEM "n"><!ENTITY u SYSTEM "u" NDATA n><!ENTITY t "t"><!ENTITY v PUBLIC "v" "v" NDATA n>';

  it.each([
    [`<!DOCTYPE a [${subset}]><a one=" u " many="u v u"/>`, []],
    [`<!DOCTYPE a [${subset}]><a one="t"/>`, ["relaxng/value-not-allowed"]],
    [`<!DOCTYPE a [${subset}]><a many="u t"/>`, ["relaxng/value-not-allowed"]],
    // XML 1.0 4.2: the first declaration counts.
    [`<!DOCTYPE a [<!ENTITY u "text">${subset}]><a one="u"/>`, ["relaxng/value-not-allowed"]],
    // A document after another knows nothing of its entities.
    ['<a one="u"/>', ["relaxng/value-not-allowed"]],
  ])("%s", async (text, codes) => {
    const validator = (await language.compile(schema)).value;
    const document = xmlEngine.parse(new Source("a.xml", text)).value;
    const found = document && (await validator?.validate(document));
    expect(found?.map((each) => each.code)).toEqual(codes);
  });
});
