import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { XmlDocument } from "../../../src/core/document.js";
import type { Grammar } from "../../../src/core/grammar.js";
import type { Cache } from "../../../src/core/host.js";
import { Source } from "../../../src/core/source.js";
import { relaxNg } from "../../../src/engines/relaxng/index.js";
import { type ReadyAccess, readySchema } from "../../../src/engines/relaxng/kept.js";
import { memoryCache } from "../../memory-cache.js";
import { xmlEngine } from "../../xml-engine.js";

const path = join(import.meta.dirname, "../../../schemas/archival.rng");
const schema = new Source(path, readFileSync(path, "utf8"));

/** All that a grammar says, as plain data; what the schema says of single values for people is not kept. */
function toldBy(grammar: Grammar | undefined): unknown {
  const elements = grammar?.elements.map(({ name, content, documentation, place: { path: file, range } }) => {
    return { name, content, documentation, file, range };
  });
  return JSON.parse(JSON.stringify({ start: grammar?.start, elements }));
}

const PART = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="b"><element name="b"><text/></element></define></grammar>`;
const WHOLE = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="part.rng"/><start><element name="a"><ref name="b"/></element></start></grammar>`;

describe("a schema that is kept", () => {
  it("is read once, and says the same of documents", async () => {
    const cache = memoryCache();
    const { entries, recalled } = cache;
    const first = await relaxNg(accessWith(cache)).compile(schema);
    expect([entries.size, recalled.length]).toEqual([1, 0]);
    const again = await relaxNg(accessWith(cache)).compile(schema);
    expect(recalled).toHaveLength(1);
    const said = await first.value?.validate(faulty());
    expect(said?.map((each) => each.code)).toEqual([
      "relaxng/element-unknown",
      "relaxng/value-not-allowed",
      "relaxng/attribute-missing",
    ]);
    expect(await again.value?.validate(faulty())).toEqual(said);
  });

  it("has the same grammar as when it was read", async () => {
    const cache = memoryCache();
    const read = await readySchema(schema, accessWith(cache));
    const kept = await readySchema(schema, accessWith(cache));
    expect(cache.recalled).toHaveLength(1);
    expect(kept.value?.grammar.elements.length).toBeGreaterThan(100);
    expect(toldBy(kept.value?.grammar)).toEqual(toldBy(read.value?.grammar));
  });

  it("goes on from where it was kept, however much its memory grows", async () => {
    const cache = memoryCache();
    await relaxNg(accessWith(cache)).compile(schema);
    const { value } = await relaxNg(accessWith(cache)).compile(schema);
    for (let size = 1; size <= 100_000; size *= 10) {
      const { value: document } = xmlEngine.parse(
        new Source("a.xml", letter(`<p>${"x ".repeat(size)}</p>`.repeat(10))),
      );
      expect(document && (await value?.validate(document))).toEqual([]);
    }
    expect(await value?.validate(faulty())).toHaveLength(3);
  });

  it("is read anew when a file that it takes in has changed", async () => {
    const cache = memoryCache();
    const files = new Map([["part.rng", PART]]);
    const access = { ...accessWith(cache), load: async (name: string) => new Source(name, files.get(name) ?? "") };
    const main = new Source("main.rng", WHOLE);
    expect((await readySchema(main, access)).value?.grammar.elements).toHaveLength(2);
    expect((await readySchema(main, access)).value?.grammar.elements).toHaveLength(2);
    files.set("part.rng", PART.replace("<text/>", '<element name="c"><text/></element>'));
    expect((await readySchema(main, access)).value?.grammar.elements).toHaveLength(3);
  });

  it.each([0, 10, 1000, 100_000])("is read anew when what was kept ends after %i bytes", async (length) => {
    const cache = memoryCache();
    const { entries } = cache;
    const first = await readySchema(schema, accessWith(cache));
    for (const [key, value] of entries) entries.set(key, value.slice(0, length));
    const again = await readySchema(schema, accessWith(cache));
    expect(again.diagnostics).toEqual(first.diagnostics);
    expect(toldBy(again.value?.grammar)).toEqual(toldBy(first.value?.grammar));
  });

  it("is not kept when it is wrong", async () => {
    const cache = memoryCache();
    const { entries } = cache;
    const wrong = new Source("wrong.rng", `<element xmlns="http://relaxng.org/ns/structure/1.0" name="a"/>`);
    const { value, diagnostics } = await readySchema(wrong, accessWith(cache));
    expect([value, diagnostics.length > 0, entries.size]).toEqual([undefined, true, 0]);
  });
});

function accessWith(cache: Cache): ReadyAccess {
  return {
    xml: xmlEngine,
    wasm: () => readFileSync(join(import.meta.dirname, "../../../dist/wasm/relaxng.wasm")),
    load: async () => undefined,
    cache,
  };
}

function letter(body: string): string {
  const header = "<fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt>";
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}<sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`;
}

function faulty(): XmlDocument {
  const { value } = xmlEngine.parse(new Source("a.xml", letter('<p><hii>x</hii><date when="x">x</date><gap/></p>')));
  if (!value) throw new Error("the document is refused");
  return value;
}
