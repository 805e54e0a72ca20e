import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { compileAt } from "./workshop.js";

describe("a datatype that no schema could be used with", () => {
  it.each([
    ['name="nosuch"', "`nosuch` is no datatype of XML Schema"],
    ['name="intger"', "`intger` is no datatype of XML Schema; `integer` may be meant"],
    ['name="token" restriction="["', "param `pattern` may not be `[`"],
    ['key="word" restriction="a{2,1}"', "param `pattern` may not be `a{2,1}`"],
  ])("is told: %s", async (attributes, message) => {
    const { diagnostics } = await compiled(`<dataRef ${attributes}/>`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["odd/value"]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it("is told of its facets too, and those that can be are taken", async () => {
    const facet = (name: string, value: string): string =>
      `<dataRef name="integer"><dataFacet name="${name}" value="${value}"/></dataRef>`;
    expect((await compiled(facet("maxInclusive", "many"))).diagnostics).toHaveLength(1);
    expect((await compiled(facet("maxInclusive", "5"))).diagnostics).toEqual([]);
    expect((await compiled('<dataRef name="token" restriction="[A-Z]{2}"/>')).diagnostics).toEqual([]);
  });
});

function compiled(data: string): ReturnType<typeof compileAt> {
  const odd = `<schemaSpec xmlns="http://www.tei-c.org/ns/1.0" ident="my" start="a">
      <elementSpec ident="a"><content><empty/></content>
        <attList><attDef ident="b"><datatype>${data}</datatype></attDef></attList></elementSpec>
      <dataSpec ident="word"><content><dataRef name="token"/></content></dataSpec>
    </schemaSpec>`;
  return compileAt(new Source("my.odd", odd), undefined);
}
