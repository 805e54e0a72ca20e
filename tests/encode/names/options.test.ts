import { describe, expect, it } from "vitest";
import type { NamesConfig } from "../../../src/core/config.js";
import { Source } from "../../../src/core/source.js";
import { bodyOf, encoded } from "../encode.js";

async function body(names?: NamesConfig): Promise<string> {
  const { documents } = await encoded([new Source("a.txt", "Mr. Holm met Swedish boats.\n")], [], {
    config: { encode: names ? { names } : {} },
  });
  return bodyOf(documents[0]?.tei ?? "").replaceAll(' cert="medium" resp="#encoder"', "");
}

describe("`encode.names`", () => {
  it("has titles inside the name and leaves words for a people alone, if nothing else is said", async () => {
    expect(await body()).toContain(
      '<persName><roleName type="honorific">Mr.</roleName> <surname>Holm</surname></persName> met Swedish boats',
    );
  });

  it("may put titles before the name", async () => {
    expect(await body({ honorifics: "outside" })).toContain("Mr. <persName>Holm</persName> met");
  });

  it("may tag words for a people as places", async () => {
    expect(await body({ demonyms: true })).toContain('<placeName type="demonym">Swedish</placeName> boats');
  });
});
