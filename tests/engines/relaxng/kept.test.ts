import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Grammar } from "../../../src/core/grammar.js";
import type { Cache } from "../../../src/core/host.js";
import { Source } from "../../../src/core/source.js";
import { readKept } from "../../../src/engines/relaxng/kept.js";
import { notesOf, pack } from "../../../src/engines/relaxng/packed.js";
import { readSchema } from "../../../src/engines/relaxng/schema/index.js";
import { unpack } from "../../../src/engines/relaxng/unpacked.js";
import { xmlEngine } from "../../xml-engine.js";

const path = join(import.meta.dirname, "../../../schemas/archival.rng");
const schema = new Source(path, readFileSync(path, "utf8"));

/** A cache that can be looked into. */
function memory(): { readonly cache: Cache; readonly texts: Map<string, string>; readonly recalled: string[] } {
  const texts = new Map<string, string>();
  const recalled: string[] = [];
  const cache: Cache = {
    digest: (...parts) => parts.map(String).join("-"),
    recall: async (key) => {
      if (texts.has(key)) recalled.push(key);
      return texts.get(key);
    },
    keep: async (key, value) => {
      texts.set(key, [...value].join(""));
    },
  };
  return { cache, texts, recalled };
}

/** What is data of a value: what the schema says of single values for people is looked for when it is asked for, and not kept. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const PART = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><define name="b"><element name="b"><text/></element></define></grammar>`;
const WHOLE = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="part.rng"/><start><element name="a"><ref name="b"/></element></start></grammar>`;

describe("a schema that is kept", () => {
  it("is the same after packing", async () => {
    const { value } = await readSchema(schema, { xml: xmlEngine, load: async () => undefined });
    if (!value) throw new Error("the schema is refused");
    const unpacked = unpack(pack(value), notesOf(value));
    expect(pack(unpacked)).toEqual(pack(value));
    expect(notesOf(unpacked)).toEqual(notesOf(value));
    expect(unpacked.start).toEqual(value.start);
    const contents = ({ elements }: Grammar): unknown => plain(elements.map(({ content }) => content));
    expect(contents(unpacked)).toEqual(contents(value));
  });

  it("is read once", async () => {
    const { cache, texts, recalled } = memory();
    const access = { xml: xmlEngine, load: async () => undefined };
    const first = await readKept(schema, access, cache);
    expect([texts.size, recalled.length]).toEqual([1, 0]);
    const again = await readKept(schema, access, cache);
    expect(recalled).toHaveLength(1);
    expect(again.value?.packed).toEqual(first.value?.packed);
  });

  it("is read anew when a file that it takes in has changed", async () => {
    const { cache } = memory();
    const files = new Map([["part.rng", PART]]);
    const access = {
      xml: xmlEngine,
      load: async (name: string) => new Source(name, files.get(name) ?? ""),
    };
    const main = new Source("main.rng", WHOLE);
    expect((await readKept(main, access, cache)).value?.grammar.elements).toHaveLength(2);
    files.set("part.rng", PART.replace("<text/>", '<element name="c"><text/></element>'));
    expect((await readKept(main, access, cache)).value?.grammar.elements).toHaveLength(3);
  });

  it("is read anew when what was kept is damaged", async () => {
    const { cache, texts } = memory();
    const access = { xml: xmlEngine, load: async () => undefined };
    const first = await readKept(schema, access, cache);
    for (const [key, value] of texts) texts.set(key, value.slice(0, 1000));
    const again = await readKept(schema, access, cache);
    expect(again.diagnostics).toEqual(first.diagnostics);
    expect(again.value?.packed).toEqual(first.value?.packed);
    expect(again.value?.grammar && notesOf(again.value.grammar)).toEqual(first.value && notesOf(first.value.grammar));
  });

  it("is not kept when it is wrong", async () => {
    const { cache, texts } = memory();
    const wrong = new Source("wrong.rng", `<element xmlns="http://relaxng.org/ns/structure/1.0" name="a"/>`);
    const { value, diagnostics } = await readKept(wrong, { xml: xmlEngine, load: async () => undefined }, cache);
    expect([value, diagnostics.length > 0, texts.size]).toEqual([undefined, true, 0]);
  });
});
